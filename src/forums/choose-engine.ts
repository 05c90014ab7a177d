// Which engine reads a page: one that knows it, one that the moderator taught, or a guess.
import type { Lesson } from '../post';
import { fitsPattern } from './address-pattern';
import { recognise } from './engines';
import type { ForumEngine } from './forum-engine';
import { guessLesson } from './guess';
import { pageAddress } from './page-address';
import { postsInPage } from './read-posts';
import { taughtEngine } from './taught';

export interface Choice {
  engine: ForumEngine;
  /** What the moderator taught for this very page finds nothing in it. */
  stale: boolean;
}

/** Null for a page that nobody knows, nobody taught and nobody can guess. */
export function chooseEngine(document: Document, lessons: readonly Lesson[]): Choice | null {
  const known = recognise(document);
  if (known && (lessons.length === 0 || postsInPage(document, known).length > 0))
    return { engine: known, stale: false };

  const address = pageAddress(document);
  const ofSite = lessons.filter(({ site }) => site === address?.origin);
  const meant = ofSite.filter(({ pages }) => address && fitsPattern(address, pages));
  const taught = [...meant, ...ofSite].map((lesson) => taughtEngine(lesson));
  const reading = taught.find((engine) => postsInPage(document, engine).length > 0);
  if (reading) return { engine: reading, stale: false };
  if (known) return { engine: known, stale: false };

  const guessed = guessLesson(document);
  if (guessed) return { engine: taughtEngine(guessed, 'guessed'), stale: meant.length > 0 };
  // It goes on being asked: the posts may come after the page.
  return meant.length > 0 ? { engine: taught[0]!, stale: true } : null;
}

/** Whether both read the page alike; a page that is read as one text is read so by itself only. */
export function isSameChoice(one: Choice | null, other: Choice | null): boolean {
  if (one === null || other === null) return one === other;
  return one.stale === other.stale && (one.engine === other.engine || placesOf(one.engine) === placesOf(other.engine));
}

/** What a lesson says of an engine. */
function placesOf({ name, post, author, date, body }: ForumEngine): string {
  return JSON.stringify([name, post, author, date, body]);
}
