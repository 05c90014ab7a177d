// What the panel asks of the page while the moderator teaches Relais a forum, and how the browser gives it.
import { onMessage, sendMessage } from '../../browser/messages';
import type { LessonPart, TeachingState } from '../../browser/teaching-messages';

/** All but the listener reject where nobody answers. */
export interface TeachingOutside {
  onTold(listener: (tab: number, teaching: TeachingState | null) => void): void;
  start(tab: number): Promise<void>;
  ask(tab: number, part: LessonPart): Promise<void>;
  resize(tab: number, by: 1 | -1): Promise<void>;
  /** Whether the lesson was kept. */
  keep(tab: number): Promise<boolean>;
  stop(tab: number): Promise<void>;
  /** False where the page holds no text. */
  readAsOneText(tab: number): Promise<boolean>;
}

export const browserTeachingOutside: TeachingOutside = {
  onTold(listener) {
    onMessage('teachingChanged', ({ data, sender }) => {
      if (sender.tab?.id !== undefined) listener(sender.tab.id, data);
    });
  },
  start: (tab) => sendMessage('startTeaching', undefined, tab),
  ask: (tab, part) => sendMessage('askForPart', part, tab),
  resize: (tab, by) => sendMessage('resizePost', by, tab),
  keep: (tab) => sendMessage('keepLesson', undefined, tab),
  stop: (tab) => sendMessage('stopTeaching', undefined, tab),
  readAsOneText: (tab) => sendMessage('readAsOneText', undefined, tab),
};
