/** Days as people name them, read as of a given today. */
import { dateKey, dayMarks, months, relativeDays, spans, weekdays, weekWords } from './date-words.ts';
import { hanNumber } from './han-numerals.ts';
import { asciiDigits, fold, normalise } from './normalise.ts';
import { numberWord } from './number-words.ts';

type Day = { readonly year: number; readonly month: number; readonly day: number };

/**
 * The day as ISO date; `undefined` where there is none. Day stands before month in `12/03/2026`; a day without its month or
 * year is the first one from today on. `next friday` and 下周五 are in the calendar week after this one, which begins on Monday;
 * `kal` and `parson` are read as future.
 */
export function readDate(text: string, today: string): string | undefined {
  const now = dayOf(today);
  const line = asciiDigits(normalise(text)).toLowerCase();
  if (!now || line === '') return undefined;
  return iso(written(line, now) ?? chinese(line, now) ?? spoken(line, now));
}

/** Digits with separators: 2026-03-05, 12/03/2026, 12.3.26, 12/3. */
function written(line: string, now: Day): Day | undefined {
  const [, y, m, d] = /(?<![\d./-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-]|\.\d)/.exec(line) ?? [];
  if (y && m && d) return valid(Number(y), Number(m), Number(d));
  const [, first, second, third] = /(?<![\d./-])(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?![\d/-]|\.\d)/.exec(line) ?? [];
  if (first && second && third) {
    const year = third.length === 2 ? 2000 + Number(third) : Number(third);
    return valid(year, Number(second), Number(first)) ?? valid(year, Number(first), Number(second));
  }
  const [, day, month] = /^(?:on |by |before )?(\d{1,2})[/-](\d{1,2})(?: tak| ko)?$/.exec(line) ?? [];
  return day && month ? (upcoming(now, Number(month), Number(day)) ?? upcoming(now, Number(day), Number(month))) : undefined;
}

/** 2026年3月5日, 3月5号, 下个月5号, 5号, 三天后, 下周三. */
function chinese(line: string, now: Day): Day | undefined {
  if (!/\p{Script=Han}/u.test(line)) return undefined;
  const text = line.replace(/\s/g, '');
  const numeral = '(\\d{1,4}|[〇零一二两三四五六七八九十]{1,4})';
  const [, y, m, d] = new RegExp(`(?:${numeral}年)?(?:${numeral}月)${numeral}[日号號]?`).exec(text) ?? [];
  if (m && d) return y ? valid(num(y), num(m), num(d)) : upcoming(now, num(m), num(d));
  const [, next, only] = new RegExp(`(下个?月|本月|这个?月)?${numeral}[号號日](?!线|楼|码)`).exec(text) ?? [];
  if (only) return next?.startsWith('下') ? monthsOn(now, 1, num(only)) : next ? valid(now.year, now.month, num(only)) : nextDayOfMonth(now, num(only));
  const [, count, span] = new RegExp(`${numeral}(个?月|天|日|周|个?星期|个?礼拜)(?:之?后|以后|内)`).exec(text) ?? [];
  if (count && span) return after(now, num(count), span);
  const [, which, name] = /(下下|下|本|这)?个?((?:周|星期|礼拜)[一二三四五六日天])/.exec(text) ?? [];
  const weekday = name === undefined ? undefined : weekdays.get(name);
  if (weekday)
    return which === '下下' ? inWeek(now, weekday, 2) : which === '下' ? inWeek(now, weekday, 1) : which ? inWeek(now, weekday, 0) : nextWeekday(now, weekday);
  const relative = [...relativeDays].filter(([word]) => text.includes(word)).sort(([a], [b]) => b.length - a.length)[0];
  return relative && plus(now, relative[1]);
}

const num = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (hanNumber(text) ?? Number.NaN));

/** Words: `kal`, `15 tareekh`, `next friday`, `march 5`, `teen din baad`. */
function spoken(line: string, now: Day): Day | undefined {
  const words = fold(line)
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1 $2')
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
    .map((word) => dayWord(word));
  return byMonth(words, now) ?? bySpan(words, now) ?? byDay(words, now) ?? byWeekday(words, now) ?? byName(words, now);
}

/** A number word as digits, unless it names a day as well: `sat` is Saturday before it is seven. */
function dayWord(word: string): string {
  const key = dateKey(word);
  const number = weekdays.has(key) || months.has(key) ? undefined : numberWord(word);
  return number?.is === 'small' ? String(number.value) : key;
}

function byMonth(words: readonly string[], now: Day): Day | undefined {
  const at = words.findIndex((word) => months.has(word));
  const month = months.get(words[at] ?? '');
  if (month === undefined) return undefined;
  const before = words.slice(Math.max(0, at - 2), at).filter((word) => !dayMarks.has(word) && word !== 'of');
  const behind = words.slice(at + 1).filter((word) => !dayMarks.has(word) && word !== 'the');
  const day = whole(before.at(-1)) ?? whole(behind[0]);
  const year = behind.map(Number).find((one) => one >= 2000 && one < 2100);
  if (day === undefined) return undefined;
  return year ? valid(year, month, day) : upcoming(now, month, day);
}

