/** The page itself, its fonts, and the pictures on it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sniff } from '../../channels/simulator/sniff.ts';
import { apps, type Stage } from './stage.ts';

const folder = new URL('page/', import.meta.url);
const types: { readonly [ending: string]: string } = { html: 'text/html', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };
const fontFile = '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2';
const shownAtMost = 25 * 1024 * 1024;

/** The front page. */
export const sendFront = (reply: FastifyReply) => sendPart(reply, 'index.html');

/** Adds what the page asks for by GET, under its prefix. */
export function addFiles(server: FastifyInstance, { apps: simulators, openPicture, openDocument, samples }: Stage): void {
  // Names are taken whole from a short alphabet: no path can be written with it.
  server.get<{ Params: { name: string } }>('/page/:name(^[a-z-]+[.](?:js|css|svg)$)', ({ params }, reply) => sendPart(reply, params.name));
  server.get('/nastaliq.woff2', async (_request, reply) =>
    reply
      .type('font/woff2')
      .header('cache-control', 'public, max-age=604800')
      .send(await readFile(createRequire(import.meta.url).resolve(fontFile))),
  );
  server.get('/samples', async () => samples.map(({ name, captions }) => ({ name, captions })));
  server.get<{ Params: { name: string } }>('/samples/:name', async ({ params }, reply) =>
    sendBytes(reply, await samples.find(({ name }) => name === params.name)?.picture()),
  );
  server.get<{ Params: { hash: string } }>('/pictures/:hash(^[0-9a-f]{64}$)', async ({ params }, reply) =>
    sendBytes(reply, await openPicture(params.hash).catch(() => undefined)),
  );
  server.get<{ Params: { hash: string } }>('/documents/:hash(^[0-9a-f]{64}$)', async ({ params }, reply) =>
    sendBytes(reply, await openDocument(params.hash).catch(() => undefined)),
  );
  server.get<{ Params: { app: string; ref: string } }>('/files/:app/:ref(^[0-9a-f-]{36}$)', async ({ params }, reply) => {
    const app = apps.find((one) => one === params.app);
    const fetched = app && (await simulators[app].fetch({ ref: params.ref }, shownAtMost));
    return sendBytes(reply, fetched?.ok ? fetched.bytes : undefined);
  });
}

async function sendPart(reply: FastifyReply, name: string): Promise<unknown> {
  const bytes = await readFile(new URL(name, folder)).catch(() => undefined);
  if (!bytes) return reply.code(404).send({ error: 'there is no such file' });
  return reply
    .type(`${types[name.slice(name.lastIndexOf('.') + 1)]}; charset=utf-8`)
    .header('cache-control', 'no-cache')
    .send(bytes);
}

/** What is not surely a picture or a recording is no page either: it is handed out as a file. */
function sendBytes(reply: FastifyReply, bytes: Uint8Array | undefined): unknown {
  if (!bytes) return reply.code(404).send({ error: 'it is not here any more' });
  const type = sniff(bytes);
  if (type === undefined) reply.header('content-disposition', 'attachment');
  return reply
    .type(type ?? 'application/octet-stream')
    .header('cache-control', 'private, max-age=604800, immutable')
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
