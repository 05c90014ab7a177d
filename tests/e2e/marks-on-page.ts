// The marks of a page as Chromium shows them; their shadow root is closed, so the browser itself is asked.
import type { Page } from 'playwright-core';

export interface MarkSeen {
  name: string;
  look: string;
  /** In the window, in CSS pixels. */
  x: number;
  y: number;
  width: number;
}

interface Node {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

export async function marksOn(page: Page): Promise<MarkSeen[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const marks: MarkSeen[] = [];
  for (const button of closedButtons(root as Node)) {
    const attribute = (name: string) => button.attributes![button.attributes!.indexOf(name) + 1] ?? '';
    // A mark that is hidden, or went while it was looked at, has no box.
    const box = await session.send('DOM.getBoxModel', { nodeId: button.nodeId }).catch(() => null);
    if (!box) continue;
    const [x, y] = box.model.border as [number, number];
    marks.push({ name: attribute('aria-label'), look: attribute('class'), x, y, width: box.model.width });
  }
  await session.detach();
  return marks;
}

function closedButtons(node: Node, inShadow = false): Node[] {
  if (inShadow && node.nodeName === 'BUTTON') return [node];
  const inside = (node.children ?? []).flatMap((child) => closedButtons(child, inShadow));
  return [...inside, ...(node.shadowRoots ?? []).flatMap((root) => closedButtons(root, true))];
}
