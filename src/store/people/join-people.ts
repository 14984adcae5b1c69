/** Two persons who turn out to be one, and one app that goes its own way again. */
import { openCareStates } from '../../shop/aftercare.ts';
import type { OrderState } from '../../shop/order.ts';
import { joinEnquiries } from '../enquiries/join.ts';
import { joinLessons } from '../school/join-lessons.ts';
import type { Tx } from '../turns/unit.ts';
import { appOrder } from './app-order.ts';
import { joinConsents } from './consent.ts';

/**
 * `two_shops`: each sells from a shop of their own, and a person has one. `own_order`: the one has ordered of the other and it is not over;
 * nobody is both sides of an order.
 */
export type Joined = { readonly ok: true } | { readonly ok: false; readonly why: 'same' | 'two_shops' | 'own_order' };

/**
 * Everything of `from` becomes `to`'s: their apps, orders, addresses, cart and shop. Both are locked in one order, since they
 * may do the same to each other; their other apps move on, because any process may remember them as they were.
 */
export async function joinPeople(tx: Tx, from: number, to: number): Promise<Joined> {
  if (from === to) return { ok: false, why: 'same' };
  await tx.$queryRaw`select from person where id in (${from}, ${to}) order by id for update`;
  await tx.$queryRaw`select from conversation where person_id in (${from}, ${to}) order by id for no key update`;
  if ((await tx.shop.count({ where: { ownerId: { in: [from, to] } } })) > 1) return { ok: false, why: 'two_shops' };
  if (await owesEachOther(tx, from, to)) return { ok: false, why: 'own_order' };
  await tx.shop.updateMany({ where: { ownerId: from }, data: { ownerId: to } });
  await joinEnquiries(tx, from, to);
  await joinCarts(tx, from, to);
  await tx.$executeRaw`
    insert into stock_wait (listing_id, person_id, asked_at) select listing_id, ${to}::int, asked_at from stock_wait where person_id = ${from} on conflict do nothing`;
  await tx.stockWait.deleteMany({ where: { personId: to, listing: { shop: { ownerId: to } } } });
  await tx.$executeRaw`
    insert into broadcast_recipient as kept (broadcast_id, person_id, left_out, outbox_id, told_at)
    select broadcast_id, ${to}::int, left_out, outbox_id, told_at from broadcast_recipient where person_id = ${from}
    on conflict (broadcast_id, person_id) do update set outbox_id = coalesce(kept.outbox_id, excluded.outbox_id), told_at = coalesce(kept.told_at, excluded.told_at),
      left_out = case when coalesce(kept.outbox_id, excluded.outbox_id) is null then coalesce(kept.left_out, excluded.left_out) end`;
  await tx.broadcastRecipient.deleteMany({ where: { personId: from } });
  await tx.postalAddress.updateMany({ where: { personId: from }, data: { personId: to } });
  await tx.order.updateMany({ where: { buyerId: from }, data: { buyerId: to } });
  await tx.orderEvent.updateMany({ where: { actorId: from }, data: { actorId: to } });
  await tx.paymentEvent.updateMany({ where: { personId: from }, data: { personId: to } });
  await tx.$executeRaw`
    insert into document (hash, person_id, bytes, created_at) select hash, ${to}::int, bytes, created_at from document where person_id = ${from} on conflict do nothing`;
  await tx.document.deleteMany({ where: { personId: from } });
  await tx.$executeRaw`
    insert into assistant_use as kept (person_id, day, calls, tokens) select ${to}::int, day, calls, tokens from assistant_use where person_id = ${from}
    on conflict (person_id, day) do update set calls = kept.calls + excluded.calls, tokens = kept.tokens + excluded.tokens`;
  await tx.assistantUse.deleteMany({ where: { personId: from } });
  await tx.helpRequest.updateMany({ where: { personId: from }, data: { personId: to } });
  await tx.linkCode.deleteMany({ where: { personId: { in: [from, to] } } });
  await tx.linkTry.deleteMany({ where: { personId: from } });
  await joinConsents(tx, from, to);
  await joinLessons(tx, from, to);
  await joinRung(tx, from, to);
  await joinWishes(tx, from, to);
  await tx.conversation.updateMany({ where: { personId: from }, data: { personId: to } });
  await tx.person.delete({ where: { id: from } });
  return { ok: true };
}

/** An order between the two that is still under way, or talked about. */
async function owesEachOther(tx: Tx, from: number, to: number): Promise<boolean> {
  const sides = [
    { buyerId: from, shop: { ownerId: to } },
    { buyerId: to, shop: { ownerId: from } },
  ];
  const open = [{ state: { in: [...openStates] } }, { cares: { some: { state: { in: [...openCareStates] } } } }];
  return (await tx.order.count({ where: { AND: [{ OR: sides }, { OR: open }] } })) > 0;
}
const openStates: readonly OrderState[] = ['unpaid', 'placed', 'accepted', 'packed', 'shipped', 'delivered'];

