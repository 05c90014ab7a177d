// What does the author of a post need? Rules and the learned model together, with the words that spoke.
import { guessLanguage } from '../language/guess-language';
import type { DetectionData } from './detection-data';
import { makeLexicon } from './lexicon';
import type { Detection, NeedFound } from './need';
import { familyOf } from './need';
import { applyRules, evidenceOf, makeRules } from './rules';
import { sight } from './sighting';
import { countPersons, guessVoice } from './voice';

export type Detect = (text: string) => Detection;

/** Scores from which the rules alone show a need, and offer one. */
const SURE = 0.6;
const MAYBE = 0.2;
const MAYBE_DANGER = 0.1;

/** Makes a detector ready once; the function it returns judges one plain text. */
export function createDetect(data: DetectionData): Detect {
  const lexicon = makeLexicon(data);
  const rules = makeRules(data, lexicon);
  return (text) => {
    const sighting = sight(text, lexicon);
    const needs: NeedFound[] = [];
    for (const finding of applyRules(sighting, rules).values()) {
      const least = familyOf(finding.need) === 'danger' ? MAYBE_DANGER : MAYBE;
      if (finding.score < least) continue;
      const tier = finding.score >= SURE ? 'sure' : 'maybe';
      needs.push({ need: finding.need, score: finding.score, tier, evidence: evidenceOf(sighting, finding) });
    }
    needs.sort((a, b) => b.score - a.score);
    const waits = needs[0]?.score ?? 0;
    return { lang: guessLanguage(text), voice: guessVoice(countPersons(sighting, lexicon)), waits, needs };
  };
}
