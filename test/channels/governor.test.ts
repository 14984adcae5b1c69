/** A paired number is used with care, whatever is asked of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Channel } from '../../src/channels/channel.ts';
import { caution } from '../../src/channels/whatsapp-web/caution.ts';
import { governed, type Ledger } from '../../src/channels/whatsapp-web/governed.ts';
import { afterSending, afterTrouble, dayOfUse, decide, type Hour, type Kind, perDay, perHour, type Said } from '../../src/channels/whatsapp-web/governor.ts';
import { chanceFrom } from '../kill/chance.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Nine in the morning in Karachi, an hour into the governor's day. */
const morning = Date.parse('2026-11-23T09:00:00+05:00');
const fresh: Said = { hours: [] };

/** Says as much as may be said until then, and gives when each message went. */
function sayAll(said: Said, kind: Kind, from: number, until: number, chance: () => number): { said: Said; sent: readonly number[] } {
  const sent: number[] = [];
  let at = from;
  let after = said;
  while (at < until) {
    const to = { address: `p${sent.length}`, kind };
    const decision = decide(after, to, at);
    if (decision.ok) {
      sent.push(at);
      after = afterSending(after, to, at, chance());
    } else at += decision.waitMs;
  }
  return { said: after, sent };
}

test('a new number may say little that nobody asked for, and each day a little more, for two weeks', () => {
  const days = Array.from({ length: 20 }, (_, at) => perDay('news', at + 1));
  expect(days[0]).toBe(20);
  expect(days[13]).toBe(300);
  expect(days.slice(13)).toEqual(Array.from({ length: 7 }, () => 300));
  for (const [at, most] of days.slice(1, 14).entries()) {
    expect(most).toBeGreaterThan(days[at] ?? 0);
    expect(most).toBeLessThan((days[at] ?? 0) * 1.5);
  }
});

test('a number that says all it may keeps to its hours and days, and reaches them', () => {
  const { said, sent } = sayAll(fresh, 'news', morning - hour, morning - hour + 3 * day, chanceFrom(7));
  const days = [0, 1, 2].map((nth) => sent.filter((at) => Math.floor((at - morning + hour) / day) === nth).length);
  expect(days).toEqual([perDay('news', 1), perDay('news', 2), perDay('news', 3)]);
  for (const { hour: from } of said.hours) expect(sent.filter((at) => at >= from && at < from + hour).length).toBeLessThanOrEqual(perHour('news', 3));
  for (const [at, one] of sent.slice(1).entries()) expect(one - (sent[at] ?? 0)).toBeGreaterThanOrEqual(caution.pauseMs.news.least);
});

test('where no more news may go, an answer still goes, after the pause of somebody who types', () => {
  const { said } = sayAll(fresh, 'news', morning, morning + 5 * hour, chanceFrom(1));
  const at = morning + 5 * hour + minute;
  expect(decide(said, { address: 'p1', kind: 'answers' }, at)).toEqual({ ok: true });
  const after = afterSending(said, { address: 'p1', kind: 'answers' }, at, 0.5);
  expect(decide(after, { address: 'p1', kind: 'answers' }, at)).toEqual({ ok: false, waitMs: 2_000 });
  expect(decide(after, { address: 'p2', kind: 'answers' }, at)).toEqual({ ok: false, waitMs: 4_000 });
});

test('trouble makes it silent, longer each time, and a day without trouble is forgiven', () => {
  const once = afterTrouble(fresh, morning);
  const to = { address: 'p1', kind: 'answers' } as const;
  expect(decide(once, to, morning)).toEqual({ ok: false, waitMs: 5 * minute });
  expect(decide(once, to, morning + 5 * minute)).toEqual({ ok: true });
  const twice = afterTrouble(once, morning + 2 * hour);
  expect(decide(twice, to, morning + 2 * hour)).toEqual({ ok: false, waitMs: 10 * minute });
  const muchLater = afterTrouble(twice, morning + 30 * hour);
  expect(decide(muchLater, to, morning + 30 * hour)).toEqual({ ok: false, waitMs: 5 * minute });
});

