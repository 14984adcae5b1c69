/** Orders that end by themselves: those nobody took up or paid, and those everybody is content with. */
import { openCareStates } from '../../shop/aftercare.ts';
import { deadlines } from '../../shop/deadlines.ts';
import { decide } from '../../shop/order.ts';
import { hasOpenCare } from '../orders/aftercare.ts';
import { expireOrder } from '../orders/expiry.ts';
import { holdOrder, record } from '../orders/order-record.ts';
import { type Clock, type ClockGround, idsOf, inUnit, mayRing } from './clock.ts';

export const expiry = (ground: ClockGround): Clock => ({
  name: 'expiry',
  due: (now, limit) =>
    idsOf(ground.pool, `select o.id from "order" o where o.expires_at <= $1 and ${mayRing('expiry', 'o.id')} order by o.expires_at limit $2`, [now, limit]),
  ring: (id, now) => inUnit(ground, async (unit) => void (await expireOrder(unit, id, ground.tell, () => now, ground.timeZone))),
});

const open = openCareStates.map((state) => `'${state}'`).join(', ');

/** Delivered, and for a week nobody said that anything was wrong; or what was said is settled. */
export const completion = (ground: ClockGround): Clock => {
  const before = (now: Date) => new Date(now.getTime() - deadlines.completion);
  return {
    name: 'completion',
    due: (now, limit) =>
      idsOf(
        ground.pool,
        `select o.id from "order" o where o.state = 'delivered' and o.since <= $2 and ${mayRing('completion', 'o.id')}
          and not exists (select from aftercare a where a.order_id = o.id and a.state in (${open})) order by o.since limit $3`,
        [now, before(now), limit],
      ),
    ring: (id, now) =>
      inUnit(ground, async (unit) => {
        const tx = await unit.write();
        const order = await holdOrder(tx, { id });
        const decision = order && decide(order, 'complete', 'clock');
        if (!order || !decision?.ok || order.since > before(now) || (await hasOpenCare(tx, order))) return;
        const { tell, timeZone } = ground;
        const change = { act: 'complete', actor: 'clock', state: decision.to, payment: order.payment, releases: decision.releases } as const;
        await record({ unit, tell, timeZone, now: () => now }, tx, order, change);
      }),
  };
};
