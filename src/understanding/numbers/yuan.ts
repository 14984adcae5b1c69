/** Sums of yuan as they are spoken. */
import { yuanParts } from './currencies.ts';
import type { Numeral, Token } from './numerals.ts';
import { unitOf } from './units.ts';

/** 三块五, 十块零五毛, 12元5角, 三十四块九毛四, 8毛. */
export function yuanOf(all: readonly Token[], at: number, numeral: Numeral): { readonly value: number; readonly to: number } | undefined {
  const own = yuanParts[all[at + 1]?.text ?? ''];
  if (own !== undefined) {
    const tail = all[at + 2];
    // 一毛五
    const spoken = own === 0.1 && tail?.kind === 'number' && tail.glued && tail.value < 10 && isEnd(all[at + 3]);
    return spoken ? { value: numeral.value * own + tail.value * 0.01, to: at + 3 } : { value: numeral.value * own, to: at + 2 };
  }
  if (!/^[元块圆]$/.test(all[at + 1]?.text ?? '')) return undefined;
  let value = numeral.value;
  let place = at + 2;
  /** What the last unit was worth: a digit after it that has none is a tenth of it, and 半 is half of it. */
  let unit = 1;
  for (let tail = all[place]; tail?.kind === 'number' && tail.glued; tail = all[place]) {
    const part = yuanParts[all[place + 1]?.text ?? ''];
    const spoken = unit > 0.01 && tail.value < 10 && isEnd(all[place + 1]);
    if (part === undefined && !spoken) break;
    value += tail.value * (part ?? (tail.value === 0.5 ? unit : unit / 10));
    unit = part ?? 0;
    place += part === undefined ? 1 : 2;
  }
  return place > at + 2 ? { value, to: place } : undefined;
}

/** Nothing that the number before could be counting: 十块五个 is ten yuan, five pieces. */
const isEnd = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'number' ? token.value === 1 && token.glued : unitOf(token.text) === undefined && !/^[/:\d]$/.test(token.text));
