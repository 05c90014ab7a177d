// What Relais must know of one kind of reply editor to write into it; `insert.ts` runs these declarations.
import type { MarkedDraft } from '../post';

/** An editor of typed text with an undo of its own. Offsets are UTF-16 code units in what `read` gives. */
export interface TypedKind<E extends HTMLElement> {
  name: string;
  takes: 'typed';
  /** The editor of this kind that the element is, or that the page shows in its place. */
  find(element: HTMLElement): E | null;
  /** Whether it takes text now. */
  writable(editor: E): boolean;
  /** Everything that stands in it. */
  read(editor: E): string;
  /** How many code units it may hold. */
  room(editor: E): number;
  /** Where its selection ends, even while the focus is elsewhere. */
  caret(editor: E): number;
  /** Puts `text` at the offset, as one step of the editor's own undo; nothing that stands there is replaced. */
  insert(editor: E, text: string, at: number): void;
}

/** An editor that shows its text in an editable part of the page, and follows what happens there. */
export interface EditableKind {
  name: string;
  /** Versions that were tried. */
  seen: string;
  /** Selects the editable element, or the frame whose body it is; also where only a hidden field of the form is known. */
  css: string;
  takes: keyof MarkedDraft;
  /** What it obeys: a paste (and where it takes none, the browser's own command), or the command alone. */
  obeys: 'paste' | 'command';
  /** Put between the draft and words in the paragraph of the caret, so that they do not become one paragraph. */
  edge: string;
  /** Put between paragraphs, and around the draft, where a paragraph of the editor is no more than a line. */
  between?: string;
  /** It is never sought in place of a hidden field: it could be anything. */
  onlyItself?: true;
  /** Milliseconds within which its undo takes two changes for one. */
  undoJoins?: number;
}
