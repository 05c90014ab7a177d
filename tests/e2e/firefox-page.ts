// One Firefox tab, with the few gestures that the tests need; the counterpart of Playwright's Page.
import type { Bidi } from './bidi';

interface Remote {
  type: string;
  value?: unknown;
  sharedId?: string;
}

interface RemoteNode {
  value?: {
    localName?: string;
    attributes?: Record<string, string>;
    shadowRoot?: RemoteNode | null;
    children?: RemoteNode[];
  };
}

const KEYS: Record<string, string> = {
  Control: '\uE009',
  Tab: '\uE004',
  Enter: '\uE007',
  Home: '\uE011',
  End: '\uE010',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Shift: '\uE008',
};

export class FirefoxPage {
  constructor(
    readonly bidi: Bidi,
    readonly context: string,
  ) {}

  static async open(bidi: Bidi): Promise<FirefoxPage> {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    return new FirefoxPage(bidi, context);
  }

  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  /** Evaluates an expression whose value (awaited) is JSON. */
  async evaluate<T>(expression: string): Promise<T> {
    return evaluateIn<T>(this.bidi, this.context, expression);
  }

  /** Names of the buttons in closed shadow roots right inside the body. */
  async closedButtons(): Promise<string[]> {
    const answer = await this.bidi.send<{ result: Remote }>('script.evaluate', {
      expression: 'document.body',
      target: { context: this.context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 4 },
    });
    return buttonsIn(answer.result as RemoteNode, false);
  }

  async click(selector: string): Promise<void> {
    const locator = { type: 'css', value: selector };
    const found = await this.bidi.send<{ nodes: Remote[] }>('browsingContext.locateNodes', {
      context: this.context,
      locator,
    });
    const element = found.nodes[0];
    if (!element) throw new Error(`Nothing on the page is ${selector}`);
    await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`);
    const move = {
      type: 'pointerMove',
      x: 0,
      y: 0,
      origin: { type: 'element', element: { sharedId: element.sharedId } },
    };
    const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  async type(text: string): Promise<void> {
    await this.perform({ type: 'key', id: 'keyboard', actions: [...text].flatMap(stroke) });
  }

  /** "Tab", "Control+z". */
  async press(chord: string): Promise<void> {
    const keys = chord.split('+').map((key) => KEYS[key] ?? key);
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.map((value) => ({ type: 'keyUp', value })).reverse();
    await this.perform({ type: 'key', id: 'keyboard', actions: [...down, ...up] });
  }

  private async perform(source: object): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [source] });
  }
}

function buttonsIn(node: RemoteNode, inShadow: boolean): string[] {
  const { localName, attributes, children = [], shadowRoot } = node.value ?? {};
  if (inShadow && localName === 'button') return [attributes?.['aria-label'] ?? ''];
  const below = children.flatMap((child) => buttonsIn(child, inShadow));
  return shadowRoot ? [...below, ...buttonsIn(shadowRoot, true)] : below;
}

function stroke(value: string): object[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

export async function evaluateIn<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const answer = await bidi.send<{ type: string; result: Remote; exceptionDetails?: { text: string } }>(
    'script.evaluate',
    {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? 'null')`,
      target: { context },
      awaitPromise: true,
      userActivation: false,
    },
  );
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'The page threw.');
  return JSON.parse(String(answer.result.value)) as T;
}
