/** Days in Chinese: 2026年3月5日, 3月5号, 下个月5号, 月底, 三天后, 下周三. */

import { hanNumber } from '../numbers/han-numerals.ts';
import { type Found, inWeek, monthsOn, type Now, nearestOfMonth, nearestOfYear, nearestWeekday, plus, valid } from './calendar.ts';
import { hanFeast, relativeDays, weekdays } from './date-words.ts';

const numeral = '(\\d{1,4}|[〇零一二两三四五六七八九十]{1,4})';
const ofYear = new RegExp(`(?:${numeral}年)?(?:${numeral}月)${numeral}[日号號]?`);
const ofMonth = new RegExp(`(下个?月|本月|这个?月)?${numeral}[号號日](?!线|楼|码)`);
const apart = new RegExp(`${numeral}(个?月|天|日|周|个?星期|个?礼拜)(?:之?(后|前)|以(后|前)|内)`);

export function hanDay(line: string, now: Now): Found {
  if (!/\p{Script=Han}/u.test(line)) return undefined;
  const text = line.replace(/\s/g, '');
  const named = fixed(text, now);
  if (named || hanFeast.test(text)) return named ?? 'never';
  return edge(text, now) ?? distant(text, now) ?? weekday(text, now) ?? relative(text, now);
}

function fixed(text: string, now: Now): Found {
  const [, y, m, d] = ofYear.exec(text) ?? [];
  if (m && d) return (y ? valid(num(y), num(m), num(d)) : nearestOfYear(now, num(m), num(d))) ?? 'never';
  const [, which, only] = ofMonth.exec(text) ?? [];
  if (!only) return undefined;
  if (which) return which.startsWith('下') ? monthsOn(now, 1, num(only)) : (valid(now.year, now.month, num(only)) ?? 'never');
  return nearestOfMonth(now, num(only)) ?? 'never';
}

/** 月底, 下月初, 年底. */
function edge(text: string, now: Now): Found {
  const [, which, span, end] = /(下个?|本|这个?)?(月|年)(底|末|初)/.exec(text) ?? [];
  if (!span || !end) return undefined;
  const first = end === '初';
  if (span === '年') return valid(now.year + (which?.startsWith('下') || first ? 1 : 0), first ? 1 : 12, first ? 1 : 31);
  if (which?.startsWith('下')) return monthsOn(now, 1, first ? 1 : 31);
  return first ? nearestOfMonth(now, 1) : monthsOn(now, 0, 31);
}

function distant(text: string, now: Now): Found {
  const [, ahead] = new RegExp(`(?:再?过|再等)${numeral}(?:天|日)`).exec(text) ?? [];
  if (ahead && num(ahead) <= 400) return plus(now, num(ahead));
  const [, count, span = '', back, ago] = apart.exec(text) ?? [];
  if (!count) return undefined;
  const sign = back === '前' || ago === '前' ? -1 : 1;
  if (!(num(count) <= 400)) return undefined;
  if (/月/.test(span)) return monthsOn(now, sign * num(count), now.day);
  return plus(now, sign * num(count) * (/天|日/.test(span) ? 1 : 7));
}

const weeks: { readonly [which: string]: number } = { 下下: 2, 下: 1, 本: 0, 这: 0, 上: -1 };

function weekday(text: string, now: Now): Found {
  const [, which, name = ''] = /(下下|下|本|这|上)?个?((?:周|星期|礼拜)[一二三四五六日天])/.exec(text) ?? [];
  const day = weekdays.get(name);
  if (!day) return undefined;
  return which === undefined ? nearestWeekday(now, day) : inWeek(now, day, weeks[which] ?? 0);
}

function relative(text: string, now: Now): Found {
  const [longest] = [...relativeDays].filter(([word]) => text.includes(word)).sort(([a], [b]) => b.length - a.length);
  return longest && plus(now, longest[1]);
}

const num = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (hanNumber(text) ?? Number.NaN));
