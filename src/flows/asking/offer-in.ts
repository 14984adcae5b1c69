/** A price or a day that somebody names can be set down as an offer, to which the other side agrees with a tap. Only the writer's own tap makes it one. */
import { ask, type Flow } from '../../conversation/flow.ts';
import { type Choice, oneOf, yesNo } from '../../conversation/question.ts';
import type { ReadLetter } from '../../conversation/reader.ts';
import { words } from '../../conversation/words.ts';
import { type DealOffer, readings } from '../../shop/deal.ts';
import type { Enquiry } from '../../shop/enquiry.ts';
import type { Money } from '../../shop/money.ts';
import { howMany } from '../selling/listing-questions.ts';
import { timesOf } from '../selling/listing-words.ts';
import { aboutWords } from './enquiry-words.ts';

/** What the writer makes of it; `null` where they offer nothing. */
export function* offerIn(letter: ReadLetter, enquiry: Enquiry): Flow<DealOffer | null> {
  return (yield* priceIn(letter, enquiry)) ?? (yield* dayIn(letter, enquiry));
}

function* priceIn({ price, quantity }: ReadLetter, { goods }: Enquiry): Flow<DealOffer | null> {
  if (!price || goods?.price.currency !== price.currency || goods.stock < goods.minOrder) return null;
  if (quantity !== undefined && (quantity < goods.minOrder || quantity > goods.stock)) return null;
  const meant = readings(price, quantity ?? 1, goods.price);
  if (meant.length === 0) return null;
  const key = quantity === undefined ? 'deal.sure_price' : 'deal.sure_price_for';
  const choices = [...meant.map((one) => meaning(one, price.minor, quantity ?? 1)), { id: 'no', words: words('deal.label_words') }];
  const chosen = yield* ask('offer', oneOf(key, choices, { title: goods.title, count: timesOf(quantity ?? 1, goods.unit) }));
  const agreed = meant.find(({ minor }) => String(minor) === chosen);
  if (!agreed) return null;
  return { kind: 'price', quantity: quantity ?? (yield* ask('quantity', howMany(goods))), price: agreed };
}

/** The price of one, or of all where that is what was named. */
const meaning = (price: Money, named: number, quantity: number): Choice => ({
  id: String(price.minor),
  words:
    price.minor === named
      ? words('deal.label_each', { price: { money: price } })
      : words('deal.label_all', { price: { money: { ...price, minor: price.minor * quantity } } }),
});

function* dayIn({ day, sends }: ReadLetter, { about, today, toSend }: Enquiry): Flow<DealOffer | null> {
  if (day === undefined || !sends || !toSend || day < today) return null;
  const promised = yield* ask(
    'promise',
    yesNo('deal.sure_dispatch', { yes: 'deal.label_set', no: 'deal.label_words' }, { about: aboutWords(about), day: { date: day } }),
  );
  return promised ? { kind: 'dispatch', day } : null;
}
