/** Cases of orders: opened by the buyer, moved along their table by both sides, the clock and the operator. */
import { type CareAct, type CareStanding, careStates, careUntil, decideAsk, decideCare, isOpen, reasons, whereabouts } from '../../shop/aftercare.ts';
import { type Actor, actors } from '../../shop/order.ts';
import type { Care, Changed, Evidence, ShopDoor } from '../../shop/shop.ts';
import { oneOf } from '../database/columns.ts';
import type { Prisma } from '../prisma/client.ts';
import type { Tx } from '../turns/unit.ts';
import { asSideOf } from './change-order.ts';
import { type Acting, type HeldOrder, record } from './order-record.ts';
import type { ShopContext } from './shop-context.ts';

export function aftercareDoor(context: ShopContext): Pick<ShopDoor, 'askCare' | 'care'> {
  return {
    askCare: (number, reason, evidence) =>
      asSideOf(context, number, async (tx, order, actor) => {
        if (actor !== 'buyer') return { ok: false, why: 'not_yours' };
        const at = context.now();
        const last = await newestCare(tx, order);
        const events = await tx.orderEvent.findMany({ where: { orderId: order.id, act: { in: ['ship', 'deliver'] } }, orderBy: { id: 'asc' } });
        const told = events.map(({ act, actor: by, at: when }) => ({ act, actor: oneOf(actors, by), at: when.toISOString() }));
        const decision = decideAsk({ state: order.state, events: told, last: last && oneOf(careStates, last.state) }, reason, at);
        if (!decision.ok) return { ok: false, why: decision.why };
        const goods = reason === 'never_arrived' ? 'lost' : 'buyer';
        await tx.aftercare.create({ data: { orderId: order.id, reason, goods, since: at, openedAt: at } });
        await record(context, tx, order, { act: 'ask_care', actor, ...evidence, state: order.state, payment: order.payment, releases: false });
        return { ok: true, until: (careUntil('asked', at) ?? at).toISOString() };
      }),

    care: (number, act, evidence, parcel) => asSideOf(context, number, (tx, order, actor) => moveCare(context, tx, order, actor, { act, evidence, parcel })),
  };
}

type CareRow = Prisma.AftercareGetPayload<object>;
const newestCare = (tx: Tx, { id }: HeldOrder): Promise<CareRow | null> => tx.aftercare.findFirst({ where: { orderId: id }, orderBy: { id: 'desc' } });

/** Whether an order is not to end by itself. */
export async function hasOpenCare(tx: Tx, order: HeldOrder): Promise<boolean> {
  const care = await newestCare(tx, order);
  return care !== null && isOpen(oneOf(careStates, care.state));
}

type Move = { readonly act: CareAct; readonly evidence?: Evidence | undefined; readonly parcel?: Care['parcel'] | undefined };

/** Does something to the open case of an order that is held, if its table allows it. */
export async function moveCare(context: Acting, tx: Tx, order: HeldOrder, actor: Actor, { act, evidence = {}, parcel = null }: Move): Promise<Changed> {
  const care = await newestCare(tx, order);
  if (!care) return { ok: false, why: 'not_now' };
  const decision = decideCare(standingOf(care, order), act, actor);
  if (!decision.ok) return decision;
  if (act === 'add' && (await isSaid(tx, order, actor, evidence))) return { ok: false, why: 'not_now' };

  const { to, goods, repaid, restocks, closes } = decision;
  await tx.aftercare.update({
    where: { id: care.id },
    data: { state: to, goods, repaid, ...(to !== care.state && { since: context.now() }), ...(parcel && { courier: parcel.courier, number: parcel.number }) },
  });
  const { state, payment } = closes ?? order;
  await record(context, tx, order, { act, actor, ...evidence, state, payment, releases: false, restocks });
  return { ok: true };
}

const standingOf = ({ state, reason, goods, repaid }: CareRow, { payBy, payment }: HeldOrder): CareStanding => ({
  state: oneOf(careStates, state),
  reason: oneOf(reasons, reason),
  goods: oneOf(whereabouts, goods),
  repaid,
  payBy,
  payment,
});

/** What was said last is no news. */
async function isSaid(tx: Tx, order: HeldOrder, actor: Actor, { note, pictures = [] }: Evidence): Promise<boolean> {
  const last = await tx.orderEvent.findFirst({ where: { orderId: order.id }, orderBy: { id: 'desc' } });
  return last?.act === 'add' && last.actor === actor && last.note === (note?.trim() || null) && last.pictures.join() === pictures.join();
}
