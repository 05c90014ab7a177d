// Serves the invented boards on this machine: /tables/1, /hashed/2, and any page that a test puts in their place.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BOARD_NAMES, boardPage } from './boards';

export interface RunningBoards {
  url: string;
  /** By path; comes before the board's own page. */
  pages: Map<string, string>;
  close(): Promise<void>;
}

export async function startBoards(): Promise<RunningBoards> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://board').pathname;
    const [, name = '', thread = ''] = path.split('/');
    const board = BOARD_NAMES.find((one) => one === name);
    const page = pages.get(path) ?? (board && /^[12]$/.test(thread) ? boardPage(board, Number(thread)) : null);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
