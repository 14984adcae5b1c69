/** What a buyer is told of import tax before an order that crosses the border: an estimate where the figures are known, and never part of the total. */
import { type Params, type Words, words } from '../../conversation/words.ts';
import type { Basket, Destination } from '../../shop/shop.ts';
import { cbecTax } from '../../trade/cbec.ts';
import { decimal, fixed } from '../../trade/decimal.ts';
import { pakistanTax } from '../../trade/pakistan.ts';
import type { Rule } from '../../trade/rates.ts';
import type { TradeDoor } from '../doors.ts';
import { toYuan } from '../trade/exchange.ts';
import { ratesOf, sureKinds } from '../trade/tax-kinds.ts';
import { asOf, decimalOf, moneyOf } from '../trade/trade-words.ts';

/** Nothing within one country; else one line. */
export function borderWords(basket: Basket, { country }: Pick<Destination, 'country'>, trade: TradeDoor): readonly Words[] {
  if (basket.shop.country === country) return [];
  return [(country === 'CN' ? intoChina(basket, trade) : country === 'PK' ? intoPakistan(basket, trade) : undefined) ?? words('checkout.border_unknown')];
}

function intoChina({ lines, total }: Basket, trade: TradeDoor): Words | undefined {
  const prices = lines.map(({ listing }) => listing.price);
  const yuan = total.currency === 'USD' ? undefined : toYuan(prices, trade);
  if (!yuan || 'missing' in yuan) return undefined;
  const rates = lines.map(({ listing }) => {
    const kind = sureKinds[listing.category];
    const found = kind && ratesOf(kind, trade);
    return found && 'vat' in found ? found : undefined;
  });
  const goods = lines.flatMap(({ quantity }, at) => {
    const rate = rates[at];
    return rate ? [{ unitPrice: yuan.amounts[at] ?? '0', quantity, vat: rate.vat, consumptionTax: rate.consumptionTax, duty: '0' }] : [];
  });
  if (goods.length < lines.length) return undefined;
  const found = cbecTax({ lines: goods }, trade.rates, trade.today);
  if (found.status === 'MISSING_RATE') return undefined;
  const limit = (id: string) => ({ limit: moneyOf(fixed(decimal(found.rules.find((rule) => rule.id === id)?.value ?? '0')), 'CNY') });
  if (found.status === 'FULL_RATE') return words('checkout.border_full', limit('cn.single_limit'));
  if (found.status === 'NOT_ELIGIBLE') return words('checkout.border_over', limit(found.reason === 'ANNUAL_LIMIT' ? 'cn.annual_limit' : 'cn.single_limit'));
  const rules = [...found.rules, ...rates.flatMap((rate) => rate?.rules ?? []), ...yuan.rules];
  return words('checkout.border_tax', { tax: moneyOf(found.tax, 'CNY'), ...dated(rules) });
}

/** Duties are by the code of the goods, which no listing tells: the least is what can be said. */
function intoPakistan({ total }: Basket, trade: TradeDoor): Words | undefined {
  if (total.currency === 'USD') return undefined;
  const found = pakistanTax({ goods: decimalOf(total), ...(total.currency === 'PKR' && { rate: '1' }) }, trade.rates, trade.today);
  if (found.status === 'DE_MINIMIS') return words('checkout.border_free', dated(found.rules));
  return found.status === 'AT_LEAST' ? words('checkout.border_least', { tax: moneyOf(found.salesTax, 'PKR'), ...dated(found.rules) }) : undefined;
}

/** As of when an estimate is, by its oldest figure. */
const dated = (rules: readonly Rule[]): Params => ({
  as_of: { words: words(rules.some(({ stale }) => stale) ? 'trade.as_of_stale' : 'trade.as_of', { as_of: asOf(rules) }) },
});
