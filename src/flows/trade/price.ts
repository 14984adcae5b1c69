import { ask, type Flow, look, type Offer, say } from '../../conversation/flow.ts';
import { oneOf, optional } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import type { Listing } from '../../shop/listing.ts';
import { type Currency, currencyOf, type Money } from '../../shop/money.ts';
import { type BreakEven, breakEven, type Costs } from '../../trade/break-even.ts';
import { compare, decimal, fixed, subtract } from '../../trade/decimal.ts';
import { figuresOn, type Missing, type Rule } from '../../trade/rates.ts';
import type { Doors, TradeDoor } from '../doors.ts';
import { learnt, mistaken } from '../learning/learnt.ts';
import { offer } from '../names.ts';
import { amount, percent, whichGoods } from './trade-questions.ts';
import { decimalOf, missingWords, moneyOf, percentOf, rateOf, ruleLines, unanswered } from './trade-words.ts';

/** "What shall I ask for it?": the price below which a seller loses, and the one that leaves what they want to keep. */
export function* price({ me, shop, trade, school, review, deeds }: Doors): Flow {
  const mine = yield* whichGoods(shop);
  const goods = mine?.mine ? mine : null;
  const home = (yield* look(() => shop.profile()))?.currency ?? currencyOf(me.country);
  const cost = yield* ask('cost', amount('price.cost', [home]));
  const sale = goods?.price.currency ?? (yield* whichCurrency(home));
  const freight = yield* ask('freight', optional(amount('price.freight', [sale], 'orNone')));
  const fees = yield* ask('fees', percent('price.fees', 0, 5, 8));
  const margin = yield* ask('margin', percent('price.margin', 10, 15, 20));

  const bank = bankRate(home, sale, trade);
  if ('missing' in bank) {
    yield* unanswered(missingWords(bank));
    return;
  }
  const costs: Costs = { goods: decimalOf(cost), fees: rateOf(fees), ...bank.given, ...(freight && { freight: decimalOf(freight) }) };
  const [least, wanted] = [breakEven(costs), breakEven({ ...costs, margin: rateOf(margin) })];
  if (least.status === 'NO_PRICE' || wanted.status === 'NO_PRICE') return yield* say('price.none', { fees: fees / 100, margin: margin / 100 });

  const told = {
    least: moneyOf(least.price, sale),
    wanted: moneyOf(wanted.price, sale),
    margin: margin / 100,
    lines: { lines: howItCame(wanted, { cost, sale, freight, fees, margin, bank }) },
    verdict: { words: verdict(goods, least.price, wanted.price) },
  };
  yield* say('price.answer', told, { offers: waysOn(goods, wanted.price) });
  if (goods && isBelow(goods, least.price)) yield* mistaken(deeds, 'price_low');
  yield* learnt({ school, review }, 'price');
}

function* whichCurrency(home: Currency): Flow<Currency> {
  const choices = (['CNY', 'PKR'] as const).map((id) => ({ id, words: words(`trade.label_${id}`) }));
  const chosen = yield* ask('currency', oneOf('price.currency', choices));
  return choices.find(({ id }) => id === chosen)?.id ?? home;
}

type Bank = { readonly given: Pick<Costs, 'rate' | 'inverse' | 'buffer'>; readonly rules: readonly Rule[] };

/** What the bank gives for the money of the price, and how much is held back as rates move until it comes. */
function bankRate(home: Currency, sale: Currency, { rates, today }: TradeDoor): Bank | Missing {
  if (home === sale) return { given: { rate: '1' }, rules: [] };
  // A bank buys the foreign money of whoever lives there; to whom rupees are foreign, it sells yuan or dollars for them.
  const inverse = sale === 'PKR';
  const id = (inverse ? `fx.${home}_${sale}_selling` : `fx.${sale}_${home}_buying`).toLowerCase();
  const found = figuresOn(rates, today, [id, 'fx.buffer']);
  if ('missing' in found) return found;
  const [rate, buffer] = found.rules;
  return { given: { rate: rate?.value ?? '1', inverse, buffer: buffer?.value ?? '0' }, rules: found.rules };
}

type Known = {
  readonly cost: Money;
  readonly sale: Currency;
  readonly freight: Money | null;
  readonly fees: number;
  readonly margin: number;
  readonly bank: Bank;
};

function howItCame(found: Extract<BreakEven, { status: 'PRICE' }>, { cost, sale, freight, fees, margin, bank }: Known): readonly Words[] {
  const inSale = moneyOf(fixed(decimal(found.goods)), sale);
  const { rate, inverse, buffer = '0' } = bank.given;
  const changed = { cost: { money: cost }, rate: Number(rate), buffer: percentOf(buffer), kept: 100 - percentOf(buffer), goods: inSale };
  return [
    bank.rules.length === 0 ? words('price.line_cost', { cost: { money: cost } }) : words(inverse ? 'price.line_changed_back' : 'price.line_changed', changed),
    ...(freight && freight.minor > 0 ? [words('price.line_freight', { freight: { money: freight } })] : []),
    words('price.line_left', { fees: fees / 100, margin: margin / 100, left: percentOf(found.left) }),
    words('price.line_divided', { total: moneyOf(fixed(decimal(found.expectedCost)), sale), left: percentOf(found.left), price: moneyOf(found.price, sale) }),
    ...(bank.rules.length === 0 ? [] : [words('price.line_buffer', { buffer: percentOf(buffer) })]),
    ...ruleLines(bank.rules.slice(0, 1)),
  ];
}

const isBelow = ({ price: now }: Listing, least: string): boolean => compare(decimal(decimalOf(now)), decimal(least)) < 0;

/** How what stands on sale compares. */
function verdict(goods: Listing | null, least: string, wanted: string): Words {
  if (!goods) return words('price.no_listing');
  const now = decimal(decimalOf(goods.price));
  const { title, code } = goods;
  const shown = { title, code, price: { money: goods.price } };
  if (isBelow(goods, least)) return words('price.below', { ...shown, loss: moneyOf(fixed(subtract(decimal(least), now)), goods.price.currency) });
  return words(compare(now, decimal(wanted)) < 0 ? 'price.thin' : 'price.good', shown);
}

function waysOn(goods: Listing | null, wanted: string): readonly Offer[] {
  const tax = offer('trade.label_tax', 'tax', goods ? { listing: goods.code } : undefined);
  if (!goods || compare(decimal(decimalOf(goods.price)), decimal(wanted)) >= 0) return [tax];
  return [offer('price.label_change', 'amend', { listing: goods.code, do: 'price' }), tax];
}
