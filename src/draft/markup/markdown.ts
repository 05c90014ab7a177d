// Markdown (Discourse, Flarum, NodeBB, Lemmy, Reddit): only what would change the words is escaped, so that a draft stays readable.
import type { MarkupKind } from './markup-kind';

export const markdown: MarkupKind = {
  escape: (line) =>
    line
      .replace(/[\\`*[\]<>|~]|&(?=#?\w+;)|(?<!\w)_|_(?!\w)/g, '\\$&')
      // Headings, lists, quotes and rules begin a line.
      .replace(/^(\s*)([#+=-])/, '$1\\$2')
      .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2'),
  join: (paragraphs) => paragraphs.map((lines) => lines.join('\\\n')).join('\n\n'),
};
