// The page of a tab as it stands, read once on the moderator's click; nothing stays behind in the page.
import { browser } from 'wxt/browser';

export interface CapturedPage {
  html: string;
  url: string;
}

/** Null where the browser gives no access: a click on the icon of Relais in that tab gives it. */
export async function capturePage(tabId: number): Promise<CapturedPage | null> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: standingPage });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, so it may use nothing from outside itself. */
function standingPage(): CapturedPage {
  return { html: document.documentElement.outerHTML, url: location.href };
}
