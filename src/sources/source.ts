// Where our words come from: the documents and their sections, in our own summary.
import type { Lang } from '../post';

export interface SourceSection {
  /** Short name in the file, unique in the document ("dialogue-a-deux"). */
  id: string;
  title: string;
  /** What the section says, in our words. */
  summary: string;
  /** First ISO day on which it holds, where that is known. */
  since?: string | undefined;
  /** Last ISO day on which it holds, where it has one. */
  until?: string | undefined;
  /** What holds once `until` is over: "facts/haltes-soins-addictions". */
  now?: string | undefined;
  /** ISO day on which somebody last checked it, for what is checked outside of a document. */
  checked?: string | undefined;
}

export interface Source {
  /** "relation", "reprise", "equilibre", "soins", "facts". */
  id: string;
  title: string;
  publisher: string;
  author: string | null;
  /** ISO day of the document, if it has one. */
  date: string | null;
  lang: Lang;
  sections: SourceSection[];
}

/** A document and its section, written `relation/dialogue-a-deux` in data files. */
export interface SourceRef {
  source: string;
  section: string;
}

/** The source of what was checked outside of the documents: the project's own, and nobody's document. */
export const FACTS = 'facts';

export function refToText({ source, section }: SourceRef): string {
  return `${source}/${section}`;
}

/** Each once, in the order of their first places. */
export function distinctRefs(refs: SourceRef[]): SourceRef[] {
  return [...new Map(refs.map((ref) => [refToText(ref), ref])).values()];
}
