/** When something happened, as couriers' sheets write it: `21/11/2026 2:30 PM`, `2026-11-21 14:30`, `21-Nov-26`, `2026年11月21日 14点30分`. */
import { momentOf } from './local-time.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Day = { readonly year: number; readonly month: number; readonly day: number };
type Clock = { readonly hour: number; readonly minute: number; readonly second: number };

/** A day stands before its month. A day without a time of day is its beginning. `undefined` for what is no such time. */
export function sheetTime(written: string, timeZone: string): Date | undefined {
  const text = plain(written);
  const exact = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|[+-]\d{2}:?\d{2})$/i.test(text)
    ? Date.parse(text.replace(/ (?=Z|[+-])/i, ''))
    : Number.NaN;
  if (!Number.isNaN(exact)) return new Date(exact);
  const day = dayIn(text);
  const clock = day && clockIn(text.slice(day.to));
  return day && clock && momentOf({ ...day.at, ...clock }, timeZone);
}

/** Latin digits, single spaces, no signs that turn the text around. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\s+/g, ' ')
    .trim();

function dayIn(text: string): { readonly at: Day; readonly to: number } | undefined {
  const ordered = /^(\d{4})[-/.年] ?(\d{1,2})[-/.月] ?(\d{1,2})日?/.exec(text);
  if (ordered) return { at: { year: Number(ordered[1]), month: Number(ordered[2]), day: Number(ordered[3]) }, to: ordered[0].length };
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)?[- /,]*([a-z]{3})[a-z]*|([a-z]{3})[a-z]* (\d{1,2})(?:st|nd|rd|th)?)[- /,]+(\d{4}|\d{2})(?!\d)/i.exec(text);
  if (named) {
    const month = months.indexOf((named[2] ?? named[3] ?? '').toLowerCase()) + 1;
    return month === 0 ? undefined : { at: { year: yearOf(named[5]), month, day: Number(named[1] ?? named[4]) }, to: named[0].length };
  }
  const spoken = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text);
  if (!spoken) return undefined;
  const [first, second, year] = [Number(spoken[1]), Number(spoken[2]), yearOf(spoken[3])];
  // Where the second cannot be a month, the first must be.
  return { at: second > 12 ? { year, month: first, day: second } : { year, month: second, day: first }, to: spoken[0].length };
}

const yearOf = (digits = ''): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

function clockIn(rest: string): Clock | undefined {
  const text = rest.replace(/^[T ,،|]+/, '').trim();
  if (text === '') return { hour: 0, minute: 0, second: 0 };
  const found = /^(上午|下午|晚上|中午|凌晨|早上|صبح|دوپہر|شام|رات)? ?(\d{1,2})[:.点时](\d{2})?分?(?::(\d{2})(?:\.\d+)?)? ?([ap])?\.?m?\.?(?: ?بجے)?$/i.exec(
    text,
  );
  if (!found) return undefined;
  const [, part = '', hours, minutes = '0', seconds = '0', half = ''] = found;
  const hour = Number(hours);
  const late = /下午|晚上|شام/.test(part) || (part === 'رات' && hour >= 6) || (/دوپہر|中午/.test(part) && hour < 6) || half.toLowerCase() === 'p';
  const early = half.toLowerCase() === 'a' || /凌晨|上午|早上|صبح/.test(part) || (part === 'رات' && hour === 12);
  const ofDay = late && hour < 12 ? hour + 12 : early && hour === 12 ? 0 : hour;
  return { hour: ofDay, minute: Number(minutes), second: Number(seconds) };
}
