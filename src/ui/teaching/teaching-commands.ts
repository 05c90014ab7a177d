// What the moderator can ask for where no engine knows the page: teach it, or read it as one text.
import type { LessonPart } from '../../browser/teaching-messages';
import type { Outside } from '../panel/outside';
import type { NoticeKey } from '../panel/panel-state';
import type { Store } from '../panel/store';

export function makeTeachingCommands({ teaching: outside }: Outside, store: Store) {
  const say = (key: NoticeKey, tone: 'done' | 'failed') => store.dispatch({ type: 'noticed', notice: { key, tone } });

  /** Asks the page of the tab that is shown, and says so where it does not answer. */
  async function ask<T>(question: (tab: number) => Promise<T>): Promise<T | null> {
    const { tab } = store.state();
    if (tab === null) return null;
    return question(tab).catch(() => {
      store.dispatch({ type: 'teaching-told', tab, teaching: null });
      say('standingFailed', 'failed');
      return null;
    });
  }

  return {
    start: () => ask(outside.start),
    ask: (part: LessonPart) => ask((tab) => outside.ask(tab, part)),
    resize: (by: 1 | -1) => ask((tab) => outside.resize(tab, by)),
    stop: () => ask(outside.stop),
    async keep() {
      const kept = await ask(outside.keep);
      if (kept !== null) say(kept ? 'taught' : 'notTaught', kept ? 'done' : 'failed');
    },
    async readAsOneText() {
      if ((await ask(outside.readAsOneText)) === false) say('noText', 'failed');
    },
  };
}
