import { type Flow, type Handover, hear, look, say } from '../conversation/flow.ts';
import { closedStates, owes } from '../shop/order.ts';
import type { Doors } from './doors.ts';
import { type FlowName, goTo, offer } from './names.ts';

/** What needs only a word in return, and where to go from there; a question that was open comes back after it. */
export function* inReply({ me, shop }: Doors): Flow<Handover | undefined> {
  const told = yield* hear('about');
  const about = abouts.find((one) => one === told) ?? 'oos';
  if (about === 'payment' || about === 'settled') {
    const step = yield* paymentStep(shop, about === 'settled');
    if (step) return step;
  }
  const ways = about === 'oos' ? (me.role === 'seller' ? forSellers : forOthers) : next[about];
  const offers = ways.map((flow) => (flow === 'human' ? offer('engine.command_human', flow) : offer(`menu.label_${flow}`, flow)));
  yield* say(about === 'settled' ? 'asked.payment' : `asked.${about}`, {}, { offers });
  return undefined;
}

/** To the one order that waits for money: who says they have paid, to the slip; who asks, to the order. With several they choose. */
function* paymentStep(shop: Doors['shop'], settled: boolean): Flow<Handover | undefined> {
  const bought = (yield* look(() => shop.orders())).filter((order) => order.as === 'buyer' && !closedStates.has(order.state));
  const due = bought.filter(owes);
  const [order] = due.length > 0 ? due : bought;
  if (!order || (!settled && due.length === 0)) return undefined;
  if (due.length > 1 || (due.length === 0 && bought.length > 1)) return goTo('orders');
  const given = { order: order.number };
  if (order.state === 'unpaid') return goTo('pay', given);
  return settled && due.length > 0 && order.payment !== 'proved' ? goTo('slip', given) : goTo('track', given);
}

const abouts = ['payment', 'settled', 'paid', 'delivery', 'change', 'kept', 'thanks', 'goodbye', 'oos'] as const;
type Way = Extract<FlowName, 'sell' | 'sales' | 'browse' | 'orders' | 'cart' | 'track' | 'learn' | 'settings' | 'human'>;

const next: { readonly [about in Exclude<(typeof abouts)[number], 'oos'>]: readonly Way[] } = {
  payment: ['orders', 'cart'],
  settled: ['orders', 'cart'],
  paid: ['sales', 'settings'],
  delivery: ['browse', 'track'],
  change: ['orders', 'human'],
  kept: [],
  thanks: [],
  goodbye: [],
};
const forSellers: readonly Way[] = ['sell', 'sales', 'learn'];
const forOthers: readonly Way[] = ['browse', 'track', 'sell', 'learn'];
