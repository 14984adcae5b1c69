/**
 * A word to ten thousand people while some of them write, on each platform's limits. Their hours pass on a clock of our own, so that
 * what is measured is what was decided and not how busy this machine is; the outbox is a real one.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { telegram, whatsappCloud } from '../../src/channels/abilities.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { type Rates, telegramRates, whatsappCloudRates } from '../../src/channels/rates.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { chanceFrom } from '../kill/chance.ts';
import { freshDatabase } from '../support/database.ts';
import { quietLog } from '../support/quiet-log.ts';
import { StrictPlatform } from '../support/strict-platform.ts';
import { VirtualTime } from '../support/virtual-time.ts';

const platforms = {
  telegram: { name: 'telegram', abilities: telegram, rates: telegramRates },
  'WhatsApp Cloud': { name: 'whatsapp', abilities: whatsappCloud, rates: whatsappCloudRates },
} as const;

describe.each([
  { on: 'telegram', notices: 10_000, seed: 1 },
  { on: 'WhatsApp Cloud', notices: 10_000, seed: 1 },
  { on: 'telegram', notices: 1_500, seed: 2 },
  { on: 'WhatsApp Cloud', notices: 1_000, seed: 3 },
] as const)('$notices notices on $on, seed $seed', ({ on, notices, seed }) => {
  test('no limit is broken, no reply is late, nothing is lost or said twice, and nearly all that the platform allows is used', async () => {
    const { name, abilities, rates } = platforms[on];
    const story = await play({ name, abilities, ...rates }, rates, notices, seed);
    expect(story.complaints).toEqual([]);
    expect(story.outcomes).toEqual([
      { lane: 'notice', outcome: 'sent', uncertain: false, count: notices },
      { lane: 'reply', outcome: 'sent', uncertain: false, count: story.asked },
    ]);
    expect(story.told).toEqual({ people: notices, times: notices });
    expect(story.answered).toBe(story.asked);
    expect(story.latest).toBeLessThan(200);
    expect(story.longestWait).toBeGreaterThan(0);
    expect(story.share).toBeGreaterThan(0.97);
  }, 300_000);
});

/** Of the rate this is what people have of it by writing. */
const talkShare = 0.05;
/** The last of all writes faster than they may be answered. */
const eager = { everyMs: 400, times: 70 };
const notice = '{"words":[{"key":"human.noted"}]}';
const isNotice = (text: string) => /^Noted/.test(text);

async function play(rated: Rates & Pick<Channel, 'name' | 'abilities'>, rates: Rates, notices: number, seed: number) {
  const chance = chanceFrom(seed);
  const time = new VirtualTime();
  const platform = new StrictPlatform(rates, time, chance);
  const channel: Channel = { ...rated, read: () => [], fetch: async () => ({ ok: false, why: 'gone' }), send: platform.send };
  const stage = await openStage(channel, time);
  try {
    await stage.leave(notices);
    const asked = new Map<string, number[]>();
    const one = (nth: number) => `p${nth}`;
    let over = false;
    const told = () => platform.taken.filter(({ text }) => isNotice(text)).length;

    async function says(address: string): Promise<void> {
      asked.set(address, [...(asked.get(address) ?? []), time.ms()]);
      platform.hears();
      await time.during(stage.houses[0].attend.receive([message(rated.name, address, stage.now())]));
    }
    async function crowd(): Promise<void> {
      while (!over) {
        await time.pause((-Math.log(1 - chance()) * 1000) / (rates.perSecond * talkShare));
        if (!over) await says(one(1 + Math.floor(chance() * (notices - 1))));
      }
    }
    async function eagerOne(): Promise<void> {
      for (let times = 0; times < eager.times; times++) {
        await time.pause(eager.everyMs);
        await says(one(notices));
      }
    }
    async function sweeper(house: Open): Promise<void> {
      while (!over) {
        await house.sweep();
        await time.pause(5_000);
      }
    }
    const running = Promise.all([crowd(), eagerOne(), ...stage.houses.map(sweeper)]);
    await time.until(() => told() >= notices);
    over = true;
    await time.through(running);
    await time.until(() => platform.taken.length + platform.complaints.length >= notices + [...asked.values()].flat().length);
    for (const { attend, deliver } of stage.houses) await time.through(attend.idle().then(deliver.idle));
    return { ...reckon(platform, rates, asked), outcomes: await stage.outcomes() };
  } finally {
    await time.through(stage.close());
  }
}

