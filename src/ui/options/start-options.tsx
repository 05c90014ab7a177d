// Starts the options in their document.

import { render } from 'preact';
import { i18n } from '#i18n';
import type { LibraryData } from '../../library/library-data';
import '../parts/base.css';
import { Options } from './options';
import './options.css';
import { browserOptionsOutside } from './options-outside';

export function startOptions(root: Element, version: string, { services }: LibraryData): void {
  const today = new Date().toISOString().slice(0, 10);
  document.documentElement.lang = i18n.t('lang');
  document.title = i18n.t('options.title');
  render(<Options outside={browserOptionsOutside} version={version} services={services} today={today} />, root);
}
