// A page that is taught, played by the test: it remembers what the panel asked of it.
import type { TeachingState } from '../../src/browser/teaching-messages';
import type { TeachingOutside } from '../../src/ui/teaching/teaching-outside';

export interface FakeTeaching extends TeachingOutside {
  asked: string[];
  answers: boolean;
  keeps: boolean;
  hasText: boolean;
  tell(tab: number, teaching: TeachingState | null): void;
}

export function fakeTeaching(): FakeTeaching {
  let hear: (tab: number, teaching: TeachingState | null) => void = () => {};
  const ask = async (question: string) => {
    if (!teaching.answers) throw new Error('No response');
    teaching.asked.push(question);
  };
  const teaching: FakeTeaching = {
    asked: [],
    answers: true,
    keeps: true,
    hasText: true,
    tell: (tab, told) => hear(tab, told),
    onTold: (listener) => {
      hear = listener;
    },
    start: () => ask('start'),
    ask: (_tab, part) => ask(part),
    resize: (_tab, by) => ask(by > 0 ? 'larger' : 'smaller'),
    stop: () => ask('stop'),
    async keep() {
      await ask('keep');
      return teaching.keeps;
    },
    async readAsOneText() {
      await ask('one text');
      return teaching.hasText;
    },
  };
  return teaching;
}
