/** What the platforms of benchmarks share: they answer with as little as a client needs, and tell who was written to. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { Limit } from './limit.ts';

export type QuickPlatform = {
  /** As Sarai calls it. */
  readonly channel: string;
  /** Where Sarai takes what it posts. */
  readonly path: string;
  /** The settings by which Sarai finds it; `perSecond` is how fast it lets itself be written to. */
  env(perSecond: number): { readonly [name: string]: string };
  /** What it posts when that person writes. */
  posts(person: number, text: string): { readonly headers: { readonly [name: string]: string }; readonly body: string };
  /** Told of every message sent. */
  heard: (chat: number, text: string) => void;
  /** What it takes; everything and at once without it. */
  limit: Pick<Limit, 'takes' | 'hears'> | undefined;
  /** Posts there what becomes of each message, if it is one that tells; without an address no more, and resolves when all is posted. */
  tells(url: string | undefined): Promise<void>;
  close(): Promise<void>;
};

/** What is answered to a call. */
export type Answer = { readonly status?: number; readonly body: object; readonly after?: () => void };

/** A server on the loopback. `after` is done once it is given. */
export async function startQuickServer(
  answer: (request: IncomingMessage, body: string) => Promise<Answer>,
): Promise<{ readonly root: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { status = 200, body: given, after } = await answer(request, body);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(given));
    after?.();
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port');
  return {
    root: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
