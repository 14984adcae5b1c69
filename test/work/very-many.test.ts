/**
 * A word to very many people while some of them write, on each platform's limits. Their minutes pass on a clock of our own, so that
 * what is measured is what was decided and not how busy this machine is; the outbox is a real one.
 */
import { describe, expect, test } from 'vitest';
import { telegram, whatsappCloud } from '../../src/channels/abilities.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { type Rates, telegramRates, whatsappCloudRates } from '../../src/channels/rates.ts';
import type { Open } from '../../src/main.ts';
import { chanceFrom } from '../kill/chance.ts';
import { StrictPlatform } from '../support/strict-platform.ts';
import { VirtualTime } from '../support/virtual-time.ts';
import { isNotice, message, openStage } from './stage.ts';

const platforms = {
  telegram: { name: 'telegram', abilities: telegram, rates: telegramRates },
  'WhatsApp Cloud': { name: 'whatsapp', abilities: whatsappCloud, rates: whatsappCloudRates },
} as const;

/** `VERY_MANY=10000` plays it to so many people. */
const notices = Number(process.env.VERY_MANY ?? 1_000);

describe.each([
  { on: 'telegram', notices, seed: 2 },
  { on: 'WhatsApp Cloud', notices, seed: 3 },
] as const)('$notices notices on $on, seed $seed', ({ on, notices, seed }) => {
  test('no limit is broken, no reply is late, nothing is lost or said twice, and nearly all that the platform allows is used', async () => {
    const { name, abilities, rates } = platforms[on];
    const story = await play({ name, abilities, ...rates }, rates, notices, seed);
    expect(story.complaints).toEqual([]);
    expect(story.outcomes).toMatchObject([
      { lane: 'notice', outcome: 'sent', uncertain: false, count: notices },
      { lane: 'reply', outcome: 'sent', uncertain: false, count: story.asked },
    ]);
    expect(story.told).toEqual({ people: notices, times: notices });
    expect(story.answered).toBe(story.asked);
    expect(story.latest).toBeLessThan(200);
    expect(story.longestWait).toBeGreaterThan(0);
    expect(story.share).toBeGreaterThan(0.97);
  }, 900_000);
});

test('a process that takes over a busy talk keeps to its rate from its first message on', async () => {
  const { name, abilities, rates } = platforms['WhatsApp Cloud'];
  const time = new VirtualTime();
  const platform = new StrictPlatform(rates, time, chanceFrom(4));
  const channel: Channel = { ...rates, name, abilities, read: () => [], fetch: async () => ({ ok: false, why: 'gone' }), send: platform.send };
  const stage = await openStage(() => channel, time);
  try {
    const [one, other] = stage.houses;
    const talk = await stage.leaveOne(rates.talk.inARow);
    await time.through(one.deliver.all(talk));
    await stage.leaveMore(talk, 3);
    await time.through(other.deliver.all(talk));
    for (const { deliver } of stage.houses) await time.through(deliver.idle());
    await time.until(() => platform.taken.length >= rates.talk.inARow + 3);
    for (const { deliver } of stage.houses) await time.through(deliver.idle());
    expect(platform.complaints).toEqual([]);
    expect(await stage.outcomes()).toMatchObject([{ outcome: 'sent', uncertain: false, count: rates.talk.inARow + 3 }]);
  } finally {
    await time.through(stage.close());
  }
});

/** Of the rate this is what people have of it by writing. */
const talkShare = 0.05;
/** The last of all writes faster than they may be answered. */
const eager = { everyMs: 400, times: 70 };

async function play(rated: Rates & Pick<Channel, 'name' | 'abilities'>, rates: Rates, notices: number, seed: number) {
  const chance = chanceFrom(seed);
  const time = new VirtualTime();
  const platform = new StrictPlatform(rates, time, chance);
  const channel: Channel = { ...rated, read: () => [], fetch: async () => ({ ok: false, why: 'gone' }), send: platform.send };
  const stage = await openStage(() => channel, time);
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

/** Of each reply by how much it came later than its talk's rate makes it, and how long that is. Our rate is two in a hundred slower, its row two shorter. */
function lateness(taken: StrictPlatform['taken'], asked: readonly number[], { everyMs, inARow }: Rates['talk']) {
  const eachMs = everyMs / 0.98;
  let usedUntil = 0;
  let nth = 0;
  return taken.flatMap(({ text, at }) => {
    const since = isNotice(text) ? at : (asked[nth++] ?? at);
    const due = Math.max(since, usedUntil - (inARow - 3) * eachMs);
    usedUntil = Math.max(usedUntil, Math.min(due, at)) + eachMs;
    return isNotice(text) ? [] : [{ overMs: at - due, dueMs: due - since }];
  });
}
