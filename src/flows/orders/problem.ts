import { act, ask, type Flow, type Handover, hear, look, prefill, say } from '../../conversation/flow.ts';
import { oneOf, optional, type Question, text } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { Reason, Unaskable } from '../../shop/aftercare.ts';
import type { Order } from '../../shop/shop.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { longestNote, photo } from './care-acts.ts';
import { careParams, nextWords, openCare, reasonWords } from './care-words.ts';
import { orderRow } from './order-words.ts';

/** A buyer is not content: the goods are to go back, or did not come. The seller is told, with photos, and answers. */
export function* problem({ shop }: Doors): Flow<Handover | undefined> {
  const order = yield* whichOrder(shop);
  if (order === 'sales') return goTo('sales');
  if (!order) return undefined;
  const { number } = order;
  if (order.as === 'seller') return goTo('sale', { order: number });
  if (openCare(order)) return goTo('care', { order: number });
  if (order.complaints.length === 0) return yield* notNow(order, whyNot(order));

  const reason = yield* ask('reason', whatIsWrong(order));
  if (reason === 'leave') return yield* walkAway(number);
  const shown = reason === 'broken' || reason === 'not_as_described' || reason === 'wrong_goods' ? yield* ask('photo', optional(photo('problem.photo'))) : null;
  yield* prefill('caption', { words: shown?.note });
  const note = yield* ask('words', optional(text('problem.words', longestNote, { shop: order.shop.name })));

  const evidence = { ...(note !== null && { note }), ...(shown?.pictures && { pictures: shown.pictures }) };
  const asked = yield* act('asked', () => shop.askCare(number, reason, evidence));
  if (!asked.ok) return yield* notNow(order, asked.why === 'too_early' || asked.why === 'too_late' ? asked.why : 'not_now');
  const after = (yield* look(() => shop.order(number))) ?? order;
  const next = { words: nextWords(after, after.care?.state ?? 'asked') };
  yield* say('care.noted', { ...careParams(after), next }, { offers: [offer('care.label_open', 'care', { order: number })] });
  return undefined;
}

/** The one that was named, the only one it can be about, or the one they choose. */
function* whichOrder(shop: Doors['shop']): Flow<Order | 'sales' | undefined> {
  const named = yield* hear('order');
  if (named !== null) {
    const order = yield* look(() => shop.order(named));
    if (!order) yield* say('track.unknown', { number: named }, { offers: [offer('track.label_orders', 'orders')] });
    return order ?? undefined;
  }
  const mine = yield* look(() => shop.orders());
  const concerned = mine.filter(({ complaints, care }) => complaints.length > 0 || openCare({ care }));
  const meant = concerned.length > 0 ? concerned : mine.filter(({ state }) => state === 'shipped');
  // Whoever bought nothing speaks of what they sold.
  if (meant.length === 0 && (yield* look(() => shop.sales())).some(openCare)) return 'sales';
  if (meant.length === 0) yield* say('problem.none', {}, { offers: [offer('track.label_orders', 'orders')] });
  if (meant.length < 2) return meant[0];
  const number = yield* ask('which', oneOf('problem.which', meant.slice(0, shownAtMost).map(orderRow)));
  return meant.find((one) => one.number === number);
}

/** As many as a WhatsApp list holds. */
const shownAtMost = 10;

function whatIsWrong({ number, complaints, shop }: Order): Question<Reason | 'leave'> {
  const known: readonly (Reason | 'leave')[] = [...complaints, 'leave'];
  return {
    words: words('problem.what', { number, shop: shop.name }),
    hint: words('engine.pick'),
    choices: known.map((id) => ({ id, words: id === 'leave' ? words('sale.label_leave') : reasonWords(id) })),
    // A week may end while they think, and that is for the answer to say.
    about: number,
    parse: (raw) => known.find((id) => id === (typeof raw === 'object' && raw.kind === 'choice' ? raw.id : raw)),
  };
}

const whyNot = ({ state, care }: Order): Unaskable =>
  care && care.state !== 'dropped' ? 'not_now' : state === 'shipped' ? 'too_early' : state === 'delivered' || state === 'completed' ? 'too_late' : 'not_now';

/** A parcel on its way, an order that is long complete, one that was never sent. */
function* notNow({ number, shop, awaitedUntil, care }: Order, why: Unaskable): Flow<undefined> {
  const see = offer('checkout.label_track', 'track', { order: number });
  const more =
    why === 'too_early' ? [offer('track.label_received', 'received', { order: number })] : care ? [offer('care.label_open', 'care', { order: number })] : [];
  yield* say(`problem.${why}`, { number, shop: shop.name, until: { date: awaitedUntil ?? '', time: true } }, { offers: [see, ...more] });
  return undefined;
}

function* walkAway(number: string): Flow<undefined> {
  yield* say('care.left', { number }, { offers: [offer('checkout.label_track', 'track', { order: number })] });
  return undefined;
}
