// What page and panel tell each other while the moderator teaches Relais a forum, and of texts that the moderator picks.

import type { Lesson } from '../post';

/** What a post is made of, as the moderator confirms it. */
export const LESSON_PARTS = ['author', 'date', 'body', 'editor'] as const;
export type LessonPart = (typeof LESSON_PARTS)[number];

export interface TeachingSample {
  author: string | null;
  date: string | null;
  /** The beginning of its text. */
  line: string;
}

/** How far the lesson is; lives in memory only, as it quotes the page. */
export interface TeachingState {
  /** `post`: a post is to be pointed at; `parts`: one was, and its parts may be corrected. */
  step: 'post' | 'parts';
  /** What the next click shows; null: what it seems to show. */
  asked: LessonPart | null;
  /** Whether the last click hit nothing of use. */
  missed: boolean;
  /** Words of each part in the post that was pointed at, none for the reply box; null where it was not found. */
  found: Record<LessonPart, string | null>;
  /** How many posts the lesson reads in the page. */
  read: number;
  /** The first two of them. */
  samples: TeachingSample[];
}

export interface TeachingMessages {
  // page → panel: null once it is over
  teachingChanged(state: TeachingState | null): void;
  // page → background: false where storage is full
  storeLesson(lesson: Lesson): boolean;
  // panel → page
  startTeaching(): void;
  /** The next click shows this part. */
  askForPart(part: LessonPart): void;
  /** The post that was pointed at is larger (1) or smaller (-1) than Relais took it for. */
  resizePost(by: 1 | -1): void;
  /** False where storage is full, or the lesson reads nothing. */
  keepLesson(): boolean;
  stopTeaching(): void;
  /** False where the page holds no text. */
  readAsOneText(): boolean;
  // background → page: text that was selected in the page, white space folded; opens as a card
  proposeFor(selected: string): void;
}
