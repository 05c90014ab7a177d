// Checks the forms of a sentence where that is sure: the same verb in the same tense on the two sides of [vous…|tu…], one way to write both genders.
import type { Part, Sentence } from '../library/reply';
import { partsToText } from '../library/reply-text';
import { type Conjugated, conjugate, readingsOf } from './french-verbs';

export interface FormFault {
  /** "[vous pouvez|tu peut]". */
  words: string;
  /** The form at fault, and the verb that it should be a form of. */
  form: string;
  infinitive: string;
  /** The whole with the right form in its place; null where none is known. */
  proposal: string | null;
}

type Sides = { vous: string; tu: string };

const WORD = /\p{L}+/gu;
/** Words that stand beside a verb and are none. */
const BESIDE = new Set('vous tu te toi ne n le la l les lui leur en y t me m se s nous pas plus'.split(' '));

/** "content(e)", "content.e", "content/e", "content•e": one sign alone, the middle dot, so that all texts read alike. */
const GENDERS =
  /(?<!\p{L})\p{L}{3,}(?:\((?:e|ne|le|se|te|es|s|trice|euse|ère)\)|[/.•‧⋅・](?:e|ne|le|se|te|es|nes|trice|euse|ère)(?!\p{L}))/gu;

/** Words written for both genders in another way than "content·e". */
export function otherGenders({ parts }: Sentence): string[] {
  const words = (['vous', 'tu'] as const).flatMap((address) => partsToText(parts, address).match(GENDERS) ?? []);
  return [...new Set(words)];
}

export function checkForms({ parts }: Sentence): FormFault[] {
  return parts.flatMap((part, index) => (isSides(part) ? checkSides(part, index === 0) : []));
}

function checkSides(sides: Sides, isFirst: boolean): FormFault[] {
  const [vous, tu] = [wordsOf(sides.vous), wordsOf(sides.tu)];
  if (vous.length !== tu.length) return [];
  const hasSubject = /(?<!\p{L})tu(?!\p{L})/iu.test(sides.tu);
  return vous.flatMap((ofVous, i) => {
    const ofTu = tu[i]!;
    if (ofVous === ofTu) return [];
    const fault = faultOf(ofVous.toLowerCase(), ofTu.toLowerCase(), hasSubject, isFirst);
    if (!fault) return [];
    const { infinitive, right } = fault;
    const words = `[${sides.vous}|${sides.tu}]`;
    const put = right && (ofTu[0] === ofTu[0]?.toUpperCase() ? right[0]!.toUpperCase() + right.slice(1) : right);
    const proposal = put ? `[${sides.vous}|${sides.tu.replace(ofTu, () => put)}]` : null;
    return [{ words, form: ofTu, infinitive, proposal }];
  });
}

/** Null where the two may be one verb, or where either is not known. */
function faultOf(ofVous: string, ofTu: string, hasSubject: boolean, isFirst: boolean) {
  const meant = readingsOf(ofVous).filter(({ person }) => person === 5);
  const first = meant[0];
  const read = readingsOf(ofTu);
  if (!first || read.length === 0) return null;
  const same = read.filter((one) => meant.some(({ infinitive }) => infinitive === one.infinitive));
  const isImperative = !hasSubject && isFirst;
  const right = rightForm(first, isImperative);
  // "vous portiez" may be a subjunctive, and the conjugator knows none.
  const mayBeSubjunctive = meant.some(({ tense }) => tense === 'imperfect');
  if (same.length === 0) {
    const isNear = ofTu.slice(0, 3) === first.infinitive.slice(0, 3);
    return mayBeSubjunctive || isNear ? null : { infinitive: first.infinitive, right };
  }
  const fits = same.some((one) => meant.some((wanted) => fitsTo(one, wanted, hasSubject, isImperative)));
  if (fits || (mayBeSubjunctive && same.some(({ tense }) => tense === 'present'))) return null;
  return { infinitive: first.infinitive, right };
}

function fitsTo(one: Conjugated, wanted: Conjugated, hasSubject: boolean, isImperative: boolean): boolean {
  if (one.infinitive !== wanted.infinitive || one.tense !== wanted.tense) return false;
  if (isImperative && wanted.tense === 'present') return one.form === imperativeOf(wanted.infinitive);
  // Without its subject, the form may be an order inside the sentence, or that of "toi qui…".
  return one.person === 2 || (!hasSubject && one.form === imperativeOf(wanted.infinitive));
}

function rightForm({ infinitive, tense }: Conjugated, isImperative: boolean): string | null {
  if (isImperative && tense === 'present') return imperativeOf(infinitive);
  return conjugate(infinitive).find((one) => one.tense === tense && one.person === 2)?.form ?? null;
}

/** "appelles" → "appelle", "vas" → "va", "dis" → "dis". */
function imperativeOf(infinitive: string): string | null {
  const form = conjugate(infinitive).find(({ tense, person }) => tense === 'present' && person === 2)?.form;
  return form?.replace(/(?<=[ea])s$/, '') ?? null;
}

function wordsOf(side: string): string[] {
  return (side.match(WORD) ?? []).filter((word) => !BESIDE.has(word.toLowerCase()));
}

function isSides(part: Part): part is Sides {
  return typeof part === 'object' && 'vous' in part;
}
