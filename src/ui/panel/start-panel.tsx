// Starts the panel in its document.

import { render } from 'preact';
import { i18n } from '#i18n';
import type { LibraryData } from '../../library/library-data';
import '../parts/base.css';
import { followDocuments } from '../documents/follow-documents';
import { browserOutside } from './browser-outside';
import { makeCommands } from './commands';
import { followLibrary } from './follow-library';
import { followPages } from './follow-pages';
import { Panel } from './panel';
import './panel.css';
import './library.css';
import '../documents/documents.css';
import '../teaching/teaching.css';
import { makeStore } from './store';

export function startPanel(root: Element, library: LibraryData): void {
  document.documentElement.lang = i18n.t('lang');
  const store = makeStore();
  const commands = makeCommands(browserOutside, store, library);
  render(<Panel store={store} commands={commands} library={library} today={browserOutside.today()} />, root);
  followPages(browserOutside, store);
  followLibrary(browserOutside, store);
  followDocuments(browserOutside, store);
}
