// Editors that are a document of their own inside a frame of the page.
import { findAll, own } from './plain-dom';
import type { Seen } from './seen';

/** The editable body in the first such frame that this script may look into. */
export function editableFrame(document: Document, list: readonly Seen[]): HTMLElement | null {
  for (const { css } of list) {
    for (const frame of findAll<HTMLIFrameElement>(document, css)) {
      const inside = frame.contentDocument;
      const body = inside && own(inside, 'body');
      if (body && (own(inside, 'designMode') === 'on' || body.getAttribute('contenteditable') === 'true')) return body;
    }
  }
  return null;
}
