import { type Actor, decide, type OrderAct } from '../../shop/order.ts';
import { decideStep, type OrderStep } from '../../shop/order-steps.ts';
import type { Changed, ShopDoor } from '../../shop/shop.ts';
import { codeOf } from '../codes.ts';
import { knownSlip } from '../slips/known.ts';
import type { Tx } from '../turns/unit.ts';
import { type HeldOrder, holdOrder, record } from './order-record.ts';
import type { ShopContext } from './shop-context.ts';

/** What buyer and seller do to an order. */
export function changeDoor(context: ShopContext): Pick<ShopDoor, 'change' | 'ship' | 'confirm' | 'sendProof' | 'markPaid' | 'report'> {
  const { now } = context;
  return {
    change: (number, act, note) => move(context, number, act, note),

    ship: (number, parcel) =>
      move(context, number, 'ship', undefined, async (tx, order) => {
        await tx.shipment.create({ data: { orderId: order.id, courier: parcel.courier, number: parcel.number, createdAt: now() } });
      }),

    confirm: (number) =>
      asSideOf(context, number, async (tx, order, actor) => {
        const decision = decideStep(order, 'confirm', actor);
        if (!decision.ok) return decision;
        const { count } = await tx.order.updateMany({ where: { id: order.id, confirmedAt: null }, data: { confirmedAt: now() } });
        if (count === 1) await record(context, tx, order, { act: 'confirm', actor, state: order.state, payment: order.payment, releases: false });
        return { ok: true };
      }),

    async sendProof(number, picture) {
      const slip = await knownSlip(context, number, picture);
      return await step(context, number, 'proof', undefined, async (tx, order) => {
        await tx.paymentProof.create({ data: { orderId: order.id, picture, at: now(), ...slip } });
        return true;
      });
    },

    markPaid: (number) => step(context, number, 'paid', undefined, async () => true),

    report: (number, event) =>
      step(context, number, 'report', event.note, async (tx, order) => {
        const shipment = await tx.shipment.findUnique({
          where: { orderId: order.id },
          include: { events: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 } },
        });
        const [last] = shipment?.events ?? [];
        const news = { status: event.status, place: event.place ?? null, note: event.note ?? null };
        // Without a parcel there is nothing to report of, and what was said last is no news.
        if (!shipment || (last && last.status === news.status && last.place === news.place && last.note === news.note)) return false;
        await tx.trackingEvent.create({
          data: { shipmentId: shipment.id, ...news, source: 'seller', at: now(), learntAt: now() },
        });
        return true;
      }),
  };
}

/** Moves the order along its table. */
async function move(context: ShopContext, number: string, act: OrderAct, note?: string, also?: (tx: Tx, order: HeldOrder) => Promise<void>): Promise<Changed> {
  return await asSideOf(context, number, async (tx, order, actor) => {
    const decision = decide(order, act, actor);
    if (!decision.ok) return decision;
    await also?.(tx, order);
    await record(context, tx, order, { act, actor, note, state: decision.to, payment: order.payment, releases: decision.releases });
    return { ok: true };
  });
}

/** Does what leaves the order where it is. `write` answers whether there was anything new in it. */
async function step(
  context: ShopContext,
  number: string,
  act: OrderStep,
  note: string | undefined,
  write: (tx: Tx, order: HeldOrder) => Promise<boolean>,
): Promise<Changed> {
  return await asSideOf(context, number, async (tx, order, actor) => {
    const decision = decideStep(order, act, actor);
    if (!decision.ok) return decision;
    if (!(await write(tx, order))) return { ok: false, why: 'not_now' };
    await record(context, tx, order, { act, actor, note, state: order.state, payment: decision.payment, releases: false });
    return { ok: true };
  });
}

/** For anybody but its buyer and its seller there is no such order. */
export async function asSideOf<T>(
  { unit, me }: ShopContext,
  number: string,
  then: (tx: Tx, order: HeldOrder, actor: Actor) => Promise<T>,
): Promise<T | { readonly ok: false; readonly why: 'not_found' }> {
  const tx = await unit.write();
  const order = await holdOrder(tx, { number: codeOf(number) });
  const actor = order?.buyer === me ? 'buyer' : order?.seller === me ? 'seller' : undefined;
  return order && actor ? await then(tx, order, actor) : { ok: false, why: 'not_found' };
}
