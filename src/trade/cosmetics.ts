import { compare, type Decimal, divide } from './decimal.ts';
import { numberIn, positiveIn } from './input.ts';
import { figuresOn, type Missing, type RateTable, type Rule } from './rates.ts';

/** The consumption tax of a cosmetic sold to China: due where its value by millilitre or gram, or by piece or sheet, is high (facts CN-12). */
export function cosmeticsTax(
  { value, amount, by }: { readonly value: string; readonly amount: string; readonly by: 'ml' | 'piece' },
  table: RateTable,
  day: string,
): { readonly consumptionTax: string; readonly rules: readonly Rule[] } | Missing {
  const found = figuresOn(table, day, ['cn.cosmetics_ml', 'cn.cosmetics_piece', 'cn.ct_cosmetics']);
  if ('missing' in found) return found;
  const each: Decimal = divide(numberIn(value, 'value'), positiveIn(amount, 'amount'));
  const high = compare(each, found.value[by === 'ml' ? 'cn.cosmetics_ml' : 'cn.cosmetics_piece']) >= 0;
  return { consumptionTax: high ? (found.rules.find(({ id }) => id === 'cn.ct_cosmetics')?.value ?? '0') : '0', rules: found.rules };
}
