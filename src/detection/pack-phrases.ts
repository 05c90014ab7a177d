// Sorted phrases written short: what a phrase shares with the one before it is a single letter.

const BASE = 97;
const MOST_SHARED = 25;

/** Joins phrases by `|`, each led by a letter that says how many characters it shares with the one before (`a` none, `b` one…). */
export function packPhrases(phrases: Iterable<string>): string {
  let before = '';
  return [...phrases]
    .sort()
    .map((phrase) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < before.length && before[shared] === phrase[shared]) shared++;
      before = phrase;
      return String.fromCharCode(BASE + shared) + phrase.slice(shared);
    })
    .join('|');
}

export function unpackPhrases(packed: string): string[] {
  if (packed === '') return [];
  let before = '';
  return packed.split('|').map((piece) => {
    before = before.slice(0, piece.charCodeAt(0) - BASE) + piece.slice(1);
    return before;
  });
}