test('a number that was silent for a month is cold again', () => {
  let said = fresh;
  for (let nth = 0; nth < 14; nth++) said = afterSending(said, { address: 'p', kind: 'answers' }, morning + nth * day, 0);
  expect(dayOfUse(said, morning + 14 * day)).toBe(15);
  expect(dayOfUse(said, morning + 50 * day)).toBe(1);
});

test('whatever is asked of it and whenever, no hour and no day holds more than it may', () => {
  const acts = fc.array(
    fc.record({
      wait: fc.integer({ min: 0, max: 40 * minute }),
      news: fc.boolean(),
      to: fc.integer({ min: 0, max: 5 }),
      pause: fc.double({ min: 0, max: 0.99, noNaN: true }),
    }),
    {
      minLength: 200,
      maxLength: 600,
    },
  );
  fc.assert(
    fc.property(acts, (all) => {
      let [said, at] = [fresh, morning];
      for (const { wait, news, to, pause } of all) {
        at += wait;
        const kind = news ? 'news' : 'answers';
        const decision = decide(said, { address: `p${to}`, kind }, at);
        if (decision.ok) said = afterSending(said, { address: `p${to}`, kind }, at, pause);
        else if (decision.waitMs <= 0) return false;
      }
      const most = dayOfUse(said, at);
      return said.hours.every(({ news, answers }) => news <= perHour('news', most) && news + answers <= perHour('all', most));
    }),
    { numRuns: 60, seed: 4 },
  );
});

test('a restart begins no new day and no new warm-up: what was said is kept before it is sent', async () => {
  let now = morning;
  const kept = new Map<number, Hour>();
  const ledger: Ledger = {
    read: async () => [...kept.values()],
    async add(_, at, { answers = 0, news = 0, trouble }) {
      const before = kept.get(at.getTime()) ?? { hour: at.getTime(), answers: 0, news: 0, troubles: 0 };
      kept.set(at.getTime(), {
        ...before,
        answers: before.answers + answers,
        news: before.news + news,
        troubles: before.troubles + (trouble ? 1 : 0),
        ...(trouble && { troubledAt: trouble.getTime() }),
      });
    },
  };
  const sent: string[] = [];
  const send: Channel['send'] = async (address) => {
    sent.push(address);
    return { ok: true, ids: [String(sent.length)] };
  };
  const open = () =>
    governed(send, {
      number: '923001234567',
      ledger,
      lastWrote: async (address) => (address === 'stranger' ? undefined : new Date(morning - hour)),
      now: () => now,
      pause: async (ms) => {
        now += ms;
      },
      chance: chanceFrom(3),
    });
  const say = async (times: number) => {
    const number = await open();
    for (let nth = 0; nth < times; nth++) {
      const delivery = await number.send('p1', { text: 'Your order is on its way' });
      if (!delivery.ok && delivery.why === 'try-later') {
        expect(delivery).toMatchObject({ held: true, detail: 'kept back, to be careful with this number' });
        now += delivery.afterMs ?? 0;
      }
    }
  };
  // Each of two processes in turn tries far more than a first day holds.
  for (let restart = 0; restart < 8; restart++) await say(4);
  expect(now - morning).toBeLessThan(day - hour);
  const before = sent.length;
  expect(before).toBeLessThanOrEqual(perDay('news', 1));
  expect([...kept.values()].reduce((all, { news }) => all + news, 0)).toBe(before);

  const number = await open();
  expect(await number.send('stranger', { text: 'Hello, buy our lamps' })).toMatchObject({ ok: false, why: 'refused' });
  await number.trouble();
  expect((await open()).restMs()).toBeGreaterThanOrEqual(5 * minute);
  expect(sent).toHaveLength(before);
});
