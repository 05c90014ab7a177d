// Texts are judged in the background: what judging needs is made ready once there for all pages, and no page waits for it.
import type { Judgement } from '../queue/consider';

/** Judges texts, the answers in their order. Rejects where nobody can judge now. */
export type JudgeTexts = (texts: string[]) => Promise<Judgement[]>;

/** So many at a time: what else the background is asked comes in between. */
const MOST_AT_ONCE = 20;

/** Texts that are remembered; few threads are longer. */
const MOST_KNOWN = 2000;

/** The same words are judged once as long as the page is open, whatever becomes of the elements that they stand in. */
export function judgedOnce(judge: JudgeTexts): JudgeTexts {
  const known = new Map<string, Judgement>();
  return async (texts) => {
    if (known.size >= MOST_KNOWN) known.clear();
    const answers = new Map(texts.flatMap((text) => (known.has(text) ? [[text, known.get(text)!] as const] : [])));
    const fresh = [...new Set(texts)].filter((text) => !answers.has(text));
    for (let i = 0; i < fresh.length; i += MOST_AT_ONCE) {
      const some = fresh.slice(i, i + MOST_AT_ONCE);
      for (const [at, judgement] of (await judge(some)).entries()) {
        known.set(some[at]!, judgement);
        answers.set(some[at]!, judgement);
      }
    }
    return texts.map((text) => answers.get(text)!);
  };
}

/** The browser may put the background to sleep just as it is asked: it is asked once more, as long as the page has a life. */
export function askedTwice(judge: JudgeTexts, isOver: () => boolean): JudgeTexts {
  return (texts) =>
    judge(texts).catch((cause: unknown) => {
      if (isOver()) throw cause;
      return judge(texts);
    });
}
