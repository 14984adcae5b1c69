/** A Bot API for benchmarks: it answers with as little as a client needs, at once or as `takes` has it, and tells who was written to. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type QuickBotApi = {
  readonly root: string;
  /** Told of every message sent. */
  heard: (chat: number, text: string) => void;
  /** Asked before a message is taken: waits as long as an answer takes, and gives for how many seconds it is refused, if it is. */
  takes: ((chat: number, text: string) => Promise<number | undefined>) | undefined;
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
    const json = { 'content-type': 'application/json' };
    if (!request.url?.endsWith('/sendMessage'))
      return void response.writeHead(200, json).end(JSON.stringify({ ok: true, result: request.url?.endsWith('/getMe') ? bot : true }));
    const { chat_id, text }: { chat_id: number | string; text: string } = JSON.parse(body);
    const retryAfter = await api.takes?.(Number(chat_id), text);
    if (retryAfter !== undefined) {
      const refusal = { ok: false, error_code: 429, description: `Too Many Requests: retry after ${retryAfter}`, parameters: { retry_after: retryAfter } };
      return void response.writeHead(429, json).end(JSON.stringify(refusal));
    }
    const result = { message_id: ++lastId, date: 1_800_000_000, chat: { id: Number(chat_id), type: 'private' }, text };
    response.writeHead(200, json).end(JSON.stringify({ ok: true, result }));
    api.heard(Number(chat_id), text);
  }

  const api: QuickBotApi = {
    root: `http://127.0.0.1:${address.port}`,
    heard: () => undefined,
    takes: undefined,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return api;
}
