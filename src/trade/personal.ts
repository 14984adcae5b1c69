import { compare, fixed, isMore, multiply, rounded, subtract, zero } from './decimal.ts';
import { amountIn, BadInput } from './input.ts';
import { figuresOn, type Missing, type RateTable, type Rule } from './rates.ts';

/** Tax on a personal postal article into China, a gift: what a sale is not (domain calculators §2, facts PA-01, PA-02). */
export type PersonalTax =
  | { readonly status: 'OK'; readonly tax: string; readonly waived: boolean; readonly due: string; readonly rules: readonly Rule[] }
  /** Goes back, or is cleared as goods. `tax` is what its rate would give. */
  | { readonly status: 'OVER_LIMIT'; readonly tax: string; readonly overBy: string; readonly rules: readonly Rule[] }
  | Missing;

export type PersonalArticle = {
  readonly value: string;
  /** Percent of the class of goods: books, food, toys 13; textiles, shoes, whatever is not listed 20; alcohol, tobacco, jewellery 50. */
  readonly rate: 13 | 20 | 50;
  /** From Hong Kong, Macao or Taiwan the limit is lower. */
  readonly near?: boolean;
  /** One piece that cannot be divided may be worth more than the limit. */
  readonly onePiece?: boolean;
};

/** Throws `BadInput`. */
export function personalTax({ value: text, rate, near = false, onePiece = false }: PersonalArticle, table: RateTable, day: string): PersonalTax {
  const value = amountIn(text, 'value');
  if (![13, 20, 50].includes(rate)) throw new BadInput('rate', 'must be 13, 20 or 50');
  const [limitId, rateId] = [near ? 'cn.personal_limit_near' : 'cn.personal_limit', `cn.personal_rate_${rate}`] as const;
  const found = figuresOn(table, day, [limitId, rateId, 'cn.personal_free']);
  if ('missing' in found) return found;
  const { rules } = found;
  const tax = rounded(multiply(value, found.value[rateId]));
  const limit = found.value[limitId];
  if (isMore(value, limit) && !onePiece) return { status: 'OVER_LIMIT', tax: fixed(tax), overBy: fixed(subtract(value, limit)), rules };
  const waived = compare(tax, found.value['cn.personal_free']) <= 0;
  return { status: 'OK', tax: fixed(tax), waived, due: fixed(waived ? zero : tax), rules };
}
