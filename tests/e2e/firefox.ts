// Firefox with Relais built in: toolbar button, real sidebar. Both are reached through the browser's own window.
import { type Bidi, launchBidi, type Prefs } from './bidi';
import { FIREFOX } from './build-extensions';
import { evaluateIn, FirefoxPage } from './firefox-page';
import { until } from './until';

const ID = 'relais@relais.example';

export interface Firefox {
  bidi: Bidi;
  newPage(): Promise<FirefoxPage>;
  /** Clicks the button of Relais in the toolbar; the page that was opened last is shown. */
  clickToolbar(): Promise<void>;
  badge(): Promise<string>;
  hasSidebar(): Promise<boolean>;
  /** Evaluates an expression, in which `document` is the sidebar's, to JSON. */
  inSidebar<T>(expression: string): Promise<T>;
  /** Clicks the button with this text of the interface, once it is there. */
  pressInSidebar(key: string): Promise<void>;
  /** Whether the sidebar shows this text of the interface. */
  readsInSidebar(key: string): Promise<boolean>;
  /** A text of the interface, in the language that this browser speaks ("urgency.red.word"). */
  say(key: string): Promise<string>;
  close(): Promise<void>;
}

export async function launchFirefox(prefs: Prefs = {}): Promise<Firefox> {
  // What is asked for in a click is granted without a prompt.
  const bidi = await launchBidi({ 'extensions.webextOptionalPermissionPrompts': false, ...prefs });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: FIREFOX } });
  const tree = await bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))!.context;
  const inWindow = <T>(expression: string) => evaluateIn<T>(bidi, window, expression);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(ID)}).extension`;
  const parent = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent`;
  const action = `${parent}.apiManager.global.browserActionFor(${extension})`;
  let asked = 0;

  const say = (key: string) =>
    inWindow<string>(`${extension}.localizeMessage(${JSON.stringify(key.replaceAll('.', '_'))})`);

  /** Its page is no browsing context of its own for BiDi, so a script is sent to it through the window. */
  function inSidebar<T>(expression: string): Promise<T> {
    const name = `relais-test-${++asked}`;
    const script = `(async () => {
      const document = content.document;
      let answer;
      try { answer = { value: await (${expression}) }; } catch (error) { answer = { error: String(error) }; }
      sendAsyncMessage(${JSON.stringify(name)}, JSON.stringify(answer));
    })()`;
    return inWindow(`new Promise((resolve, reject) => {
      const panel = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
      panel.messageManager.addMessageListener(${JSON.stringify(name)}, ({ data }) => {
        const { value, error } = JSON.parse(data);
        if (error) reject(new Error(error)); else resolve(value);
      });
      panel.messageManager.loadFrameScript('data:;charset=utf-8,' + ${JSON.stringify(encodeURIComponent(script))}, false);
    })`);
  }

  return {
    bidi,
    newPage: () => FirefoxPage.open(bidi),
    clickToolbar: () => inWindow(`void ${action}.triggerAction(window)`),
    badge: () => inWindow(`${action}.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? ''`),
    hasSidebar: () => inWindow('SidebarController.isOpen'),
    say,
    inSidebar,
    async pressInSidebar(key) {
      const text = JSON.stringify(await say(key));
      const button = `[...document.querySelectorAll('button')].find((button) => button.textContent.trim() === ${text})`;
      await until(`the button ${text} is there`, () => inSidebar(`Boolean(${button})`));
      // A click made by a script counts as the moderator's only after such a word to the document.
      await inSidebar(`(document.notifyUserGestureActivation(), void ${button}.click())`);
    },
    readsInSidebar: async (key) => inSidebar(`document.body.textContent.includes(${JSON.stringify(await say(key))})`),
    close: () => bidi.close(),
  };
}
