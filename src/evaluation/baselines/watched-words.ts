// Baseline: a keyword list as forum software has it. Whole words, accents and case aside, nothing else.
import * as v from 'valibot';
import { readYaml } from '../../build/data-file';
import { faultsToText } from '../../build/fault';
import type { NeedId } from '../../detection/need';
import { fold } from '../../language/fold';
import type { Judge } from '../judge';
import { plainJudgement } from './plain-judgement';

const FILE = 'src/evaluation/baselines/watched-words.yml';

const schema = v.record(v.string(), v.strictObject({ fr: v.string(), en: v.string() }));

export type WatchedWords = Record<NeedId, readonly string[]>;

export function readWatchedWords(root = process.cwd()): WatchedWords {
  const read = readYaml(root, FILE, schema);
  if (!read.ok) throw new Error(faultsToText(read.faults));
  return Object.fromEntries(
    Object.entries(read.value).map(([need, { fr, en }]) => [need, `${fr}, ${en}`.split(/,\s+/)]),
  );
}

/** The list is read as both languages at once, as on a forum. */
export function watchWords(words: WatchedWords): Judge {
  const lists = Object.entries(words).map(([need, list]) => ({ need, pattern: patternOf(list) }));
  return (text) => {
    const folded = fold(text);
    return plainJudgement(
      lists.filter(({ pattern }) => pattern.test(folded)).map(({ need }) => ({ need, score: 1, tier: 'sure' })),
    );
  };
}

/** `*` at the end of a word stands for any ending. */
function patternOf(list: readonly string[]): RegExp {
  const escaped = list.map((words) =>
    fold(words)
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '[a-z]*')
      .replace(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<![a-z0-9])(?:${escaped.join('|')})(?![a-z0-9])`);
}
