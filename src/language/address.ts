// How we speak to somebody in French, tu or vous: how a text does, how a forum does, and which words of a text break the choice.

export type Address = 'tu' | 'vous';

const TU = /(?<!\p{L})(?:(?:tu|te|toi|ton|ta|tes)(?!\p{L})|t['’](?=\p{L}))/giu;
const VOUS = /(?<!\p{L})(?<!rendez-)(?:vous|votre|vos|vôtres?)(?!\p{L})/giu;
/** Verbs of vous; the words that only look like one stay out. */
const VOUS_VERB =
  /(?<!\p{L})(?!(?:chez|assez|nez|rez)(?!\p{L})|rendez-vous)\p{L}+ez(?!\p{L})|(?<!\p{L})êtes(?!\p{L})/giu;
/** "le ton" is a manner of speaking, "la tienne" is not. */
const TONE = /(?<!\p{L})(?:le|un|ce|du|au|son|mon|leur|quel)\s+ton(?!\p{L})/giu;
const QUOTED = /«[^»]*»|“[^”]*”|"[^"\n]*"|^>.*$/gm;
/** What somebody else said, without quotes ("il m'a dit mamie tu bouges", "elle répond : tu mens"). */
const REPORTED =
  /(?<!\p{L})(?:(?:me|lui|nous|m['’]a|m['’]ont|lui a)\s+(?:dit|disait|disent|sort|crie|lance|balance|demande|répète|répond|répondu)|(?:dit|disait|répond|répondu|crie|lance)\s*:?\s*(?:que\s+)?(?=(?:tu|t['’])[\s\p{L}]))[^.!?,\n]*/giu;
/** "Un roule-ta-paille". */
const COMPOUND = /\p{L}+-(?:ta|ton|tes|te|toi)-\p{L}+/giu;
/** "Je me suis tu". */
const SILENT = /(?:suis|es|est|étais|était)\s+tu(?!\p{L})/giu;
/** In Quebec -tu asks a question, and tu seul is alone. */
const QUEBEC = /(?<=\p{L})-tu(?=\s+(?:une?|des?|du|quelqu|encore|moyen))|(?<!\p{L})tu\s+seule?(?!\p{L})/giu;
/** Many are spoken to, which says nothing of how one is. */
const MANY =
  /(?<!\p{L})(?:à|de|d['’]entre|l['’]un de|pour|chez)\s+vous\s+(?:tous|toutes|deux|trois|autres)|vous\s+(?:tous|toutes|autres)(?!\p{L})|d['’]entre vous|l['’]une? de vous/iu;
const FORMAL =
  /(?<!\p{L})(?:(?:bonjour|bonsoir|chère?)\s+(?:madame|monsieur|docteur)|cordialement|respectueusement|bien à vous|je vous prie|vous remercie)(?!\p{L})/iu;
/** Spellings of those who write as they text. */
const TEXTED =
  /(?<!\p{L})(?:g|jsuis|jss|chuis|jpeux|jfais|jfume|jme|jvais|jvois|jsais|jsé|jai|jen|jles|jveux|ct|c|ya|pk|pq|pr|ds|qd|kan|kand|koi|ki|ke|kil|lol|mdr|ptn|slt|bjr|cc|tt|bcp|dsl|tkt|tjr|tjs|tps|aprè|mé|alor|vs|pa|stp|vrmt|mtn|osef|jfai|jsui)(?![\p{L}'’])/giu;

/** How a member's post speaks to others; null where it does not say. Words between quotes are somebody else's. */
export function addressIn(text: string): Address | null {
  const own = [QUOTED, REPORTED, COMPOUND, SILENT, TONE, QUEBEC].reduce(
    (left, pattern) => left.replace(pattern, ' '),
    text,
  );
  if (FORMAL.test(own)) return 'vous';
  // Who says tu and vous says tu to one and vous to all.
  if (count(own, TU) > 0 || count(own, TEXTED) >= 2) return 'tu';
  return count(own, VOUS) > 0 && !MANY.test(own) ? 'vous' : null;
}

/** How the posts of a page speak to each other: as most of those that say; null where none does, or as many either way. */
export function addressAmong(texts: readonly string[]): Address | null {
  const said = texts.map(addressIn);
  const [tu, vous] = (['tu', 'vous'] as const).map((address) => said.filter((one) => one === address).length);
  if (tu === vous) return null;
  return tu! > vous! ? 'tu' : 'vous';
}

/** To the author of a post: as they speak, else as the forum does, else vous. */
export function detectAddress(text: string, among: Address | null = null): Address {
  return addressIn(text) ?? among ?? 'vous';
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
