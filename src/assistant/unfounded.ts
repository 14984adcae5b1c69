/** The check of every free word of a model before a person reads it. What it is not sure of is not said. */
import { asciiDigits, fold, normalise } from '../understanding/normalise.ts';
import { isDenial, type Status, statusesIn } from './claims.ts';
import { areFiguresOf } from './figures-said.ts';
import { isNear } from './near.ts';
import { privateParts } from './private-parts.ts';
import { isIn } from './script.ts';
import { isWeightierThan } from './weighty.ts';

/** Something that is true and may be told to this person. */
export type Fact = {
  /** The name under which a model cites it, such as `F1`. */
  readonly id: string;
  /** What a model reads of it. */
  readonly text: string;
  /** The same without what people wrote of their own: only the house's words count as a ground. */
  readonly ground: string;
  /** Of an order or of goods: the number or code by which people know it. */
  readonly record?: string;
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
  if (notOurs.test(text) || privateParts(text).some(({ kind }) => kind !== 'ADDRESS' && kind !== 'NAME')) return 'contact';
  const ground = groundOf(facts);
  if (!areFiguresOf(text, ground)) return 'figure';
  if (isWeightierThan(text, ground)) return 'weighty';
  const sentences = sentencesOf(text);
  if (!sentences.every((sentence) => isBorne(sentence, facts))) return 'claim';
  if (!sentences.every((sentence) => isOfOne(sentence, facts))) return 'mixed';
  return isOfTheSame(text, ground) ? undefined : 'strange';
}

const groundOf = (facts: readonly Fact[]): string => asciiDigits(normalise(facts.map((fact) => fact.ground).join('\n')));

/** Blanks, signs of markup, and whatever may be an address of the web. */
const notOurs = /\[[A-Z]+_\d+\]|[<>{}]|```|[\p{L}\p{N}][.。]\p{Script=Latin}{2,}|(?<!\p{L})dot\s+(?:com|net|org|pk|cn)(?!\p{L})/iu;

/** A point within a number ends nothing. */
const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])(?=\s)|(?<=[。！？؟۔])|\n+/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** The records that a sentence is about: those it names, else all that are cited. */
function about(sentence: string, facts: readonly Fact[]): readonly Fact[] {
  const records = facts.filter(({ record, bears }) => record !== undefined || bears !== undefined);
  const named = records.filter(({ record }) => record !== undefined && new RegExp(`(?<![A-Z0-9])${record}(?![A-Z0-9])`, 'i').test(sentence));
  return named.length > 0 ? named : records;
}

/**
 * What became of an order must be so for each order that it is said of, and that something is not so is for the house to say; what a
 * lesson says of orders may be said in nearly its own words.
 */
function isBorne(sentence: string, facts: readonly Fact[]): boolean {
  const spoken = statusesIn(sentence);
  if (spoken.length === 0) return true;
  const orders = about(sentence, facts).filter(({ bears }) => bears !== undefined);
  if (orders.length === 0) return sentencesOf(groundOf(facts)).some((told) => folded(told) === folded(sentence) || isNear(sentence, told));
  return !isDenial(sentence) && spoken.every((status) => orders.every(({ bears = [] }) => bears.includes(status)));
}

/** Whether its numbers and days are all of one fact: of the record that it names, and of no record among several that it does not name. */
function isOfOne(sentence: string, facts: readonly Fact[]): boolean {
  const records = about(sentence, facts);
  const isPlain = facts.length === 1 || (records.length === 1 && isNamed(sentence, records));
  const grounds = isPlain ? [records[0] ?? facts[0]] : facts.filter((fact) => !records.includes(fact));
  const isSaid = (ground: string) => areFiguresOf(sentence, ground) && !isWeightierThan(sentence, ground);
  return isSaid('') || grounds.some((fact) => fact !== undefined && isSaid(groundOf([fact])));
}

const isNamed = (sentence: string, [only]: readonly Fact[]): boolean =>
  only?.record !== undefined && sentence.toUpperCase().includes(only.record.toUpperCase());

const folded = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Half of what is said, at least, is said by the facts in the same words: what is not speaks of something else. */
const sharedAtLeast = 0.5;

function isOfTheSame(text: string, ground: string): boolean {
  const words = stems(text).filter((word) => !ofAny.has(word));
  const known = new Set(stems(ground));
  return words.length === 0 || words.filter((word) => known.has(word)).length / words.length >= sharedAtLeast;
}

/** Words of every answer about trade: they tell neither. */
const ofAny: ReadonlySet<string> = new Set(
  'order rupee rupay rupa yuan total your yours that this with have from آرڈر آرڈ روپے یوان آپ اپ کا یہ 订单 卢比 人民 民币 您的 你的 一共 总共 的订 正在 单的'
    .split(' ')
    .map((word) => fold(word).slice(0, 5)),
);

/** The beginnings of longer words, and each two signs of Chinese. */
function stems(text: string): readonly string[] {
  const line = fold(text);
  const long = (line.match(/\p{Script=Latin}{4,}|[\p{Script=Arabic}\p{M}]{3,}/gu) ?? []).map((word) => word.slice(0, 5));
  const pairs = (line.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => [...run].slice(1).map((sign, at) => `${[...run][at]}${sign}`));
  return [...long, ...pairs];
}
