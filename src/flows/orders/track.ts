import { type Flow, type Handover, hear, look, type Offer, say } from '../../conversation/flow.ts';
import { type Words, words } from '../../conversation/words.ts';
import { practiceParcel } from '../../school/deeds.ts';
import { returnableUntil } from '../../shop/deadlines.ts';
import { closedStates, owes, possible } from '../../shop/order.ts';
import type { Order } from '../../shop/shop.ts';
import { isPretended } from '../../shop/tracking.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { followPractice } from '../practice/practice-parcel.ts';
import { narrate } from '../practice/practice-words.ts';
import { careFacts, careLines, nextWords, openCare } from './care-words.ts';
import { orderLines, paymentWords, sendByWords, stateWords, trackingLines } from './order-words.ts';

/** "Where is my order?": answered from what is on record, with its time and source, and what comes next. */
export function* track({ shop, links, school, review, practice }: Doors): Flow<Handover | undefined> {
  const number = yield* hear('order');
  if (number === practiceParcel) {
    yield* followPractice({ school, review, practice });
    return undefined;
  }
  if (number !== null && isPretended(number)) {
    yield* narrate('practice.tracking', { number });
    return undefined;
  }
  const named = number === null ? null : yield* look(() => shop.order(number));
  if (number !== null && !named) yield* say('track.unknown', { number });

  const mine = named ? [named] : (yield* look(() => shop.orders())).filter((order) => !closedStates.has(order.state) || openCare(order));
  const [order] = mine;
  if (!order) {
    yield* say('track.none', {}, { offers: [offer('track.label_orders', 'orders'), offer('card.label_more', 'browse')] });
    return undefined;
  }
  if (mine.length > 1) return goTo('orders');

  const page = yield* look(async () => links.page(order.track));
  yield* say('track.order', whereItIs(order), { offers: offersFor(order), ...(page !== null && { link: { label: words('track.label_page'), url: page } }) });
  return undefined;
}

function whereItIs(order: Order) {
  const { number, shop, shipment, tracking } = order;
  const parcel = shipment ? [words('track.parcel', { courier: shipment.courier, number: shipment.number })] : [];
  const events = tracking.length > 0 ? trackingLines(order) : shipment ? [words('track.no_news')] : [];
  return {
    number,
    shop: shop.name,
    state: { words: stateWords(order) },
    lines: {
      lines: [
        ...orderLines(order),
        paymentWords(order),
        ...sendByWords(order),
        ...parcel,
        ...events,
        ...(openCare(order) ? careFacts(order) : careLines(order)),
      ],
    },
    next: { words: whatNext(order) },
  };
}

function whatNext(order: Order): Words {
  const care = openCare(order);
  if (care) return nextWords(order, care);
  const until = order.complaints.length > 0 ? returnableUntil(order.events) : undefined;
  if (order.state === 'delivered')
    return until ? words('track.next_delivered', { until: { date: until.toISOString(), time: true } }) : words('track.next_completed');
  return words(`track.next_${order.state}`);
}

function offersFor(order: Order): readonly Offer[] {
  const given = { order: order.number };
  if (order.as === 'seller')
    return [offer('sale.label_open', 'sale', given), offer('ask.label_buyer', 'ask', given), offer('track.label_history', 'history', given)];
  const can = possible(order, 'buyer');
  return [
    ...(can.includes('deliver') ? [offer('track.label_received', 'received', given)] : []),
    ...(order.state === 'unpaid' ? [offer('pay.label_now', 'pay', given)] : []),
    ...(order.state !== 'unpaid' && owes(order) ? [offer('checkout.label_slip', 'slip', given)] : []),
    ...(can.includes('withdraw') ? [offer('track.label_withdraw', 'withdraw', given)] : []),
    ...(order.complaints.length > 0 ? [offer('track.label_problem', 'problem', given)] : []),
    ...(order.care ? [offer('care.label_open', 'care', given)] : []),
    offer('card.label_ask', 'ask', given),
    offer('track.label_history', 'history', given),
  ];
}
