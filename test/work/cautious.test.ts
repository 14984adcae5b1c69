/** Notices to many by a paired number: they take days, each day holds what it may, and whoever writes is answered all the same. */
import { expect, test } from 'vitest';
import { whatsappWeb } from '../../src/channels/abilities.ts';
import type { Channel } from '../../src/channels/channel.ts';
import { governed } from '../../src/channels/whatsapp-web/governed.ts';
import { perDay, perHour } from '../../src/channels/whatsapp-web/governor.ts';
import { makeLastWrote, makeLedger } from '../../src/store/delivery/governor.ts';
import { makeBacklogs } from '../../src/work/delivery/backlog.ts';
import { chanceFrom } from '../kill/chance.ts';
import { VirtualTime } from '../support/virtual-time.ts';
import { isNotice, message, openStage } from './stage.ts';

const people = 60;
const hour = 3_600_000;
const day = 24 * hour;
/** The governor's day begins at eight in Karachi: seven hours before the story does. */
const dayOf = (at: number) => Math.floor((at + 7 * hour) / day);

/** The governor alone: the gate would keep those waiting who have not written within the day. */
const { window: _, ...abilities } = whatsappWeb;

test('sixty notices by a new number', async () => {
  const time = new VirtualTime();
  const chance = chanceFrom(11);
  const sent: { address: string; text: string; at: number }[] = [];
  const stage = await openStage(async (pool, now) => {
    const way: Channel['send'] = async (address, { text }) => {
      sent.push({ address, text, at: time.ms() });
      return { ok: true, ids: [String(sent.length)] };
    };
    const ledger = makeLedger(pool);
    const lastWrote = makeLastWrote(pool, 'whatsapp-web');
    const { send, restMs } = await governed(way, {
      number: '923001234567',
      ledger: time.watched(ledger),
      lastWrote: (address) => time.during(lastWrote(address)),
      now: () => now().getTime(),
      pause: time.pause,
      chance,
    });
    return { name: 'whatsapp-web', abilities, read: () => [], fetch: async () => ({ ok: false, why: 'gone' }), send, restMs };
  }, time);
  try {
    await stage.leave(people);
    await stage.wroteBefore(2);
    const asked: number[] = [];
    const notices = () => sent.filter(({ text }) => isNotice(text));
    const { house, deliver } = stage.houses[0];
    const backlog = makeBacklogs(house, deliver, () => undefined)['whatsapp-web'];
    let over = false;
    async function sweeper(): Promise<void> {
      while (!over) {
        await backlog?.(new AbortController().signal);
        // Sweeping meanwhile would find that there is nothing to do yet.
        await time.pause(Math.max(5_000, stage.channel.restMs?.() ?? 0));
      }
    }
    /** Somebody who has nothing to be told of writes every five hours. */
    async function writer(): Promise<void> {
      while (!over) {
        await time.pause(5 * hour);
        asked.push(time.ms());
        await time.during(stage.houses[0].attend.receive([{ ...message('whatsapp-web', 'writer', stage.now()), content: { kind: 'text', text: 'menu' } }]));
      }
    }
    const running = Promise.all([sweeper(), writer()]);
    await time.until(() => notices().length >= people);
    over = true;
    await time.through(running);
    await time.until(() => sent.length >= people + asked.length);
    await time.through(stage.houses[0].attend.idle().then(stage.houses[0].deliver.idle));

    expect(new Set(notices().map(({ address }) => address)).size).toBe(people);
    expect(notices()).toHaveLength(people);
    const days = [0, 1, 2].map((nth) => notices().filter(({ at }) => dayOf(at) === nth).length);
    expect(days).toEqual([perDay('news', 1), perDay('news', 2), people - perDay('news', 1) - perDay('news', 2)]);
    for (let from = 0; from < time.ms(); from += hour)
      expect(notices().filter(({ at }) => at >= from && at < from + hour).length).toBeLessThanOrEqual(perHour('news', 3));
    for (const [nth, { at }] of notices().slice(1).entries()) expect(at - (notices()[nth]?.at ?? 0)).toBeGreaterThanOrEqual(20_000);
    const answers = sent.filter(({ address }) => address === 'writer');
    expect(answers).toHaveLength(asked.length);
    for (const [nth, { at }] of answers.entries()) expect(at - (asked[nth] ?? 0)).toBeLessThanOrEqual(6_000);
    expect(await stage.outcomes()).toMatchObject([
      { lane: 'notice', outcome: 'sent', uncertain: false, count: people, attempts: 1 },
      { lane: 'reply', outcome: 'sent', uncertain: false, count: asked.length },
    ]);
  } finally {
    await time.through(stage.close());
  }
}, 300_000);
