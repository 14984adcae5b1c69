/** Sums of yuan as they are spoken. */
import { yuanParts } from './currencies.ts';
import type { Numeral, Token } from './numerals.ts';

/** 三块五, 十块零五毛, 12元5角, 8毛. */
export function yuanOf(all: readonly Token[], at: number, numeral: Numeral): { readonly value: number; readonly to: number } | undefined {
  const own = yuanParts[all[at + 1]?.text ?? ''];
  if (own !== undefined) return { value: numeral.value * own, to: at + 2 };
  if (!/^[元块圆]$/.test(all[at + 1]?.text ?? '')) return undefined;
  let value = numeral.value;
  let place = at + 2;
  for (let tail = all[place]; tail?.kind === 'number' && tail.glued; tail = all[place]) {
    const part = yuanParts[all[place + 1]?.text ?? ''];
    const spoken = place === at + 2 && (tail.value < 10 || tail.value === 0.5) && all[place + 1] === undefined;
    if (part === undefined && !spoken) break;
    value += tail.value === 0.5 && spoken ? 0.5 : tail.value * (part ?? 0.1);
    place += part === undefined ? 1 : 2;
  }
  return place > at + 2 ? { value, to: place } : undefined;
}
