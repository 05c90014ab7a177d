// Whether a short text looks like the date of a post, in French or English.

const LONGEST = 60;

const MONTH =
  '(?:janv(?:ier)?|f[ée]vr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[ûu]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?|' +
  'jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|october|november|dec(?:ember)?)';
const UNIT =
  '(?:s|sec(?:onde)?s?|seconds?|min(?:ute)?s?|mn|h|heures?|hours?|hrs?|j|jours?|d|days?|sem(?:aine)?s?|weeks?|w|mois|months?|mo|ans?|years?|y)';

const DATES = [
  /\b\d{4}-\d{2}-\d{2}\b/,
  /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/,
  new RegExp(`\\b\\d{1,2}(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?![\\p{L}])`, 'iu'),
  new RegExp(`(?<![\\p{L}])${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b`, 'iu'),
  /(?<!\p{L})(?:aujourd[’']?hui|hier|avant-hier|today|yesterday|just now|à l[’']instant)(?!\p{L})/iu,
  new RegExp(`(?<!\\p{L})il y a\\s+(?:une?|\\d+)\\s*${UNIT}(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})(?:an?|\\d+)\\s*${UNIT}\\s+ago(?!\\p{L})`, 'iu'),
  new RegExp(`^\\d{1,3}\\s?${UNIT}$`, 'iu'),
  /^(?:\p{L}+\.?\s+)?\d{1,2}\s?[h:]\s?\d{2}$/iu,
];

/** Dates that a post bears beside its own: of its author's entry, of a change. */
const OTHER =
  /inscri|membre depuis|arriv[ée]e? |joined|registered|member since|modifi|édit[ée]|edited|last seen|connexion/i;

export function looksLikeDate(text: string): boolean {
  const line = text.trim();
  return line !== '' && line.length <= LONGEST && !OTHER.test(line) && DATES.some((date) => date.test(line));
}
