// Everything that learning reads of a post and that no training changes: its n-grams, what the rules say, who speaks.
import type { DetectionData } from '../detection/detection-data';
import { makeLexicon } from '../detection/lexicon';
import { makeNgramReader, type Ngrams, readNgrams } from '../detection/ngrams';
import { applyRules, makeRules, type RuleFinding } from '../detection/rules';
import { type Sighting, sight } from '../detection/sighting';
import { readTerms, type Terms } from '../detection/terms';
import { countPersons, type Persons, personKinds } from '../detection/voice';
import type { Row } from './fit-heads';
import type { LabelledPost } from './labelled-post';
import { rowOf } from './sentence-rows';
import { type ToldSentences, toldSentences } from './told-sentences';

export interface Prepared {
  post: LabelledPost;
  sighting: Sighting;
  ngrams: Ngrams;
  /** The n-grams as a row of the first level. */
  row: Row;
  /** The terms of the tf-idf part. */
  terms: Terms;
  findings: Map<string, RuleFinding>;
  persons: Persons;
  told: ToldSentences;
}

export function preparer(
  data: DetectionData,
  bits: { ngrams: number; terms: number },
): (post: LabelledPost) => Prepared {
  const lexicon = makeLexicon(data);
  const rules = makeRules(data, lexicon);
  const reader = makeNgramReader(lexicon, bits.ngrams);
  const kinds = personKinds(lexicon);
  const needs = data.needs.map(({ id }) => id);
  return (post) => {
    const sighting = sight(post.text, lexicon);
    const ngrams = readNgrams(sighting, reader);
    const persons = countPersons(sighting, kinds);
    return {
      post,
      sighting,
      ngrams,
      row: rowOf(ngrams, 0, ngrams.count),
      terms: readTerms(sighting, bits.terms),
      findings: applyRules(sighting, rules),
      persons,
      told: toldSentences(post, sighting, needs),
    };
  };
}
