/** How the case of an order is told. */
import { type Params, type Words, words } from '../../conversation/words.ts';
import { type CareState, isCareAct, isOpen, type OpenCareState, type Reason, type SidesAct, wasPaid } from '../../shop/aftercare.ts';
import type { Order, OrderEvent } from '../../shop/shop.ts';

export const reasonWords = (reason: Reason): Words => words(`problem.label_${reason}`);

/** The other side of the order, as its reader knows them. */
export const otherOf = ({ as, shop, buyer }: Order): string => (as === 'buyer' ? shop.name : buyer.name);

/** What a button for an act says. Where nothing was paid, a parcel is simply lost. */
export const actLabel = (act: SidesAct | 'photos', { care, payBy, payment }: Order): Words =>
  words(act === 'agree_refund' && care && !wasPaid({ ...care, payBy, payment }) ? 'care.label_lost' : `care.label_${act}`);

/** What of a case can be said in a sentence. */
export const careParams = (order: Order): Params => ({
  number: order.number,
  other: otherOf(order),
  total: { money: order.total },
  until: order.care?.until ? { date: order.care.until, time: true } : '',
});

/** What comes next, and until when, for the side that reads it. */
export function nextWords(order: Order, state: CareState): Words {
  const params = careParams(order);
  switch (state) {
    case 'disputed':
    case 'dropped':
    case 'dismissed':
      return words(`care.next_${state}`, params);
    case 'settled':
      return words(order.payment === 'returned' ? 'care.next_settled' : 'care.next_unpaid', params);
    default:
      return words(`care.${order.as}_${state}`, params);
  }
}

/** What the case of an order is about; nothing where there is none. */
export function careFacts(order: Order): readonly Words[] {
  const { care } = order;
  if (!care) return [];
  return [words('care.about', { reason: { words: reasonWords(care.reason) } }), ...notesOf(order), ...(care.parcel ? [words('care.parcel', care.parcel)] : [])];
}

/** The same, and what comes next. */
export const careLines = (order: Order): readonly Words[] => (order.care ? [...careFacts(order), nextWords(order, order.care.state)] : []);

/** The state of a case that is open. */
export const openCare = ({ care }: Pick<Order, 'care'>): OpenCareState | undefined => (care && isOpen(care.state) ? care.state : undefined);

/** Of what was written about it: the complaint, and what each side wrote last. */
function notesOf({ events }: Order): readonly Words[] {
  const noted = careEvents(events).filter(({ note }) => note !== undefined);
  const shown = noted.filter((event, at) => at === 0 || event === noted.findLast(({ actor }) => actor === event.actor));
  // Of a payment nobody writes a note.
  return shown.map(({ actor, note }) => words(`care.note_${actor === 'provider' ? 'clock' : actor}`, { note: note ?? '' }));
}

/** What was done about the newest case, from the complaint on. */
const careEvents = (events: readonly OrderEvent[]): readonly OrderEvent[] => {
  const from = events.findLastIndex(({ act }) => act === 'ask_care');
  return from < 0 ? [] : events.slice(from).filter(({ act }) => act === 'ask_care' || isCareAct(act));
};

export const whoWords = (actor: OrderEvent['actor']): Words => words(`history.by_${actor}`);

/** Pictures that were shown about the newest case, the first first. */
export const carePictures = (order: Order): readonly { readonly picture: string; readonly event: OrderEvent }[] =>
  careEvents(order.events).flatMap((event) => (event.pictures ?? []).map((picture) => ({ picture, event })));
