// Access to a forum's site: none at install, given and taken back by the moderator.
import { browser } from 'wxt/browser';

/** The match pattern of a forum. Firefox knows no ports in patterns, so all ports of the host are meant. */
export function forumPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Must be called at once inside the moderator's click. */
export function askForForum(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [forumPattern(origin)] });
}

export function mayReadForum(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

export async function dropForum(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Match patterns of the forums that may always be read; sites that the browser opened wholesale are left out. */
export async function grantedForums(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^https?:\/\/[^*/]+\/\*$/.test(pattern));
}