/** What came of it, from what the platform saw. */
function reckon({ taken, complaints }: StrictPlatform, { perSecond, countsHeard, talk }: Rates, asked: ReadonlyMap<string, readonly number[]>) {
  const notices = taken.filter(({ text }) => isNotice(text));
  const [from = 0, to = 0] = [notices[0]?.at, notices.at(-1)?.at];
  const within = (times: readonly number[]) => times.filter((at) => at >= from && at <= to).length;
  const heard = countsHeard ? within([...asked.values()].flat()) : 0;
  const late = [...asked].flatMap(([address, times]) =>
    lateness(
      taken.filter((one) => one.address === address),
      times,
      talk,
    ),
  );
  return {
    complaints,
    told: { people: new Set(notices.map(({ address }) => address)).size, times: notices.length },
    asked: [...asked.values()].flat().length,
    answered: taken.length - notices.length,
    latest: Math.max(...late.map(({ overMs }) => overMs)),
    longestWait: Math.max(...late.map(({ dueMs }) => dueMs)),
    share: ((within(taken.map(({ at }) => at)) + heard) * 1000) / ((to - from) * perSecond),
  };
}

/** Of each reply by how much it came later than its talk's rate makes it, and how long that is. Our rate is two in a hundred slower. */
function lateness(taken: StrictPlatform['taken'], asked: readonly number[], { everyMs, inARow }: Rates['talk']) {
  const eachMs = everyMs / 0.98;
  let usedUntil = 0;
  let nth = 0;
  return taken.flatMap(({ text, at }) => {
    const since = isNotice(text) ? at : (asked[nth++] ?? at);
    const due = Math.max(since, usedUntil - (inARow - 1) * eachMs);
    usedUntil = Math.max(usedUntil, Math.min(due, at)) + eachMs;
    return isNotice(text) ? [] : [{ overMs: at - due, dueMs: due - since }];
  });
}

const message = (channel: string, address: string, at: Date) => ({
  id: `m${++messages}`,
  channel,
  address,
  at: at.toISOString(),
  content: { kind: 'text', text: 'help' } as const,
});
let messages = 0;

/** Two processes on one database whose clock is the same. */
async function openStage(channel: Channel, time: VirtualTime) {
  const database = await freshDatabase();
  const data = await mkdtemp(join(tmpdir(), 'sarai-ten-thousand-'));
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const began = Date.parse('2026-11-23T15:00:00+05:00');
  const now = () => new Date(began + time.ms());
  // The rate is counted on the database's clock: here it is ours.
  await pool.query(`create schema virtual; create sequence virtual.ms minvalue 0;
    create function virtual.clock_timestamp() returns timestamptz language sql volatile as $$ select to_timestamp(last_value / 1e3) from virtual.ms $$`);
  await pool.query(`alter database ${new URL(database.url).pathname.slice(1)} set search_path = public, virtual, pg_catalog`);
  let told: { ms: number; done: Promise<unknown> } = { ms: -1, done: Promise.resolve() };
  const start = () =>
    openHouse({
      config: { databaseUrl: database.url, data, timeZone: 'Asia/Karachi' },
      log: quietLog,
      channels: () => [channel],
      now,
      around: {
        house: (house) => ({
          ...house,
          time,
          inbox: time.watched(house.inbox),
          outbox: time.watched(house.outbox),
          undone: time.watched(house.undone),
          pace: (...asked) =>
            time.during(
              (async () => {
                const ms = Math.round(now().getTime());
                if (told.ms !== ms) told = { ms, done: pool.query(`select setval('virtual.ms', $1)`, [ms]) };
                await told.done;
                return house.pace(...asked);
              })(),
            ),
        }),
        // A job at its time, without the queue's own.
        schedule: (schedule) => ({
          ...schedule,
          deliver: async (conversation, at) => void time.pause(at.getTime() - now().getTime()).then(() => deliverOf().all(conversation)),
        }),
      },
    });
  const deliverOf = () => houses[0].deliver;
  const houses = [await start(), await start()] as const;
  return {
    houses,
    now,
    leave: (count: number) =>
      pool.query(
        `with p as (insert into person (language, role, consented_at) select 'en', 'buyer', now() from generate_series(1, $1) returning id),
        c as (insert into conversation (channel, address, person_id) select $2, 'p' || row_number() over (order by id), id from p returning id)
        insert into outbox (conversation_id, bubble, lane, due_at) select id, $3, 'notice', $4::timestamptz - interval '1 minute' from c`,
        [count, channel.name, notice, now()],
      ),
    outcomes: async () => (await pool.query('select lane, outcome, uncertain, count(*)::int as count from outbox group by 1, 2, 3 order by 1, 2')).rows,
    rows: async () =>
      (
        await pool.query(`select id, attempts, due_at - $1 as due, claimed_by is null as free, outcome, fault from outbox where outcome is null limit 50`, [
          now(),
        ])
      ).rows,
    async close() {
      for (const house of houses) await house.close();
      await pool.end();
      await database.drop();
      await rm(data, { recursive: true });
    },
  };
}
