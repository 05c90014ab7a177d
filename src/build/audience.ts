// To whom the library answers: which voices each need must have replies for, and how many, as its data file says.
import * as v from 'valibot';
import type { NeedId, Voice } from '../detection/need';
import type { Lang } from '../post';
import { filledText } from './data-file';

export const AUDIENCE = 'src/library/audience.yml';

const VOICES = ['self', 'relative', 'professional', 'other'] as const satisfies readonly Voice[];
const LANGS = ['fr', 'en'] as const satisfies readonly Lang[];
const voice = v.picklist(VOICES);
const cell = v.strictObject({ need: filledText, voice, because: filledText });
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const audienceShape = v.strictObject({
  least: v.strictObject({ fr: count, en: count }),
  voices: v.pipe(v.array(voice), v.nonEmpty()),
  besides: v.optional(v.array(cell), []),
  without: v.optional(v.array(cell), []),
});

export type Audience = v.InferOutput<typeof audienceShape>;

/** One need for one voice in one language. */
export interface Shelf {
  need: NeedId;
  voice: Voice;
  lang: Lang;
  /** Replies that there must be; 0 where none is asked for. */
  least: number;
  /** Why it is asked for, or not, where the file says it. */
  because: string | null;
}

export function shelvesOf(needs: readonly NeedId[], audience: Audience): Shelf[] {
  return needs.flatMap((need) =>
    VOICES.flatMap((voice) => {
      const find = (cells: Audience['besides']) => cells.find((one) => one.need === need && one.voice === voice);
      const [added, left] = [find(audience.besides), find(audience.without)];
      const isAsked = !left && (added !== undefined || audience.voices.includes(voice));
      const because = (left ?? added)?.because ?? null;
      return LANGS.map((lang): Shelf => ({ need, voice, lang, least: isAsked ? audience.least[lang] : 0, because }));
    }),
  );
}
