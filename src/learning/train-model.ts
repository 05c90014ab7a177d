// Trains the model on labelled posts: the first level on n-grams and on terms, the second on what the first says of authors it did not see.
import type { DetectionData } from '../detection/detection-data';
import { scoreNgrams, standard } from '../detection/model';
import { type HashedLayerData, type ModelData, OTHER_HEADS } from '../detection/model-data';
import { isDanger } from '../detection/need';
import { summarise, summaryLength } from '../detection/summary';
import { decodeTermLayer, scoreTerms } from '../detection/terms';
import { fitHeads, UNKNOWN } from './fit-heads';
import { fitNetwork, scoreNetwork } from './fit-network';
import { fitTerms, TERM_BITS } from './fit-terms';
import { authorOf, type LabelledPost } from './labelled-post';
import { encodeHashedLayer, encodeLayer, shipped, weightiest } from './pack';
import { type Prepared, preparer } from './prepare';
import { sentenceRows } from './sentence-rows';
import { chooseThresholds } from './thresholds';

/** Buckets of n-grams are numbers below 2 to this. */
export const BITS = 16;
/** Rows of n-grams that are kept: what the file has room for. */
const KEPT = 26_000;
/** Groups of authors, each judged by a first level that has not seen it. */
const GROUPS = 6;
const FIRST = { features: 1 << BITS, epochs: 4, rate: 0.3, decay: 1e-4, ignore: 0.02 };
/** Passes that only find which sentence of a post speaks. */
const FINDING = { ...FIRST, epochs: 3 };
const SECOND = { hidden: 40, epochs: 12, rate: 0.003, decay: 0.02, dropout: 0.2 };

/** What was learned, and what it says of each training post when its author's group is left out. */
export interface Training {
  model: ModelData;
  /** Second-level logits, one row a post in the order given, by a model that has not seen the post's author. */
  unseen: Float32Array[];
}

export function trainModel(posts: readonly LabelledPost[], data: DetectionData): Training {
  return trainPrepared(posts.map(preparer(data, { ngrams: BITS, terms: TERM_BITS })), data);
}

export function trainPrepared(prepared: readonly Prepared[], data: DetectionData): Training {
  const needs = data.needs.map(({ id }) => id);
  const labels = prepared.map(({ post }) => labelsOf(post, needs));
  const groups = groupAuthors(prepared);
  const summaries = summariesUnseen(prepared, labels, groups, needs);
  const { mean, spread } = spreadOf(summaries);
  const rows = summaries.map((summary) => standardRow(summary, mean, spread));
  const unseen = logitsUnseen(rows, labels, groups);
  const first = fitFirst(prepared, labels, needs.length);
  const terms = fitTerms(termsOf(prepared), labels);
  const second = fitNetwork(rows, labels, SECOND);
  const heads = [...needs, ...OTHER_HEADS];
  const model: ModelData = {
    version: 5,
    heads,
    first,
    terms,
    second: {
      mean: rounded(mean),
      spread: rounded(spread),
      into: encodeLayer({ weights: second.into, bias: second.intoBias }, 8),
      out: encodeLayer({ weights: second.out, bias: second.outBias }, 8),
    },
    thresholds: chooseThresholds(heads, labels, unseen),
  };
  return { model, unseen };
}

/** First the posts, then the posts with their sentences: the first pass tells which sentence of a post speaks. */
function fitFirst(prepared: readonly Prepared[], labels: readonly Uint8Array[], needs: number): HashedLayerData {
  const whole = shipped(encodeHashedLayer(fitHeads(rowsOf(prepared), labels, FINDING), ALL, 8));
  const ofPost = new Set(OTHER_HEADS.flatMap((head, i) => (head.startsWith('voice:') ? [needs + i] : [])));
  const taught = prepared.flatMap(({ row, ngrams, told }, i) => {
    const label = labels[i]!;
    return [{ row, label }, ...sentenceRows(ngrams, label, whole, ofPost, told)];
  });
  const rows = taught.map(({ row }) => row);
  const fitted = fitHeads(
    rows,
    taught.map(({ label }) => label),
    FIRST,
  );
  const met = new Float32Array(1 << BITS);
  for (const { row } of prepared) for (const bucket of row.ids) met[bucket]!++;
  return encodeHashedLayer(fitted, weightiest(fitted.weights, fitted.heads, met, KEPT), 4);
}

const ALL = Array.from({ length: 1 << BITS }, (_, bucket) => bucket);
const termsOf = (prepared: readonly Prepared[]) => prepared.map(({ terms }) => terms);
const rowsOf = (prepared: readonly Prepared[]) => prepared.map(({ row }) => row);

/** Whether a green post settles anything is only known where annotators looked. */
function labelsOf({ needs, settles, urgency, voice }: LabelledPost, all: readonly string[]): Uint8Array {
  const others = OTHER_HEADS.map((head) => {
    if (head === 'waits') return needs.length > 0;
    if (head === 'danger') return needs.some(isDanger);
    if (head === 'settled') return needs.length > 0 ? 0 : settles ? 1 : UNKNOWN;
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
    const known = pick(prepared, seen);
    const fitted = shipped(fitFirst(known, pick(labels, seen), needs.length));
    const byTerms = decodeTermLayer(fitTerms(termsOf(known), pick(labels, seen)));
    for (const i of indicesWhere(groups, (g) => g === group)) {
      const { ngrams, terms, findings, persons, sighting } = prepared[i]!;
      const level = scoreNgrams(ngrams, fitted);
      summaries[i] = summarise(level, scoreTerms(terms, byTerms), findings, needs, persons, sighting);
    }
  }
  return summaries;
}

function logitsUnseen(rows: Float32Array[], labels: Uint8Array[], groups: number[]): Float32Array[] {
  const logits = new Array<Float32Array>(rows.length);
  for (let group = 0; group < GROUPS; group++) {
    const seen = indicesWhere(groups, (g) => g !== group);
    const network = fitNetwork(pick(rows, seen), pick(labels, seen), SECOND);
    for (const i of indicesWhere(groups, (g) => g === group)) logits[i] = scoreNetwork(network, rows[i]!);
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

function standardRow(summary: Float32Array, mean: Float32Array, spread: Float32Array): Float32Array {
  return summary.map((value, f) => standard(value, mean[f]!, spread[f]!));
}

const rounded = (values: Float32Array) => Array.from(values, (value) => Number(value.toPrecision(5)));
const pick = <T>(list: readonly T[], indices: readonly number[]): T[] => indices.map((i) => list[i]!);

function indicesWhere(groups: readonly number[], test: (group: number) => boolean): number[] {
  return groups.flatMap((group, i) => (test(group) ? [i] : []));
}
