/** People who all list goods at once, each waiting for the reply before the next message, as people do. */
import { Pool } from 'undici';
import type { Bot } from './ground.ts';
import type { QuickPlatform } from './quick-platform.ts';

/** How many questions a dialogue answers after the message that begins it. */
export const questions = 8;

/** One dialogue: what is sold, then the answers. No two tell of the same goods, or a memory for texts would look like speed. */
const linesOf = (person: number, nth: number): readonly string[] => [
  `${made[nth % made.length]} shawl of ${person.toString(36)} ${1000 + person + nth} ${10 + nth} pcs`,
  'skip',
  '1',
  `${300 + person + nth} g`,
  `${20 + (person % 30)} x ${10 + nth} x 5 cm`,
  'Pakistan',
  'Pakistan and China',
  `Made by hand in house ${person}, number ${nth} of its kind`,
  'publish',
];
const made = ['Ajrak', 'Pashmina', 'Cotton', 'Silk', 'Woollen', 'Embroidered', 'Printed'];

const firstId = 500_000;

/** The platform ids of the people. */
export const peopleIds = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => firstId + at);

export type Round = {
  readonly turns: number;
  readonly seconds: number;
  /** From a message sent to its reply, in milliseconds, ascending. */
  readonly latencies: readonly number[];
};

let begun = 0;

export type Crowd = {
  readonly people: number;
  readonly dialogues: number;
  /** Messages a second of all of them together; without it everybody writes as soon as they are answered. */
  readonly perSecond?: number;
  /** Messages that answer nobody. */
  readonly unasked?: RegExp;
};

/** One round: everybody goes through the dialogue so many times. Throws when a dialogue does not end with its goods published. */
export async function talk(platform: QuickPlatform, bots: readonly Bot[], { people, dialogues, perSecond, unasked }: Crowd): Promise<Round> {
  const pools = bots.map((bot) => ({ ...bot, pool: new Pool(bot.url, { connections: people }) }));
  const waiting = new Map<number, (text: string) => void>();
  platform.heard = (chat, text) => (unasked?.test(text) ? undefined : waiting.get(chat)?.(text));
  const latencies: number[] = [];
  const slot = perSecond === undefined ? () => Promise.resolve() : makeSlots(perSecond);

  async function says(id: number, text: string): Promise<string> {
    const { pool, path } = pools[id % pools.length] ?? pools[0] ?? none();
    await slot();
    const reply = new Promise<string>((resolve) => waiting.set(id, resolve));
    const began = performance.now();
    const posted = pool.request({ method: 'POST', path, ...platform.posts(id, text) }).then(async ({ statusCode, body }) => {
      await body.dump();
      if (statusCode !== 200) throw new Error(`a webhook was answered with ${statusCode}`);
    });
    const heard = await Promise.race([reply, posted.then(() => reply)]);
    latencies.push(performance.now() - began);
    // The platform posts nothing more of a chat before this one is confirmed.
    await posted;
    return heard;
  }

  async function person(id: number): Promise<void> {
    for (let nth = 0; nth < dialogues; nth++) {
      let heard = '';
      for (const line of linesOf(id - firstId, begun + nth)) heard = await says(id, line);
      if (!/^Published!/.test(heard)) throw new Error(`a dialogue ended with: ${heard}`);
    }
  }

  const began = performance.now();
  await Promise.all(peopleIds(people).map(person));
  begun += dialogues;
  const seconds = (performance.now() - began) / 1000;
  for (const { pool } of pools) await pool.close();
  return { turns: latencies.length, seconds, latencies: latencies.sort((a, b) => a - b) };
}

/** So many people, from one on, each begin a listing and are left at its first question. */
export async function openTalks(platform: QuickPlatform, bot: Bot, from: number, count: number): Promise<void> {
  const pool = new Pool(bot.url, { connections: 32 });
  platform.heard = () => undefined;
  const ids = peopleIds(from + count)
    .slice(from)
    .values();
  async function next(): Promise<void> {
    for (const id of ids) await (await pool.request({ method: 'POST', path: bot.path, ...platform.posts(id, 'sell') })).body.dump();
  }
  await Promise.all(Array.from({ length: 32 }, next));
  await pool.close();
}

/** Moments at an even rate; whoever comes late for one has it at once, so that a slow answer is not hidden by fewer questions. */
function makeSlots(perSecond: number): () => Promise<void> {
  const began = performance.now();
  let next = 0;
  return () => {
    const wait = began + (next++ * 1000) / perSecond - performance.now();
    return wait > 0 ? new Promise((resolve) => setTimeout(resolve, wait)) : Promise.resolve();
  };
}

function none(): never {
  throw new Error('there is nobody to talk to');
}
