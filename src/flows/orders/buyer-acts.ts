/** What a buyer does to an order: says that it came, takes it back, promises the cash, or shows that it was paid. */
import { act, ask, type Flow, hear, look, say } from '../../conversation/flow.ts';
import { type Question, yesNo } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { mayTell } from '../buying/offers.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';
import { openCare } from './care-words.ts';

export function* received(doors: Doors): Flow {
  const { shop } = doors;
  const number = (yield* hear('order')) ?? '';
  const sure = yield* ask('sure', yesNo('received.sure', { yes: 'received.label_yes', no: 'received.label_no' }, { number }));
  if (!sure) return yield* say('received.not_yet', { number });
  const order = yield* look(() => shop.order(number));
  const changed = yield* act('received', () => shop.change(number, 'deliver'));
  // It came after all.
  if (changed.ok && order && openCare(order) && order.care?.reason === 'never_arrived') yield* act('dropped', () => shop.care(number, 'drop'));
  yield* say(changed.ok ? 'received.done' : `refused.${changed.why}`, { number });
  if (changed.ok && order) yield* mayTell(doors, order.shop);
}

export function* withdraw({ shop }: Doors): Flow {
  const number = (yield* hear('order')) ?? '';
  const sure = yield* ask('sure', yesNo('withdraw.sure', { yes: 'withdraw.label_yes', no: 'withdraw.label_no' }, { number }));
  if (!sure) return yield* say('withdraw.kept', { number });
  const order = yield* look(() => shop.order(number));
  const changed = yield* act('withdrawn', () => shop.change(number, 'withdraw'));
  // Of an order that was never paid its seller never heard.
  yield* say(!changed.ok ? `refused.${changed.why}` : order?.state === 'unpaid' ? 'withdraw.done_unpaid' : 'withdraw.done', { number });
  if (changed.ok && order?.payBy === 'card' && order.payment === 'paid') yield* say('pay.given_back', { total: { money: order.total } });
}

/** The buyer will have the cash ready: said by one tap, before the seller packs. */
export function* ready({ shop }: Doors): Flow {
  const number = (yield* hear('order')) ?? '';
  const order = yield* look(() => shop.order(number));
  const changed = yield* act('ready', () => shop.confirm(number));
  if (!changed.ok || !order) return yield* say(`refused.${changed.ok ? 'not_found' : changed.why}`, { number });
  yield* say('ready.done', { number, total: { money: order.total } }, { offers: [offer('checkout.label_track', 'track', { order: number })] });
}

/** A picture of the slip; it is not money until the seller says that the money came. */
export function* slip({ shop }: Doors): Flow {
  const number = (yield* hear('order')) ?? '';
  const picture = yield* ask('slip', slipPicture);
  const sent = yield* act('sent', () => shop.sendProof(number, picture));
  yield* say(sent.ok ? 'slip.done' : `refused.${sent.why}`, { number }, { offers: [offer('checkout.label_track', 'track', { order: number })] });
}

const slipPicture: Question<string> = {
  words: words('slip.picture'),
  hint: words('slip.picture_hint'),
  parse: (raw) => (typeof raw === 'object' && raw.kind === 'image' ? raw.hashes[0] : undefined),
};
