// A proxy that notes every address a browser asks for, and lets only one host through.
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WatchingProxy {
  port: number;
  /** Every address asked for, "host:port" for encrypted ones. */
  asked: string[];
  close(): void;
}

export async function watchingProxy(allowed: string): Promise<WatchingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, response) => {
    const url = incoming.url!;
    asked.push(url);
    if (!url.startsWith(`${allowed}/`)) return void response.writeHead(403).end();
    const { method, headers } = incoming;
    const outgoing = request(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  });
  server.on('connect', (incoming, socket) => {
    asked.push(incoming.url!);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    asked,
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