/** Of the same goods in both carts, as many as in the fuller one: nobody wants the sum of two attempts. Their own goods nobody buys. */
async function joinCarts(tx: Tx, from: number, to: number): Promise<void> {
  await tx.$executeRaw`
    insert into cart_line (person_id, listing_id, quantity, added_at, deal_id) select ${to}::int, listing_id, quantity, added_at, deal_id from cart_line where person_id = ${from}
    on conflict (person_id, listing_id) do update set quantity = greatest(cart_line.quantity, excluded.quantity), deal_id = coalesce(cart_line.deal_id, excluded.deal_id)`;
  await tx.cartLine.deleteMany({ where: { OR: [{ personId: from }, { personId: to, listing: { shop: { ownerId: to } } }] } });
}

/** What rings for people, not for their orders or talks. */
const clocksOfPeople = ['digest', 'learning', 'outage'];

/** Who was told something today has been told it, as whoever they are now. */
async function joinRung(tx: Tx, from: number, to: number): Promise<void> {
  await tx.$executeRaw`
    insert into rung (clock, subject, mark, at) select clock, ${to}::int, mark, at from rung where clock = any(${clocksOfPeople}) and subject = ${from}
    on conflict (clock, subject) do update set mark = excluded.mark, at = excluded.at where excluded.at > rung.at`;
  await tx.rung.deleteMany({ where: { clock: { in: clocksOfPeople }, subject: from } });
  await tx.ringFailure.deleteMany({ where: { clock: { in: clocksOfPeople }, subject: from } });
}

/** The one who was here first decides; what they never said is taken from the other. A stop of either is a stop, and of two the later: a yes before it is none. */
async function joinWishes(tx: Tx, from: number, to: number): Promise<void> {
  await tx.$executeRaw`
    update person kept set name = coalesce(kept.name, gone.name), language = coalesce(kept.language, gone.language), role = coalesce(kept.role, gone.role),
      country = coalesce(kept.country, gone.country), time_zone = coalesce(kept.time_zone, gone.time_zone), consented_at = coalesce(kept.consented_at, gone.consented_at),
      opted_out_at = greatest(kept.opted_out_at, gone.opted_out_at), quiet_from = coalesce(kept.quiet_from, gone.quiet_from),
      quiet_until = coalesce(kept.quiet_until, gone.quiet_until), muted = array(select distinct unnest(kept.muted || gone.muted) order by 1)
    from person gone where kept.id = ${to} and gone.id = ${from}`;
}

/**
 * Gives one app a person of its own, who speaks the same language and has agreed to the same notice; shop and orders stay
 * behind. `false` where it is not this person's, or their only one.
 */
export async function partApp(tx: Tx, person: number, conversation: number): Promise<boolean> {
  const apps = await tx.$queryRaw<{ id: number }[]>`select id from conversation where person_id = ${person} order by id for no key update`;
  if (apps.length < 2 || !apps.some(({ id }) => id === conversation)) return false;
  await tx.$executeRaw`
    with own as (
      insert into person (language, country, time_zone, quiet_from, quiet_until, muted, consented_at, opted_out_at)
      select language, country, time_zone, quiet_from, quiet_until, muted, consented_at, opted_out_at from person where id = ${person}
      returning id
    )
    update conversation set person_id = own.id, talking = '{"stack":[],"parked":[]}', revision = revision + 1 from own where conversation.id = ${conversation}`;
  await takeAlong(tx, person, conversation);
  // What was asked there is answered there.
  await tx.$executeRaw`
    update help_request set person_id = (select person_id from conversation where id = ${conversation}) where conversation_id = ${conversation} and settled_at is null`;
  return true;
}

/**
 * What could still be said in the parted app was meant for who stays: news wait in the app from which they wrote last. Replies,
 * reminders and what changes a message there belonged to the talk, which is over.
 */
async function takeAlong(tx: Tx, person: number, parted: number): Promise<void> {
  await tx.$executeRawUnsafe(takingAlong, person, parted);
}
const takingAlong = `
update outbox o
set conversation_id = case when is_news then app.id else o.conversation_id end,
  settled_at = case when is_news then o.settled_at else coalesce(o.settled_at, now()) end, outcome = case when is_news then o.outcome else 'overtaken' end,
  claimed_by = null, claimed_until = null, sent_ids = '{}', template = null
from (select c.id from conversation c where c.person_id = $1 order by ${appOrder('now()')} limit 1) app,
  (select id, lane = 'notice' and purpose is distinct from 'reminders' and replaces is null as is_news from outbox where conversation_id = $2) left_there
where o.id = left_there.id and (o.settled_at is null or o.outcome in ('parked', 'gave-up', 'refused'))`;
