// The shape of an own reply in a file and in storage; nothing is altered in passing, so that nothing is lost.
import * as v from 'valibot';
import type { OwnReply } from './own-reply';

const filled = (most: number) => v.pipe(v.string(), v.regex(/\S/), v.maxLength(most));
const listOf = <T extends v.GenericSchema<string, string>>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
const day = v.pipe(v.string(), v.isoDate());
const text = v.pipe(v.string(), v.maxLength(10_000));

const source = v.variant('kind', [
  v.strictObject({ kind: v.literal('section'), source: filled(200), section: filled(200) }),
  v.strictObject({ kind: v.literal('fact'), text: filled(1000), day }),
  v.strictObject({ kind: v.literal('text'), text: filled(1000) }),
]);

export const ownSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own\/[a-z0-9-]{1,64}$/)),
  lang: v.picklist(['fr', 'en']),
  title: filled(200),
  needs: listOf(filled(100), 50),
  voices: listOf(v.picklist(['self', 'relative', 'professional', 'other']), 4),
  urgencies: listOf(v.picklist(['crisis', 'red', 'amber']), 3),
  tags: listOf(filled(100), 50),
  sources: v.pipe(v.array(source), v.maxLength(50)),
  text: v.strictObject({ acknowledge: text, inform: text, ask: text, orient: text }),
  copyOf: v.nullable(filled(200)),
  changed: day,
  past: listOf(v.pipe(v.string(), v.regex(/^[0-9a-z]{1,16}$/)), 20),
});

/** Null where it is none. */
export function ownFrom(value: unknown): OwnReply | null {
  const result = v.safeParse(ownSchema, value);
  return result.success ? result.output : null;
}
