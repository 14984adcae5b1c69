/** Numbers, money and dates as a reader of each language expects them, always in Latin digits. */
import type { Money } from '../conversation/words.ts';
import type { Language } from './language.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** `2,400`. */
export const shownNumber = (value: number): string => number.format(value);

/** Digits after the point where a currency's minor unit is not a hundredth (ISO 4217). */
const decimals: { readonly [currency: string]: number } = { JPY: 0, KRW: 0, BHD: 3, KWD: 3, OMR: 3 };

/** `PKR 2,400`, in Pakistan's own languages `Rs 2,400`; `¥99.00`; `$12.50`; `AED 5.00`. */
export function shownMoney({ minor, currency }: Money, language: Language): string {
  const places = decimals[currency] ?? 2;
  const digits = String(Math.abs(minor)).padStart(places + 1, '0');
  const whole = number.format(BigInt(digits.slice(0, digits.length - places)));
  const part = digits.slice(digits.length - places);
  // Nobody in Pakistan pays paisa: they are shown only where they are owed.
  const bare = places === 0 || (currency === 'PKR' && Number(part) === 0);
  return `${minor < 0 ? '-' : ''}${sign(currency, language)}${whole}${bare ? '' : `.${part}`}`;
}

function sign(currency: string, language: Language): string {
  if (currency === 'CNY') return '¥';
  if (currency === 'USD') return '$';
  return currency === 'PKR' && language.startsWith('ur') ? 'Rs ' : `${currency} `;
}

/** Shows an ISO 8601 date as `21 Nov 2026` or `21 Nov 2026, 3:45 pm`; `undefined` where it is no date. A day without a time is the same day everywhere. */
export type DateFormat = (iso: string, withTime: boolean, language: Language) => string | undefined;

/** Dates as they are read in a time zone. */
export function makeDateFormat(timeZone: string): DateFormat {
  const local = clock(timeZone);
  const anywhere = clock('UTC');
  return (iso, withTime, language) => {
    const time = Date.parse(iso);
    if (Number.isNaN(time)) return undefined;
    const parts: Parts = Object.fromEntries((iso.length === 10 ? anywhere : local).formatToParts(time).map(({ type, value }) => [type, value]));
    return withTime ? shownTime(shownDay(parts, language), Number(parts.hour), parts.minute ?? '', language) : shownDay(parts, language);
  };
}

type Parts = { readonly [part: string]: string };

const clock = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const english = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const urdu = ['جنوری', 'فروری', 'مارچ', 'اپریل', 'مئی', 'جون', 'جولائی', 'اگست', 'ستمبر', 'اکتوبر', 'نومبر', 'دسمبر'];

function shownDay({ year = '', month = '', day = '' }: Parts, language: Language): string {
  if (language === 'zh') return `${year}年${month}月${day}日`;
  return `${day} ${(language === 'ur' ? urdu : english)[Number(month) - 1]} ${year}`;
}

function shownTime(day: string, hour: number, minute: string, language: Language): string {
  if (language === 'zh') return `${day} ${hour}:${minute}`;
  const ofTwelve = `${hour % 12 || 12}:${minute}`;
  return language === 'ur' ? `${day}، ${partOfDay(hour)} ${ofTwelve} بجے` : `${day}, ${ofTwelve} ${hour < 12 ? 'am' : 'pm'}`;
}

const partOfDay = (hour: number): string => (hour < 4 || hour >= 20 ? 'رات' : hour < 12 ? 'صبح' : hour < 16 ? 'دوپہر' : 'شام');
