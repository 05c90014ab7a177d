// The interface's words for the nouns of the product; every other text is asked of `i18n` where it stands.
import { i18n } from '#i18n';
import type { Scope, Voice } from '../../detection/need';
import type { BlockKind } from '../../library/reply';
import type { Lang, Post } from '../../post';
import type { Region, Service } from '../../services/service';
import { isStale } from '../../services/services';
import type { Urgency } from '../../triage/triage';

/** The language of the interface: the one of the texts, which may differ from the browser's own. */
export function interfaceLang(): Lang {
  return i18n.t('lang') === 'en' ? 'en' : 'fr';
}

/** What stands between a word and what it announces: French sets the colon apart. */
export function sayColon(): string {
  return interfaceLang() === 'fr' ? '\u00a0: ' : ': ';
}

// Keys of browser texts cannot hold a hyphen.
const SCOPE_KEYS = {
  negated: 'scope.negated',
  past: 'scope.past',
  hypothetical: 'scope.hypothetical',
  quoted: 'scope.quoted',
  advice: 'scope.advice',
  'other-person': 'scope.otherPerson',
  generic: 'scope.generic',
  figurative: 'scope.figurative',
  resolved: 'scope.resolved',
} as const satisfies Record<Scope, string>;

export function sayScope(scope: Scope): string {
  return i18n.t(SCOPE_KEYS[scope]);
}

export function sayUrgency(urgency: Urgency): string {
  return i18n.t(`urgency.${urgency}.word`);
}

export function sayUrgencyMeaning(urgency: Urgency): string {
  return i18n.t(`urgency.${urgency}.meaning`);
}

export function sayVoice(voice: Voice): string {
  return i18n.t(`voice.${voice}`);
}

export function sayBlockKind(kind: BlockKind): string {
  return i18n.t(`block.${kind}`);
}

export function sayRegion(region: Region): string {
  return i18n.t(`region.${region}`);
}

/** "français" for `fr`. */
export function sayLang(lang: Lang): string {
  return i18n.t(`source.langs.${lang}`);
}

export function sayAuthor(post: Post): string {
  return post.author ?? i18n.t('post.noAuthor');
}

/** "22 nov. 2026" for an ISO day. */
export function sayDay(day: string): string {
  return new Intl.DateTimeFormat(interfaceLang(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

/** When somebody last checked a help line. `today` is an ISO day. */
export function sayChecked(line: Service, today: string): string {
  if (!line.checked) return i18n.t('emergency.unchecked');
  return i18n.t(isStale(line, today) ? 'emergency.stale' : 'emergency.checked', { day: sayDay(line.checked) });
}

/** When the post was written, in the page's own words where it has some. */
export function sayDate(post: Post): string | null {
  if (post.dateText) return post.dateText;
  if (!post.date) return null;
  return new Intl.DateTimeFormat(interfaceLang(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(post.date),
  );
}
