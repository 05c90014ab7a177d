// The entry of the context menu: an answer to the text that is selected, on any page.
import { browser } from 'wxt/browser';
import { startClickedTab } from './forum-script';
import { sendMessage } from './messages';
import { openPanel } from './panel';

const PROPOSE = 'propose';

/** Adds the listeners at once; the entry itself stays with the browser from one start to the next. */
export function offerProposals(): void {
  browser.runtime.onInstalled.addListener(() => void addEntry());
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== PROPOSE || tab?.id === undefined || !info.selectionText) return;
    // The panel first: the browser opens it only inside the click, which grants access to the tab as well.
    void openPanel(tab).catch(() => {});
    void proposeFor(tab.id, info.selectionText);
  });
}

async function addEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: PROPOSE, title: say('menu_propose'), contexts: ['selection'] });
}

/** The typed texts are made from what the background imports, so it cannot import them. */
function say(key: string): string {
  return (browser.i18n as { getMessage(key: string): string }).getMessage(key);
}

/** Where Relais may not read, the panel says so. */
async function proposeFor(tabId: number, selected: string): Promise<void> {
  if ((await startClickedTab(tabId)) === 'no-access') return;
  await sendMessage('proposeFor', selected, tabId);
}
