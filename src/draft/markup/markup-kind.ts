// What each markup of a reply editor says of itself.

export interface MarkupKind {
  /** Writes plain words so that they show as they are; a word that looks like markup stays a word. */
  escape(line: string): string;
  /** Joins escaped lines of one paragraph, then paragraphs. */
  join(paragraphs: string[][]): string;
}
