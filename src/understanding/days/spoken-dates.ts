/** Days in words: `kal`, `15 tareekh`, `next friday`, `march 5`, `teen din baad`, `mahine ke akhir mein`. */

import { fold } from '../normalise.ts';
import { numberWord } from '../numbers/number-words.ts';
import { type Found, inWeek, monthsOn, type Now, nearestOfMonth, nearestOfYear, nearestWeekday, plus, valid } from './calendar.ts';
import { dateKey, dayMarks, edgeWords, eitherWay, feastWords, months, relativeDays, spans, weekdays, weekWords } from './date-words.ts';

type Said = readonly string[];

export function spokenDay(line: string, now: Now): Found {
  const words = fold(line)
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1 $2')
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .map((word) => dayWord(word));
  const named = byMonth(words, now) ?? byDay(words, now);
  if (named || words.some((word) => feastWords.has(word))) return named ?? 'never';
  return bySpan(words, now) ?? byEdge(words, now) ?? byWeekday(words, now) ?? byName(words, now);
}

/** A number word as digits, unless it names a day as well: `sat` is Saturday before it is seven. */
function dayWord(word: string): string {
  const key = dateKey(word);
  const number = weekdays.has(key) || months.has(key) ? undefined : numberWord(word);
  return number?.is === 'small' ? String(number.value) : key;
}

function byMonth(words: Said, now: Now): Found {
  const at = words.findIndex((word) => months.has(word));
  const month = months.get(words[at] ?? '');
  if (month === undefined) return undefined;
  const before = words.slice(Math.max(0, at - 2), at).filter((word) => !dayMarks.has(word) && word !== 'of');
  const behind = words.slice(at + 1).filter((word) => !dayMarks.has(word) && word !== 'the');
  const day = whole(before.at(-1)) ?? whole(behind[0]);
  const year = behind.map(Number).find((one) => one >= 2000 && one < 2100);
  if (day === undefined) return undefined;
  return (year ? valid(year, month, day) : nearestOfYear(now, month, day)) ?? 'never';
}

/** `15 tareekh`, `the 15th`, `agle mahine ki 5 tareekh`, `agle mahine ki 5`. */
function byDay(words: Said, now: Now): Found {
  const month = words.findIndex((word, place) => place > 0 && spans.get(word) === 'month' && weekWords.has(words[place - 1] ?? ''));
  const which = weekWords.get(words[month - 1] ?? '');
  const marked = words.findIndex((word, place) => dayMarks.has(word) && whole(words[place - 1]) !== undefined);
  const day = marked < 1 ? (month > 0 ? lastNumber(words.slice(month + 1)) : undefined) : whole(words[marked - 1]);
  if (day === undefined) return undefined;
  if (which === 'next' || which === 'last') return monthsOn(now, which === 'next' ? 1 : -1, day) ?? 'never';
  return (which === 'this' ? valid(now.year, now.month, day) : nearestOfMonth(now, day)) ?? 'never';
}

/** The number that ends the message: `agle mahine ki 5`, `agle mahine 5 tak`. */
const lastNumber = (words: Said): number | undefined => whole(words.at(-1)) ?? (words.at(-1) === 'tak' ? whole(words.at(-2)) : undefined);

const ahead = new Set(['in', 'after', 'baad', 'bad', 'bd', 'within', 'later', 'from', 'mein', 'men', 'me', 'tak', 'بعد', 'میں', 'تک'].map(dateKey));
const back = new Set(['ago', 'pehle', 'pehlay', 'pahle', 'phle', 'qabl', 'پہلے', 'قبل'].map(dateKey));

/** `in 3 days`, `teen din baad`, `do hafte mein`, `a week from now`, `do din pehle`. */
function bySpan(words: Said, now: Now): Found {
  const at = words.findIndex((word, place) => spans.has(word) && (whole(words[place - 1]) !== undefined || words[place - 1] === 'a'));
  const length = spans.get(words[at] ?? '');
  if (at < 1 || length === undefined) return undefined;
  const sign = back.has(words[at + 1] ?? '') ? -1 : words.some((word) => ahead.has(word)) ? 1 : 0;
  const count = sign * (words[at - 1] === 'a' ? 1 : (whole(words[at - 1]) ?? 0));
  if (count === 0) return undefined;
  return length === 'month' ? monthsOn(now, count, now.day) : plus(now, count * length);
}

/** `mahine ke akhir mein`, `end of next month`. */
function byEdge(words: Said, now: Now): Found {
  const at = words.findIndex((word) => spans.get(word) === 'month');
  const beside = at < 0 ? [] : words.slice(Math.max(0, at - 4), at + 4);
  const edge = beside.map((word) => edgeWords.get(word)).find((one) => one !== undefined);
  if (edge === undefined) return undefined;
  const day = edge === 'first' ? 1 : 31;
  if (beside.some((word) => weekWords.get(word) === 'next')) return monthsOn(now, 1, day);
  return edge === 'first' ? nearestOfMonth(now, 1) : monthsOn(now, 0, day);
}

function byWeekday(words: Said, now: Now): Found {
  const at = words.findIndex((word, place) => weekdays.has(word) && !(spans.has(word) && whole(words[place - 1]) !== undefined));
  const weekday = weekdays.get(words[at] ?? '');
  if (weekday === undefined) return undefined;
  const [ahead, before] = [words[at - 1] ?? '', words[at - 2] ?? ''];
  const which = weekWords.get(ahead) ?? (spans.has(ahead) ? weekWords.get(before) : undefined);
  if (isWeek(words, at, which)) return undefined;
  if (which === 'last') return nearestWeekday({ ...now, past: true }, weekday);
  // Who says "this friday" on a Sunday means the one to come.
  return which === 'next' ? inWeek(now, weekday, 1) : nearestWeekday(now, weekday);
}

/** `hafta` is a week and Saturday: Saturday alone, or with `ko` behind it. */
function isWeek(words: Said, at: number, which: string | undefined): boolean {
  if (!spans.has(words[at] ?? '')) return false;
  const behind = words[at + 1] ?? '';
  return (
    !(['ko', 'tak', 'کو', 'تک'].includes(behind) || words[at + 2] === dateKey('din') || words[at + 2] === 'دن') && (which !== undefined || words.length > 1)
  );
}

function byName(words: Said, now: Now): Found {
  const phrase = ` ${words.join(' ')} `;
  const [longest] = [...relativeDays].filter(([name]) => phrase.includes(` ${name} `)).sort(([a], [b]) => b.length - a.length);
  return longest && plus(now, now.past && eitherWay.has(longest[0]) ? -longest[1] : longest[1]);
}

/** A day of the month. */
const whole = (word: string | undefined): number | undefined => (word !== undefined && /^\d{1,2}$/.test(word) ? Number(word) : undefined);
