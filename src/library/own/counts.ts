// How often each reply was used, read back from storage: whole numbers by the ids of replies, and what is none of these apart.

export type Counts = Readonly<Record<string, number>>;

/** `spoilt` is null where everything could be read. */
export function readCounts(value: unknown): { counts: Counts; spoilt: unknown } {
  if (value === undefined) return { counts: {}, spoilt: null };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { counts: {}, spoilt: value };
  const entries = Object.entries(value);
  const isSound = ([, count]: [string, unknown]) =>
    typeof count === 'number' && Number.isSafeInteger(count) && count > 0;
  const spoilt = entries.filter((entry) => !isSound(entry));
  return {
    counts: Object.fromEntries(entries.filter(isSound)),
    spoilt: spoilt.length > 0 ? Object.fromEntries(spoilt) : null,
  };
}
