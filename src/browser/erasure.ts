// Tells that everything which storage held has just been erased.
import { type Browser, browser } from 'wxt/browser';
import { SALT } from './salted-key';

/** The salt goes only when everything goes. */
export function followErasure(onErased: () => void): void {
  browser.storage.session.onChanged.addListener((changes: Record<string, Browser.storage.StorageChange>) => {
    const salt = changes[SALT];
    if (salt && salt.newValue === undefined) onErased();
  });
}
