// Shows the panel in a document of its own, with a world that the test plays.
import './texts';
import { render } from 'preact';
import { expect, vi } from 'vitest';
import type { PageState } from '../../src/browser/messages';
import { followDocuments } from '../../src/ui/documents/follow-documents';
import { makeCommands } from '../../src/ui/panel/commands';
import { followLibrary } from '../../src/ui/panel/follow-library';
import { followPages } from '../../src/ui/panel/follow-pages';
import { Panel } from '../../src/ui/panel/panel';
import { makeStore } from '../../src/ui/panel/store';
import { type FakeOutside, fakeOutside } from './fake-outside';
import { LIBRARY } from './fixtures';

/** Far more than a slow machine needs. */
export const PATIENCE = { timeout: 10_000, interval: 10 };

export interface ShownPanel {
  outside: FakeOutside;
  root: HTMLElement;
  /** Waits until the panel shows the words. */
  sees(words: string): Promise<void>;
  text(): string;
  /** The button or summary with this name. */
  button(name: string): HTMLElement;
  click(name: string): void;
  type(field: Element, value: string): void;
  press(key: string): void;
}

/** Tab 1 shows the page; undefined: nobody answers there. */
export function showPanel(page?: PageState | null, prepare?: (outside: FakeOutside) => void): ShownPanel {
  const outside = fakeOutside();
  if (page !== undefined) outside.pages.set(1, page);
  prepare?.(outside);
  for (const earlier of document.body.children) render(null, earlier);
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const store = makeStore();
  const commands = makeCommands(outside, store, LIBRARY);
  render(<Panel store={store} commands={commands} library={LIBRARY} today={outside.today()} />, root);
  followPages(outside, store);
  followLibrary(outside, store);
  followDocuments(outside, store);
  outside.showTab(1);

  const plain = (words: string | null) => (words ?? '').replace(/\s+/g, ' ').trim();
  const text = () => plain(root.textContent);
  const button = (name: string) => {
    const all = [...root.querySelectorAll<HTMLElement>('button, summary')];
    const found = all.find((one) => plain(one.getAttribute('aria-label') ?? one.textContent) === name);
    if (!found) throw new Error(`No button "${name}" in: ${text()}`);
    return found;
  };
  return {
    outside,
    root,
    text,
    button,
    sees: (words) => vi.waitFor(() => expect(text()).toContain(words), PATIENCE),
    click: (name) => button(name).click(),
    type(field, value) {
      (field as HTMLInputElement | HTMLTextAreaElement).value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    press(key) {
      (document.activeElement ?? root).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    },
  };
}
