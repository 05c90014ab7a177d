// Drives Firefox by WebDriver BiDi over one WebSocket; playwright-core cannot drive the Firefox that people have.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';
import { FIREFOX_PROGRAM } from './browser-programs';

export type Params = Record<string, unknown>;
export type Prefs = Record<string, string | number | boolean>;

export interface Bidi {
  send<T = Params>(method: string, params: Params): Promise<T>;
  on(method: string, listener: (params: Params) => void): void;
  close(): Promise<void>;
}

const QUIET: Prefs = {
  // Nothing but 127.0.0.1 is reached.
  'network.dns.disabled': true,
  'network.proxy.allow_hijacking_localhost': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
};

/** Starts a headless Firefox with a new profile. */
export async function launchBidi(prefs: Prefs = {}): Promise<Bidi> {
  const profile = mkdtempSync(join(tmpdir(), 'relais-firefox-'));
  const lines = Object.entries({ ...QUIET, ...prefs }).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  const args = ['--headless', '--profile', profile, '--no-remote'];
  args.push('--remote-debugging-port', '0', '--remote-allow-system-access');
  const firefox = spawn(FIREFOX_PROGRAM, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const exited = once(firefox, 'exit');

  const socket = new WebSocket(`${await addressOf(firefox.stderr, exited)}/session`, { maxPayload: 2 ** 27 });
  await once(socket, 'open');
  const bidi = connect(socket);
  await bidi.send('session.new', { capabilities: {} });
  return {
    ...bidi,
    async close() {
      await bidi.send('browser.close', {}).catch(() => {});
      socket.terminate();
      firefox.kill();
      await exited;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function addressOf(stderr: NodeJS.ReadableStream, exited: Promise<unknown>): Promise<string> {
  const address = new Promise<string>((found) => {
    createInterface(stderr).on('line', (line) => {
      const match = /WebDriver BiDi listening on (ws:\S+)/.exec(line);
      if (match) found(match[1]!);
    });
  });
  const gone = exited.then(() => Promise.reject(new Error('Firefox ended before it could be driven.')));
  return Promise.race([address, gone]);
}

function connect(socket: WebSocket): Omit<Bidi, 'close'> {
  const waiting = new Map<number, (answer: Params) => void>();
  const listeners: [string, (params: Params) => void][] = [];
  let last = 0;
  socket.on('message', (raw) => {
    const message = JSON.parse(String(raw)) as Params;
    if (typeof message.id === 'number') {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    } else {
      for (const [method, listener] of listeners) if (method === message.method) listener(message.params as Params);
    }
  });
  return {
    on: (method, listener) => void listeners.push([method, listener]),
    send: (method, params) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, (answer) => {
          if (answer.type === 'error') reject(new Error(`${method}: ${answer.error}: ${answer.message}`));
          else resolve(answer.result as never);
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
  };
}
