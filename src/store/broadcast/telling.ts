/**
 * The job of a broadcast is a clock: at each sweep it leaves word for some of those who wait and are awake, in one transaction with
 * their marks. So a crash anywhere, a second process or a ring too many leaves nobody out and tells nobody twice. The outbox sends at
 * its own pace, and never before a reply.
 */
import type pg from 'pg';
import type { Bubble } from '../../conversation/bubble.ts';
import { type Broadcast, broadcastRules, type EndedBy, type Offered, type Tally } from '../../shop/broadcast.ts';
import { type Clock, type ClockGround, idsOf, inUnit, mayRing } from '../clocks/clock.ts';
import { backNotice } from '../goods/stock-wait.ts';
import { leaveWords } from '../orders/notices.ts';
import type { Tx, Unit } from '../turns/unit.ts';
import { type AudienceGround, gather, nextOf } from './audience.ts';
import { showOwner } from './progress.ts';
import { changedTheirMind, type Held, holdBroadcast, takeBack, tallyOf } from './record.ts';

/** What is said in a broadcast, and of it. */
export type BroadcastWords = {
  readonly offer: (goods: Offered) => Bubble;
  readonly notice: (text: string) => Bubble;
  /** How far it is, and how it ended, for its seller. */
  readonly progress: (one: Broadcast) => Bubble;
  readonly report: (one: Broadcast) => Bubble;
};

export type BroadcastGround = Omit<ClockGround, 'tell'> &
  AudienceGround & {
    readonly say: BroadcastWords;
    /** Channels of this process on which a message can be changed. */
    readonly edits: readonly string[];
  };

/** One ring's share, and how much may lie unsent: what WhatsApp takes in twenty seconds. More would only have to be taken back. */
const atOnce = 500;
const unsentAtMost = 1_500;
const hourMs = 3_600_000;

export const telling = (ground: BroadcastGround): Clock => ({
  name: 'broadcast',
  due: (now, limit) =>
    idsOf(ground.pool, `select b.id from broadcast b where b.state = 'running' and ${mayRing('broadcast', 'b.id')} order by b.id limit $2`, [now, limit]),
  ring: (id, now) =>
    inUnit(ground, async (unit, client) => {
      const tx = await unit.write();
      const one = await holdBroadcast(client(), id);
      if (one?.state !== 'running') return;
      if (!one.gathered) await begin(client(), ground, one, now);
      const endedBy = one.goods?.endedBy ?? null;
      const old = now.getTime() - one.since.getTime() >= broadcastRules.hoursAtMost * hourMs;
      await takeBack(client(), id, endedBy || old ? 'true' : changedTheirMind);
      if (!endedBy && !old) await leaveNext({ unit, tx, client: client() }, ground, one, now);
      if (old)
        await client().query(`update broadcast_recipient set left_out = 'late' where broadcast_id = $1 and outbox_id is null and left_out is null`, [id]);
      const tally = await tallyOf(client(), id);
      const ended = await end(client(), one, { endedBy, old, tally }, now);
      await showOwner({ unit, tx, client: client() }, ground, ended ?? one, tally, now);
    }),
});

export type Ring = { readonly unit: Unit; readonly tx: Tx; readonly client: pg.ClientBase };

async function begin(client: pg.ClientBase, ground: BroadcastGround, one: Held, now: Date): Promise<void> {
  await gather(client, ground, one, now);
  await client.query('update broadcast set gathered = true where id = $1', [one.id]);
}

async function leaveNext({ unit, tx, client }: Ring, ground: BroadcastGround, one: Held, now: Date): Promise<void> {
  const { underWay } = await tallyOf(client, one.id);
  const next = await nextOf(client, ground, one, now, Math.max(0, Math.min(atOnce, unsentAtMost - underWay)));
  const words = next.flatMap(({ person, language, leftOut }) => {
    const bubble = leftOut === null ? bubbleFor(ground, one, language) : undefined;
    return bubble ? [{ person, bubble, about: subjectOf(one), purpose: one.kind === 'stock' ? ('news' as const) : ('offers' as const) }] : [];
  });
  // Nobody hurries: the backlog sends what is left for very many.
  const left = await leaveWords({ unit: { ...unit, hint: () => undefined }, timeZone: ground.timeZone, now: () => now }, tx, words);
  // Since they were asked about, another broadcast was told them, or they were lost.
  const instead = one.kind === 'stock' ? 'blocked' : 'cap';
  const entries = new Map(left.map(({ id, person }) => [person, id]));
  const marks = next.map(({ person, leftOut }) => ({ person, entry: entries.get(person) ?? null, why: entries.has(person) ? null : (leftOut ?? instead) }));
  await client.query(
    `update broadcast_recipient r set outbox_id = m.entry, left_out = m.why, told_at = case when m.entry is not null then $3::timestamptz end
    from jsonb_to_recordset($2::jsonb) as m(person int, entry bigint, why text) where r.broadcast_id = $1 and r.person_id = m.person`,
    [one.id, JSON.stringify(marks), now],
  );
  if (one.kind === 'stock') await client.query('delete from stock_wait where listing_id = $1 and person_id = any($2)', [one.of.listing, [...entries.keys()]]);
}

/** What a word is about: goods that are gone are not told of to somebody for whom it had to wait. */
const subjectOf = ({ id, kind, of }: Held): string => (kind === 'notice' ? `broadcast:${id}` : `${kind}:${of.listing}`);

function bubbleFor({ say }: BroadcastGround, { kind, goods, texts }: Held, language: string): Bubble | undefined {
  if (kind === 'notice') return texts[language] === undefined ? undefined : say.notice(texts[language]);
  if (!goods) return undefined;
  return kind === 'stock' ? backNotice(goods) : say.offer(goods);
}

type Standing = { readonly endedBy: EndedBy | null; readonly old: boolean; readonly tally: Tally };

/** It ends when nobody waits and nothing is under way, or before that when there is nothing to tell of, or no use in telling any more. */
async function end(client: pg.ClientBase, one: Held, { endedBy, old, tally }: Standing, now: Date): Promise<Held | undefined> {
  if (!endedBy && !old && tally.waiting + tally.underWay > 0) return undefined;
  const state = endedBy ? 'cancelled' : 'done';
  await client.query('update broadcast set state = $2, since = $3, ended_at = $3, ended_by = $4 where id = $1', [one.id, state, now, endedBy]);
  return { ...one, state, since: now, endedAt: now, endedBy };
}
