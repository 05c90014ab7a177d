// The product as a judge, whole or on some of its legs.
import { createDetect, type Legs } from '../detection/detect';
import type { DetectionData } from '../detection/detection-data';
import type { ModelData } from '../detection/model-data';
import { triage } from '../triage/urgency';
import type { Group } from './held-out';
import type { Judge } from './judge';
import type { System } from './system';

/** The model that may judge a group; null while none has been learned. */
export type ModelFor = (group: Group) => ModelData | null;

export function productJudge(data: DetectionData, legs: Legs): Judge {
  const detect = createDetect(data, legs);
  return (text) => {
    const detection = detect(text);
    return { ...detection, urgency: triage(detection).urgency };
  };
}

export function productSystem(
  { key, title, legs }: { key: string; title: string; legs: Legs },
  data: DetectionData,
  modelFor: ModelFor,
): System {
  return {
    key,
    title,
    judgeFor: (group) => productJudge({ ...data, model: legs.model ? modelFor(group) : null }, legs),
  };
}

/** The shipped model for posts that the corpus does not hold; for others one that is trained without their authors, once. */
export function modelsWithout(shipped: ModelData | null, train: (without: readonly string[]) => ModelData): ModelFor {
  const trained = new Map<string, ModelData>();
  return ({ without }) => {
    if (without.length === 0) return shipped;
    const key = without.join(' ');
    const model = trained.get(key) ?? train(without);
    trained.set(key, model);
    return model;
  };
}
