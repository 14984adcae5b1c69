/** What may happen to an order without moving it through its life: money and news of the parcel. */
import type { Actor, OrderState, PayBy, Payment } from './order.ts';

export type OrderStep = 'confirm' | 'proof' | 'paid' | 'report';
type Standing = { readonly state: OrderState; readonly payBy: PayBy; readonly payment: Payment };

const steps: Readonly<Record<OrderStep, { readonly by: Actor; readonly payment?: Payment; readonly when: (order: Standing) => boolean }>> = {
  /** The cash will be there: said before the goods are packed. */
  confirm: { by: 'buyer', when: ({ state, payBy }) => payBy === 'cash' && state === 'accepted' },
  /** A picture of a slip; a newer one may follow until the money is there. */
  proof: { by: 'buyer', payment: 'proved', when: ({ state, payBy, payment }) => payBy === 'transfer' && !came(payment) && awaited(state) },
  /** Only a person says so: a transfer before the goods leave, cash once they have left. A card's provider says it: the table in order.ts. */
  paid: {
    by: 'seller',
    payment: 'paid',
    when: ({ state, payBy, payment }) => !came(payment) && ((payBy === 'transfer' && awaited(state)) || (payBy === 'cash' && gone(state))),
  },
  report: { by: 'seller', when: ({ state }) => state === 'shipped' },
};

const came = (payment: Payment): boolean => payment === 'paid' || payment === 'returned';
const awaited = (state: OrderState): boolean => state === 'placed' || state === 'accepted';
const gone = (state: OrderState): boolean => state === 'shipped' || state === 'delivered' || state === 'completed';

export const isOrderStep = (act: string): act is OrderStep => Object.hasOwn(steps, act);

/** May this be done to such an order by this actor, and how does its payment stand then? */
export function decideStep(
  order: Standing,
  step: OrderStep,
  actor: Actor,
): { readonly ok: true; readonly payment: Payment } | { readonly ok: false; readonly why: 'not_now' | 'not_yours' } {
  const rule = steps[step];
  if (rule.by !== actor) return { ok: false, why: 'not_yours' };
  return rule.when(order) ? { ok: true, payment: rule.payment ?? order.payment } : { ok: false, why: 'not_now' };
}
