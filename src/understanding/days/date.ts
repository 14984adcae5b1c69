/** Days as people name them, read as of a given today. */

import { asciiDigits, fold, normalise } from '../normalise.ts';
import { dayOf, type Found, isoOf, type Now, nearestOfYear, valid } from './calendar.ts';
import { dateKey, pastWords } from './date-words.ts';
import { hanDay } from './han-dates.ts';
import { spokenDay } from './spoken-dates.ts';

/**
 * The day as ISO date; `undefined` where there is none. Day stands before month in `12/03/2026`; a day without its month or
 * year is the first one from today on, or the last one until today where the verb is of the past (`kal aaya tha`).
 * `next friday` and 下周五 are in the calendar week after this one, which begins on Monday.
 */
export function readDate(text: string, today: string): string | undefined {
  const day = dayOf(today);
  const line = asciiDigits(normalise(text)).toLowerCase();
  if (!day || line === '') return undefined;
  const now: Now = { ...day, past: isPast(line) };
  const found = written(line, now) ?? hanDay(line, now) ?? spokenDay(line, now);
  return found === undefined || found === 'never' ? undefined : isoOf(found);
}

/** `kal aaya tha`, but not `kal aa gaya hoga`. */
function isPast(line: string): boolean {
  const said = fold(line).split(/[^\p{L}\p{M}]+/u);
  return said.some((word) => pastWords.has(dateKey(word))) && !said.some((word) => /^(?:\w*[aeioun])?g[aei]$|گ[ایے]$/.test(word));
}

/** Digits with separators: 2026-03-05, 12/03/2026, 12.3.26, 12/3, and 20260305 alone. */
function written(line: string, now: Now): Found {
  const [, y, m, d] = /(?<![\d./-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-]|\.\d)/.exec(line) ?? /^(20\d{2})(\d{2})(\d{2})$/.exec(line) ?? [];
  if (y && m && d) return valid(Number(y), Number(m), Number(d)) ?? 'never';
  const [, first, second, third] = /(?<![\d./-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?![\d/-]|\.\d)/.exec(line) ?? [];
  if (first && second && third) {
    const year = third.length === 2 ? 2000 + Number(third) : Number(third);
    return valid(year, Number(second), Number(first)) ?? valid(year, Number(first), Number(second)) ?? 'never';
  }
  const [, day, month] = withoutYear.exec(line)?.filter((part) => part !== undefined) ?? [];
  return day && month ? (nearestOfYear(now, Number(month), Number(day)) ?? nearestOfYear(now, Number(day), Number(month)) ?? 'never') : undefined;
}

/** 15/8 may be a size or a share, so it stands alone or has a word of dates beside it. */
const withoutYear = new RegExp(
  [
    String.raw`^(\d{1,2})[/-](\d{1,2})$`,
    String.raw`(?:\b(?:on|by|before|until|till|date|tareekh)|تاریخ|日期[:：]?)\s*(\d{1,2})[/-](\d{1,2})(?![\d/-])`,
    String.raw`(?<![\d./-])(\d{1,2})[/-](\d{1,2})\s*(?:(?:tak|tk|ko|se pehle|se pehlay)\b|تک|کو|سے پہلے|之前|以前|前)`,
  ].join('|'),
);
