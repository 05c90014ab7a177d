// Does every need show its words, and do their offsets give them?
import { share } from '../counts';
import type { Measure } from '../measure';

/** `evidencePresent` (needs with at least one span), `spansExact` (spans whose offsets give their text). */
export const measureEvidence: Measure = {
  width: 4,
  tally({ text, said }) {
    const spans = said.needs.flatMap(({ evidence }) => evidence);
    const exact = spans.filter((span) => span.end > span.start && text.slice(span.start, span.end) === span.text);
    const shown = said.needs.filter(({ evidence }) => evidence.length > 0);
    return [said.needs.length, shown.length, spans.length, exact.length];
  },
  read({ 0: needs = 0, 1: shown = 0, 2: spans = 0, 3: exact = 0 }) {
    return {
      evidencePresent: { value: share(shown, needs), n: needs },
      spansExact: { value: share(exact, spans), n: spans },
    };
  },
};
