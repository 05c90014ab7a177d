// The forums that the moderator taught Relais, on this computer only: selectors, and no word of a post.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Lesson } from '../post';
import { followKept } from './on-kept-change';

const LESSONS = 'lessons';

const selector = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));
const LessonSchema = v.strictObject({
  site: v.pipe(v.string(), v.regex(/^https?:\/\/[^/?#\s]+$/)),
  pages: v.pipe(v.string(), v.startsWith('/'), v.maxLength(300)),
  post: selector,
  before: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  author: v.nullable(selector),
  date: v.nullable(selector),
  body: selector,
  editor: v.nullable(selector),
}) satisfies v.GenericSchema<Lesson>;

/** One file holds any number of lessons. */
const FileSchema = v.strictObject({
  format: v.literal('relais-forums'),
  version: v.literal(1),
  forums: v.array(LessonSchema),
});

/** What was kept and can still be read. */
export async function recallLessons(): Promise<Lesson[]> {
  return (await kept()).filter(isLesson);
}

/** A lesson takes the place of an earlier one for the same pages. Rejects where the browser has no room. */
export function keepLessons(lessons: readonly Lesson[]): Promise<void> {
  return change((earlier) => [...earlier.filter((one) => !lessons.some((other) => isForSame(one, other))), ...lessons]);
}

export function dropLesson(lesson: Lesson): Promise<void> {
  return change((earlier) => earlier.filter((one) => !isForSame(one, lesson)));
}

/** Tells the lessons now and whenever they change, until the signal aborts. */
export function followLessons(onLessons: (lessons: Lesson[]) => void, signal?: AbortSignal): Promise<void> {
  return followKept((name) => name === LESSONS, recallLessons, onLessons, signal);
}

export function writeLessonFile(lessons: readonly Lesson[]): string {
  return `${JSON.stringify({ format: 'relais-forums', version: 1, forums: lessons }, null, 2)}\n`;
}

/** Null where the text is no such file, of another version, or holds a selector that no browser knows. */
export function readLessonFile(text: string): Lesson[] | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const file = v.safeParse(FileSchema, data);
  return file.success && file.output.forums.every(isUsable) ? file.output.forums : null;
}

function isUsable({ post, author, date, body, editor }: Lesson): boolean {
  const page = document.createDocumentFragment();
  try {
    for (const css of [post, author, date, body, editor])
      for (const step of css?.split(' >>> ') ?? []) page.querySelector(step);
    return true;
  } catch {
    return false;
  }
}

function isForSame(one: Lesson, other: Lesson): boolean {
  return one.site === other.site && one.pages === other.pages;
}

/** Pages and options write one value: each waits for the one before. */
async function change(alter: (earlier: Lesson[]) => Lesson[]): Promise<void> {
  await navigator.locks.request('lessons', async () => {
    const all = await kept();
    // What this version cannot read may be of another one: it stays as it is.
    const unread = all.filter((one) => !isLesson(one));
    await browser.storage.local.set({ [LESSONS]: [...alter(all.filter(isLesson)), ...unread] });
  });
}

async function kept(): Promise<unknown[]> {
  const list = (await browser.storage.local.get(LESSONS))[LESSONS];
  return Array.isArray(list) ? list : [];
}

function isLesson(one: unknown): one is Lesson {
  return v.is(LessonSchema, one);
}
