import { ask, type Flow, say } from '../../conversation/flow.ts';
import { oneOf, optional, type Question, question } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import { type Listing, limits } from '../../shop/listing.ts';
import type { Currency } from '../../shop/money.ts';
import { currencyOf } from '../../shop/money.ts';
import { fixed } from '../../trade/decimal.ts';
import { type Parcel, shippingCost, weigh as weighed } from '../../trade/weight.ts';
import type { Doors, TradeDoor } from '../doors.ts';
import { learnt } from '../learning/learnt.ts';
import { offer } from '../names.ts';
import { amount, percent, whichGoods } from './trade-questions.ts';
import { decimalOf, missingWords, moneyOf, rateOf, ruleLines, unanswered } from './trade-words.ts';

/** "What will the courier charge for?": the weight a parcel counts as, by its size, and what that costs by a carrier's tariff. */
export function* weigh({ me, shop, trade, school, review }: Doors): Flow {
  const goods = yield* whichGoods(shop);
  const sides = sizeOf(goods) ?? (yield* ask('size', size));
  const grams = goods?.weightGrams || (yield* ask('weight', weight));
  const [length = 0, width = 0, height = 0] = sides;
  const box = { length: tenth(length), width: tenth(width), height: tenth(height), actual: fixed({ over: BigInt(grams), under: 1000n }, 3) };
  const express = weighed({ ...box, carrier: 'express' }, trade.rates, trade.today);
  const ems = weighed({ ...box, carrier: 'ems' }, trade.rates, trade.today);
  if (express.status === 'MISSING_RATE') {
    yield* unanswered(missingWords(express));
    return;
  }
  if (ems.status === 'MISSING_RATE') {
    yield* unanswered(missingWords(ems));
    return;
  }

  const rules = [...express.rules, ...ems.rules].filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at);
  yield* say('parcel.answer', {
    express: Number(express.chargeable),
    ems: Number(ems.chargeable),
    actual: grams / 1000,
    size: sides.map((side) => side / 10).join(' × '),
    verdict: { words: words(express.bySize ? 'parcel.by_size' : 'parcel.by_weight') },
    rules: { lines: ruleLines(rules) },
  });
  yield* learnt({ school, review }, 'weight');
  yield* cost(box, currencyOf(me.country), trade);
}

/** What it costs, for whoever has the carrier's prices at hand. */
function* cost(box: Omit<Parcel, 'carrier'>, currency: Currency, trade: TradeDoor): Flow {
  const asked = (key: 'parcel.first' | 'parcel.further') => amount(key, [currency], 'orNone');
  const first = yield* ask('first', optional(asked('parcel.first')));
  if (!first) return yield* say('parcel.done', {}, { offers: [offer('trade.label_price', 'price')] });
  const further = yield* ask('further', asked('parcel.further'));
  const fuel = yield* ask('fuel', optional(percent('parcel.fuel')));
  const carrier = yield* ask(
    'carrier',
    oneOf(
      'parcel.carrier',
      (['express', 'ems'] as const).map((id) => ({ id, words: words(`parcel.label_${id}`) })),
    ),
  );
  const found = weighed({ ...box, carrier: carrier === 'ems' ? 'ems' : 'express' }, trade.rates, trade.today);
  const tariff = { first: decimalOf(first), additional: decimalOf(further), fuel: rateOf(fuel ?? 0) };
  if (found.status === 'MISSING_RATE') {
    yield* unanswered(missingWords(found));
    return;
  }
  const total = shippingCost(found.chargeable, tariff, trade.rates, trade.today);
  if (total.status === 'MISSING_RATE') {
    yield* unanswered(missingWords(total));
    return;
  }
  const shown: readonly Words[] = [
    words('parcel.line_base', { weight: Number(found.chargeable), first: { money: first }, further: { money: further }, base: moneyOf(total.base, currency) }),
    ...(fuel ? [words('parcel.line_fuel', { fuel: fuel / 100, cost: moneyOf(total.fuel, currency) })] : []),
  ];
  yield* say('parcel.cost', { total: moneyOf(total.total, currency), lines: { lines: shown } }, { offers: [offer('trade.label_price', 'price')] });
}

const sizeOf = (goods: Listing | null): readonly number[] | undefined => (goods?.sizeMm?.length === 3 ? goods.sizeMm : undefined);

/** Millimetres as centimetres. */
const tenth = (millimetres: number): string => fixed({ over: BigInt(millimetres), under: 10n }, 1);

const size: Question<readonly number[]> = question<readonly number[]>('parcel.size', (typed, read) => {
  const sides = read.size(typed);
  return sides?.every((side) => side > 0 && side <= limits.sizeMm) === false ? { refuse: words('sell.size_range') } : sides;
});

const weight: Question<number> = question<number>('parcel.weight', (typed, read) => {
  const grams = read.weight(typed);
  if (grams === undefined) return undefined;
  return grams > 0 && grams <= limits.weightGrams ? grams : { refuse: words('sell.weight_range') };
});
