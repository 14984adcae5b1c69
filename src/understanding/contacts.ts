/**
 * By what people are reached elsewhere, taken out of what they write to each other: telephone numbers in any digits and in words, e-mails,
 * links, names in other apps, wallets and accounts. Who wants to be found finds a way; this makes it no slip, and tells them why.
 */
import { type Digits, spelledDigits } from './digit-words.ts';
import { asciiDigits, longest } from './normalise.ts';
import { readPhone } from './phone.ts';
import { readTracking } from './tracking.ts';

/** What stands where something was taken out; the same in every language. */
const mark = '•••';

type Span = readonly [from: number, to: number];

/** A text without contacts, fit to be shown to somebody else. `tracking`: the number of a parcel may stand in it. */
export function withoutContacts(
  text: string,
  { region, tracking }: { readonly region: string; readonly tracking: boolean },
): { readonly text: string; readonly hidden: boolean } {
  const tidy = shown(text);
  const line = lower(asciiDigits(alike(tidy)));
  const kept = tracking ? parcelIn(tidy, line, region) : undefined;
  const found = [...written(line), ...dialled(line, region)].filter(([from, to]) => !kept || to <= kept[0] || from >= kept[1]);
  const spans = merged(found);
  if (spans.length === 0) return { text: tidy, hidden: false };
  let at = 0;
  const parts = spans.map(([from, to]) => {
    const before = tidy.slice(at, from);
    at = to;
    return `${before}${mark}`;
  });
  return { text: `${parts.join('')}${tidy.slice(at)}`.trim(), hidden: true };
}

