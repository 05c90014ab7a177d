// What does the author of a post need? Rules and the learned model together, with the words that spoke.
import { makeAnswer } from './answer';
import type { DetectionData } from './detection-data';
import { makeLexicon } from './lexicon';
import { emptyLevel, makeModel, scoreSummary, scoreSums } from './model';
import { modelWords } from './model-words';
import type { Detection, Evidence, NeedFound } from './need';
import { makeNgramReader } from './ngrams';
import { applyRules, evidenceOf, makeRules, type RuleFinding } from './rules';
import { answerByRules } from './rules-answer';
import { emptySighting, sight } from './sighting';
import { makeSummer } from './sum-ngrams';
import { summarise, summaryLength } from './summary';
import { makeTermScorer } from './terms';
import { countPersons, guessVoice, personKinds } from './voice';

/** What the rules say of a need without a cue. */
const UNHEARD = { score: 0, outright: 0, crisis: 0 };

/** Fewer words say too little for the model alone to suppose a need ("up", "merci"). */
const FEWEST_WORDS = 3;

function isGrounded({ evidence }: NeedFound, words: number): boolean {
  return words >= FEWEST_WORDS || evidence.some(({ by }) => by.kind === 'cue');
}

export type Detect = (text: string) => Detection;

/** Which legs the detector stands on; both, unless the measuring asks for one. */
export interface Legs {
  rules: 'scoped' | 'unscoped' | 'none';
  model: boolean;
}

/** Makes a detector ready once; the function it returns judges one plain text. */
export function createDetect(data: DetectionData, legs: Legs = { rules: 'scoped', model: true }): Detect {
  const lexicon = makeLexicon(data);
  const rules = makeRules(data, lexicon);
  const needs = data.needs.map(({ id }) => id);
  const model = data.model && legs.model ? makeModel(data.model) : null;
  const reader = model ? makeNgramReader(lexicon, model.first.bits) : null;
  const summer = model && reader ? makeSummer(reader, model.first) : null;
  const scoreTerms = model ? makeTermScorer(model.terms) : null;
  const answer = model ? makeAnswer(model, needs) : null;
  const kinds = personKinds(lexicon);
  const none = new Map<string, RuleFinding>();

  // Memory that is used again for each post.
  const room = emptySighting();
  const level = emptyLevel(model?.heads.length ?? 0);
  const summary = new Float32Array(summaryLength(level.whole.length, model?.needs.length ?? 0));

  const judge = (text: string): Detection => {
    const sighting = sight(text, lexicon, room);
    const findings = legs.rules === 'none' ? none : applyRules(sighting, rules, legs.rules === 'scoped');
    const persons = countPersons(sighting, kinds);
    const { lang } = sighting;
    if (!model || !reader || !summer || !scoreTerms || !answer) {
      const found = answerByRules(findings, (finding) => evidenceOf(sighting, finding));
      const waits = found[0]?.score ?? 0;
      return { lang, voice: guessVoice(persons), waits, urgency: null, needs: found };
    }
    scoreSums(summer.sum(sighting), model.first, level);
    const logits = scoreSummary(
      model,
      summarise(level, scoreTerms(sighting), findings, model.needs, persons, sighting, summary),
    );
    const answered = answer(
      logits,
      (need): Evidence[] => {
        const finding = findings.get(need);
        const words = finding ? evidenceOf(sighting, finding) : [];
        return words.length > 0 ? words : modelWords(sighting, level, summer, model.heads, need);
      },
      (need) => findings.get(need) ?? UNHEARD,
    );
    return { lang, ...answered, needs: answered.needs.filter((found) => isGrounded(found, sighting.count)) };
  };
  return (text) => {
    const detection = judge(text);
    // The memory is used again, the post is not kept.
    room.text = '';
    return detection;
  };
}
