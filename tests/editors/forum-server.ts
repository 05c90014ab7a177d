// A forum page with a reply form and any editor in it, on this machine alone; it counts what is ever sent.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export interface ForumServer {
  /** Sets what stands in the body of every page, and gives the page's address. */
  show(body: string, search?: string): string;
  /** How many forms reached the forum. */
  sent(): number;
  close(): void;
}

/** `/npm/…` gives files of packages, `/pages/….js` a module of `pages/`, bundled once; all else is the page. */
export async function serveForum(): Promise<ForumServer> {
  const bundles = new Map<string, Promise<string>>();
  let body = '';
  let sent = 0;
  const answer = async (path: string): Promise<string | Buffer> => {
    if (path.startsWith('/npm/')) return readFileSync(here(`../../node_modules/${path.slice('/npm/'.length)}`));
    if (path.startsWith('/pages/')) {
      if (!bundles.has(path)) bundles.set(path, bundle(here(`.${path}`), 'es'));
      return bundles.get(path)!;
    }
    return `<!doctype html><meta charset="utf-8"><body>${body}`;
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://forum');
    if (pathname === '/posted') sent++;
    response.setHeader('content-type', TYPES[extname(pathname)] ?? 'text/html; charset=utf-8');
    const content = await answer(pathname).catch(() => null);
    response.writeHead(content === null ? 404 : 200).end(content ?? '');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    show(shown, search = '') {
      body = shown;
      return `http://127.0.0.1:${port}/${search}`;
    },
    sent: () => sent,
    close: () => server.close(),
  };
}

/** What Relais's world begins with: its code as the global `relais`. */
export async function relaisCode(): Promise<string> {
  return `${await bundle(here('./editors-entry.ts'), 'iife')}\nglobalThis.relais = relais;`;
}

async function bundle(entry: string, format: 'es' | 'iife'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { target: 'esnext', lib: { entry, formats: [format], name: 'relais' }, write: false, minify: false },
  });
  const output = (Array.isArray(built) ? built[0]! : built) as { output: { type: string; code?: string }[] };
  return output.output.find((file) => file.type === 'chunk')!.code!;
}
