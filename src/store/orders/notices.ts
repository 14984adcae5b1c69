import type { Bubble } from '../../conversation/bubble.ts';
import { isCapped } from '../../shop/consent.ts';
import { type Mutable, mutable } from '../../shop/mutable.ts';
import { awakeMinutes, hoursOf, quietUntil, zoneOf } from '../../shop/quiet-hours.ts';
import { appOrder } from '../people/app-order.ts';
import { withoutRoom } from '../people/consent.ts';
import type { Tx } from '../turns/unit.ts';
import { readForBuyers, readOrders } from './orders.ts';
import type { Happened, ShopContext } from './shop-context.ts';

type Notifying = Pick<ShopContext, 'unit' | 'tell' | 'now' | 'timeZone'>;

/** Writes what one side of an order is told into the outbox of the app it last wrote from, in the transaction of what happened. */
export async function notify({ tell, ...context }: Notifying, tx: Tx, of: { readonly id: number }, what: Happened, to: 'buyer' | 'seller'): Promise<void> {
  const { buyerId, shop } = await tx.order.findUniqueOrThrow({ where: { id: of.id }, select: { buyerId: true, shop: { select: { ownerId: true } } } });
  const person = to === 'buyer' ? buyerId : shop.ownerId;
  const [order] = await readOrders(tx, person, context.now(), { where: { id: of.id } });
  const bubble = order && tell(to, what, order);
  if (bubble) await leaveWord(context, tx, { person, bubble, about: aboutOrder(order) });
}

/** The same for the buyers of many orders to which the same happened. */
export async function notifyBuyers({ tell, ...context }: Notifying, tx: Tx, ids: readonly number[], what: Happened): Promise<void> {
  const told = (await readForBuyers(tx, context.now(), ids)).flatMap(({ buyer: person, order }) => {
    const bubble = tell('buyer', what, order);
    return bubble ? [{ person, bubble, about: aboutOrder(order) }] : [];
  });
  await leaveWords(context, tx, told);
}

type Leaving = Pick<ShopContext, 'unit' | 'now' | 'timeZone'>;

const aboutOrder = ({ number }: { readonly number: string }): string => `order:${number}`;

/** So long something may wait for its translation. */
export const readyMs = 20_000;

/** News for one person. `about` names its subject, of which only the newest matters; `purpose` what they may ask not to be told of; `unready`: it waits `readyMs`, unless whoever makes it ready is sooner. */
type Word = { readonly person: number; readonly bubble: Bubble; readonly about?: string; readonly purpose?: Mutable; readonly unready?: boolean };
/** An entry of the outbox, and for whom it is. */
type Left = { readonly id: string; readonly person: number };

type Talk = { readonly id: number; readonly person: number; readonly heardAt: Date } & Parameters<typeof zoneOf>[0] & Parameters<typeof hoursOf>[0];
const talksOf = `
select distinct on (p.id) c.id, p.id as person, c.heard_at as "heardAt", p.time_zone as "timeZone", p.language, p.country, p.quiet_from as "quietFrom", p.quiet_until as "quietUntil"
from conversation c join person p on p.id = c.person_id where p.id = any($1::int[]) and c.blocked_at is null
order by p.id, ${appOrder('$2')}`;

/** Leaves word for one person; `false` when they cannot be reached, or heard as much of that purpose as they should: it is left out then. */
export const leaveWord = async (context: Leaving, tx: Tx, word: Word): Promise<boolean> => (await leaveWords(context, tx, [word])).length === 1;

/**
 * Leaves word for people in the apps they last wrote from, of those whose platform has not shut us out; gives what was left, where somebody can be reached. At night they
 * wait for the morning, unless their reader is awake: then what was held comes too, for news are told in their order.
 */
export async function leaveWords({ unit, now, timeZone }: Leaving, tx: Tx, wanted: readonly Word[]): Promise<readonly Left[]> {
  const all = await withinCaps(tx, wanted, now());
  const at = now();
  const talks = await tx.$queryRawUnsafe<Talk[]>(
    talksOf,
    all.map(({ person }) => person),
    at,
  );
  const talkOf = new Map(
    talks.map(({ id, heardAt, person, ...dweller }) => {
      const awake = at.getTime() - heardAt.getTime() < awakeMinutes * 60_000;
      return [person, { id, awake, dueAt: (awake ? undefined : quietUntil(at, zoneOf(dweller, timeZone), hoursOf(dweller))) ?? at }];
    }),
  );
  const awake = [...talkOf.values()].flatMap((talk) => (talk.awake ? talk.id : []));
  // What is being made ready comes by itself.
  const ready = new Date(at.getTime() + readyMs);
  const waiting = { conversationId: { in: awake }, lane: 'notice', settledAt: null, attempts: 0, dueAt: { gt: ready } };
  if (awake.length > 0) await tx.outbox.updateMany({ where: waiting, data: { dueAt: at } });
  const words = all.flatMap(({ person, unready, ...word }) => {
    const talk = talkOf.get(person);
    return talk ? [{ ...word, conversation: talk.id, due: unready && talk.dueAt < ready ? ready : talk.dueAt }] : [];
  });
  const left = await tx.$queryRaw<Left[]>`
    with left_now as (
      insert into outbox (conversation_id, bubble, lane, due_at, about, purpose, created_at)
      select w.conversation, w.bubble, 'notice', w.due, w.about, w.purpose, ${at}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as w(conversation int, bubble jsonb, due timestamptz, about text, purpose text)
      returning id, conversation_id
    )
    select left_now.id::text, c.person_id as person from left_now join conversation c on c.id = left_now.conversation_id order by left_now.id`;
  for (const { id, dueAt } of talkOf.values()) if (dueAt <= at) unit.hint({ deliver: id });
  return left;
}

/** What the caps leave room for; of several for one person, only the first. */
async function withinCaps(tx: Tx, all: readonly Word[], now: Date): Promise<readonly Word[]> {
  const over = new Map<Mutable, Set<number>>();
  for (const purpose of mutable) {
    const people = all.flatMap((word) => (word.purpose === purpose ? word.person : []));
    over.set(purpose, new Set(await withoutRoom(tx, purpose, people, now)));
  }
  return all.filter(({ person, purpose }) => {
    const full = purpose && over.get(purpose);
    if (!full || !isCapped(purpose)) return true;
    if (full.has(person)) return false;
    full.add(person);
    return true;
  });
}
