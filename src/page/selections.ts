// Texts that the moderator selected in the page and wants an answer to: judged as posts are, kept as long as the page is open.
import type { PageState } from '../browser/messages';
import { pageAddress } from '../forums/page-address';
import { itemOf } from '../queue/consider';
import type { QueueItem, Standing } from '../queue/queue-item';
import type { JudgeTexts } from './judge-texts';

export interface Selections {
  /** Gives the id of its card. `selected` has its white space folded, as the browser's menu gives it. */
  propose(selected: string): Promise<string>;
  has(id: string): boolean;
  /** Throws where the text has left the page. */
  show(id: string): void;
  setStanding(id: string, standing: Standing): void;
  /** What the page tells, these texts first; null where there is neither. */
  join(state: PageState | null): PageState | null;
}

interface Selected {
  item: QueueItem;
  range: Range | null;
}

export function selections(document: Document, judge: JudgeTexts, canWrite: () => boolean): Selections {
  const all = new Map<string, Selected>();
  let count = 0;

  return {
    async propose(selected) {
      const { text, range } = inPage(document, selected);
      const [judgement] = await judge([text]);
      const known = [...all].find(([, { item }]) => item.post.text === text);
      if (known) return known[0];
      const id = `selection-${++count}`;
      const post = { id, text, permalink: null, author: null, fromTeam: false, date: null, dateText: null };
      all.set(id, { item: itemOf(post, judgement!), range });
      return id;
    },
    has: (id) => all.has(id),
    show(id) {
      const range = all.get(id)?.range;
      const place = range?.startContainer;
      if (!range || !place?.isConnected) throw new Error('The text has left the page.');
      (place.nodeType === 1 ? (place as Element) : place.parentElement)?.scrollIntoView({ block: 'center' });
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    },
    setStanding(id, standing) {
      const selected = all.get(id);
      if (selected) all.set(id, { ...selected, item: { ...selected.item, standing } });
    },
    join(state) {
      if (all.size === 0) return state;
      const items = [...all.values()].map(({ item }) => item);
      return state
        ? { ...state, items: [...items, ...state.items] }
        : { ...bare(document), canReply: canWrite(), items };
    },
  };
}

/** The text with its line breaks and its place, if it is what is selected in this very document. */
function inPage(document: Document, selected: string): { text: string; range: Range | null } {
  const selection = document.getSelection();
  const text = selection?.toString() ?? '';
  const isSame = fold(text) === fold(selected) && fold(text) !== '';
  if (!selection || !isSame || selection.rangeCount === 0) return { text: selected.trim(), range: null };
  return { text: text.trim(), range: selection.getRangeAt(0).cloneRange() };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A page that is read for nothing else. */
function bare(document: Document): Omit<PageState, 'canReply' | 'items'> {
  const origin = pageAddress(document)?.origin ?? '';
  return { forum: { engine: 'selection', title: document.title, origin, markup: 'plain' }, read: 0 };
}
