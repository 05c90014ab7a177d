// Adds up, sentence by sentence, the weights of a post's features.
import type { HashedLayer } from './layer';
import { longer } from './longer';
import { MOST_OF_WORD, MOST_WORDS_READ, type NgramReader, type Ngrams, walkNgrams } from './ngrams';
import { addRows, laneOf, packColumns, weightIn } from './packed-columns';
import type { Sighting } from './sighting';
import { WordMemory } from './word-memory';

export interface SentenceSums {
  /** One sum a head, sentence after sentence. */
  sums: Int32Array;
  /** Number of features of each sentence. */
  sizes: Uint32Array;
  /** Number of sentences; behind them both hold what an earlier post left. */
  sentences: number;
}

/** Rows that are added up at once; those of a long sentence in turns. */
const MOST_ROWS = 512;

export function sumNgrams({ buckets, starts }: Ngrams, { weights, bias, rows }: HashedLayer): SentenceSums {
  const heads = bias.length;
  const sentences = starts.length - 1;
  const sums = new Int32Array(sentences * heads);
  const sizes = new Uint32Array(sentences);
  for (let s = 0; s < sentences; s++) {
    const end = starts[s + 1]!;
    sizes[s] = end - starts[s]!;
    for (let i = starts[s]!; i < end; i++) addWeights(sums, s * heads, weights, rows[buckets[i]!]!, heads);
  }
  return { sums, sizes, sentences };
}

/** What was read of the post that was summed last. */
interface List {
  /** Words that were read; of a post without an end not all are. */
  words: number;
  /** Word → its place in the memory. */
  places: Int32Array;
  /** Word → number of the first row of what it has in its place. */
  rowsFrom: Uint32Array;
  /** Where these rows begin, and how many they are. */
  rowStarts: Int32Array;
  count: number;
}

function emptyList(): List {
  return {
    words: 0,
    places: new Int32Array(0),
    rowsFrom: new Uint32Array(0),
    rowStarts: new Int32Array(2 * MOST_ROWS),
    count: 0,
  };
}

export interface Summer {
  /** What `sumNgrams` gives, straight from a sighting; it holds until the next is summed. */
  sum(sighting: Sighting): SentenceSums;
  /** For each word from one number to another, how much its features weigh for a head: words of the sighting that was summed last. */
  pulls(from: number, end: number, head: number): Float32Array;
}

export function makeSummer(reader: NgramReader, layer: HashedLayer): Summer {
  const { rows } = layer;
  const heads = layer.bias.length;
  const packed = packColumns(layer);
  const { offset, quads } = packed;
  const mostWords = Math.floor((packed.laneHolds - MOST_ROWS) / MOST_OF_WORD);
  const memory = new WordMemory(reader, rows, packed);
  const list = emptyList();
  const lanes = new Int32Array(2 * quads);
  const found: SentenceSums = { sums: new Int32Array(0), sizes: new Uint32Array(0), sentences: 0 };

  function makeRoom(words: number): void {
    memory.makeRoom(words);
    if (list.places.length >= words) return;
    list.places = new Int32Array(2 * words);
    list.rowsFrom = new Uint32Array(2 * words);
  }

  /** Adds some words and rows of the list to the sums of a sentence, in turns of as many as lanes hold. */
  function addSentence(
    wordsFrom: number,
    wordsEnd: number,
    rowsFrom: number,
    rowsEnd: number,
    sums: Int32Array,
    at: number,
  ): void {
    for (let word = wordsFrom, row = rowsFrom; word < wordsEnd || row < rowsEnd; ) {
      const nextWord = Math.min(wordsEnd, word + mostWords);
      const nextRow = Math.min(rowsEnd, row + MOST_ROWS);
      lanes.fill(0);
      const count = nextRow - row + memory.add(list.places, word, nextWord, lanes);
      addRows(packed, list.rowStarts, row, nextRow, lanes);
      for (let h = 0; h < heads; h++) sums[at + h]! += laneOf(lanes, 0, h) - count * offset;
      word = nextWord;
      row = nextRow;
    }
  }

  function sum(s: Sighting): SentenceSums {
    makeRoom(Math.min(s.count, MOST_WORDS_READ));
    if (found.sizes.length < s.sentences) {
      found.sizes = new Uint32Array(2 * s.sentences);
      found.sums = new Int32Array(2 * s.sentences * heads);
    }
    found.sentences = s.sentences;
    const { sums, sizes } = found;
    sums.fill(0, 0, s.sentences * heads);
    sizes.fill(0, 0, s.sentences);
    const { places, rowsFrom } = list;
    let sentence = -1;
    let count = 0;
    list.words = 0;
    /** Where the sentence begins in the list. */
    let wordsStart = 0;
    let rowsStart = 0;
    walkNgrams(s, reader, {
      sentence(next) {
        if (sentence >= 0) addSentence(wordsStart, list.words, rowsStart, count, sums, sentence * heads);
        sentence = next;
        wordsStart = list.words;
        rowsStart = count;
      },
      word(word) {
        const place = memory.placeOf(s, word);
        places[word] = place;
        rowsFrom[word] = word === wordsStart ? rowsStart : count;
        list.words = word + 1;
        sizes[sentence]! += memory.features[place]!;
        return memory.features[place]!;
      },
      feature(bucket) {
        sizes[sentence]!++;
        const row = rows[bucket]!;
        if (row === 0) return;
        if (count === list.rowStarts.length) list.rowStarts = longer(list.rowStarts, 0);
        list.rowStarts[count++] = row * quads;
      },
    });
    if (sentence >= 0) addSentence(wordsStart, list.words, rowsStart, count, sums, sentence * heads);
    list.count = count;
    return found;
  }

  function pulls(from: number, end: number, head: number): Float32Array {
    const pull = new Float32Array(end - from);
    const last = Math.min(end, list.words);
    for (let word = from; word < last; word++) {
      let weight = memory.weightOf(list.places[word]!, head);
      const rowsEnd = word + 1 < list.words ? list.rowsFrom[word + 1]! : list.count;
      for (let i = list.rowsFrom[word]!; i < rowsEnd; i++) weight += weightIn(packed, list.rowStarts[i]!, head);
      pull[word - from] = weight;
    }
    return pull;
  }

  return { sum, pulls };
}

function addWeights(to: Int32Array, at: number, weights: Int8Array, row: number, heads: number): void {
  if (row === 0) return;
  const from = row * heads;
  for (let h = 0; h < heads; h++) to[at + h]! += weights[from + h]!;
}
