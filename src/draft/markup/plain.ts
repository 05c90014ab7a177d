// Plain text: words as they are, an empty line between paragraphs.
import type { MarkupKind } from './markup-kind';

export const plain: MarkupKind = {
  escape: (line) => line,
  join: (paragraphs) => paragraphs.map((lines) => lines.join('\n')).join('\n\n'),
};
