import { act, ask, type Flow, hear, look, say } from '../conversation/flow.ts';
import { type Question, text } from '../conversation/question.ts';
import { words } from '../conversation/words.ts';
import { possible } from '../shop/order.ts';
import { decideStep } from '../shop/order-steps.ts';
import type { Changed, Order } from '../shop/shop.ts';
import type { Doors } from './doors.ts';
import { offer } from './names.ts';
import { addressWords, orderLines, paymentWords, placeWords, slipUseWords, stateWords, trackingLines } from './order-words.ts';
import { parcel } from './parcel.ts';

/** A seller looks at one order and does the next thing to it. */
export function* sale({ shop }: Doors): Flow {
  const number = (yield* hear('order')) ?? '';
  const order = yield* look(() => shop.order(number));
  if (order?.as !== 'seller') return yield* say('refused.not_found', { number });

  const asked = whatToDo(order);
  if (asked.choices?.length === 1) return yield* say('sale.over', { number, lines: { lines: factsOf(order) } });
  const done = yield* ask('do', asked);
  if (done === 'leave') return yield* say('sale.left', { number });

  const changed = yield* carryOut(done, order, shop);
  if (!changed.ok) return yield* say(`refused.${changed.why}`, { number });
  yield* say(
    `sale.done_${saidOf(done)}`,
    { number, buyer: order.buyer.name },
    { offers: [offer('sale.label_open', 'sale', { order: number }), offer('sale.label_all', 'sales')] },
  );
}

const acts = ['accept', 'reject', 'paid', 'pack', 'ship', 'InTransit', 'OutForDelivery', 'deliver', 'cancel', 'leave'] as const;
type Act = (typeof acts)[number];

/** What may be done to it now. */
function whatToDo(order: Order): Question<Act> {
  const can: readonly string[] = possible(order, 'seller');
  const may: Record<Act, boolean> = {
    accept: can.includes('accept'),
    reject: can.includes('reject'),
    paid: order.payBy === 'transfer' && decideStep(order, 'paid', 'seller').ok && (order.state !== 'placed' || order.payment === 'proved'),
    pack: can.includes('pack'),
    ship: can.includes('ship'),
    InTransit: order.state === 'shipped',
    OutForDelivery: order.state === 'shipped',
    deliver: can.includes('deliver'),
    // Before it is accepted, declining is the same.
    cancel: can.includes('cancel') && !can.includes('reject'),
    leave: true,
  };
  const choices = acts.filter((one) => may[one]).map((id) => ({ id, words: words(`sale.label_${id}`) }));
  return {
    words: words('sale.what', { number: order.number, lines: { lines: factsOf(order) } }),
    hint: words('engine.pick'),
    choices,
    ...(order.proof && order.payment === 'proved' && { picture: order.proof.picture }),
    parse: (raw) => choices.find(({ id }) => id === (typeof raw === 'object' && raw.kind === 'choice' ? raw.id : raw))?.id,
  };
}

const factsOf = (order: Order) => [
  words('order.state_line', { state: { words: stateWords(order) } }),
  ...orderLines(order),
  paymentWords(order),
  ...(order.proof?.used ? [slipUseWords(order.proof.used)] : []),
  words('order.to', { to: { words: placeWords(order.deliverTo) } }),
  ...addressWords(order),
  ...(order.shipment ? [words('track.parcel', { courier: order.shipment.courier, number: order.shipment.number })] : []),
  ...trackingLines(order).slice(0, 1),
];

function* carryOut(done: Exclude<Act, 'leave'>, { number }: Order, shop: Doors['shop']): Flow<Changed> {
  switch (done) {
    case 'accept':
    case 'pack':
    case 'deliver':
      return yield* act(done, () => shop.change(number, done));
    case 'reject':
    case 'cancel': {
      const why = yield* ask('why', text('sale.why', 200));
      return yield* act(done, () => shop.change(number, done, why));
    }
    case 'paid':
      return yield* act('paid', () => shop.markPaid(number));
    case 'ship': {
      const sent = yield* parcel();
      return yield* act('ship', () => shop.ship(number, sent));
    }
    case 'InTransit':
    case 'OutForDelivery':
      return yield* act('report', () => shop.report(number, { status: done }));
  }
}

const saidOf = (done: Exclude<Act, 'leave'>) => (done === 'InTransit' || done === 'OutForDelivery' ? 'report' : done);
