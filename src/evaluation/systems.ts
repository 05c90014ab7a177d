// Everything that is compared in one run, the product first.
import type { DetectionData } from '../detection/detection-data';
import type { NeedId } from '../detection/need';
import type { LabelledPost } from '../learning/labelled-post';
import { alwaysGreen } from './baselines/always-green';
import { learnIntents } from './baselines/intent-classifier';
import { readWatchedWords, watchWords } from './baselines/watched-words';
import { learnWords } from './baselines/word-regression';
import { corpusFor } from './held-out';
import { type ModelFor, productSystem } from './product';
import type { System } from './system';

export function productWhole(data: DetectionData, modelFor: ModelFor): System {
  return productSystem(
    { key: 'full', title: 'Relais complet', legs: { rules: 'scoped', model: true } },
    data,
    modelFor,
  );
}

/** The product on some of its legs. */
export function productParts(data: DetectionData, modelFor: ModelFor): System[] {
  return [
    { key: 'learned', title: 'modèle appris seul', legs: { rules: 'none', model: true } as const },
    { key: 'rules', title: 'règles seules', legs: { rules: 'scoped', model: false } as const },
    { key: 'rulesUnscoped', title: 'règles sans portée', legs: { rules: 'unscoped', model: false } as const },
  ].map((part) => productSystem(part, data, modelFor));
}

/** What others would use; those that learn do so from the corpus without the authors whom they are asked about. */
export function baselines(corpus: readonly LabelledPost[], needs: readonly NeedId[]): System[] {
  const watched = watchWords(readWatchedWords());
  return [
    {
      key: 'wordRegression',
      title: 'TF-IDF + régression logistique',
      judgeFor: (group) => learnWords(corpusFor(group, corpus), needs),
    },
    {
      key: 'intentClassifier',
      title: 'classifieur d’intentions (nlp.js)',
      judgeFor: (group) => learnIntents(corpusFor(group, corpus), group.posts),
    },
    { key: 'watchedWords', title: 'mots surveillés', judgeFor: () => watched },
    { key: 'alwaysGreen', title: 'toujours vert', judgeFor: () => alwaysGreen },
  ];
}
