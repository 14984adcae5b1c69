import { act, ask, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import { oneOf, yesNo } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { PayBy } from '../../shop/order.ts';
import type { Basket } from '../../shop/shop.ts';
import type { Doors, Me } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { basketLines, placeWords } from '../orders/order-words.ts';
import { inUnits } from '../selling/listing-words.ts';
import { borderWords } from './border.ts';
import { destination } from './destination.ts';

/** A buyer orders what is in the basket of one shop: where to, how to pay, sure? */
export function* checkout({ me, shop, trade }: Doors): Flow<Handover | void> {
  const wanted = yield* hear('shop');
  const baskets = yield* look(() => shop.baskets());
  const basket = yield* whichBasket(baskets, wanted);
  if (!basket) return yield* say('cart.empty', {}, { offers: [offer('card.label_more', 'browse')] });
  const [short] = basket.short;
  if (short)
    return yield* say(
      short.listing.stock > 0 ? 'checkout.short' : 'checkout.short_none',
      { title: short.listing.title, left: inUnits(short.listing.stock, short.listing.unit) },
      { offers: [offer('checkout.label_cart', 'cart')] },
    );

  const ways = waysToPay(basket, me);
  const { to: deliverTo, payBy: settled } = yield* destination(me, shop, ways);
  const payBy = settled ?? (yield* whichWay(ways));

  const quote = {
    lines: { lines: [...basketLines(basket), ...borderWords(basket, deliverTo, trade)] },
    total: { money: basket.total },
    to: { words: placeWords(deliverTo) },
  };
  const sure = yield* ask('sure', yesNo(`checkout.sure_${payBy}`, { yes: 'checkout.label_yes', no: 'checkout.label_no' }, quote));
  if (!sure) return yield* say('checkout.dropped', {}, { offers: [offer('checkout.label_cart', 'cart'), offer('card.label_more', 'browse')] });

  const placed = yield* act('order', () => shop.place({ shop: basket.shop.code, total: basket.total, deliverTo, payBy }));
  if (!placed.ok) return yield* say(`checkout.failed_${placed.why}`, {}, { offers: [offer('checkout.label_cart', 'cart')] });
  const { number } = placed;
  if (payBy === 'card') return goTo('pay', { order: number });
  const others = baskets.length > 1 ? [offer('checkout.label_cart', 'cart')] : [];
  if (payBy === 'cash')
    return yield* say(
      'checkout.done_cash',
      { number, total: { money: basket.total } },
      { offers: [offer('checkout.label_track', 'track', { order: number }), ...others] },
    );
  yield* say(
    'checkout.done_transfer',
    { number, total: { money: basket.total }, account: basket.payTo ?? '' },
    { offers: [offer('checkout.label_track', 'track', { order: number }), ...others] },
  );
}

const waysToPay = ({ payTo }: Basket, { paysHere }: Me): readonly PayBy[] => [
  'cash',
  ...(payTo === null ? [] : (['transfer'] as const)),
  ...(paysHere ? (['card'] as const) : []),
];

/** Where there is one way only, it stands in what is agreed to. */
function* whichWay(ways: readonly PayBy[]): Flow<PayBy> {
  if (ways.length < 2) return 'cash';
  const chosen = yield* ask(
    'pay',
    oneOf(
      'checkout.pay',
      ways.map((id) => ({ id, words: words(`checkout.label_${id}`) })),
    ),
  );
  return ways.find((way) => way === chosen) ?? 'cash';
}

/** The only one, the one that was named, or the one they choose. */
function* whichBasket(baskets: readonly Basket[], wanted: string | null): Flow<Basket | undefined> {
  const named = baskets.find(({ shop }) => shop.code === wanted);
  if (named || baskets.length < 2) return named ?? baskets[0];
  const choices = baskets.map((basket) => ({
    id: keyOf(basket),
    words: words('checkout.row_basket', { shop: basket.shop.name, total: { money: basket.total } }),
  }));
  const key = yield* ask('basket', oneOf('checkout.basket', choices));
  return baskets.find((basket) => keyOf(basket) === key);
}

/** A shop that sells in two currencies has two baskets. */
const keyOf = ({ shop, total }: Basket) => `${shop.code}.${total.currency}`;
