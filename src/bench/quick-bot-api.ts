/** A Bot API for benchmarks: it answers at once, with as little as a client needs, and tells who was written to. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type QuickBotApi = {
  readonly root: string;
  /** Told of every message sent. */
  heard: (chat: number, text: string) => void;
  close(): Promise<void>;
};

const bot = { id: 4_242, is_bot: true, first_name: 'Bench', username: 'bench_bot' } as const;

export async function startQuickBotApi(): Promise<QuickBotApi> {
  const server = createServer((request, response) => void serve(request, response));
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port');
  let lastId = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += chunk;
    response.writeHead(200, { 'content-type': 'application/json' });
    if (!request.url?.endsWith('/sendMessage')) return void response.end(JSON.stringify({ ok: true, result: request.url?.endsWith('/getMe') ? bot : true }));
    const { chat_id, text }: { chat_id: number | string; text: string } = JSON.parse(body);
    const result = { message_id: ++lastId, date: 1_800_000_000, chat: { id: Number(chat_id), type: 'private' }, text };
    response.end(JSON.stringify({ ok: true, result }));
    api.heard(Number(chat_id), text);
  }

  const api: QuickBotApi = {
    root: `http://127.0.0.1:${address.port}`,
    heard: () => undefined,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return api;
}
