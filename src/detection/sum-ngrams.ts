// Adds up, sentence by sentence, the weights of a post's features; what a word weighs by itself is remembered from post to post.
import { HashIndex } from '../language/hash-index';
import type { HashedLayer } from './layer';
import { featuresOfWord, type NgramReader, type Ngrams, walkNgrams } from './ngrams';
import type { Sighting } from './sighting';

export interface SentenceSums {
  /** One sum a head, sentence after sentence. */
  sums: Int32Array;
  /** Number of features of each sentence. */
  sizes: Uint32Array;
}

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

/** The same sums straight from a sighting. */
export function makeSummer(
  reader: NgramReader,
  { weights, bias, rows }: HashedLayer,
): (sighting: Sighting) => SentenceSums {
  const heads = bias.length;
  const known = new HashIndex(MOST_WORDS);
  const sumsOf = new Int16Array(MOST_WORDS * heads);
  const counts = new Uint8Array(MOST_WORDS);

  /** Where the sums of the word stand among `sumsOf`. */
  function placeOf(s: Sighting, word: number): number {
    const hash = s.tokens.hash[s.token[word]!]!;
    const place = known.get(hash);
    if (place >= 0) return place;
    // Starting afresh is simpler than forgetting the oldest, and happens once in hundreds of posts.
    if (known.size === MOST_WORDS) known.clear();
    const fresh = known.size;
    sumsOf.fill(0, fresh * heads, (fresh + 1) * heads);
    counts[fresh] = featuresOfWord(s, word, reader.bits, (bucket) => {
      addWeights(sumsOf, fresh * heads, weights, rows[bucket]!, heads);
    });
    known.set(hash, fresh);
    return fresh;
  }

  return (s) => {
    const sums = new Int32Array(s.sentences * heads);
    const sizes = new Uint32Array(s.sentences);
    let at = 0;
    let current = 0;
    walkNgrams(s, reader, {
      sentence(sentence) {
        current = sentence;
        at = sentence * heads;
      },
      word(word) {
        const place = placeOf(s, word);
        addSums(sums, at, sumsOf, place * heads, heads);
        sizes[current]! += counts[place]!;
        return counts[place]!;
      },
      feature(bucket) {
        addWeights(sums, at, weights, rows[bucket]!, heads);
        sizes[current]!++;
      },
    });
    return { sums, sizes };
  };
}

function addWeights(to: Int32Array | Int16Array, at: number, weights: Int8Array, row: number, heads: number): void {
  if (row === 0) return;
  const from = row * heads;
  for (let h = 0; h < heads; h++) to[at + h]! += weights[from + h]!;
}

/** Apart from `addWeights`, because code that sees arrays of one kind only is several times quicker. */
function addSums(to: Int32Array, at: number, sums: Int16Array, from: number, heads: number): void {
  for (let h = 0; h < heads; h++) to[at + h]! += sums[from + h]!;
}
