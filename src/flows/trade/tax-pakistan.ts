import { ask, type Flow, say } from '../../conversation/flow.ts';
import { optional } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import { times } from '../../shop/money.ts';
import { type PakistanTax, pakistanTax } from '../../trade/pakistan.ts';
import type { TradeDoor } from '../doors.ts';
import { toRupees } from './exchange.ts';
import type { Taxed } from './tax.ts';
import { percent } from './trade-questions.ts';
import { asOf, decimalOf, freightLine, missingWords, moneyOf, percentOf, rateOf, ruleLines, unanswered } from './trade-words.ts';

/** Tax in Pakistan on a parcel by post or courier. The duty of the goods is asked, as it depends on their code; whoever does not know it hears the least. Gives whether there was an answer. */
export function* taxIntoPakistan({ price, quantity, freight }: Taxed, trade: TradeDoor): Flow<boolean> {
  const goods = times(price, quantity);
  const inYuan = goods.currency === 'CNY' && freight?.currency !== 'PKR';
  const rupees = inYuan ? undefined : toRupees([goods, ...(freight ? [freight] : [])], trade);
  if (rupees && 'missing' in rupees) return yield* unanswered(missingWords(rupees));
  const [worth = decimalOf(goods), carriage = freight && decimalOf(freight)] = rupees?.amounts ?? [];
  const parcel = { goods: worth, ...(carriage && { freight: carriage }), ...(rupees && { rate: '1' }) };
  const least = pakistanTax(parcel, trade.rates, trade.today);
  const duty = least.status === 'AT_LEAST' ? yield* ask('duty', optional(percent('tax.duty_pakistan'))) : null;
  const income = duty === null ? null : yield* ask('income', optional(percent('tax.income')));
  const rates = { ...(duty !== null && { customsDuty: rateOf(duty) }), ...(income !== null && { incomeTax: rateOf(income) }) };
  const found = duty === null ? least : pakistanTax({ ...parcel, ...rates }, trade.rates, trade.today);
  if (found.status === 'MISSING_RATE') return yield* unanswered(missingWords(found));

  const rules = [...found.rules, ...(rupees?.rules ?? [])];
  const params = { rules: { lines: ruleLines(rules) }, as_of: asOf(rules), landed: moneyOf(found.landed, 'PKR') };
  const lines = { lines: [...valueLines(found, { price, quantity, freight }), ...taxLines(found, rates)] };
  if (found.status === 'DE_MINIMIS') yield* say('tax.pakistan_free', { ...params, goods: moneyOf(found.goods, 'PKR') });
  else if (found.status === 'AT_LEAST') yield* say('tax.pakistan_least', { ...params, tax: moneyOf(found.salesTax, 'PKR'), lines });
  else yield* say('tax.pakistan', { ...params, tax: moneyOf(found.taxes, 'PKR'), lines });
  return true;
}

type Worked = Exclude<PakistanTax, { status: 'MISSING_RATE' }>;

function valueLines(found: Worked, { price, quantity, freight }: Omit<Taxed, 'goods'>): readonly Words[] {
  return [
    words('tax.line_goods', { quantity, price: { money: price }, goods: moneyOf(found.goods, 'PKR') }),
    ...freightLine(freight, found.goodsAndFreight, 'PKR'),
    words('tax.line_assessed', { value: moneyOf(found.assessedValue, 'PKR') }),
  ];
}

function taxLines(found: Worked, rates: { readonly customsDuty?: string; readonly incomeTax?: string }): readonly Words[] {
  if (found.status === 'DE_MINIMIS') return [];
  const sales = found.rules.find(({ id }) => id === 'pk.sales_tax')?.value ?? '0';
  const line = (rate: string, due: string) => ({ rate: percentOf(rate), tax: moneyOf(due, 'PKR') });
  if (found.status === 'AT_LEAST') return [words('tax.line_sales', line(sales, found.salesTax)), words('tax.line_duty_open')];
  return [
    words('tax.line_duty', line(rates.customsDuty ?? '0', found.customsDuty)),
    words('tax.line_sales', line(sales, found.salesTax)),
    rates.incomeTax === undefined ? words('tax.line_income_open') : words('tax.line_income', line(rates.incomeTax, found.incomeTax)),
  ];
}
