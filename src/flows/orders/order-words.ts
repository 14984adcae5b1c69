/** How orders and their parcels are shown. */
import type { Place } from '../../conversation/message.ts';
import type { Choice } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import { isLandline, lacking } from '../../shop/address.ts';
import type { OrderState } from '../../shop/order.ts';
import type { Basket, Destination, Order, SlipUse } from '../../shop/shop.ts';
import type { TrackingEvent } from '../../shop/tracking.ts';
import { timesOf } from '../selling/listing-words.ts';
import { openCare } from './care-words.ts';

export const basketLines = ({ lines, shop, total }: Basket): readonly Words[] => [
  ...lines.map(({ listing, quantity, total: each }) =>
    words('order.line', { quantity: timesOf(quantity, listing.unit), title: listing.title, total: { money: each } }),
  ),
  words('order.basket_total', { shop: shop.name, total: { money: total } }),
];

export const placeWords = ({ name, phone, lines, city }: Destination): Words => words('order.place', { name, phone, lines, city });

/** For the seller, beside the address: the pin where it is not shown on a map, and until it is sent whether a courier finds it, so that they may call before they pack. */
export function addressWords({ deliverTo, state }: Order): readonly Words[] {
  const { lines, pin, phone } = deliverTo;
  const toSend = lines !== '' && isToSend(state);
  const lacks = lacking(deliverTo);
  return [
    ...(pin !== undefined && pin !== lines && !isToSend(state) ? [words('order.pin', { pin })] : []),
    ...(toSend ? [words(lacks.length > 1 ? 'order.address_vague' : lacks[0] ? `order.address_no_${lacks[0]}` : 'order.address_good')] : []),
    ...(toSend && isLandline(phone) ? [words('order.landline')] : []),
  ];
}

const isToSend = (state: OrderState): boolean => state === 'placed' || state === 'accepted' || state === 'packed';

/** Where it goes, as a point on the map, for as long as somebody must take it there. */
export function destinationOf({ deliverTo: { name, lines, city, pin }, state }: Order): Place | undefined {
  const [latitude, longitude] = (pin ?? '').split(',').map(Number);
  if (pin === undefined || !isToSend(state) || latitude === undefined || longitude === undefined) return undefined;
  return { latitude, longitude, name, address: lines === pin ? city : `${lines}, ${city}` };
}

export const orderLines = ({ lines }: Order): readonly Words[] =>
  lines.map(({ quantity, unit, title, price }) =>
    words('order.line', { quantity: timesOf(quantity, unit), title, total: { money: { ...price, minor: price.minor * quantity } } }),
  );

/** One line of a list of orders. */
export const orderRow = (order: Order): Choice => ({
  id: order.number,
  words: words('order.row', { number: order.number, total: { money: order.total } }),
  description: words('order.row_more', { title: order.lines[0]?.title ?? '', state: { words: rowState(order) } }),
});

/** An open case says more of an order than that it was delivered. */
function rowState(order: Order): Words {
  const care = openCare(order);
  return care ? words(`care.state_${care}`) : stateWords(order);
}

/** As its reader sees it: a new order waits for the seller who looks at it. */
export const stateWords = ({ state, as, payment }: Order): Words =>
  payment === 'returned' ? words('order.state_returned') : words(state === 'placed' && as === 'seller' ? 'order.state_new' : `order.state_${state}`);

/** That a slip was, or seems to have been, sent for another order. */
export const slipUseWords = ({ how, order }: SlipUse): Words => {
  if (how === 'same') return order === null ? words('sale.slip_same') : words('sale.slip_same_as', { order });
  return order === null ? words('sale.slip_alike') : words('sale.slip_alike_as', { order });
};

/** By when both agreed that it is sent; that the day is over is said as it is. */
export const sendByWords = ({ sendBy }: Order): readonly Words[] =>
  sendBy ? [words(sendBy.late ? 'order.send_by_over' : 'order.send_by', { day: { date: sendBy.day } })] : [];

/** Whether the money is there, or how it comes. */
export const paymentWords = ({ payBy, payment, total, state, as, confirmed, events }: Order): Words => {
  const params = { total: { money: total } };
  if (payment === 'returned') return words(`order.returned_${whoReturned(events)}`, params);
  if (payBy === 'card') return words(payment === 'paid' ? 'order.card_paid' : 'order.card_due', params);
  if (payBy === 'transfer') return words(`order.transfer_${payment}`, params);
  if (payment === 'paid') return words('order.cash_paid', params);
  // Before it is packed, its seller wants to know whether somebody will be there with the money.
  return words(as === 'seller' && state === 'accepted' ? (confirmed ? 'order.cash_confirmed' : 'order.cash_unconfirmed') : 'order.cash_due', params);
};

/** Who says that the money went back: the buyer has it, the operator saw it, or the seller said so and nobody spoke against it. */
const whoReturned = (events: Order['events']) =>
  events.some(({ act }) => act === 'money_came') ? 'buyer' : events.some(({ act }) => act === 'rule_done') ? 'operator' : 'seller';

/** What is known of the parcel: the newest first, each with its time and who says so. */
export const trackingLines = ({ tracking }: Order): readonly Words[] => [...tracking].reverse().map(trackingLine);

export const trackingLine = ({ status, at, place, note, source }: TrackingEvent): Words =>
  words(place === undefined ? 'track.event' : 'track.event_at', {
    status: { words: statusWords(status, note) },
    at: { date: at, time: true },
    place: place ?? '',
    source: source === 'seller' ? { words: words('track.source_seller') } : source,
  });

/** What a courier writes and we do not know is shown as it is. */
export const statusWords = (status: TrackingEvent['status'], text: string | undefined): Words =>
  status === 'Unknown' && text !== undefined ? words('track.unknown_event', { text }) : words(`track.status_${status}`);