/** As it was written, in one line and without signs that nobody sees. */
const shown = (text: string): string =>
  text
    .slice(0, longest)
    .toWellFormed()
    .replace(/\ufe0f?\u20e3/g, '')
    .replace(/(?![\n\t\u200d])[\p{Cc}\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** One shape of each sign, place for place, so that what is found can be cut out of what was written. */
const alike = (text: string): string =>
  Array.from(text, (sign) => {
    const plain = sign.normalize('NFKC');
    return plain.length > sign.length ? sign : plain.padEnd(sign.length, '\0');
  }).join('');

/** Some capitals are two letters when they are small. */
const lower = (text: string): string => (text.toLowerCase().length === text.length ? text.toLowerCase() : text);

/** The number of a parcel that could not be a telephone's. */
function parcelIn(text: string, line: string, region: string): Span | undefined {
  const number = readTracking(text)?.number.toLowerCase();
  const at = number === undefined ? -1 : line.indexOf(number);
  if (number === undefined || at < 0 || isPhone(number.replace(/\D/g, '')) || (/^\d+$/.test(number) && readPhone(number, region))) return undefined;
  return [at, at + number.length];
}

const apps =
  'whats ?app|watsapp|whtsapp|wats ?app|vats ?app|wechat|we chat|weixin|telegram|imo|insta(?:gram)?|facebook|messenger|snap(?:chat)?|tik ?tok|viber|signal|skype|line id|واٹس ?ایپ|وٹس ?ایپ|وٹسایپ|وی ?چیٹ|ٹیلی ?گرام|انسٹا(?:گرام)?|فیس ?بک|微信|威信|薇信|v信|电报|抖音号|小红书号|qq|加v|vx|wx';
/** With what somebody is asked over to another app. */
const over =
  'me|us|at|on|pe|par|pr|karo|kro|karein|karen|kar|krein|lo|do|dein|number|no|num|id|is|hai|h|my|mera|meri|same|contact|msg|message|please|plz|پر|پہ|کریں|کرو|کر|لیں|دیں|نمبر|میرا|ہے|آئی|ڈی|加|我|号|号码|是|聊|联系|上';

const patterns: readonly RegExp[] = [
  // E-mails, also with the signs spelled out.
  /[\w.+-]+ ?(?:@|\(at\)|\[at\]| at (?=\w+ ?(?:\.|dot|\(dot\)) ?(?:com|pk|cn|net|org))) ?[\w-]+(?: ?(?:\.|\(dot\)|\[dot\]| dot ) ?[a-z]{2,})+/g,
  /(?:https?:\/\/|www\.)\S+/g,
  /(?<![\w@])(?:[\w-]+\.)+(?:com|net|org|pk|cn|io|me|info|biz|shop|store|app|link|xyz|top|site|online|tv|co|in|ae|ly|gg|cc)(?![\w])(?:\/\S*)?/g,
  /(?<![\w.])@[\w.]{3,}/g,
  // Accounts: an IBAN, a card, a wallet with its number.
  /(?<![a-z\d])pk ?\d{2} ?[a-z]{4}(?: ?\d){10,16}(?!\d)/g,
  /(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?!\d)/g,
  /(?<!\d)\d{5}-\d{7}-\d(?!\d)/g,
  // Another app, with whoever is there; or the wish to be written to there.
  new RegExp(
    `(?<![a-z\\d])(?:${apps})(?![a-z])(?:[\\s:：=.-]*(?:${over})(?![a-z]))*[\\s:：=]*(?:[a-z][\\w.-]*[\\d_][\\w.-]*|(?<=[:：=号]\\s?)[a-z][\\w.-]{3,})`,
    'giu',
  ),
  new RegExp(
    `(?:(?:call|contact|text|msg|message|add|dm|加|用|上|聊)\\s*(?:me|us|我|一下)?\\s*(?:on|at|in|via|的)?\\s*(?:my|the)?\\s*)(?:${apps})(?![a-z])`,
    'giu',
  ),
  new RegExp(
    `(?<![a-z\\d])(?:${apps})(?![a-z])\\s*(?:me|us|کریں|کرو|کر لیں|کر دیں|karo|kro|karein|krein|par (?:aa|baat|rabta|message|msg)\\S*|pe (?:aa|baat|rabta|message|msg)\\S*|پر (?:آ|بات|رابطہ|میسج)\\S*|聊|联系)(?:\\s+(?:at|on))?(?![a-z])`,
    'giu',
  ),
];

const written = (line: string): Span[] =>
  patterns.flatMap((pattern) => Array.from(line.matchAll(pattern), (match): Span => [match.index, match.index + match[0].length]));

/** Runs of digits, as figures and as words, with nothing but signs between them, in which a telephone number or an account stands. */
function dialled(line: string, region: string): Span[] {
  const runs: Digits[][] = [];
  for (const digit of spelledDigits(line)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isGap(line.slice(last.to, digit.from))) run.push(digit);
    else runs.push([digit]);
  }
  const led = ([from, to]: Span): Span => [from - (/[+(]{1,2}$/.exec(line.slice(Math.max(0, from - 2), from))?.[0].length ?? 0), to];
  return runs.flatMap((run) => longestIn(run, region)).map(led);
}

/** Between the parts of one number: no letter, and no more than a few signs. */
const isGap = (between: string): boolean => between.length <= 6 && !/[\p{L}\d]/u.test(between) && !/[\n;]/.test(between);

type Run = readonly Digits[];

function longestIn(run: Run, region: string): Span[] {
  for (let length = run.length; length > 0; length--) {
    for (let from = 0; from + length <= run.length; from++) {
      const part = run.slice(from, from + length);
      const [first, last] = [part[0], part.at(-1)];
      if (first && last && isReached(part, region))
        return [[first.from, last.to], ...longestIn(run.slice(0, from), region), ...longestIn(run.slice(from + length), region)];
    }
  }
  return [];
}

function isReached(part: Run, region: string): boolean {
  const digits = part.map(({ digits: some }) => some).join('');
  if (isPhone(digits)) return true;
  // One figure that long is no price and no count; the same told digit by digit is meant to be dialled.
  if (part.length === 1)
    return digits.length >= 9 || (digits.length >= 7 && /^0/.test(digits)) || (digits.length >= 8 && readPhone(digits, region) !== undefined);
  return digits.length >= 7 && part.filter(({ digits: some }) => some.length === 1).length >= part.length - 1 && part.length >= 6;
}

/** As people dial it in Pakistan and China, with or without what leads abroad. */
const isPhone = (digits: string): boolean =>
  /^(?:(?:00)?92|0)3\d{9}$|^3[0-4]\d{8}$|^(?:00)?920?[2-9]\d{8,9}$|^0[2-9]\d{8,9}$|^(?:(?:00)?86)?1[3-9]\d{9}$|^0086\d{9,11}$/.test(digits);

function merged(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = whole.at(-1);
    if (last && from <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], to)];
    else whole.push([from, to]);
  }
  return whole;
}
