/** Where a platform posts to: read from the socket and answered on it, because every message comes this way. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Channel } from '../channels/channel.ts';

/** Meta gathers up to three megabytes in one body (developers.facebook.com, webhooks overview); Telegram's updates stay far below. */
export const bodyAtMost = 3 * 1024 * 1024;

type Verify = NonNullable<Channel['webhook']>['verify'];
export type Hook = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * `answered` is told each status. Answers 200 only once everything in the body is stored or answered: else the platform sends it again. Signatures are over
 * the bytes as they came, so nothing is parsed before it is verified.
 */
export const makeHook =
  <Read = ReturnType<Channel['read']>>(
    read: (raw: unknown) => Read | undefined,
    verify: Verify,
    receive: (read: Read) => Promise<void>,
    onError: (error: Error) => void,
    answered: (status: number) => void = () => undefined,
  ): Hook =>
  async (request, response) => {
    response.once('finish', () => answered(response.statusCode));
    const body = await bodyOf(request);
    if (body === 'broken off') return;
    if (body === 'too large') return refuse(response, 413, 'the body is larger than any update', { connection: 'close' });
    if (!verify(request.headers, body)) return refuse(response, 401, 'the secret or signature is wrong');
    const json = parsed(body);
    if (json === undefined) return refuse(response, 400, 'the body is not JSON');
    const messages = read(json);
    if (messages === undefined) return refuse(response, 400, 'the body is not what is expected here');
    try {
      await receive(messages);
      answer(response, 200, '{"ok":true}');
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)));
      refuse(response, 500, 'something went wrong here; try again');
    }
  };

function bodyOf(request: IncomingMessage): Promise<Buffer | 'too large' | 'broken off'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    if (Number(request.headers['content-length'] ?? 0) > bodyAtMost) return resolve('too large');
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= bodyAtMost) chunks.push(chunk);
      else resolve('too large');
    });
    request.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.once('error', () => resolve('broken off'));
    request.once('close', () => resolve('broken off'));
  });
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

const refuse = (response: ServerResponse, status: number, error: string, headers?: { readonly [name: string]: string }): void =>
  answer(response, status, JSON.stringify({ error }), headers);

function answer(response: ServerResponse, status: number, json: string, headers: { readonly [name: string]: string } = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(json), ...headers });
  response.end(json);
}
