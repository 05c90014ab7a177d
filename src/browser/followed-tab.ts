// The tab that the panel speaks of: the one that its window shows.
import { browser } from 'wxt/browser';

/** Tells the tab's id now, when the window shows another tab, and when the tab has loaded another page. */
export async function followTab(onTab: (tabId: number) => void, signal: AbortSignal): Promise<void> {
  const windowId = (await browser.windows.getCurrent()).id;

  const activated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) onTab(info.tabId);
  };
  const updated = (tabId: number, change: { status?: string }, tab: { active: boolean; windowId: number }) => {
    if (change.status === 'complete' && tab.active && tab.windowId === windowId) onTab(tabId);
  };
  if (signal.aborted) return;
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });

  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id !== undefined && !signal.aborted) onTab(tab.id);
}
