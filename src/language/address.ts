// How we speak to somebody in French, tu or vous: how a text does, and which words of a text break the choice.

export type Address = 'tu' | 'vous';

const TU = /(?<!\p{L})(?:(?:tu|te|toi|ton|ta|tes)(?!\p{L})|t['’](?=\p{L}))/giu;
const VOUS = /(?<!\p{L})(?<!rendez-)(?:vous|votre|vos|vôtres?)(?!\p{L})/giu;
/** Verbs of vous; the words that only look like one stay out. */
const VOUS_VERB =
  /(?<!\p{L})(?!(?:chez|assez|nez|rez)(?!\p{L})|rendez-vous)\p{L}+ez(?!\p{L})|(?<!\p{L})êtes(?!\p{L})/giu;
/** "le ton" is a manner of speaking, "la tienne" is not. */
const TONE = /(?<!\p{L})(?:le|un|ce|du|au|son|mon|leur|quel)\s+ton(?!\p{L})/giu;
const QUOTED = /«[^»]*»|“[^”]*”|"[^"\n]*"/g;

/** How a member's post, or a thread, speaks to others; vous when it does not say. Words between quotes are somebody else's. */
export function detectAddress(text: string): Address {
  const own = text.replace(QUOTED, ' ').replace(TONE, ' ');
  return count(own, TU) > count(own, VOUS) ? 'tu' : 'vous';
}

/** Words of a French text that do not go with the address, in reading order. */
export function wordsAgainst(address: Address, text: string): string[] {
  const against = address === 'vous' ? [TU] : [VOUS, VOUS_VERB];
  return against
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .map(([word]) => word);
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
