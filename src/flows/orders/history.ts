import { type Flow, hear, look, say } from '../../conversation/flow.ts';
import { type Words, words } from '../../conversation/words.ts';
import { type CareAct, isCareAct } from '../../shop/aftercare.ts';
import { isOrderAct, type OrderAct } from '../../shop/order.ts';
import { isOrderStep, type OrderStep } from '../../shop/order-steps.ts';
import type { Order, OrderEvent } from '../../shop/shop.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';
import { whoWords } from './care-words.ts';
import { trackingLine } from './order-words.ts';

/** All that ever happened to an order: both sides read the same, each in their language. */
export function* history({ shop }: Doors): Flow {
  const number = (yield* hear('order')) ?? '';
  const order = yield* look(() => shop.order(number));
  if (!order) return yield* say('refused.not_found', { number });
  const back = order.as === 'seller' ? offer('sale.label_open', 'sale', { order: number }) : offer('checkout.label_track', 'track', { order: number });
  const theCase = order.care ? [offer('care.label_open', 'care', { order: number })] : [];
  yield* say('history.log', { number, lines: { lines: logOf(order) } }, { offers: [back, ...theCase] });
}

/** The oldest first, and the parcel's own news among it. */
function logOf({ events, tracking }: Order): readonly Words[] {
  const happened = events.filter(({ act }) => act !== 'report').map((event) => ({ at: event.at, lines: linesOf(event) }));
  const moved = tracking.map((event) => ({ at: event.at, lines: [trackingLine(event)] }));
  return [...happened, ...moved].toSorted((a, b) => a.at.localeCompare(b.at)).flatMap(({ lines }) => lines);
}

function linesOf({ act, at, actor, note, pictures = [] }: OrderEvent): readonly Words[] {
  const who = { words: whoWords(actor) };
  return [
    words('history.line', { at: { date: at, time: true }, what: { words: actWords(act) }, who }),
    ...(note === undefined ? [] : [words('care.quoted', { note })]),
    ...(pictures.length === 0 ? [] : [words('history.pictures', { count: pictures.length })]),
  ];
}

/** Known to every release that keeps events; one of a later release is still a change. */
const actWords = (act: string): Words => words(isLogged(act) ? `history.act_${act}` : 'history.act_changed');

type Logged = 'placed' | 'ask_care' | OrderAct | Exclude<OrderStep, 'report'> | CareAct;
const isLogged = (act: string): act is Logged =>
  act === 'placed' || act === 'ask_care' || isOrderAct(act) || (isOrderStep(act) && act !== 'report') || isCareAct(act);
