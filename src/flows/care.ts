import { act, ask, type Flow, type Handover, hear, look, say } from '../conversation/flow.ts';
import { oneOf } from '../conversation/question.ts';
import { words } from '../conversation/words.ts';
import type { Order } from '../shop/shop.ts';
import { careActsFor, type SidesAct, toldFor } from './care-acts.ts';
import { careLines, careParams, carePictures, nextWords, openCare, whoWords } from './care-words.ts';
import type { Doors } from './doors.ts';
import { goTo, offer } from './names.ts';

/** Either side looks at the case of an order, and does the next thing about it. */
export function* care({ shop }: Doors): Flow<Handover | undefined> {
  const number = (yield* hear('order')) ?? '';
  const order = yield* look(() => shop.order(number));
  if (!order) return yield* over('refused.not_found', number);
  if (!order.care) return yield* over('care.none', number);

  const acts = careActsFor(order);
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
  yield* say('care.noted', { ...careParams(after), next: { words: next } }, { offers: offersOf(number) });
  return undefined;
}

const offersOf = (number: string) => [offer('care.label_open', 'care', { order: number }), offer('track.label_history', 'history', { order: number })];

function* over(key: 'refused.not_found' | 'care.none' | 'care.left' | `refused.${'not_now' | 'not_yours' | 'not_paid'}`, number: string): Flow<undefined> {
  yield* say(key, { number }, { offers: key === 'refused.not_found' ? [] : [offer('track.label_history', 'history', { order: number })] });
  return undefined;
}

function whatToDo(order: Order, acts: readonly SidesAct[]) {
  const photos = carePictures(order).length > 0 ? ['photos'] : [];
  const ways = [...acts, ...photos, 'history', ...(openCare(order) ? ['leave'] : [])];
  return oneOf(
    'care.what',
    ways.map((id) => ({
      id,
      words: words(id === 'history' ? 'track.label_history' : id === 'leave' ? 'sale.label_leave' : `care.label_${id as SidesAct | 'photos'}`),
    })),
    { number: order.number, lines: { lines: careLines(order) } },
  );
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
