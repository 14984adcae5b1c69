/** Amounts in yuan and rupees, turned into one money at the bank's rate of the table. */
import type { Money } from '../../shop/money.ts';
import { type Decimal, decimal, divide, fixed, multiply } from '../../trade/decimal.ts';
import { type Missing, type Rule, rateOn } from '../../trade/rates.ts';
import type { TradeDoor } from '../doors.ts';
import { decimalOf } from './trade-words.ts';

/** Decimal text in the order of the amounts, and the rate that was used, if any was. */
type Exchanged = { readonly amounts: readonly string[]; readonly rules: readonly Rule[] } | Missing;

/** Rupees at what the bank gives for a yuan. */
export const toYuan = (amounts: readonly Money[], trade: TradeDoor): Exchanged => exchanged(amounts, 'CNY', 'fx.cny_pkr_buying', divide, trade);

/** Yuan at what the bank asks for one. */
export const toRupees = (amounts: readonly Money[], trade: TradeDoor): Exchanged => exchanged(amounts, 'PKR', 'fx.cny_pkr_selling', multiply, trade);

function exchanged(amounts: readonly Money[], into: 'CNY' | 'PKR', id: string, at: (amount: Decimal, rate: Decimal) => Decimal, trade: TradeDoor): Exchanged {
  if (amounts.every(({ currency }) => currency === into)) return { amounts: amounts.map(decimalOf), rules: [] };
  const rule = rateOn(trade.rates, id, trade.today);
  if (!rule) return { status: 'MISSING_RATE', missing: [id] };
  const one = (money: Money) => (money.currency === into ? decimalOf(money) : fixed(at(decimal(decimalOf(money)), decimal(rule.value))));
  return { amounts: amounts.map(one), rules: [rule] };
}
