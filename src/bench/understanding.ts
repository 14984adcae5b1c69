/** How well free text is understood: phrases that were kept apart from training, by people who wrote none of those. */
import { type Intent, type Written, written } from '../understanding/intents/labels.ts';
import { type Phrase, phrasesOf } from '../understanding/intents/phrase-file.ts';
import { understand } from '../understanding/intents/understand.ts';

export type Answer = { readonly phrase: Phrase; readonly intent: Intent; readonly confidence: number; readonly language: Written; readonly ms: number };

/** Shares from 0 to 1. */
export type Score = {
  readonly texts: number;
  readonly right: number;
  readonly outOfScopeFound: number;
  /** Of good requests, those taken for something that is none of our business. */
  readonly refused: number;
  /** An act was read, for sure, where none was meant. */
  readonly falseActs: number;
  readonly rightOfSurest: number;
  /** How far confidence is from being right, on the average over tenths (ECE). */
  readonly miscalibrated: number;
  readonly language: number;
};

const keptApart = new URL('phrases/', import.meta.url);

function answersTo(phrases: readonly Phrase[]): readonly Answer[] {
  // The first messages wait for the model and the compiler.
  for (const { text } of phrases.slice(0, 200)) understand(text);
  return phrases.map((phrase) => {
    const began = performance.now();
    const { intent, confidence, language } = understand(phrase.text);
    return { phrase, intent, confidence, language, ms: performance.now() - began };
  });
}

export const measure = (): readonly Answer[] => answersTo(phrasesOf(keptApart));

const acts: ReadonlySet<Intent> = new Set(['cancel_order', 'refund_return', 'change_order', 'place_order', 'opt_out']);
/** Where a flow is begun unasked: see intents/meant.ts. */
const sure = 0.6;

const share = <T>(of: readonly T[], that: (one: T) => boolean): number => (of.length === 0 ? 0 : of.filter(that).length / of.length);
const isRight = ({ phrase, intent }: Answer): boolean => phrase.intent === intent;

export function scoreOf(answers: readonly Answer[]): Score {
  const surest = [...answers].sort((a, b) => b.confidence - a.confidence).slice(0, Math.floor(answers.length / 2));
  const [outside, good] = [answers.filter(({ phrase }) => phrase.intent === 'oos'), answers.filter(({ phrase }) => phrase.intent !== 'oos')];
  return {
    texts: answers.length,
    right: share(answers, isRight),
    outOfScopeFound: share(outside, isRight),
    refused: share(good, ({ intent }) => intent === 'oos'),
    falseActs: share(answers, (one) => acts.has(one.intent) && one.confidence >= sure && !isRight(one)),
    rightOfSurest: share(surest, isRight),
    miscalibrated: tenths(answers).reduce((sum, { count, said, right }) => sum + (count / answers.length) * Math.abs(said - right), 0),
    language: share(answers, ({ phrase, language }) => phrase.language === language),
  };
}

/** By confidence: how many texts, what was said of them on the average, and how many of them were right. */
export type Tenth = { readonly from: number; readonly count: number; readonly said: number; readonly right: number };

export function tenths(answers: readonly Answer[]): readonly Tenth[] {
  return Array.from({ length: 10 }, (_, nth) => {
    const own = answers.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === nth);
    const said = own.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, own.length);
    return { from: nth / 10, count: own.length, said, right: share(own, isRight) };
  }).filter(({ count }) => count > 0);
}

/** What is most often taken for what. */
export function confusions(answers: readonly Answer[], most: number): readonly { readonly meant: Intent; readonly read: Intent; readonly count: number }[] {
  const counts = new Map<string, { readonly meant: Intent; readonly read: Intent; readonly count: number }>();
  for (const { phrase, intent } of answers.filter((one) => !isRight(one))) {
    const key = `${phrase.intent} ${intent}`;
    counts.set(key, { meant: phrase.intent, read: intent, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, most);
}

export const languagesOf = (answers: readonly Answer[]): readonly (readonly [Written, readonly Answer[]])[] =>
  written.map((language) => [language, answers.filter(({ phrase }) => phrase.language === language)] as const);
