import { act, ask, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import { type Choice, oneOf, type Question } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { SidesAct } from '../../shop/aftercare.ts';
import type { Order } from '../../shop/shop.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { careActsFor, toldFor } from './care-acts.ts';
import { actLabel, careLines, careParams, carePictures, nextWords, whoWords } from './care-words.ts';

/** Either side looks at the case of an order, and does the next thing about it. */
export function* care({ shop }: Doors): Flow<Handover | undefined> {
  const number = (yield* hear('order')) ?? '';
  const order = yield* look(() => shop.order(number));
  if (!order) return yield* over('refused.not_found', number);
  if (!order.care) return yield* over('care.none', number);

  const acts = careActsFor(order);
  if (acts.length === 0) return yield* nothingToDo(order);
  const done = yield* ask('do', whatToDo(order, acts));
  if (done === 'history') return goTo('history', { order: number });
  if (done === 'photos') return yield* showPhotos(order);
  const chosen = acts.find((one) => one === done) ?? null;
  const told = chosen && (yield* toldFor(chosen, order));
  if (!chosen || !told) return yield* over('care.left', number);

  const changed = yield* act(chosen, () => shop.care(number, chosen, told.evidence, told.parcel));
  if (!changed.ok) return yield* over(`refused.${changed.why}`, number);
  const after = (yield* look(() => shop.order(number))) ?? order;
  const next = nextWords(after, after.care?.state ?? order.care.state);
  yield* say('care.noted', { ...careParams(after), next: { words: next } }, { offers: [...atOnce(after), ...offersOf(number)] });
  return undefined;
}

const offersOf = (number: string) => [offer('care.label_open', 'care', { order: number }), offer('track.label_history', 'history', { order: number })];

/** Whoever has just taken the goods back, or agreed to, may have the money in hand. */
const atOnce = (order: Order) => (careActsFor(order).includes('repay') ? [offer('care.label_repay', 'care', { order: order.number, do: 'repay' })] : []);

function* over(key: 'refused.not_found' | 'care.none' | 'care.left' | `refused.${'not_now' | 'not_yours' | 'not_paid'}`, number: string): Flow<undefined> {
  yield* say(key, { number }, { offers: key === 'refused.not_found' ? [] : [offer('track.label_history', 'history', { order: number })] });
  return undefined;
}

function whatToDo(order: Order, acts: readonly SidesAct[]): Question<string> {
  const ways: readonly Choice[] = [
    ...acts.map((id) => ({ id, words: actLabel(id, order) })),
    ...(carePictures(order).length > 0 ? [{ id: 'photos', words: actLabel('photos', order) }] : []),
    { id: 'history', words: words('track.label_history') },
    { id: 'leave', words: words('sale.label_leave') },
  ];
  return oneOf('care.what', ways, { number: order.number, lines: { lines: careLines(order) } });
}

/** It is over, or the other side's turn. */
function* nothingToDo(order: Order): Flow<undefined> {
  if ((yield* hear('do')) === 'photos') return yield* showPhotos(order);
  const given = { order: order.number };
  const photos = carePictures(order).length > 0 ? [offer('care.label_photos', 'care', { ...given, do: 'photos' })] : [];
  yield* say(
    'care.over',
    { number: order.number, lines: { lines: careLines(order) } },
    { offers: [...photos, offer('track.label_history', 'history', given)] },
  );
  return undefined;
}

/** As many as anybody looks at one after the other. */
const shownAtMost = 8;

/** Every picture with who showed it, and when. */
function* showPhotos(order: Order): Flow<undefined> {
  for (const { picture, event } of carePictures(order).slice(-shownAtMost))
    yield* say('care.photo', { who: { words: whoWords(event.actor) }, at: { date: event.at, time: true } }, { picture });
  yield* say('care.photos_shown', { number: order.number }, { offers: offersOf(order.number) });
  return undefined;
}
