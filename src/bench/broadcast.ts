/** A word for very many people at once, from two workers, while others write and want their answers. */
import pg from 'pg';
import type { TalkRate } from '../channels/rates.ts';
import { talk } from './crowd.ts';
import type { Ground } from './ground.ts';
import { makeLimit } from './limit.ts';
import type { QuickPlatform } from './quick-platform.ts';

export type Broadcasting = {
  readonly platform: QuickPlatform;
  readonly people: number;
  /** Messages that the platform takes: of all a second, and of one talk. */
  readonly perSecond: number;
  readonly talk: TalkRate;
  readonly redis?: string | undefined;
};

export type Broadcast = {
  /** Turns that others have meanwhile. */
  readonly turnsPerSecond: number;
  readonly answersMs: number;
  /** Of the messages that the platform takes in the time between the first word and the last. */
  readonly share: number;
  readonly seconds: number;
  /** The most that came within any one second, and how many were refused. */
  readonly mostInASecond: number;
  readonly refused: number;
  /** From a message to its reply, in milliseconds: without a broadcast, and during it. */
  readonly alone: { readonly p50: number; readonly p99: number };
  readonly during: { readonly p50: number; readonly p99: number };
};

const word = '{"words":[{"key":"asked.kept"}]}';
const asHeard = /^All right, nothing/;
const answersMs = 30;
/** How many turns of others there are for each message of the limit. */
const turnsShare = 0.05;

/** Throws when somebody was told twice, or not at all. */
export async function measureBroadcast(ground: Ground, { platform, people, perSecond, talk: rate, redis }: Broadcasting): Promise<Broadcast> {
  const database = await ground.sellers(`broadcast_${platform.channel.replace('-', '_')}`, people, platform.channel);
  const turns = perSecond * turnsShare;
  // Each writes once in two seconds, so that the limit of a single talk is not what is measured.
  const talking = { people: Math.min(32, Math.ceil(turns * 2)), perSecond: turns, unasked: asHeard };
  const limit = makeLimit({ perSecond, talk: rate, answersMs, word: asHeard });
  platform.limit = limit;
  const start = (role: 'web' | 'worker') => ground.sarai(database, { on: platform, role, perSecond, redis });
  const [web, ...workers] = [await start('web'), await start('worker'), await start('worker')];
  await platform.tells(web.url);
  await talk(platform, [web], { ...talking, dialogues: 1 });
  const alone = await talk(platform, [web], { ...talking, dialogues: 1 });

  await leaveWord(database);
  await limit.told(1);
  const seconds = people / perSecond;
  const during = await talk(platform, [web], { ...talking, dialogues: Math.ceil((seconds * turns) / (talking.people * 9)) });
  await limit.told(people);
  await platform.tells(undefined);
  for (const bot of [web, ...workers]) await bot.stop();
  platform.limit = undefined;
  limit.check(people);
  return { turnsPerSecond: turns, answersMs, ...limit.result(), alone: latency(alone.latencies), during: latency(during.latencies) };
}

const latency = (ascending: readonly number[]) => {
  const at = (share: number) => ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
};

/** As whatever speaks to many leaves it: notices in the outbox, due now. */
async function leaveWord(database: string): Promise<void> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  await client.query(`insert into outbox (conversation_id, bubble, lane, due_at) select id, $1, 'notice', now() - interval '1 minute' from conversation`, [
    word,
  ]);
  await client.end();
}
