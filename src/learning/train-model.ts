// Trains the model on labelled posts: the first level on n-grams, the second on what the first says of authors it did not see.
import type { DetectionData } from '../detection/detection-data';
import { type FirstWeights, scoreNgrams, standard } from '../detection/model';
import { type ModelData, OTHER_HEADS } from '../detection/model-data';
import { familyOf } from '../detection/need';
import { summarise, summaryLength } from '../detection/summary';
import { type Fitted, fitHeads, type Row } from './fit-heads';
import { authorOf, type LabelledPost } from './labelled-post';
import { base64, packed } from './pack';
import { type Prepared, preparer } from './prepare';
import { chooseThresholds } from './thresholds';

export const BITS = 14;
/** Groups of authors, each judged by a first level that has not seen it. */
const GROUPS = 6;
const FIRST = { features: 1 << BITS, epochs: 6, rate: 0.3, decay: 1e-6, ignore: 0.02 };
const SECOND = { epochs: 30, rate: 0.1, decay: 1e-3, ignore: 0.005 };

/** What was learned, and what it says of each training post when its author's group is left out. */
export interface Training {
  model: ModelData;
  /** Second-level logits, one row a post in the order given, by a model that has not seen the post's author. */
  unseen: Float32Array[];
}

export function trainModel(posts: readonly LabelledPost[], data: DetectionData): Training {
  return trainPrepared(posts.map(preparer(data, BITS)), data);
}

export function trainPrepared(prepared: readonly Prepared[], data: DetectionData): Training {
  const needs = data.needs.map(({ id }) => id);
  const labels = prepared.map(({ post }) => labelsOf(post, needs));
  const groups = groupAuthors(prepared);
  const summaries = summariesUnseen(prepared, labels, groups, needs);
  const { mean, spread } = spreadOf(summaries);
  const rows = summaries.map((summary) => standardRow(summary, mean, spread));
  const unseen = logitsUnseen(rows, labels, groups);
  const first = fitHeads(rowsOf(prepared), labels, FIRST);
  const second = fitHeads(rows, labels, { ...SECOND, features: mean.length });
  const heads = [...needs, ...OTHER_HEADS];
  const model: ModelData = {
    version: 1,
    heads,
    first: { bits: BITS, ...base64(packed(first)) },
    second: { mean: rounded(mean), spread: rounded(spread), ...base64(packed(second)) },
    thresholds: chooseThresholds(heads, labels, unseen),
  };
  return { model, unseen };
}

const rowsOf = (prepared: readonly Prepared[]) => prepared.map(({ row }) => row);

function labelsOf({ needs, urgency, voice }: LabelledPost, all: readonly string[]): Uint8Array {
  const others = OTHER_HEADS.map((head) => {
    if (head === 'waits') return needs.length > 0;
    if (head === 'danger') return needs.some((need) => familyOf(need) === 'danger');
    return head === `voice:${voice}` || head === `urgency:${urgency}`;
  });
  return Uint8Array.from([...all.map((need) => needs.includes(need)), ...others], Number);
}

/** Group number of each post; authors in order of their names, dealt out in turn. */
function groupAuthors(prepared: readonly Prepared[]): number[] {
  const authors = [...new Set(prepared.map(({ post }) => authorOf(post)))].sort();
  return prepared.map(({ post }) => authors.indexOf(authorOf(post)) % GROUPS);
}

function summariesUnseen(
  prepared: readonly Prepared[],
  labels: readonly Uint8Array[],
  groups: readonly number[],
  needs: readonly string[],
): Float32Array[] {
  const summaries = new Array<Float32Array>(prepared.length);
  for (let group = 0; group < GROUPS; group++) {
    const seen = indicesWhere(groups, (g) => g !== group);
    if (seen.length === prepared.length) continue;
    const fitted: FirstWeights = packed(fitHeads(pick(rowsOf(prepared), seen), pick(labels, seen), FIRST));
    for (const i of indicesWhere(groups, (g) => g === group)) {
      const { ngrams, findings, persons, sighting } = prepared[i]!;
      const level = scoreNgrams(ngrams, fitted);
      summaries[i] = summarise(level, findings, needs, persons, sighting);
    }
  }
  return summaries;
}

function logitsUnseen(rows: Row[], labels: Uint8Array[], groups: number[]): Float32Array[] {
  const logits = new Array<Float32Array>(rows.length);
  for (let group = 0; group < GROUPS; group++) {
    const seen = indicesWhere(groups, (g) => g !== group);
    const features = rows[0]?.ids.length ?? 0;
    const fitted = fitHeads(pick(rows, seen), pick(labels, seen), { ...SECOND, features });
    for (const i of indicesWhere(groups, (g) => g === group)) logits[i] = score(fitted, rows[i]!);
  }
  return logits;
}

function score({ weights, bias, heads }: Fitted, { ids, values }: Row): Float32Array {
  const logits = Float32Array.from(bias);
  for (let k = 0; k < ids.length; k++) {
    for (let h = 0; h < heads; h++) logits[h]! += weights[ids[k]! * heads + h]! * values[k]!;
  }
  return logits;
}

/** Mean and spread of each feature of the summaries. */
function spreadOf(summaries: readonly Float32Array[]): { mean: Float32Array; spread: Float32Array } {
  const length = summaries[0]?.length ?? summaryLength(0, 0);
  const mean = new Float32Array(length);
  const spread = new Float32Array(length);
  for (const summary of summaries) for (let f = 0; f < length; f++) mean[f]! += summary[f]! / summaries.length;
  for (const summary of summaries) for (let f = 0; f < length; f++) spread[f]! += (summary[f]! - mean[f]!) ** 2;
  for (let f = 0; f < length; f++) spread[f] = Math.sqrt(spread[f]! / summaries.length) + 1e-3;
  return { mean: Float32Array.from(rounded(mean)), spread: Float32Array.from(rounded(spread)) };
}

function standardRow(summary: Float32Array, mean: Float32Array, spread: Float32Array): Row {
  const values = summary.map((value, f) => standard(value, mean[f]!, spread[f]!));
  return { ids: Uint16Array.from(summary, (_, f) => f), values };
}

const rounded = (values: Float32Array) => Array.from(values, (value) => Number(value.toPrecision(5)));
const pick = <T>(list: readonly T[], indices: readonly number[]): T[] => indices.map((i) => list[i]!);

function indicesWhere(groups: readonly number[], test: (group: number) => boolean): number[] {
  return groups.flatMap((group, i) => (test(group) ? [i] : []));
}
