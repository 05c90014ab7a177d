// Adds up, sentence by sentence, the weights of a post's features; what a word weighs by itself is remembered from post to post.
import { HashIndex } from '../language/hash-index';
import type { HashedLayer } from './layer';
import { featuresOfWord, MOST_OF_WORD, type NgramReader, type Ngrams, walkNgrams } from './ngrams';
import { addRows, laneOf, packColumns } from './packed-columns';
import type { Sighting } from './sighting';

export interface SentenceSums {
  /** One sum a head, sentence after sentence. */
  sums: Int32Array;
  /** Number of features of each sentence. */
  sizes: Uint32Array;
}

/** Rows that are added up at once; a long sentence has more. */
const MOST_ROWS = 512;

/** Words that are remembered at once: more than the posts of an evening have. */
const MOST_WORDS = 8192;

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
  return { sums, sizes };
}

/** Words with the sums of what they have wherever they stand. */
interface Memory {
  /** Hash (`keyOf`) → place. */
  known: HashIndex;
  /** Place after place, in lanes. */
  sums: Int32Array;
  /** Place → features of the word, and how many of them have a row. */
  features: Uint8Array;
  withRow: Uint8Array;
}

function emptyMemory(words: number, lanes: number): Memory {
  return {
    known: new HashIndex(words),
    sums: new Int32Array(words * lanes),
    features: new Uint8Array(words),
    withRow: new Uint8Array(words),
  };
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
  rows: Int32Array;
  count: number;
}

function emptyList(): List {
  return {
    words: 0,
    places: new Int32Array(0),
    rowsFrom: new Uint32Array(0),
    rows: new Int32Array(2 * MOST_ROWS),
    count: 0,
  };
}

function longer(rows: Int32Array): Int32Array {
  const more = new Int32Array(2 * rows.length);
  more.set(rows);
  return more;
}

export interface Summer {
  /** What `sumNgrams` gives, straight from a sighting. */
  sum(sighting: Sighting): SentenceSums;
  /** For each word from one number to another, how much its features weigh for a head: words of the sighting that was summed last. */
  pulls(from: number, end: number, head: number): Float32Array;
}

