import { act, ask, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import { type Question, text } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { type OrderState, possible } from '../../shop/order.ts';
import { decideStep } from '../../shop/order-steps.ts';
import type { Changed, Order } from '../../shop/shop.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { careLines, openCare } from './care-words.ts';
import { addressWords, destinationOf, orderLines, paymentWords, placeWords, sendByWords, slipUseWords, stateWords, trackingLines } from './order-words.ts';
import { parcel } from './parcel.ts';

/** A seller looks at one order and does the next thing to it. */
export function* sale({ shop }: Doors): Flow<Handover | undefined> {
  const number = (yield* hear('order')) ?? '';
  const order = yield* look(() => shop.order(number));
  if (order?.as !== 'seller') return yield* over('refused.not_found', number);

  const asked = whatToDo(order);
  if (!asked.choices?.some(({ id }) => !beside.includes(id))) {
    yield* say('sale.over', { number, lines: { lines: factsOf(order) } }, { offers: besideIt(order) });
    return undefined;
  }
  const done = yield* ask('do', asked);
  if (done === 'leave') return yield* over('sale.left', number);
  if (done === 'care' || done === 'history' || done === 'ask') return goTo(done, { order: number });

  const changed = yield* carryOut(done, order, shop);
  if (!changed.ok) return yield* over(`refused.${changed.why}`, number);
  yield* say(
    `sale.done_${saidOf(done)}`,
    { number, buyer: order.buyer.name },
    { offers: [offer('sale.label_open', 'sale', { order: number }), offer('sale.label_all', 'sales')] },
  );
  return undefined;
}

function* over(key: 'sale.left' | `refused.${Extract<Changed, { ok: false }>['why']}`, number: string): Flow<undefined> {
  yield* say(key, { number });
  return undefined;
}

const besideIt = ({ number, care }: Order) => [
  ...(care ? [offer('care.label_open', 'care', { order: number })] : []),
  offer('ask.label_buyer', 'ask', { order: number }),
  offer('track.label_history', 'history', { order: number }),
];

const acts = ['care', 'accept', 'reject', 'paid', 'pack', 'ship', 'InTransit', 'OutForDelivery', 'deliver', 'cancel', 'ask', 'history', 'leave'] as const;
type Act = (typeof acts)[number];
const withSeller: readonly OrderState[] = ['placed', 'accepted', 'packed'];
/** What alone is no reason to ask what is to be done. */
const beside: readonly string[] = ['ask', 'history', 'leave'] satisfies readonly Act[];

/** What may be done to it now. */
function whatToDo(order: Order): Question<Act> {
  const can: readonly string[] = possible(order, 'seller');
  const may: Record<Act, boolean> = {
    care: openCare(order) !== undefined,
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
    // Before it left there is little to read, and three ways fit on buttons.
    ask: true,
    history: !withSeller.includes(order.state),
    leave: true,
  };
  const place = destinationOf(order);
  const all = acts.filter((one) => may[one]).map((id) => ({ id, words: words(labelOf(id)) }));
  // Three ways fit on buttons: for want of room, whoever wants none of them simply goes on to something else.
  const choices = all.length === 4 ? all.filter(({ id }) => id !== 'leave') : all;
  return {
    words: words('sale.what', { number: order.number, lines: { lines: factsOf(order) } }),
    hint: words('engine.pick'),
    choices,
    ...(order.proof && order.payment === 'proved' && { picture: order.proof.picture }),
    ...(place && { place }),
    parse: (raw) => all.find(({ id }) => id === (typeof raw === 'object' && raw.kind === 'choice' ? raw.id : raw))?.id,
  };
}

/** What is done to the order itself. */
type Deed = Exclude<Act, 'care' | 'ask' | 'history' | 'leave'>;

const labels = { care: 'care.label_open', ask: 'ask.label_buyer', history: 'track.label_history' } as const;
const labelOf = (act: Act) => (act === 'care' || act === 'ask' || act === 'history' ? labels[act] : (`sale.label_${act}` as const));

const factsOf = (order: Order) => [
  words('order.state_line', { state: { words: stateWords(order) } }),
  ...orderLines(order),
  paymentWords(order),
  ...sendByWords(order),
  ...(order.proof?.used ? [slipUseWords(order.proof.used)] : []),
  words('order.to', { to: { words: placeWords(order.deliverTo) } }),
  ...addressWords(order),
  ...(order.shipment ? [words('track.parcel', { courier: order.shipment.courier, number: order.shipment.number })] : []),
  ...trackingLines(order).slice(0, 1),
  ...careLines(order),
];

function* carryOut(done: Deed, { number }: Order, shop: Doors['shop']): Flow<Changed> {
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

const saidOf = (done: Deed) => (done === 'InTransit' || done === 'OutForDelivery' ? 'report' : done);
