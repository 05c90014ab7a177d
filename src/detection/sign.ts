// A class or literal word seen somewhere, as one number, so that all signs of a text lie in a row: its symbol, how many words it covers, its form.
import { TENSES, type Tense } from './detection-data';

/** Low bits of a form, for the tense; the person is above. */
const TENSE_BITS = 4;
const FORM_BITS = 8;
const LENGTH_BITS = 6;
const TENSE_MASK = (1 << TENSE_BITS) - 1;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/** `length`: words; `form`: tense and person of a verb form (`packForm`), 0 for anything else. Throws on a phrase of too many words. */
export function packSign(symbol: number, length: number, form: number): number {
  if (length > LENGTH_MASK) throw new Error(`une expression a ${length} mots, ${LENGTH_MASK} au plus`);
  return (((symbol << LENGTH_BITS) | length) << FORM_BITS) | form;
}

export function symbolOf(sign: number): number {
  return sign >> (FORM_BITS + LENGTH_BITS);
}

/** Words that the sign covers. */
export function lengthOf(sign: number): number {
  return (sign >> FORM_BITS) & LENGTH_MASK;
}

/** The tense of a verb form as one bit of several; bit 0 for what is no verb. */
export function tenseBitOf(sign: number): number {
  return 1 << (sign & TENSE_MASK);
}

/** The same of a tense by its name. */
export function tenseBit(tense: Tense): number {
  return 1 << (TENSES.indexOf(tense) + 1);
}

/** Tense index + 1, and the person above. */
export function packForm(tense: number, person: number): number {
  return (tense + 1) | (person << TENSE_BITS);
}
