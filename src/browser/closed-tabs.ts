// Tells which tabs are closed, so that what was read there can be forgotten.
import { browser } from 'wxt/browser';

export function followClosedTabs(onClosed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => onClosed(tabId));
}