export function makeSummer(reader: NgramReader, layer: HashedLayer): Summer {
  const { rows, weights } = layer;
  const heads = layer.bias.length;
  const packed = packColumns(layer);
  const { offset, quads } = packed;
  const lanes = 2 * quads;
  const mostWords = Math.floor((packed.laneHolds - MOST_ROWS) / MOST_OF_WORD);
  let memory = emptyMemory(MOST_WORDS, lanes);
  const list = emptyList();
  const sumOfSentence = new Int32Array(lanes);

  /** The place of the word among those that are remembered. */
  function placeOf(s: Sighting, word: number): number {
    const hash = keyOf(s, word);
    const place = memory.known.get(hash);
    return place >= 0 ? place : remember(s, word, hash);
  }

  function remember(s: Sighting, word: number, hash: number): number {
    const { known, sums, features, withRow } = memory;
    const place = known.size;
    const own = new Int32Array(MOST_OF_WORD);
    let count = 0;
    features[place] = featuresOfWord(s, word, reader.bits, (bucket) => {
      const row = rows[bucket]!;
      if (row > 0) own[count++] = row * quads;
    });
    withRow[place] = count;
    const at = place * lanes;
    sums.fill(0, at, at + lanes);
    addRows(packed, own, 0, count, sums.subarray(at, at + lanes));
    known.set(hash, place);
    return place;
  }

  /** So that no word of the post pushes another one out. */
  function makeRoom(words: number): void {
    const room = memory.features.length;
    // Starting afresh is simpler than forgetting the oldest, and happens once in hundreds of posts.
    if (words > room) memory = emptyMemory(2 * words, lanes);
    else if (memory.known.size + words > room) memory.known.clear();
    if (list.places.length < words) {
      list.places = new Int32Array(2 * words);
      list.rowsFrom = new Uint32Array(2 * words);
    }
  }

  /** Adds some words and rows of the list, as many as lanes hold, to the sums of a sentence. */
  function add(words: number, wordsEnd: number, from: number, end: number, sums: Int32Array, at: number): void {
    sumOfSentence.fill(0);
    addWords(memory.sums, list.places, lanes, words, wordsEnd, sumOfSentence);
    addRows(packed, list.rows, from, end, sumOfSentence);
    let count = end - from;
    for (let word = words; word < wordsEnd; word++) count += memory.withRow[list.places[word]!]!;
    for (let h = 0; h < heads; h++) sums[at + h]! += laneOf(sumOfSentence, 0, h) - count * offset;
  }

  function addSentence(words: number, wordsEnd: number, from: number, end: number, sums: Int32Array, at: number): void {
    let word = words;
    let row = from;
    do {
      const nextWord = Math.min(wordsEnd, word + mostWords);
      const nextRow = Math.min(end, row + MOST_ROWS);
      add(word, nextWord, row, nextRow, sums, at);
      word = nextWord;
      row = nextRow;
    } while (word < wordsEnd || row < end);
  }

  function sum(s: Sighting): SentenceSums {
    makeRoom(s.count);
    const sums = new Int32Array(s.sentences * heads);
    const sizes = new Uint32Array(s.sentences);
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
        const place = placeOf(s, word);
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
        if (count === list.rows.length) list.rows = longer(list.rows);
        list.rows[count++] = row * quads;
      },
    });
    if (sentence >= 0) addSentence(wordsStart, list.words, rowsStart, count, sums, sentence * heads);
    list.count = count;
    return { sums, sizes };
  }

  function pulls(from: number, end: number, head: number): Float32Array {
    const pull = new Float32Array(end - from);
    const last = Math.min(end, list.words);
    for (let word = from; word < last; word++) {
      const place = list.places[word]!;
      let weight = laneOf(memory.sums, place * lanes, head) - memory.withRow[place]! * offset;
      const rowsEnd = word + 1 < list.words ? list.rowsFrom[word + 1]! : list.count;
      for (let i = list.rowsFrom[word]!; i < rowsEnd; i++) weight += weights[(list.rows[i]! / quads) * heads + head]!;
      pull[word - from] = weight;
    }
    return pull;
  }

  return { sum, pulls };
}

/** By what a word is remembered: of another spelling its letters count, and the word that it is read as. */
function keyOf({ tokens, token, hash }: Sighting, word: number): number {
  const spelt = tokens.hash[token[word]!]!;
  const read = hash[word]!;
  return spelt === read ? read : (Math.imul(spelt, 0x9e3779b1) ^ read) & 0x3fffffff || 1;
}

/** Adds the sums of some words of the list; four at a time, so that each sum is read and written a quarter as often. */
function addWords(
  sums: Int32Array,
  places: Int32Array,
  lanes: number,
  from: number,
  end: number,
  to: Int32Array,
): void {
  const fours = from + ((end - from) & ~3);
  for (let word = from; word < fours; word += 4) {
    const a = places[word]! * lanes;
    const b = places[word + 1]! * lanes;
    const c = places[word + 2]! * lanes;
    const d = places[word + 3]! * lanes;
    for (let lane = 0; lane < lanes; lane++)
      to[lane]! += sums[a + lane]! + sums[b + lane]! + sums[c + lane]! + sums[d + lane]!;
  }
  for (let word = fours; word < end; word++) {
    const a = places[word]! * lanes;
    for (let lane = 0; lane < lanes; lane++) to[lane]! += sums[a + lane]!;
  }
}

function addWeights(to: Int32Array, at: number, weights: Int8Array, row: number, heads: number): void {
  if (row === 0) return;
  const from = row * heads;
  for (let h = 0; h < heads; h++) to[at + h]! += weights[from + h]!;
}
