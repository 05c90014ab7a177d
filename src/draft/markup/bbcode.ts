// BBCode (phpBB, FluxBB, XenForo and others): it has no escape, so a tag in the words is broken by a space of no width.
import type { MarkupKind } from './markup-kind';
import { plain } from './plain';

export const bbcode: MarkupKind = {
  escape: (line) => line.replace(/\[(?=\/?[a-z*])/gi, '[\u200B'),
  join: plain.join,
};
