/** A paired phone is used with care from its first message on, whatever it is asked to say. The browser is left out of it. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import { caution } from '../../src/channels/whatsapp-web/caution.ts';
import type { Hour } from '../../src/channels/whatsapp-web/governor.ts';
import { perDay, perHour } from '../../src/channels/whatsapp-web/governor.ts';
import { makeGround } from '../support/whatsapp-web/phone.ts';
import { makePaired, type Paired } from '../support/whatsapp-web/session.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Eight in the morning in Karachi, when the governor's day begins. */
const morning = Date.parse('2026-11-23T08:00:00+05:00');
const entry = new URL('../support/whatsapp-web/tame-session.js', import.meta.url);

let now: number;
let kept: Map<string, Hour>;
let wrote: (address: string) => number | undefined;
let paired: Paired;
let channel: Channel;

const care = {
  ledger: {
    read: async (number: string) => [...kept].flatMap(([key, one]) => (key.startsWith(number) ? [one] : [])),
    async add(number: string, at: Date, { answers = 0, news = 0, trouble }: { answers?: number; news?: number; trouble?: Date }) {
      const key = `${number} ${at.getTime()}`;
      const before = kept.get(key) ?? { hour: at.getTime(), answers: 0, news: 0, troubles: 0 };
      const troubled = trouble ? { troubles: before.troubles + 1, troubledAt: trouble.getTime() } : {};
      kept.set(key, { ...before, answers: before.answers + answers, news: before.news + news, ...troubled });
    },
  },
  async lastWrote(address: string) {
    const at = wrote(address);
    return at === undefined ? undefined : new Date(at);
  },
  now: () => now,
  async pause(ms: number) {
    now += ms;
  },
  chance: () => 0.5,
};

const open = (ground = makeGround()) => {
  paired = makePaired({ entry, care }, ground);
  ({ channel } = paired);
};
async function linked(): Promise<void> {
  await paired.start();
  await paired.stands('ready');
  await expect.poll(() => channel.restMs?.()).not.toBe(1_000);
}
const says = (text: string, to = '923331112222') => channel.send(to, { text });
const counted = (of: 'answers' | 'news' | 'troubles') => [...kept.values()].reduce((all, one) => all + one[of], 0);

beforeEach(async () => {
  now = morning;
  kept = new Map();
  wrote = () => morning - day;
  open();
});
afterEach(() => paired.close());

/** Says news as long as any may go before that hour, waiting as it is told to; when each message went. */
async function saysAll(until: number): Promise<readonly number[]> {
  const went: number[] = [];
  while (now < until) {
    const delivery = await says('Your order is on its way', `92333${went.length}`);
    if (delivery.ok) went.push(now);
    else if (delivery.why !== 'try-later') expect.fail(JSON.stringify(delivery));
    else if (now + (delivery.afterMs ?? 0) >= until) break;
    else now += delivery.afterMs ?? 0;
  }
  return went;
}

test('says no more on a day and in an hour than a new number may, also after a restart', async () => {
  await linked();
  const before = await saysAll(morning + 3 * hour);
  await channel.close?.();
  open(paired.ground);
  await linked();
  const all = [...before, ...(await saysAll(morning + day))];
  expect(before.length).toBeGreaterThan(0);
  expect(all).toHaveLength(perDay('news', 1));
  expect(counted('news')).toBe(all.length);
  for (let from = morning; from < morning + day; from += hour)
    expect(all.filter((at) => at >= from && at < from + hour).length).toBeLessThanOrEqual(perHour('news', 1));
  for (const [nth, at] of all.slice(1).entries()) expect(at - (all[nth] ?? 0)).toBeGreaterThanOrEqual(caution.pauseMs.news.least);
});

test('says one of two at a time, and the other after the pause between news', async () => {
  await linked();
  const [one, other] = await Promise.all([says('Salam', '923331'), says('Salam', '923332')]);
  expect(one).toMatchObject({ ok: true });
  expect(other).toMatchObject({ ok: false, why: 'try-later', held: true });
});

test('answers whoever just wrote when no more news may go', async () => {
  await linked();
  await saysAll(morning + hour);
  expect(channel.restMs?.()).toBeGreaterThan(0);
  wrote = () => now;
  expect(await says('It is on its way')).toMatchObject({ ok: true });
});

test('writes to nobody who never wrote', async () => {
  await linked();
  wrote = () => undefined;
  expect(await says('Buy our lamps')).toMatchObject({ ok: false, why: 'refused' });
  expect(kept.size).toBe(0);
});

test('counts nothing while no phone is linked, wears no message out, and lets no news begin', async () => {
  expect(await says('Salam')).toMatchObject({ ok: false, why: 'try-later', held: true });
  expect(channel.restMs?.()).toBeGreaterThan(0);
  expect(kept.size).toBe(0);
});

test('is silent for a while after WhatsApp did not take a message', async () => {
  await linked();
  wrote = () => now;
  expect(await says('not taken')).toMatchObject({ ok: false, why: 'refused' });
  await expect.poll(() => counted('troubles')).toBe(1);
  expect(channel.restMs?.()).toBeGreaterThan(4 * minute);
  expect(await says('Salam')).toMatchObject({ ok: false, why: 'try-later', held: true });
  now += 5 * minute;
  expect(await says('Salam')).toMatchObject({ ok: true });
});

test('is shut out where the number is banned, and careful once it is tried again', async () => {
  await linked();
  expect(channel.stopped?.()).toBeUndefined();
  wrote = () => now;
  await says('banned');
  await paired.stands('stopped');
  expect(channel.stopped?.()).toBe('WhatsApp has banned this number: nothing is tried until you say so');
  await expect.poll(() => counted('troubles')).toBe(1);
  paired.channel.pairing.tryNow();
  await paired.stands('ready');
  expect(channel.stopped?.()).toBeUndefined();
  expect(await says('Salam')).toMatchObject({ ok: false, why: 'try-later', held: true });
});

test('is shut out while a code is to be scanned', async () => {
  await linked();
  wrote = () => now;
  await says('logged out');
  await paired.stands('scan');
  expect(channel.stopped?.()).toBe('the phone is not linked any more: scan the new code with it');
});
