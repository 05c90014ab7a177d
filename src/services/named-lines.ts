// The help lines that a text names by their numbers, so that each can be checked before the text is used.
import type { Region, Service } from './service';

/** From this many digits on, a number is hardly anything else. */
const TELLING_DIGITS = 4;
/** A short number ("15") counts only behind a word of calling, in the same sentence. */
const CALLING = '(?:appel|compos|join|contact|téléphon|numéro|secours|urgence|call|dial|text|sms)[^.!?…\\n]{0,60}';

/** In the order of `services`, each number once: the line of `region` goes before another one with the same number. */
export function linesNamedIn(text: string, services: readonly Service[], region: Region): Service[] {
  const named = services.filter(({ number }) => isNamed(number, text));
  const own = new Set(named.filter((line) => line.region === region).map(({ number }) => number));
  const seen = new Set<string>();
  return named.filter((line) => {
    if (own.has(line.number) && line.region !== region) return false;
    const isNew = !seen.has(line.number);
    seen.add(line.number);
    return isNew;
  });
}

function isNamed(number: string, text: string): boolean {
  const digits = number.replace(/\D/g, '');
  // However it is spaced: "0 800 23 13 13", "0800 231313", "1-800-265-2626".
  const spaced = [...digits].join('[\\s\\u00a0\\u202f.-]?');
  const whole = `(?<![\\d,])${spaced}(?!\\d)`;
  const pattern = digits.length >= TELLING_DIGITS ? whole : `${CALLING}${whole}(?!\\s*(?:mg|g|ml|%|ans|jours|days))`;
  return new RegExp(pattern, 'iu').test(text);
}
