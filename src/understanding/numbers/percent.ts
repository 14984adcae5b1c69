/** Percent as people write them: `8`, `5.5%`, `۸ فیصد`, `百分之八`, `8个点`. */
import { readMoney } from './money.ts';

const signs = /[%％٪]|\b(?:percent|per cent|pct|feesad|fisad|fi sad|fee sad)\b|فیصد|فی صد|百分之|个点|個點/giu;

/** Hundredths of a percent; `undefined` where it is none, is below zero, or is an amount of some money. */
export function readPercent(text: string): number | undefined {
  if (/[-−]\s*\p{Nd}/u.test(text)) return undefined;
  // Written as amounts are: any digits or number words, and at most two decimals.
  const found = readMoney(text.replace(signs, ' ').trim(), 'CNY');
  return found?.currency === undefined ? found?.minor : undefined;
}
