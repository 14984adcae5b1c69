/** A telephone line between a program and a server of ours, which can fall silent or be cut. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export type Line = {
  readonly port: number;
  /** Nothing passes any more; nobody hangs up. */
  silence(): void;
  /** Everybody is hung up on, and nobody is answered. */
  cut(): void;
  /** As in the beginning. */
  mend(): void;
  close(): Promise<void>;
};

export async function lineTo(port: number): Promise<Line> {
  const open = new Set<Socket>();
  let state: 'well' | 'silent' | 'cut' = 'well';
  const server = createServer((near) => {
    if (state === 'cut') return void near.destroy();
    const far = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      // Whoever loses the line here finds out there.
      one.on('error', () => undefined);
      one.once('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
      if (state === 'silent') one.pause();
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port');
  return {
    port: address.port,
    silence() {
      state = 'silent';
      for (const one of open) one.unpipe().pause();
    },
    cut() {
      state = 'cut';
      for (const one of open) one.destroy();
    },
    mend() {
      // What fell silent in the middle of a sentence is begun anew.
      if (state === 'silent') for (const one of open) one.destroy();
      state = 'well';
    },
    async close() {
      for (const one of open) one.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
