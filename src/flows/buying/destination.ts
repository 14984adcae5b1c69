import { ask, type Flow, look } from '../../conversation/flow.ts';
import { oneOf, type Question } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { PayBy } from '../../shop/order.ts';
import type { Destination, ShopDoor } from '../../shop/shop.ts';
import type { Me } from '../doors.ts';
import { placeWords } from '../orders/order-words.ts';
import { newPlace } from './new-place.ts';

type Known = Destination & { readonly id: string };
/** `payBy` only where it was settled along with the place. */
type Settled = { readonly to: Destination; readonly payBy?: PayBy };

/** Where goods go: as the last time, one of the places they went before, or a new one. */
export function* destination(me: Me, shop: ShopDoor, ways: readonly PayBy[]): Flow<Settled> {
  const known = yield* look(() => shop.destinations());
  const [last, ...others] = known;
  if (last) {
    const before = yield* look(() => shop.lastPayBy());
    const [where = '', paid] = (yield* ask('where', asLastTime(last, before, ways))).split('.');
    const elsewhere = where === 'other' && others.length > 0 ? yield* ask('place', oneOfThem(others)) : where;
    const chosen = known.find(({ id }) => id === elsewhere);
    const payBy = ways.find((way) => way === paid);
    if (chosen) return { to: placeOf(chosen), ...(payBy && { payBy }) };
  }
  return { to: yield* newPlace(me) };
}

/** What a second order needs, in one question. The choices name what they stand for, so that an answer stays true when another order comes between. */
function asLastTime(last: Known, before: PayBy | null, ways: readonly PayBy[]): Question<string> {
  const to = { words: placeWords(last) };
  const same = ways.find((way) => way === before);
  // Where there is one way only it need not be asked for.
  const payBy = same ?? (ways.length === 1 ? ways[0] : undefined);
  const choices = [
    { id: payBy ? `${last.id}.${payBy}` : last.id, words: words('checkout.label_again') },
    ...(payBy && ways.length > 1 ? [{ id: last.id, words: words('checkout.label_pay_otherwise') }] : []),
    { id: 'other', words: words('checkout.label_new_place') },
  ];
  const asked = same
    ? oneOf('checkout.again', choices, { to, pay: { words: words(`checkout.label_${same}`) } })
    : oneOf('checkout.again_place', choices, { to });
  return { ...asked, about: null };
}

const oneOfThem = (others: readonly Known[]): Question<string> =>
  oneOf('checkout.where', [...others.map((one) => ({ id: one.id, words: placeWords(one) })), { id: 'new', words: words('checkout.label_new_place') }]);

const placeOf = ({ name, phone, lines, city, country, pin }: Known): Destination => ({
  name,
  phone,
  lines,
  city,
  country,
  ...(pin !== undefined && { pin }),
});
