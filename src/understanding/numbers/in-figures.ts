/** Numbers that stand in words, put into figures: what one language writes out another writes in digits. */

import { fold } from '../normalise.ts';
import { currencyOf } from './currencies.ts';
import { type Numeral, tokens } from './numerals.ts';
import { hanUnits, unitOf } from './units.ts';

/** Small numbers that are other words too, in English or in Urdu: they count where a unit or a currency follows. */
const otherwise = new Set(['do', 'sat', 'che', 'nau', 'no', 'so', 'bara', 'tera', 'tees', 'bees', 'sath', 'دو', 'سو', 'نو', 'ستر', 'اسی', 'چون']);
/** What is counted in Chinese besides units of trade: kinds, colours, layers, rooms, days, and so on. */
const hanCounts = [...hanUnits, '种', '色', '层', '天', '年', '月', '周', '个月', '小时', '次', '位', '人', '块', '元', '样', '片', '册', '岁'];

/** The same text with its numbers in digits. One thing is not counted: `一件`, `ek suit`, `a`. */
export function inFigures(text: string): string {
  let figures = '';
  let from = 0;
  for (const token of tokens(text)) {
    if (token.kind !== 'number' || token.said === 'digits' || !isCounted(token, text.slice(token.end))) continue;
    figures += `${text.slice(from, token.start)}${token.value}`;
    from = token.end;
  }
  return figures + text.slice(from);
}

function isCounted({ value, scaled, said, text }: Numeral, after: string): boolean {
  const word = fold(/^\s*-?\s*([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? '');
  const unit = said === 'han' ? hanCounts.find((one) => after.trimStart().startsWith(one)) : word;
  const measures = unit !== undefined && (unitOf(unit) !== undefined || currencyOf(unit) !== undefined || said === 'han');
  if (value === 1) return measures && unitOf(unit ?? '')?.of !== 'count' && unitOf(unit ?? '') !== undefined;
  if (scaled && value >= 100) return true;
  if (said === 'han') return measures || [...text].length > 1;
  return measures || !otherwise.has(fold(text));
}
