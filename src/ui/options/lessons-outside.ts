// What the options ask of the world outside for the forums that the moderator taught, and how the browser gives it.
import { dropLesson, followLessons, keepLessons } from '../../browser/lessons';
import type { Lesson } from '../../post';
import { saveFile } from '../parts/save-file';

export interface LessonsOutside {
  /** Now and after each change. */
  follow(onLessons: (lessons: Lesson[]) => void): void;
  drop(lesson: Lesson): Promise<void>;
  /** Rejects where the browser has no room. */
  add(lessons: Lesson[]): Promise<void>;
  saveFile(name: string, text: string): void;
}

export const browserLessonsOutside: LessonsOutside = {
  follow: (onLessons) => void followLessons(onLessons),
  drop: dropLesson,
  add: keepLessons,
  saveFile,
};
