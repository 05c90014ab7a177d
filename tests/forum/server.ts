// The demo forum: two boards on one small local server. `npx tsx tests/forum/server.ts` starts it and prints its address.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import type { Board } from './board';
import { picture } from './drawings';
import { fluxbbBoard } from './fluxbb-board';
import { home } from './home';
import type { Html } from './html';
import { phpbbBoard } from './phpbb-board';
import { createStore, type Store } from './store';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface RunningForum {
  /** Without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Starts with the threads as their files have them; port 0 takes any free one. */
export async function startForum({ port = 0 }: { port?: number } = {}): Promise<RunningForum> {
  const store = createStore();
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const form = request.method === 'POST' ? await readForm(request) : null;
    const { status, headers, body } = answer(store, url, form);
    response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(store: Store, url: URL, form: URLSearchParams | null): Answer {
  const [, area = '', name = ''] = /^\/([^/]*)\/?(.*)$/.exec(url.pathname) ?? [];
  if (area === '') return page(home(store));
  if (area === 'phpbb') return answerPhpbb(store, url, name, form);
  if (area === 'fluxbb') return answerFluxbb(store, url, name, form);
  if (area === 'style' && /^\w+\.css$/.test(name)) return styleSheet(name);
  return pictureOr404(store, url);
}

function answerPhpbb(store: Store, url: URL, script: string, form: URLSearchParams | null): Answer {
  const number = (key: string) => Number(url.searchParams.get(key));
  const thread =
    store.thread('phpbb', number('t')) ??
    (url.searchParams.has('p') ? store.threadWithPost('phpbb', number('p')) : null);
  if (script === '' || script === 'index.php') return page(phpbbBoard.index(store));
  if (script === 'viewforum.php') return page(phpbbBoard.section(store, number('f')));
  if (script === 'viewtopic.php') return page(thread && phpbbBoard.topic(store, thread, url));
  if (script !== 'posting.php' || !thread) return pictureOr404(store, url);
  const text = form?.get('message')?.trim();
  if (!text) return page(phpbbBoard.reply(store, thread, draftFor(phpbbBoard, thread, number('p'))));
  const id = store.addPost(thread, text);
  return redirect(`/phpbb/viewtopic.php?p=${id}#p${id}`);
}

function answerFluxbb(store: Store, url: URL, script: string, form: URLSearchParams | null): Answer {
  const number = (key: string) => Number(url.searchParams.get(key));
  if (script === '' || script === 'index.php') return page(fluxbbBoard.index(store));
  if (script === 'viewforum.php') return page(fluxbbBoard.section(store, number('id')));
  if (script === 'viewtopic.php') {
    const thread = store.thread('fluxbb', number('id')) ?? store.threadWithPost('fluxbb', number('pid'));
    return page(thread && fluxbbBoard.topic(store, thread, url));
  }
  const thread = store.thread('fluxbb', number('tid'));
  if (script !== 'post.php' || !thread) return pictureOr404(store, url);
  const text = form?.get('req_message')?.trim();
  if (!text) return page(fluxbbBoard.reply(store, thread, draftFor(fluxbbBoard, thread, number('qid'))));
  const id = store.addPost(thread, text);
  return redirect(`/fluxbb/viewtopic.php?pid=${id}#p${id}`);
}

function draftFor(board: Board, { posts }: Parameters<Board['reply']>[1], quoted: number): string {
  const post = posts.find(({ id }) => id === quoted);
  return post ? board.quote(post) : '';
}

/** Fields of a form; line breaks as forms send them become plain ones. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > 200_000) break;
  }
  return new URLSearchParams(body.replaceAll('%0D%0A', '%0A'));
}

function page(content: Html | null): Answer {
  if (!content) return notFound();
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: content.text };
}

function redirect(location: string): Answer {
  return { status: 303, headers: { location }, body: '' };
}

function notFound(): Answer {
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'Cette page n’existe pas.' };
}

function styleSheet(name: string): Answer {
  try {
    const body = readFileSync(new URL(`style/${name}`, import.meta.url), 'utf8');
    return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body };
  } catch {
    return notFound();
  }
}

function pictureOr404(store: Store, url: URL): Answer {
  const svg = picture(store, decodeURIComponent(url.pathname));
  return svg ? { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: svg.text } : notFound();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await startForum({ port: Number(process.env.PORT ?? 0) });
  console.log(`Forum de démonstration : ${url}/phpbb/ et ${url}/fluxbb/`);
}
