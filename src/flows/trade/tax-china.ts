import { ask, type Flow, say } from '../../conversation/flow.ts';
import { oneOf, optional, type Question, question } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import { type CbecOrder, type CbecTax, cbecTax } from '../../trade/cbec.ts';
import { cosmeticsTax } from '../../trade/cosmetics.ts';
import { decimal } from '../../trade/decimal.ts';
import type { Missing, Rule } from '../../trade/rates.ts';
import type { Me, TradeDoor } from '../doors.ts';
import { toYuan } from './exchange.ts';
import type { Taxed } from './tax.ts';
import { type Kind, kindIds, type Rates, ratesOf, sureKinds } from './tax-kinds.ts';
import { amount, percent } from './trade-questions.ts';
import { asOf, decimalOf, freightLine, missingWords, moneyOf, percentOf, rateOf, ruleLines, unanswered } from './trade-words.ts';

/** Tax in China on a retail order, inside or above the limits; gives whether there was an answer. */
export function* taxIntoChina(taxed: Taxed, role: Me['role'], trade: TradeDoor): Flow<boolean> {
  const { goods, price, quantity, freight } = taxed;
  const kind = (goods && sureKinds[goods.category]) ?? kindOf(yield* ask('kind', whichKind));
  if (kind === 'spirits') return yield* unanswered(words('tax.specific'));

  const yuan = toYuan([price, ...(freight ? [freight] : [])], trade);
  if ('missing' in yuan) return yield* unanswered(missingWords(yuan));
  const [unitPrice = '0', carriage = '0'] = yuan.amounts;
  const by = kind === 'cosmetics' ? yield* cosmetics(unitPrice, trade) : ratesOf(kind, trade);
  if ('missing' in by) return yield* unanswered(missingWords(by));

  // A seller does not know what a buyer has used.
  const used = role === 'seller' ? null : yield* ask('used', optional(amount('tax.used', ['CNY'], 'orNone')));
  const line = { unitPrice, quantity, vat: by.vat, consumptionTax: by.consumptionTax };
  const order = (duty: string): CbecOrder => ({ lines: [{ ...line, duty }], freight: carriage, ...(used && { usedThisYear: decimalOf(used) }) });
  const dutyFree = cbecTax(order('0'), trade.rates, trade.today);
  if (dutyFree.status === 'MISSING_RATE') return yield* unanswered(missingWords(dutyFree));
  const duty = dutyFree.status === 'FULL_RATE' ? yield* ask('duty', optional(percent('tax.duty_china'))) : 0;
  if (duty === null) return yield* unanswered(words('tax.duty_unknown', { rules: { lines: ruleLines(dutyFree.rules) } }));
  return yield* answer(cbecTax(order(rateOf(duty)), trade.rates, trade.today), taxed, {
    ...by,
    rules: [...by.rules, ...yuan.rules],
    duty: rateOf(duty),
    used: used !== null,
  });
}

type Bases = Rates & { readonly duty: string; readonly used: boolean };

function* answer(found: CbecTax, taxed: Taxed, by: Bases): Flow<boolean> {
  if (found.status === 'MISSING_RATE') return yield* unanswered(missingWords(found));
  const rules = [...found.rules, ...by.rules];
  const shown = { rules: { lines: ruleLines(rules) }, as_of: asOf(rules) };
  if (found.status === 'NOT_ELIGIBLE') {
    const params = { value: moneyOf(found.dutiableValue, 'CNY'), over: moneyOf(found.overBy, 'CNY'), ...shown };
    yield* say(found.reason === 'ANNUAL_LIMIT' ? 'tax.china_annual' : 'tax.china_several', params);
    return true;
  }
  yield* say(found.status === 'RELIEF' ? 'tax.china' : 'tax.china_full', {
    tax: moneyOf(found.tax, 'CNY'),
    landed: moneyOf(found.landed, 'CNY'),
    lines: { lines: taxLines(found, taxed, by, rules) },
    ...shown,
  });
  return true;
}

function taxLines(found: Extract<CbecTax, { landed: string }>, { quantity, price, freight }: Taxed, by: Bases, rules: readonly Rule[]): readonly Words[] {
  const full = found.status === 'FULL_RATE';
  const relief = percentOf(rules.find(({ id }) => id === 'cn.relief')?.value ?? '1');
  const [line] = found.lines;
  const due = (rate: string, amount = '0') => ({ rate: percentOf(rate), relief, tax: moneyOf(amount, 'CNY') });
  const bearsConsumptionTax = decimal(by.consumptionTax).over > 0n;
  return [
    words('tax.line_goods', { quantity, price: { money: price }, goods: moneyOf(found.goods, 'CNY') }),
    ...freightLine(freight, found.dutiableValue, 'CNY'),
    full ? words('tax.line_duty', due(by.duty, line?.duty)) : words('tax.line_duty_free'),
    ...(bearsConsumptionTax ? [words(full ? 'tax.line_ct_full' : 'tax.line_ct', due(by.consumptionTax, line?.consumptionTax))] : []),
    words(full ? 'tax.line_vat_full' : 'tax.line_vat', due(by.vat, line?.vat)),
    words(by.used ? 'tax.line_left' : 'tax.line_left_unknown', { left: moneyOf(found.remainingAfter, 'CNY') }),
    words('tax.line_list'),
  ];
}

const whichKind: Question<string> = oneOf(
  'tax.kind',
  kindIds.map((id) => ({ id, words: words(`tax.row_${id}`) })),
);
const kindOf = (id: string): Kind => kindIds.find((kind) => kind === id) ?? 'usual';

/** A cream is dear or not by the millilitre, a mask by the piece. */
function* cosmetics(value: string, trade: TradeDoor): Flow<Rates | Missing> {
  const { amount: size, by } = yield* ask('amount', howMuchIsIn);
  const found = cosmeticsTax({ value, amount: String(size), by: by === 'piece' ? 'piece' : 'ml' }, trade.rates, trade.today);
  if ('missing' in found) return found;
  const usual = ratesOf('cosmetics', trade);
  return 'missing' in usual ? usual : { ...usual, consumptionTax: found.consumptionTax, rules: [...usual.rules, ...found.rules] };
}

const howMuchIsIn: Question<{ readonly amount: number; readonly by: string }> = question('tax.amount', (typed, read) => read.contents(typed));
