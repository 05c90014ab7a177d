// The badge on the toolbar button: how many posts of the tab wait.
import { browser } from 'wxt/browser';

const COLOUR = '#8a1c1c';

/** 0 clears it. */
export async function showWaiting(tabId: number, waiting: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeText({ tabId, text: waiting === 0 ? '' : String(waiting) });
}
