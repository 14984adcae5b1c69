/** Two web processes behind one door and two workers, on one PostgreSQL and one Redis; where no Redis is found, jobs are in PostgreSQL too. */
import { setTimeout as pause } from 'node:timers/promises';
import { request } from 'undici';
import type { BotApi } from '../support/bot-api.ts';
import { redisUrl, type TestRedis } from '../support/redis.ts';
import type { Books } from './books.ts';
import { openFrontDoor } from './front-door.ts';
import { openGround } from './ground.ts';
import type { Role, Running } from './process.ts';

export const roles: readonly Role[] = ['web', 'web', 'worker', 'worker'];

export type FourProcesses = {
  readonly api: BotApi;
  readonly books: Books;
  readonly redis: TestRedis;
  /** Who stands, by their place in `roles`. */
  readonly up: ReadonlyMap<number, Running>;
  /** Starts the one at this place; resolves when it says of itself that it is ready, and the door knows it. */
  raise(at: number): Promise<void>;
  kill(at: number): Promise<void>;
  /** Asks it to end; gives its exit code. The door goes on sending to it until it is gone, as doors do. */
  terminate(at: number): Promise<number | null>;
  stop(): Promise<void>;
};

/** Resolves when all four are ready. They start at once, so that they also meet at the migrations. */
export async function startFour(): Promise<FourProcesses> {
  const [door, redis] = [await openFrontDoor(), await redisUrl()];
  const ground = await openGround({ redisUrl: redis.url, publicUrl: door.url });
  const { api, books, processes } = ground;
  const up = new Map<number, Running>();
  const opened = () => door.open([...up].flatMap(([at, { url }]) => (roles[at] === 'web' ? url : [])));

  const four: FourProcesses = {
    api,
    books,
    redis,
    up,
    async raise(at) {
      const running = await processes.start(roles[at] ?? 'web');
      await ready(running);
      up.set(at, running);
      opened();
    },
    async kill(at) {
      const victim = up.get(at);
      up.delete(at);
      await victim?.kill();
    },
    async terminate(at) {
      const code = await up.get(at)?.terminate();
      up.delete(at);
      opened();
      return code ?? null;
    },
    async stop() {
      await ground.close();
      await door.close();
      await redis.stop();
    },
  };
  await Promise.all(roles.map((_, at) => four.raise(at)));
  await api.until(() => api.webhookUrl !== undefined);
  return four;
}

/** As a door asks before it sends anybody there. */
async function ready({ url }: Running): Promise<void> {
  for (;;) {
    const { statusCode, body } = await request(`${url}/readyz`).catch(() => gone);
    await body.dump();
    if (statusCode === 200 || statusCode === 0) return;
    await pause(50);
  }
}

/** It was killed meanwhile. */
const gone = { statusCode: 0, body: { dump: async () => undefined } };
