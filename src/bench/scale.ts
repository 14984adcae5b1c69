/** What more of something costs: a steady rate, a second process, Redis, many open talks. */
import { openTalks, talk } from './crowd.ts';
import type { Ground } from './ground.ts';
import { type Measured, measureRound } from './turns.ts';

export type Pace = { readonly perSecond: number; readonly p50: number; readonly p95: number; readonly p99: number };

/** Latency at a rate that leaves the machine time, as on most days. */
export async function measurePace(ground: Ground, perSecond: number): Promise<Pace> {
  const people = 32;
  const bot = await ground.sarai(await ground.sellers('pace', people));
  await talk(ground.api, [bot], { people, dialogues: 6 });
  const { latencies } = await talk(ground.api, [bot], { people, dialogues: 8, perSecond });
  await bot.stop();
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0;
  return { perSecond, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** The same crowd over one process and over two that share its database, in turn. */
export async function measureProcesses(ground: Ground, redis?: string): Promise<{ readonly one: Measured; readonly two: Measured }> {
  const crowd = { people: 32, dialogues: 12 };
  const database = await ground.sellers(redis === undefined ? 'processes' : 'processes_redis', crowd.people);
  const first = await ground.sarai(database, { redis });
  const second = await ground.sarai(database, { redis });
  await measureRound(ground, [first, second], crowd);
  // People who were served by another process a moment ago are read anew once: that is warmed up too.
  await measureRound(ground, [first], crowd);
  const one = await measureRound(ground, [first], crowd);
  await measureRound(ground, [first, second], crowd);
  const two = await measureRound(ground, [first, second], crowd);
  await first.stop();
  await second.stop();
  return { one, two };
}

/** Bytes of memory for each talk with an open question. */
export async function measureMemory(ground: Ground, talks: number): Promise<number> {
  const bot = await ground.sarai(await ground.sellers('memory', talks + 200));
  // What is made once is made before.
  await openTalks(ground.api, bot, talks, 200);
  const before = (await bot.used('heap')).heapBytes;
  await openTalks(ground.api, bot, 0, talks);
  const after = (await bot.used('heap')).heapBytes;
  await bot.stop();
  return (after - before) / talks;
}
