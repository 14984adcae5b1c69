/** Days, weekdays and months by name, in four languages. All are folded, and Roman Urdu is loosened. */
import { loose } from '../loose.ts';
import { fold } from '../normalise.ts';

const key = (word: string): string => fold(word).split(' ').map(loose).join(' ');
const table = <T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, words]) => words.split('|').map((word): [string, T] => [key(word), value])));

/** Days from today. */
export const relativeDays = table<number>([
  [0, 'today|aaj|aj|tonight|abhi|right now|aaj hi|آج|آج ہی|今天|今日|当天|今晚'],
  [
    1,
    'tomorrow|tomorow|tommorow|tomorrow morning|tmrw|tmr|kal|aane wala kal|aanay wala kal|kal subah|kal sham|کل|آنے والا کل|کل صبح|کل شام|明天|明日|明早|明晚',
  ],
  [2, 'day after tomorrow|the day after tomorrow|overmorrow|parson|parso|parsoun|parsun|پرسوں|پرسو|后天'],
  [3, 'tarson|tarso|narson|ترسوں|نرسوں|大后天'],
  [-1, 'yesterday|guzishta kal|گزشتہ کل|昨天|昨日'],
  [-2, 'day before yesterday|the day before yesterday|前天'],
  [-3, '大前天'],
]);

/**
 * `kal` is both yesterday and tomorrow in Urdu, `parson` both two days back and ahead. People who answer "when?" here speak of
 * a day to come, unless their verb is of the past.
 */
export const eitherWay = new Set(
  'kal|kal subah|kal sham|کل|کل صبح|کل شام|parson|parso|parsoun|parsun|پرسوں|پرسو|tarson|tarso|narson|ترسوں|نرسوں'.split('|').map(key),
);
export const pastWords = new Set(
  'tha|thi|gaya|gya|gaye|gayi|gai|aaya|aayi|aya|ayi|bheja|bheji|bhejay|mila|mili|liya|kiya|diya|hua|hui|mangwaya|تھا|تھی|تھے|گیا|گئی|گئے|آیا|آئی|بھیجا|ملا|ملی|لیا|دیا|ہوا|منگوایا'
    .split('|')
    .map(key),
);
/** Feasts and seasons, whose days the calendar here does not know. */
export const feastWords = new Set(
  'eid|eed|ramzan|ramadan|ramazan|muharram|shaadi|shadi|wedding|christmas|holiday|holidays|عید|رمضان|محرم|شادی'.split('|').map(key),
);
export const hanFeast = /春节|过年|国庆|中秋|端午|双十一|双11|元旦|清明|婚礼|放假/;

/** 1 is Monday, 7 Sunday. */
export const weekdays = table<number>([
  [1, 'monday|mon|peer|pir|somwar|somvar|پیر|سوموار|周一|星期一|礼拜一'],
  [2, 'tuesday|tue|tues|mangal|mungal|منگل|周二|星期二|礼拜二'],
  [3, 'wednesday|wed|weds|budh|budhh|bud|بدھ|周三|星期三|礼拜三'],
  [4, 'thursday|thu|thur|thurs|jumerat|jumeraat|jumay raat|jumaraat|جمعرات|周四|星期四|礼拜四'],
  [5, 'friday|fri|juma|jumma|jummah|jumah|jumay|jume|jumme|جمعہ|جمعے|周五|星期五|礼拜五'],
  [6, 'saturday|sat|hafta|hafte|haftay|ہفتے|sanichar|saneechar|ہفتہ|سنیچر|周六|星期六|礼拜六'],
  [7, 'sunday|sun|itwar|itwaar|etwar|aitwar|اتوار|周日|周天|星期日|星期天|礼拜天|礼拜日'],
]);

export const months = table<number>([
  [1, 'january|jan|janwari|janvari|جنوری'],
  [2, 'february|feb|farwari|farvari|فروری'],
  [3, 'march|mar|maarch|مارچ'],
  [4, 'april|apr|aprail|اپریل'],
  [5, 'may|mai|مئی'],
  [6, 'june|jun|joon|جون'],
  [7, 'july|jul|julai|جولائی'],
  [8, 'august|aug|agast|اگست'],
  [9, 'september|sep|sept|sitambar|sitamber|septembar|ستمبر'],
  [10, 'october|oct|aktubar|aktobar|octobar|اکتوبر'],
  [11, 'november|nov|navambar|novembar|نومبر'],
  [12, 'december|dec|disambar|disamber|disember|desember|دسمبر'],
]);

/** `next`: in the week after this one. `this`: in this week. `last`: the one that was. */
export const weekWords = table<'next' | 'this' | 'last'>([
  ['next', 'next|agle|aglay|agla|agli|aglee|coming week|اگلے|اگلا|اگلی|下|下个|下周的'],
  ['this', 'this|is|isi|iss|اس|اسی|本|这|这个'],
  ['last', 'last|pichle|pichlay|pichla|pichli|guzishta|پچھلے|پچھلا|پچھلی|گزشتہ'],
]);

/** Lengths of time in days; a month is counted by the calendar. */
export const spans = table<number | 'month'>([
  [1, 'day|days|din|dino|dinon|dn|roz|دن|دنوں|روز|天|日'],
  [7, 'week|weeks|hafte|haftay|hafta|haftey|hafton|ہفتے|ہفتہ|ہفتوں|周|星期|个星期|礼拜|个礼拜'],
  ['month', 'month|months|mahina|mahine|mahinay|maheenay|maah|مہینہ|مہینے|ماہ|月|个月'],
]);

export const dayMarks = new Set(['tareekh', 'tarikh', 'tareek', 'tarekh', 'th', 'st', 'nd', 'rd', 'ko', 'تاریخ', 'کو', '号', '號', '日'].map(key));
export const dateKey = key;

/** The first and the last day of a month or year: `mahine ke akhir mein`, `end of month`. */
export const edgeWords = table<'first' | 'last'>([
  ['first', 'start|beginning|shuru|shuruat|shroo|شروع'],
  ['last', 'end|akhir|aakhir|akhri|آخر|اینڈ'],
]);
