// A reason given as data, told in the interface's words.
import { i18n } from '#i18n';
import type { LibraryData } from '../../library/library-data';
import type { Because } from '../../triage/triage';
import { interfaceLang } from './say';

/** Keys are made by the pure code, so they are looked up untyped; a test holds that each has its text. */
const tell = i18n.t as (key: string, fill: Record<string, string>) => string;

/** Ids of needs among the fills are told by their titles. */
export function sayBecause(because: Because, needTitles: LibraryData['needTitles']): string {
  const fill = Object.fromEntries(
    Object.entries(because.fill).map(([name, value]) => [name, needTitles[value]?.[interfaceLang()] ?? value]),
  );
  return tell(`because.${because.key}`, fill) || i18n.t('because.unknown');
}
