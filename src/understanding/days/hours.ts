/** From when until when, in the hours of a day: `10 se 8`, `raat 11 baje se subah 7`, `晚上10点到早上8点`, `10pm-7:30am`. */

import { fold, normalise } from '../normalise.ts';
import { hanNumber } from '../numbers/han-numerals.ts';
import { numberWord } from '../numbers/number-words.ts';
import { phrasebook, phraseKey } from '../phrases/phrases.ts';

/** Minutes since midnight. */
export type Hours = { readonly from: number; readonly until: number };

const isNever = phrasebook([
  [
    'never',
    'off|turn off|turn it off|switch off|disable|none|no|never|no quiet hours|no quiet time|any time|anytime|always|at any time|24 hours|24 7|kabhi bhi|kisi bhi waqt|kabhi nahi|koi nahi|hatao|hata do|hata dein|khatam|off karo|off kar do|har waqt|' +
      'کبھی بھی|کسی بھی وقت|ہر وقت|کبھی نہیں|کوئی نہیں|ہٹا دیں|ہٹا دو|آف کریں|آف کر دیں|نہیں|关闭|关掉|关|不用|不需要|不要|取消勿扰|随时|随时都可以|任何时候|都可以|无|没有',
  ],
]);

const joins = /(?<![a-z])(?:se|say|to|till|til|until|untill|upto|up to|and|aur)(?![a-z])|(?:^|(?<=\s|بجے|رات|شام))سے(?=\s|$)|到|至|[-–—~～→]+/u;
const nights = /raat|rat(?![a-z])|night|رات|晚|夜|深夜/u;
const mornings = /subah|subha|suba|sub?h|morning|fajr|صبح|سویرے|早|清晨|凌晨|上午|(?<=\d\s?)a\.?m(?![a-z])/u;
const afternoons = /dopahar|dopehar|dupehar|noon|afternoon|sham|shaam|evening|دوپہر|شام|下午|中午|傍晚|(?<=\d\s?)p\.?m(?![a-z])/u;

/** `none` for no hours at all; `undefined` for what is no range of hours. */
export function readHours(text: string): Hours | 'none' | undefined {
  const line = fold(normalise(text));
  if (isNever(phraseKey(line))) return 'none';
  const [first, second, ...more] = line
    .replace(/第二天|次日|隔天|the next day|agle din|اگلے دن/gu, '')
    .replace(/^\s*(?:from|between|از)\s+|(?:\s+(?:tak|تک))+(?:\s.*)?$/gu, '')
    .split(joins)
    .map((part) => part.trim());
  if (first === undefined || second === undefined || more.some((part) => part !== '')) return undefined;
  const [from, until] = [timeIn(first), timeIn(second)];
  if (!from || !until) return undefined;
  const dial = from.dial || until.dial;
  // "dopahar 2 se 4": both are of the afternoon.
  const part = until.part ?? (from.part === 'afternoon' && until.hour > from.hour ? from.part : undefined);
  const hours = { from: minuteOf(from, dial, 'from'), until: minuteOf({ ...until, ...(part && { part }) }, dial, 'until') };
  return hours.from === hours.until ? undefined : hours;
}

type Part = 'night' | 'morning' | 'afternoon';
/** `dial`: it is written as a clock of twenty-four hours shows it. */
type Time = { readonly hour: number; readonly minute: number; readonly part?: Part; readonly dial: boolean };

/** Quiet hours begin in the evening and end in the morning, where nothing else is said. */
function minuteOf({ hour, minute, part, dial }: Time, allDial: boolean, end: 'from' | 'until'): number {
  const whole = (of: number) => (of % 24) * 60 + minute;
  if (dial || hour > 12) return whole(hour);
  if (part === 'morning') return whole(hour % 12);
  if (part === 'afternoon') return whole((hour % 12) + 12);
  if (part === 'night') return whole(hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour);
  if (allDial || end === 'until') return whole(hour);
  return whole(hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour);
}

function timeIn(side: string): Time | undefined {
  if (/midnight|آدھی رات|adhi raat|aadhi raat|半夜|午夜/u.test(side)) return { hour: 0, minute: 0, dial: true };
  const digits = /(\d{1,2})(?:\s*[:.：点點時时]\s*(\d{2}|半)?)?/u.exec(inDigits(side));
  if (!digits) return undefined;
  const hour = Number(digits[1]);
  const half = /saa?r?dh?[ei]|half past|ساڑ/u.test(side) || digits[2] === '半';
  const minute = half ? 30 : Number(digits[2] ?? 0);
  if (hour > 24 || minute > 59) return undefined;
  const part = mornings.test(side) ? 'morning' : afternoons.test(side) ? 'afternoon' : nights.test(side) ? 'night' : undefined;
  return { hour, minute, ...(part && { part }), dial: part === undefined && (hour > 12 || hour === 0 || /^0\d/.test(digits[1] ?? '')) };
}

/** Number words as digits, Chinese ones too. */
const inDigits = (side: string): string =>
  side
    .replace(/[一二三四五六七八九十两〇零]+/gu, (run) => String(hanNumber(run) ?? run))
    .replace(/[\p{L}\p{M}]+/gu, (word) => {
      const number = numberWord(word);
      return number?.is === 'small' ? String(number.value) : word;
    });
