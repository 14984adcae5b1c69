/** How figures and the rules behind them are shown. */
import { type Flow, say } from '../../conversation/flow.ts';
import { type Key, type Words, words } from '../../conversation/words.ts';
import type { Currency, Money } from '../../shop/money.ts';
import { type Decimal, decimal, fixed, multiply, plain } from '../../trade/decimal.ts';
import type { Missing, Rule } from '../../trade/rates.ts';

/** Decimal text of the major unit, as the calculators write it. */
export const moneyOf = (amount: string, currency: Currency): { readonly money: Money } => ({
  money: { minor: Number(amount.replace('.', '')), currency },
});

/** Money as the calculators read it. */
export const decimalOf = ({ minor }: Money): string => fixed({ over: BigInt(minor), under: 100n });

/** A rate of a hundred, such as `9.1` for 0.091. */
export const percentOf = (rate: Decimal | string): number => Number(plain(multiply(typeof rate === 'string' ? decimal(rate) : rate, decimal(100))));

/** Hundredths of a percent as a rate, such as `0.0550`. */
export const rateOf = (hundredths: number): string => fixed({ over: BigInt(hundredths), under: 10_000n }, 4);

/** The value with what it costs to carry; where that is not known, that it is taxed too. */
export const freightLine = (freight: Money | null, value: string, currency: Currency): readonly Words[] =>
  freight === null ? [words('tax.line_no_freight')] : freight.minor === 0 ? [] : [words('tax.line_value', { value: moneyOf(value, currency) })];

/** Which figures are not there: nothing is worked out without them. */
export const missingWords = ({ missing }: Missing): Words => words('trade.missing', { ids: missing.join(', ') });

/** Says why there is no answer. */
export function* unanswered({ key, with: params }: Words): Flow<false> {
  yield* say(key, params);
  return false;
}

/** Each rule with its figure; beneath those of one source, who says so, as of when, and whether it may be out of date. */
export function ruleLines(rules: readonly Rule[]): readonly Words[] {
  const sources = [...new Set(rules.map(sourceKey))];
  return sources.flatMap((source) => {
    const [first, ...others] = rules.filter((rule) => sourceKey(rule) === source);
    if (!first) return [];
    return [
      ...[first, ...others].map((rule) => words('rule.line', { rule: { words: words(ruleKey(rule), { value: figure(rule) }) } })),
      words(first.stale ? 'rule.source_stale' : 'rule.source', { source: first.source, as_of: first.as_of }),
    ];
  });
}

/** The date of the oldest evidence among them. */
export const asOf = (rules: readonly Rule[]): string => rules.map(({ as_of }) => as_of).sort()[0] ?? '';

const sourceKey = ({ source, as_of }: Rule) => `${as_of} ${source}`;
const ruleKey = ({ id }: Rule) => `rule.${id.replaceAll('.', '_')}` as Key;

/** Rates are shown as percent, yuan and rupees as money, all else as the number it is. */
function figure({ value, unit }: Rule) {
  if (unit === 'rate') return percentOf(value);
  return unit === 'CNY' || unit === 'PKR' ? moneyOf(fixed(decimal(value)), unit) : Number(value);
}
