// A document and its sections in the interface's words: who made it, of which day it is, whether it still holds.
import { i18n } from '#i18n';
import { type FoundSection, holdingOf } from '../../sources/holding';
import type { Source, SourceSection } from '../../sources/source';
import { sayDay } from './say';

export function sayMaker({ author, publisher }: Pick<Source, 'author' | 'publisher'>): string {
  return [author, publisher].filter(Boolean).join(', ');
}

/** The day on which a fact was checked; else the day of the document. */
export function sayWhen({ source, section }: FoundSection): string {
  if (section.checked) return i18n.t('source.checked', { day: sayDay(section.checked) });
  return source.date ? sayDay(source.date) : i18n.t('source.undated');
}

/** Null where the section simply holds. `today` is an ISO day. */
export function sayHolding(section: SourceSection, today: string): { word: string; sentence: string } | null {
  switch (holdingOf(section, today)) {
    case 'holds':
      return null;
    case 'past':
      return {
        word: i18n.t('source.past.word'),
        sentence: i18n.t('source.past.sentence', { day: sayDay(section.until!) }),
      };
    case 'not-yet':
      return {
        word: i18n.t('source.notYet.word'),
        sentence: i18n.t('source.notYet.sentence', { day: sayDay(section.since!) }),
      };
    case 'to-check':
      return {
        word: i18n.t('source.toCheck.word'),
        sentence: i18n.t('source.toCheck.sentence', { day: sayDay(section.checked!) }),
      };
  }
}
