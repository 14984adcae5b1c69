/** The check of every free word of a model before a person reads it. What it is not sure of is not said. */
import { readFigures } from '../understanding/figures.ts';
import { asciiDigits, fold, normalise } from '../understanding/normalise.ts';
import { isWeightierThan, type Status, statusesIn } from './claims.ts';
import { privateParts } from './private-parts.ts';

/** Something that is true and may be told to this person. */
export type Fact = {
  /** The name under which a model cites it, such as `F1`. */
  readonly id: string;
  /** What a model reads of it. */
  readonly text: string;
  /** The same without what people wrote of their own: only the house's words count as a ground. */
  readonly ground: string;
  /** Of an order: what may be said to have become of it. Other facts speak of orders in general, and say nothing of any. */
  readonly bears?: readonly Status[];
  /** Of a lesson or a rate: nobody wrote into it, so there is nothing to blank. */
  readonly ours?: true;
};

const longest = 900;

/** Why words do not stand on these facts; `undefined` where they do. */
export function unfounded(said: string, language: string, facts: readonly Fact[]): string | undefined {
  const text = asciiDigits(normalise(said));
  if (facts.length === 0) return 'no_fact';
  if (text === '' || text.length > longest) return 'length';
  if (!isIn(text, language)) return 'language';
  if (notOurs.test(text) || privateParts(text).some(({ kind }) => kind !== 'ADDRESS')) return 'contact';
  const ground = asciiDigits(normalise(facts.map((fact) => fact.ground).join('\n')));
  if (!figuresOf(text).every((figure) => figuresOf(ground, true).includes(figure))) return 'figure';
  if (isWeightierThan(text, ground)) return 'weighty';
  if (!sentencesOf(text).every((sentence) => isBorne(sentence, facts, ground))) return 'claim';
  return isOfTheSame(text, ground) ? undefined : 'strange';
}

/** Blanks, signs of markup, and whatever may be an address of the web. */
const notOurs = /\[[A-Z]+_\d+\]|[<>{}]|```|[\p{L}\p{N}][.。]\p{Script=Latin}{2,}|(?<!\p{L})dot\s+(?:com|net|org|pk|cn)(?!\p{L})/iu;

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?。！？؟۔])\s*|\n+/u).filter((sentence) => /\p{L}/u.test(sentence));

/** What became of an order must be so for each order that is cited; what a lesson says of orders may be said in its very words. */
function isBorne(sentence: string, facts: readonly Fact[], ground: string): boolean {
  const orders = facts.filter(({ bears }) => bears !== undefined);
  const spoken = statusesIn(sentence);
  if (spoken.length === 0) return true;
  if (orders.length === 0) return folded(ground).includes(folded(sentence));
  return spoken.every((status) => orders.every(({ bears = [] }) => bears.includes(status)));
}

const folded = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every number: in digits each of them, in words those that are no mere words. In the ground small ones count as well. */
function figuresOf(text: string, small = false): readonly string[] {
  const digits = (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
  const spelled = readFigures(text).figures.filter(({ numeral, role }) => numeral.said !== 'digits' && (small || numeral.value > 12 || role === 'price'));
  return [...digits, ...spelled.map(({ value }) => value)].map(String);
}

/** Written as this reader reads: a word of Latin letters may stand in Urdu or Chinese, not the other way round. */
function isIn(text: string, language: string): boolean {
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  const [arabic, han, latin] = [count(/\p{Script=Arabic}/gu), count(/\p{Script=Han}/gu), count(/\p{Script=Latin}/gu)];
  if (language === 'ur') return arabic > latin && han === 0;
  if (language === 'zh') return han * 2 > latin && arabic === 0;
  return latin > 0 && arabic === 0 && han === 0;
}

/** Half of what is said, at least, is said by the facts in the same words: what is not speaks of something else. */
const sharedAtLeast = 0.5;

function isOfTheSame(text: string, ground: string): boolean {
  const words = stems(text);
  const known = new Set(stems(ground));
  return words.length === 0 || words.filter((word) => known.has(word)).length / words.length >= sharedAtLeast;
}

/** The beginnings of longer words, and each two signs of Chinese. */
function stems(text: string): readonly string[] {
  const line = fold(text);
  const long = (line.match(/\p{Script=Latin}{4,}|[\p{Script=Arabic}\p{M}]{3,}/gu) ?? []).map((word) => word.slice(0, 5));
  const pairs = (line.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => [...run].slice(1).map((sign, at) => `${[...run][at]}${sign}`));
  return [...long, ...pairs];
}
