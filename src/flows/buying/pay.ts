import type { Bubble, Invoice } from '../../conversation/bubble.ts';
import { type Flow, hear, look, say } from '../../conversation/flow.ts';
import { words } from '../../conversation/words.ts';
import type { Told } from '../../shop/payments.ts';
import type { Order } from '../../shop/shop.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';

/** A buyer pays by card what was ordered, in the talk itself. That it was paid is the provider's to say, never the buyer's. */
export function* pay({ me, shop }: Doors): Flow {
  const number = (yield* hear('order')) ?? '';
  const order = yield* look(() => shop.order(number));
  if (order?.as !== 'buyer') return yield* say('refused.not_found', { number });
  const see = offer('checkout.label_track', 'track', { order: number });
  if (order.state !== 'unpaid') return yield* say(order.payment === 'paid' ? 'pay.already' : 'refused.not_now', { number }, { offers: [see] });

  const held = { number, total: { money: order.total }, until: { date: order.expiresAt ?? '', time: true } };
  const offers = [offer('track.label_withdraw', 'withdraw', { order: number })];
  if (!me.paysHere) return yield* say('pay.elsewhere', held, { offers });
  yield* say('pay.held', held, { offers, invoice: invoiceOf(order) });
}

/** Every line with its amount, so that what is paid is seen to be what was ordered. */
const invoiceOf = ({ number, shop, lines }: Order): Invoice => ({
  reference: number,
  title: words('pay.title', { number }),
  description: words('pay.description', { shop: shop.name }),
  prices: lines.map(({ title, quantity, price }) => ({
    label: words('pay.line', { quantity, title }),
    amount: { ...price, minor: price.minor * quantity },
  })),
  otherwise: words('pay.not_shown', { number }),
});

/** What is read by somebody whose money came and fits no order. */
export const misfitNotice = (amount: Told): Bubble => ({ words: [words('pay.misfit', { total: { money: amount } })] });
