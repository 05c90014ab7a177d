// The notations in which pages give an instant to machines.
import type { Seen } from './seen';

/** ISO 8601 with its time zone, or the time since 1970. */
export type Notation = 'iso' | 'seconds' | 'milliseconds';

/** Where the instant of a post stands: an attribute, and how it is written there. */
export interface InstantSeen extends Seen {
  attribute: string;
  notation: Notation;
}

const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})$/i;

/** An ISO 8601 instant in UTC, or null for what is none; a date without a time zone is none. */
export function readInstant(written: string | null | undefined, notation: Notation): string | null {
  const text = written?.trim() ?? '';
  if (notation === 'iso') {
    const [, day, time, zone] = ISO.exec(text) ?? [];
    return day && zone ? inUtc(Date.parse(`${day}T${time}${zone.replace(/^(...)(\d\d)$/, '$1:$2')}`)) : null;
  }
  // Seconds read as milliseconds would be a day of 1970, and the other way round a far future.
  const digits = notation === 'seconds' ? /^\d{9,10}(\.\d+)?$/ : /^\d{12,13}$/;
  return digits.test(text) ? inUtc(Math.round(Number(text) * (notation === 'seconds' ? 1000 : 1))) : null;
}

function inUtc(milliseconds: number): string | null {
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
