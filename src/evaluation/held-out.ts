// Who may judge which post: never a model that has learned from its author.
import { fold } from '../language/fold';
import { authorOf, type LabelledPost } from '../learning/labelled-post';

/** Posts that one model may judge. */
export interface Group {
  /** The authors of the corpus whom the model must not have seen; empty for posts that the corpus does not hold. */
  without: readonly string[];
  posts: readonly LabelledPost[];
}

/**
 * Posts grouped by what must be left out for them. An author is known by the texts, whatever the ids: who wrote one post of
 * the corpus wrote the others of the same author in the file too. One group an author, or `most` groups of several.
 */
export function planGroups(
  posts: readonly LabelledPost[],
  corpus: readonly LabelledPost[],
  most = Number.POSITIVE_INFINITY,
): Group[] {
  const authors = new Map<string, Set<string>>();
  for (const post of corpus) {
    const key = textKey(post.text);
    authors.set(key, (authors.get(key) ?? new Set()).add(authorOf(post)));
  }
  const byAuthor = new Map<string, LabelledPost[]>();
  for (const post of posts) byAuthor.set(authorOf(post), [...(byAuthor.get(authorOf(post)) ?? []), post]);
  const unknown: LabelledPost[] = [];
  const known: { without: Set<string>; posts: LabelledPost[] }[] = [];
  for (const theirs of byAuthor.values()) {
    const without = new Set(theirs.flatMap(({ text }) => [...(authors.get(textKey(text)) ?? [])]));
    if (without.size === 0) unknown.push(...theirs);
    else known.push({ without, posts: theirs });
  }
  const groups = deal(known, most).map((dealt) => ({
    without: [...new Set(dealt.flatMap(({ without }) => [...without]))].sort(),
    posts: dealt.flatMap((one) => one.posts),
  }));
  return unknown.length > 0 ? [...groups, { without: [], posts: unknown }] : groups;
}

/** The corpus without the authors that a group must not have met. */
export function corpusFor({ without }: Group, corpus: readonly LabelledPost[]): LabelledPost[] {
  return corpus.filter((post) => !without.includes(authorOf(post)));
}

/** Letters and spaces only as far as they tell two posts apart. */
function textKey(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

/** Into at most so many hands, in turn. */
function deal<T>(all: readonly T[], most: number): T[][] {
  const hands = Math.min(most, all.length);
  return Array.from({ length: hands }, (_, hand) => all.filter((_, i) => i % hands === hand));
}
