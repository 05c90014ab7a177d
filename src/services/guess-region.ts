// Where a forum's members are likely to live, from the forum's address and the language that its page declares.
import { regionOfText } from './region-of-text';
import type { Region } from './service';

/** How the region is known: the moderator chose it, the post, the forum's address or its language says it, or nothing does. */
export type RegionFrom = 'chosen' | 'post' | 'address' | 'language' | 'nothing';

export interface KnownRegion {
  region: Region;
  from: RegionFrom;
}

/** What a page tells of its place. */
export interface PagePlace {
  /** Scheme, host and port. */
  origin: string;
  /** The language tag of the page ("fr-CA"), if it declares one. */
  lang?: string | null | undefined;
}

const BY_ENDING: Record<string, Region> = { fr: 'FR', be: 'BE', ch: 'CH', ca: 'QC', quebec: 'QC' };
const BY_COUNTRY: Record<string, Region> = { FR: 'FR', BE: 'BE', CH: 'CH', CA: 'QC' };
const WITHOUT_A_SIGN: Region = 'FR';

/** The moderator's choice comes first; then the open post, the address, the language; `page` and `post` (its text) are null where none is read or open. */
export function regionFor(chosen: Region | null, page: PagePlace | null, post: string | null = null): KnownRegion {
  if (chosen) return { region: chosen, from: 'chosen' };
  const byPost = post === null ? null : regionOfText(post);
  if (byPost) return { region: byPost, from: 'post' };
  const byAddress = page && BY_ENDING[endingOf(page.origin)];
  if (byAddress) return { region: byAddress, from: 'address' };
  const byLanguage = page?.lang && BY_COUNTRY[countryOf(page.lang)];
  if (byLanguage) return { region: byLanguage, from: 'language' };
  // Its members may live anywhere, hardly ever in France.
  if (/^en\b/i.test(page?.lang?.trim() ?? '')) return { region: 'OTHER', from: 'language' };
  return { region: WITHOUT_A_SIGN, from: 'nothing' };
}

/** "https://forum.example.qc.ca:8080" → "ca". */
function endingOf(origin: string): string {
  return /^[a-z]+:\/\/[^/:]*\.([a-z]+)\.?(?::\d+)?$/i.exec(origin)?.[1]?.toLowerCase() ?? '';
}

/** "fr-CA", "fr_CA", "fr-Latn-CA" → "CA". */
function countryOf(lang: string): string {
  return /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![a-z])/i.exec(lang.trim())?.[1]?.toUpperCase() ?? '';
}
