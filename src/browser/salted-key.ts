// Names what is kept in session storage without saying in clear what it belongs to.
import { browser } from 'wxt/browser';

export const SALT = 'salt';

/** The same for the same kind and name until the browser is closed. */
export async function saltedKey(kind: 'draft' | 'standing' | 'thread', name: string): Promise<string> {
  const bytes = new TextEncoder().encode((await salt()) + name);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `${kind}-${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

async function salt(): Promise<string> {
  return (await keptSalt()) ?? navigator.locks.request('salt', makeSalt);
}

/** Two parts of the extension may want the first salt at the same time: the second takes the first one's. */
async function makeSalt(): Promise<string> {
  const made = (await keptSalt()) ?? crypto.randomUUID();
  await browser.storage.session.set({ [SALT]: made });
  return made;
}

async function keptSalt(): Promise<string | undefined> {
  return (await browser.storage.session.get<Record<string, string>>(SALT))[SALT];
}
