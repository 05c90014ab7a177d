// What Relais must know of one kind of reply editor to write into it.

/** A declaration; `insert.ts` runs it. Offsets are UTF-16 code units in what `read` gives. */
export interface EditorKind<E extends HTMLElement = HTMLElement> {
  name: string;
  recognises(element: Element): element is E;
  /** Whether it takes text now. */
  writable(element: E): boolean;
  /** Everything that stands in it. */
  read(element: E): string;
  /** How many code units it may hold. */
  room(element: E): number;
  /** Where its selection ends, even while the focus is elsewhere. */
  caret(element: E): number;
  /** Puts `text` at the offset, as one step of the editor's own undo; nothing that stands there is replaced. */
  insert(element: E, text: string, at: number): void;
}
