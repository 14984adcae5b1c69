/**
 * By what people are reached elsewhere, taken out of what they write to each other: telephone numbers in any digits and in words, e-mails,
 * links, names in other apps, wallets and accounts. Who wants to be found finds a way; this makes it no slip, and tells them why.
 */

import { asciiDigits, longest } from './normalise.ts';
import { type Digits, spelledDigits } from './numbers/digit-words.ts';
import { readPhone } from './places/phone.ts';
import { readTracking } from './places/tracking.ts';

/** What stands where something was taken out; the same in every language. */
const mark = '•••';

type Span = readonly [from: number, to: number];

/** What stood before: whoever is to be found may write half of a number, and the rest in the next message. */
type Ground = { readonly region: string; readonly tracking: boolean; readonly before?: string };

/** A text without contacts, fit to be shown to somebody else. `tracking`: the number of a parcel may stand in it. */
export function withoutContacts(text: string, { region, tracking, before = '' }: Ground): { readonly text: string; readonly hidden: boolean } {
  const said = shown(before) === '' ? '' : `${shown(before)} `;
  const tidy = `${said}${shown(text)}`;
  const line = figured(lower(asciiDigits(alike(tidy))));
  const kept = tracking ? parcelIn(shown(text), line.slice(said.length), region) : undefined;
  const isKept = ([from, to]: Span) => kept !== undefined && to > kept[0] + said.length && from < kept[1] + said.length;
  const isHere = ([from, to]: Span) => to > said.length && (from >= said.length || goesOn(line.slice(from, said.length), line.slice(said.length, to)));
  const found = [...written(line), ...dialled(line, region)].map(whole(line)).filter((span) => isHere(span) && !isKept(span));
  let at = said.length;
  const parts = merged(found).map(([from, to]) => {
    const open = tidy.slice(at, Math.max(at, from));
    at = to;
    return `${open}${mark}`;
  });
  return { text: `${parts.join('')}${tidy.slice(at)}`.trim(), hidden: parts.length > 0 };
}

/** What began in an earlier message and is told to its end here; two prices that follow each other are none. */
const goesOn = (before: string, here: string): boolean => /\p{L}/u.test(before) || /^[^\d]?0/.test(before) || here.replace(/\D/g, '').length >= 7;

/** A sign that is two places long is cut out with both. */
const whole =
  (line: string) =>
  ([from, to]: Span): Span => [from, to + (/^\0+/.exec(line.slice(to))?.[0].length ?? 0)];

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
    const plain = ringed(sign) ?? sign.normalize('NFKC');
    return plain.length > sign.length ? sign : plain.padEnd(sign.length, '\0');
  }).join('');

/** Figures in rings for which Unicode knows no plain ones: ❶, ➀, ➊, ⓵. */
const rings = [0x2776, 0x2780, 0x278a, 0x24f5];
function ringed(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (code === 0x24ff) return '0';
  const first = rings.find((one) => code >= one && code < one + 9);
  return first === undefined ? undefined : String(code - first + 1);
}

/** A letter O among figures is a nought. */
const figured = (line: string): string => line.replace(/(?<!\p{L})(?=[o\d]*\d)[o\d]+(?!\p{L})/gu, (run) => run.replaceAll('o', '0'));

/** Some capitals are two letters when they are small. */
const lower = (text: string): string => (text.toLowerCase().length === text.length ? text.toLowerCase() : text);

/** The number of a parcel that could not be a telephone's. */
function parcelIn(text: string, line: string, region: string): Span | undefined {
  const number = readTracking(text)?.number.toLowerCase();
  const at = number === undefined ? -1 : line.indexOf(number);
  if (number === undefined || at < 0 || isPhone(number.replace(/\D/g, '')) || (/^\d+$/.test(number) && readPhone(number, region))) return undefined;
  return [at, at + number.length];
}

/** Between the letters of a name that is not to be recognised. */
const between = '[^\\p{L}\\d]{0,3}';
const apps = [
  'w[ .*_-]?h?[ .*_-]?[aou]?[ .*_-]?t[ .*_-]?s+[ .*_-]?a[ .*_-]?p+(?:[ .*_-]p)?|vats ?app|wechat|we chat|weixin|telegram|imo|insta(?:gram)?|ig|facebook|fb|messenger|snap(?:chat)?|tik ?tok',
  'viber|signal|skype|line id|واٹس ?ایپ|وٹس ?ایپ|وٹسایپ|واٹساپ|وی ?چیٹ|ٹیلی ?گرام|انسٹا(?:گرام)?|فیس ?بک|ایمو',
  `[微威薇]${between}信|薇[❤♥]\ufe0f?|v ?信|电报|抖音号?|小红书号?|快手号?|q ?q|扣扣|加 ?v|vx|wx`,
].join('|');
/** With what somebody is asked over to another app. */
const over = `(?:(?:me|us|at|on|pe|par|pr|karo|kro|karein|karen|kar|krein|lo|do|dein|number|no|num|id|is|hai|h|my|mera|meri|same|contact|msg|message|please|plz)(?![a-z])|پر|پہ|کریں|کرو|کر|لیں|دیں|نمبر|میرا|ہے|آئی|ڈی|加|我|号码|号|是|聊|联系)`;
/** To come, to talk, to write; not `aap`. */
const comes = '(?:aa?(?:o|jao|jaen|jaein|jayen|jaiye|iye)?|aa? ja\\w*|baat|rabta|message|msg)(?![a-z])';
const comesInUrdu = '(?:آ(?:ؤ|و|ئیں|جائیں|جاؤ)?(?!\\p{L})|آ جا\\p{L}*|بات|رابطہ|میسج)';

