// Tells when something that is kept on this computer changes, in whichever window.
import { type Browser, browser } from 'wxt/browser';

/** `names`: those of the kept values that matter; until the signal aborts. */
export function onKeptChange(names: (name: string) => boolean, tell: () => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (Object.keys(changes).some(names)) tell();
  };
  browser.storage.local.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed));
}

/** Reads now, and again after each change; what was read last is told last. */
export async function followKept<T>(
  names: (name: string) => boolean,
  read: () => Promise<T>,
  onRead: (value: T) => void,
  signal?: AbortSignal,
): Promise<void> {
  let latest = 0;
  const tell = async () => {
    const turn = ++latest;
    const value = await read();
    if (turn === latest) onRead(value);
  };
  onKeptChange(names, () => void tell(), signal);
  await tell();
}
