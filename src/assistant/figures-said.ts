/** What numbers a text says, and of what: 22 of a date is no price, and 2,400 yuan are no rupees. */
import { type Figure, readFigures } from '../understanding/numbers/figures.ts';

type Said = { readonly value: number; readonly of: 'money' | 'percent' | 'time' | 'any'; readonly currency: string | undefined };

const time =
  /^\s*(?:-|to|se|سے|至|到)?\s*(?:business |working )?(?:days?|hours?|hrs?|weeks?|months?|minutes?|din|dino\p{L}*|haft\p{L}*|ghant\p{L}*|mahin\p{L}*|دن|دنوں|ہفت\p{L}*|گھنٹ\p{L}*|مہین\p{L}*|منٹ|个?(?:天|小时|星期|礼拜|月|分钟)|[天周日]内?)(?!\p{Script=Latin})/iu;
const percent = /^\s*(?:%|％|per ?cent|fi ?sad|فیصد|فی صد)/iu;

/** Every number, but for a small one in words that may be an ordinary word. */
function saidIn(text: string): readonly Said[] {
  const { text: normal, figures } = readFigures(text);
  return figures.flatMap((figure) => {
    const of = kindOf(figure, normal);
    const isWord = figure.numeral.said !== 'digits' && figure.value <= 12;
    return of === 'any' && isWord ? [] : [{ value: figure.value, of, currency: figure.currency }];
  });
}

function kindOf({ role, numeral: { start, end } }: Figure, text: string): Said['of'] {
  const after = text.slice(end);
  if (percent.test(after) || /百分之$/u.test(text.slice(0, start))) return 'percent';
  if (role === 'price') return 'money';
  return time.test(after) ? 'time' : 'any';
}

/** Digits that stand by themselves, also those that are read as no number, such as those of a telephone. */
const digitsIn = (text: string): readonly number[] =>
  (text.replace(codes, ' ').match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => Number(number.replaceAll(',', '')));

/** `K7Q2M9`, `A12`: digits among letters are the name of something. */
const codes = /(?<![a-z\d])(?=[a-z]+\d|\d+[a-z]+\d)[a-z\d]{2,}(?![a-z\d])/gi;

/** Whether every number of a text, and every code in it, is one of the ground's, said of the same kind of thing. */
export function areFiguresOf(text: string, ground: string): boolean {
  const known = [...saidIn(ground), ...smallIn(ground)];
  const digits = new Set(digitsIn(ground));
  const named = new Set(codesIn(ground));
  return (
    saidIn(text).every((one) => known.some((other) => isSame(one, other))) &&
    digitsIn(text).every((number) => digits.has(number) || known.some(({ value }) => value === number)) &&
    codesIn(text).every((code) => named.has(code))
  );
}

/** In a ground one person is a 1. */
const smallIn = (ground: string): readonly Said[] => readFigures(ground).figures.map(({ value }) => ({ value, of: 'any', currency: undefined }));

function isSame(one: Said, other: Said): boolean {
  if (one.value !== other.value) return false;
  if (one.of === 'any') return true;
  return one.of === other.of && (one.currency === undefined || other.currency === undefined || one.currency === other.currency);
}

const codesIn = (text: string): readonly string[] => (text.match(codes) ?? []).map((code) => code.toUpperCase());