const patterns: readonly RegExp[] = [
  // E-mails, also with the signs spelled out or left out.
  /[\w.+-]+ ?(?:@|\(at\)|\[at\]| at (?=\w+ ?(?:\.|dot|\(dot\)) ?(?:com|pk|cn|net|org))) ?[\w-]+(?: ?(?:\.|\(dot\)|\[dot\]| dot ) ?[a-z]{2,})+/g,
  /(?:[\w.+-]+\W{1,3}(?:at\W{1,2})?)?(?:gmail|hotmail|yahoo|outlook|icloud)\W{0,3}(?:dot\W{1,2})?com(?![a-z])/g,
  /(?<!\w)(?:[\w.] ){2,}@(?: ?[\w.](?!\w))+/g,
  /(?:https?:\/\/|www\.)\S+/g,
  /(?<![\w@])(?:[\w-]+\.)+(?:com|net|org|pk|cn|io|me|info|biz|shop|store|app|link|xyz|top|site|online|tv|co|in|ae|ly|gg|cc)(?![\w])(?:\/\S*)?/g,
  /(?<!\w)(?:t|wa) ?(?:\.|dot) ?me ?(?:\/|slash) ?\S+/g,
  /(?<![\w.])@[\w.]{3,}/g,
  // Accounts: an IBAN, a card, a wallet with its number.
  /(?<![a-z\d])pk ?\d{2} ?[a-z]{4}(?: ?\d){10,16}(?!\d)/g,
  /(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?!\d)/g,
  /(?<!\d)\d{5}-\d{7}-\d(?!\d)/g,
  // A mobile number of Pakistan or China with words in its middle.
  /(?<!\d)(?:03[0-4]\d\D{1,20}\d{7}|1[3-9]\d\D{1,20}\d{8})(?!\d)/g,
  // Another app, with whoever is there; or the wish to be written to there.
  new RegExp(
    `(?<![a-z\\d])(?:${apps})(?![a-z])(?:[\\s:：=.-]*${over})*[\\s:：=]*(?:[a-z][\\w.-]*[\\d_][\\w.-]*|(?<=[:：=号是]\\s?)[a-z][\\w.-]{3,}|(?<=(?:q ?q|扣扣)[\\s:：=号是]*)\\d{5,})`,
    'giu',
  ),
  new RegExp(
    `(?:\\bmy|\\bmera|\\bmeri|میرا|میری|我的)\\s*(?:${apps})(?![a-z])(?:[\\s:：=.-]*(?:id|name|number|is|hai|号|是)(?![a-z]))+[\\s:：=]*(?!(?:not|off|on|down|band|nahi|nahin|khula|the|same|also|full|new|old)(?![a-z]))[\\p{L}\\d][\\w.-]{2,}`,
    'giu',
  ),
  new RegExp(
    `(?:(?:call|contact|text|msg|message|add|dm|find|follow|reach|加|用|上|聊)\\s*(?:me|us|我|你|个|一下)?\\s*(?:on|at|in|via|的)?\\s*(?:my|the)?\\s*)(?:${apps})(?![a-z])`,
    'giu',
  ),
  new RegExp(
    `(?<![a-z\\d])(?:${apps})(?![a-z])\\s*(?:me|us|کریں|کرو|کر لیں|کر دیں|karo|kro|karein|krein|(?:par|pe|pr) ${comes}|پر ${comesInUrdu}\\p{L}*|聊|联系)(?:\\s+(?:at|on))?(?![a-z])`,
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
  if (isPhone(digits) || (part.length === 2 && isMobile([...digits].reverse().join('')))) return true;
  // One figure that long is no price and no count; the same told digit by digit is meant to be dialled.
  if (part.length === 1)
    return digits.length >= 9 || (digits.length >= 7 && /^0/.test(digits)) || (digits.length >= 8 && readPhone(digits, region) !== undefined);
  return digits.length >= 7 && part.filter(({ digits: some }) => some.length === 1).length >= part.length - 1 && part.length >= 6;
}

/** As people dial it in Pakistan and China, with or without what leads abroad. */
const isPhone = (digits: string): boolean =>
  /^(?:(?:00)?92|0)3\d{9}$|^3[0-4]\d{8}$|^(?:00)?920?[2-9]\d{8,9}$|^0[2-9]\d{8,9}$|^(?:(?:00)?86)?1[3-9]\d{9}$|^0086\d{9,11}$/.test(digits);

/** What is written from its end must be more like one than what is not. */
const isMobile = (digits: string): boolean => /^03[0-4]\d{8}$|^1[3-9]\d{9}$/.test(digits);

function merged(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = apart.at(-1);
    if (last && from <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], to)];
    else apart.push([from, to]);
  }
  return apart;
}
