// Opens what Relais shows outside the page: the panel (Chrome's side panel, Firefox's sidebar) and the options.
import { type Browser, browser } from 'wxt/browser';

/** What Firefox has in place of `sidePanel`. */
interface SidebarBrowser {
  sidebarAction: { open(): Promise<void> };
}

/** Must be called at once inside the moderator's click; rejects where the browser sees no click. */
export function openPanel(tab: Browser.tabs.Tab): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as SidebarBrowser).sidebarAction.open();
  return browser.sidePanel.open({ windowId: tab.windowId });
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
