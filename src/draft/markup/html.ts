// HTML, for editors that show the finished text.
import type { MarkupKind } from './markup-kind';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export const html: MarkupKind = {
  escape: (line) => line.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign),
  join: (paragraphs) => paragraphs.map((lines) => `<p>${lines.join('<br>')}</p>`).join('\n'),
};
