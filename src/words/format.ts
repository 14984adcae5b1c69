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

const shownTime = (day: string, hour: number, minute: string, language: Language): string =>
  `${day}${language === 'zh' ? ' ' : language === 'ur' ? '، ' : ', '}${shownHour(hour, minute, language)}`;

function shownHour(hour: number, minute: string, language: Language): string {
  if (language === 'zh') return `${hour}:${minute}`;
  const ofTwelve = `${hour % 12 || 12}:${minute}`;
  return language === 'ur' ? `${partOfDay(hour)} ${ofTwelve} بجے` : `${ofTwelve} ${hour < 12 ? 'am' : 'pm'}`;
}

/** A time of day, from its minutes since midnight. */
export const shownMinute = (minute: number, language: Language): string =>
  shownHour(Math.floor(minute / 60) % 24, String(minute % 60).padStart(2, '0'), language);

/** What people call the times of the two countries; for Roman Urdu there are no other names than English ones. */
const ownNames: { readonly [zone: string]: { readonly [language in Language]: string } } = {
  'Asia/Karachi': { en: 'Pakistan time', ur: 'پاکستانی وقت', 'ur-Latn': 'Pakistani waqt', zh: '巴基斯坦时间' },
  'Asia/Shanghai': { en: 'China time', ur: 'چینی وقت', 'ur-Latn': 'Cheeni waqt', zh: '北京时间' },
};

/** The name of a time zone in the reader's language, as Unicode's tables have it. */
export function shownZone(zone: string, language: Language): string {
  const own = ownNames[zone]?.[language];
  if (own !== undefined) return own;
  const format = new Intl.DateTimeFormat(language === 'ur-Latn' ? 'en' : language, { timeZone: zone, timeZoneName: 'longGeneric' });
  const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return name.replace(/^GMT ?([+-])0?(\d+)(?::00)?(?=$|:)/, 'UTC$1$2').replace(/^UTC[+-]0$/, 'UTC');
}

const partOfDay = (hour: number): string => (hour < 4 || hour >= 20 ? 'رات' : hour < 12 ? 'صبح' : hour < 16 ? 'دوپہر' : 'شام');
