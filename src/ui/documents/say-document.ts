// Where a document comes from, and how big it is, in the interface's words.
import { i18n } from '#i18n';
import type { ReadDocument } from '../../sources/imported/imported-document';
import { interfaceLang } from '../parts/say';

/** "Fichier relation.txt", "Page exemple.org/article". */
export function sayFrom({ from }: Pick<ReadDocument, 'from'>): string {
  if (from.kind === 'file') return i18n.t('documents.from.file', { name: from.name });
  return i18n.t('documents.from.page', { address: from.url.replace(/^https?:\/\//, '') });
}

/** `size` in bytes; never less than one kilobyte. */
export function saySize(size: number): string {
  const kilobytes = Math.max(1, Math.round(size / 1000));
  const unit = { style: 'unit', unit: 'kilobyte', unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(interfaceLang(), unit).format(kilobytes);
}
