/** A load balancer as simple as they come: each request to the next process that stands. What a dead one held is a 502, and the platform posts it again. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Agent, request } from 'undici';

export type FrontDoor = {
  readonly url: string;
  /** Sends the next requests to these, in turn. */
  open(urls: readonly string[]): void;
  close(): Promise<void>;
};

export async function openFrontDoor(): Promise<FrontDoor> {
  const agent = new Agent({ connections: 40 });
  let behind: readonly string[] = [];
  let turn = 0;

  async function pass(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const to = behind[turn++ % Math.max(behind.length, 1)];
    if (to === undefined) return void answer.writeHead(503).end();
    const secret = incoming.headers['x-telegram-bot-api-secret-token'];
    try {
      const { statusCode, body } = await request(`${to}${incoming.url}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(secret !== undefined && { 'x-telegram-bot-api-secret-token': secret }) },
        body: Buffer.concat(chunks),
        dispatcher: agent,
      });
      answer.writeHead(statusCode).end(await body.text());
    } catch {
      answer.writeHead(502).end();
    }
  }

  const server = createServer((incoming, answer) => void pass(incoming, answer));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    open(urls) {
      behind = urls;
    },
    async close() {
      await agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
