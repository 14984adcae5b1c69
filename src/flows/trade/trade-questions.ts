/** What the calculators ask: which goods, how much, how many percent. */
import { ask, type Flow, hear, look, say } from '../../conversation/flow.ts';
import { oneOf, type Question, question } from '../../conversation/question.ts';
import { type Key, words } from '../../conversation/words.ts';
import type { Listing } from '../../shop/listing.ts';
import { type Currency, isCurrency, type Money, mostMinor } from '../../shop/money.ts';
import type { ShopDoor } from '../../shop/shop.ts';
import { listed } from '../selling/listing-words.ts';

/** As many as a list holds beside the last row. */
const rowsAtMost = 8;

/** The goods that were named, or some of the person's own; `null` for such as are not for sale here. */
export function* whichGoods(shop: ShopDoor): Flow<Listing | null> {
  const named = yield* hear('listing');
  const found = named === null ? null : yield* look(() => shop.listing(named.toUpperCase()));
  if (found) return found;
  if (named !== null) yield* say('trade.not_found', { code: named.toUpperCase() });
  const { listings: mine } = yield* look(() => shop.myShelf(0, rowsAtMost));
  if (mine.length === 0) return null;
  const rows = [...mine.map(listed), { id: 'other', words: words('trade.label_else') }];
  const code = yield* ask('which', { ...oneOf('trade.which', rows), about: null });
  return code === 'other' ? null : yield* look(() => shop.listing(code));
}

/** Money in one of these currencies; a bare number is of the first, which the question names. Nothing at all is a good answer to some: `orNone`. */
export const amount = (key: Key, taken: readonly [Currency, ...Currency[]], orNone?: 'orNone'): Question<Money> => {
  const [usual] = taken;
  const named = { currency: { words: words(`trade.in_${usual}`) } };
  return question<Money>(
    key,
    (typed, read) => {
      const found = read.money(typed, usual);
      if (!found) return /[-−]\s*\d/.test(typed) ? { refuse: words('trade.below_zero') } : undefined;
      const currency = found.currency ?? usual;
      if (!isCurrency(currency) || !taken.includes(currency)) return { refuse: words('trade.other_currency', named) };
      if (found.minor < 0 || (found.minor === 0 && !orNone)) return { refuse: words('trade.below_zero') };
      return found.minor > mostMinor ? { refuse: words('sell.price_huge') } : { minor: found.minor, currency };
    },
    named,
  );
};

/** Hundredths of a percent, from 0 to below 100 %; the usual ones are a tap. */
export const percent = (key: Key, ...usual: readonly number[]): Question<number> => ({
  words: words(key),
  hint: words('trade.percent_hint'),
  ...(usual.length > 0 && { choices: usual.map((one) => ({ id: String(one), words: words('trade.label_percent', { percent: one }) })) }),
  numbered: false,
  parse(raw, read) {
    const found = typeof raw === 'string' ? read.percent(raw) : raw.kind === 'choice' ? Number(raw.id) * 100 : undefined;
    return found === undefined || found < 10_000 ? found : { refuse: words('trade.percent_most') };
  },
});

/** Of how many pieces; the usual ones are a tap. */
export const pieces = (key: Key): Question<number> => ({
  words: words(key),
  hint: words('trade.pieces_hint'),
  choices: [1, 2, 5].map((count) => ({ id: String(count), words: words('card.label_count', { number: count }) })),
  numbered: false,
  parse(raw, read) {
    const found = typeof raw === 'string' ? read.quantity(raw)?.quantity : raw.kind === 'choice' ? Number(raw.id) : undefined;
    if (found === undefined) return undefined;
    return Number.isInteger(found) && found >= 1 && found <= 100_000 ? found : { refuse: words('sell.count_whole') };
  },
});
