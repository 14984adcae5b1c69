/** What happens on the phones, as it happens: server-sent events. Whoever comes back is shown everything anew, so nothing can be missed. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Line, Lines } from './lines.ts';
import type { Behind, Stage } from './stage.ts';

const pingMs = 15_000;
/** Who reads slower than this is let go: a browser comes back by itself and is shown everything. */
const unreadAtMost = 2_000_000;
const listenersAtMost = 200;
const phonesAtMost = 12;
const readAtMost = 5_000;

export type Live = {
  follow(request: FastifyRequest<{ Querystring: { phones?: string } }>, reply: FastifyReply): Promise<unknown>;
  close(): void;
};

export function makeLive(lines: Lines, stage: Stage): Live {
  const open = new Set<() => void>();
  const read = new Set<string>();
  const stop = stage.watch((behind) => {
    if (behind.what !== 'turn') return;
    read.add(behind.read);
    const oldest = read.values().next();
    if (read.size > readAtMost && !oldest.done) read.delete(oldest.value);
  });

  return {
    async follow(request, reply) {
      const ids = [...new Set(`${request.query.phones ?? ''}`.split(',').filter(Boolean))];
      if (ids.length === 0 || ids.length > phonesAtMost) return reply.code(400).send({ error: `name 1 to ${phonesAtMost} phones` });
      if (open.size >= listenersAtMost) return reply.code(503).send({ error: 'too many pages are open; close one' });
      const found = await Promise.all(ids.map(lines.find));
      const followed = found.filter((line): line is Line => line !== undefined);
      reply.hijack();
      const { raw } = reply;
      // A proxy that keeps what it passes on would keep the talk.
      raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-content-type-options': 'nosniff' });
      const tell = (event: string, data: object) => {
        if (raw.destroyed) return;
        raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
        if (raw.writableLength > unreadAtMost) raw.destroy();
      };
      const ends = follow(followed, stage, read, tell);
      tell('gone', { phones: ids.filter((_, at) => found[at] === undefined) });
      const ping = setInterval(() => raw.write(': still here\n\n'), pingMs);
      const end = () => {
        clearInterval(ping);
        for (const one of ends) one();
        open.delete(end);
        raw.end();
      };
      open.add(end);
      raw.once('close', end);
      raw.once('error', end);
      if (raw.destroyed) end();
    },
    close() {
      stop();
      for (const end of [...open]) end();
    },
  };
}

function follow(lines: readonly Line[], stage: Stage, read: ReadonlySet<string>, tell: (event: string, data: object) => void): readonly (() => void)[] {
  const ends = lines.map(({ id, phone }) => {
    const shown = phone.screen();
    tell('screen', { phone: id, shown, read: shown.filter((one) => read.has(one.id)).map((one) => one.id) });
    return phone.onShown((one) => tell('shown', { phone: id, shown: one }));
  });
  const told = (behind: Behind) => {
    const line = lines.find(({ channel, phone }) => channel === behind.channel && phone.address === behind.address);
    if (!line) return;
    const { channel: _, address: __, ...rest } = behind;
    tell('behind', { phone: line.id, ...rest });
  };
  return [...ends, stage.watch(told)];
}