/** `in 3 days`, `teen din baad`, `do hafte mein`, `a week from now`. */
function bySpan(words: readonly string[], now: Day): Day | undefined {
  const at = words.findIndex((word, place) => spans.has(word) && (whole(words[place - 1]) !== undefined || words[place - 1] === 'a'));
  if (
    at < 1 ||
    !words.some((word) =>
      ['in', 'after', 'bad', 'baad', 'bd', 'within', 'later', 'from', 'mein', 'men', 'me', 'tak', 'بعد', 'مین', 'تک'].map(dateKey).includes(word),
    )
  )
    return undefined;
  return after(now, words[at - 1] === 'a' ? 1 : (whole(words[at - 1]) ?? Number.NaN), words[at] ?? '');
}

/** `15 tareekh`, `the 15th`, `agle mahine ki 5 tareekh`. */
function byDay(words: readonly string[], now: Day): Day | undefined {
  const at = words.findIndex((word, place) => dayMarks.has(word) && whole(words[place - 1]) !== undefined);
  const day = at < 1 ? undefined : whole(words[at - 1]);
  if (day === undefined) return undefined;
  const month = words.findIndex((word) => spans.get(word) === 'month');
  const which = month < 1 ? undefined : weekWords.get(words[month - 1] ?? '');
  return which === 'next' ? monthsOn(now, 1, day) : which === 'this' ? valid(now.year, now.month, day) : nextDayOfMonth(now, day);
}

function byWeekday(words: readonly string[], now: Day): Day | undefined {
  const at = words.findIndex((word, place) => weekdays.has(word) && !(spans.has(word) && whole(words[place - 1]) !== undefined));
  const weekday = weekdays.get(words[at] ?? '');
  if (weekday === undefined) return undefined;
  const which =
    weekWords.get(words[at - 1] ?? '') ??
    (weekWords.get(words[at - 2] ?? '') && spans.has(words[at - 1] ?? '') ? weekWords.get(words[at - 2] ?? '') : undefined);
  // "agle hafte" alone is a week, not the Saturday which the same word names.
  if (weekday === 6 && which === 'next' && spans.has(words[at] ?? '')) return undefined;
  return which === 'next' ? inWeek(now, weekday, 1) : which === 'this' ? inWeek(now, weekday, 0) : nextWeekday(now, weekday);
}

function byName(words: readonly string[], now: Day): Day | undefined {
  const phrase = ` ${words.join(' ')} `;
  const named = [...relativeDays].filter(([name]) => phrase.includes(` ${name} `)).sort(([a], [b]) => b.length - a.length)[0];
  return named && plus(now, named[1]);
}

/** A day of the month. */
function whole(word: string | undefined): number | undefined {
  return word !== undefined && /^\d{1,2}$/.test(word) ? Number(word) : undefined;
}

const utc = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day));
const iso = (day: Day | undefined): string | undefined => day && utc(day).toISOString().slice(0, 10);
const from = (date: Date): Day => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
const plus = (now: Day, days: number): Day => from(new Date(utc(now).getTime() + days * 86_400_000));
const weekdayOf = (now: Day): number => utc(now).getUTCDay() || 7;
const nextWeekday = (now: Day, weekday: number): Day => plus(now, (weekday - weekdayOf(now) + 7) % 7);
const inWeek = (now: Day, weekday: number, weeks: number): Day => plus(now, weekday - weekdayOf(now) + 7 * weeks);

function dayOf(text: string): Day | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  return y && m && d ? valid(Number(y), Number(m), Number(d)) : undefined;
}

function valid(year: number, month: number, day: number): Day | undefined {
  if (!(year >= 1970 && year < 2200)) return undefined;
  const made = from(new Date(Date.UTC(year, month - 1, day)));
  return made.year === year && made.month === month && made.day === day ? made : undefined;
}

function after(now: Day, count: number, span: string): Day | undefined {
  const days = spans.get(span) ?? spans.get(span.replace('个', ''));
  if (days === undefined || !(count >= 0 && count <= 400)) return undefined;
  return days === 'month' ? monthsOn(now, count, now.day) : plus(now, count * days);
}

/** The 31st of a month that has none is its last day. */
function monthsOn(now: Day, months: number, day: number): Day | undefined {
  const index = now.month - 1 + months;
  const [year, month] = [now.year + Math.floor(index / 12), (index % 12) + 1];
  return day >= 1 && day <= 31 ? (valid(year, month, day) ?? from(new Date(Date.UTC(year, month, 0)))) : undefined;
}

function upcoming(now: Day, month: number, day: number): Day | undefined {
  const years = [0, 1, 2, 3, 4].map((more) => valid(now.year + more, month, day));
  return years.find((one) => one !== undefined && utc(one) >= utc(now));
}

function nextDayOfMonth(now: Day, day: number): Day | undefined {
  for (let more = 0; more < 3; more++) {
    const index = now.month - 1 + more;
    const found = valid(now.year + Math.floor(index / 12), (index % 12) + 1, day);
    if (found && utc(found) >= utc(now)) return found;
  }
  return undefined;
}
