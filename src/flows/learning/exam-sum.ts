/** A sum of the exam: asked with its numbers, answered with one. */
import { ask, type Flow } from '../../conversation/flow.ts';
import type { Question } from '../../conversation/question.ts';
import type { Reader } from '../../conversation/reader.ts';
import { type Param, words } from '../../conversation/words.ts';
import { isRight, type Sum } from '../../school/exam-sums.ts';
import type { Shown } from '../../school/figure.ts';
import { decimal } from '../../trade/decimal.ts';
import { decimalOf } from '../trade/trade-words.ts';

const unknown = 'unknown';

export function* sumAnswered(
  name: string,
  sum: Sum,
  place: { readonly at: number; readonly of: number },
): Flow<{ readonly given: string; readonly right: boolean }> {
  const given = yield* ask(name, sumQuestion(sum, place));
  return { given, right: given !== unknown && isRight(sum, decimal(given)) };
}

const param = (shown: Shown): Param => (typeof shown === 'number' ? shown : { money: shown });

/** `place`: where it stands in the exam. */
export function sumQuestion(sum: Sum, place: { readonly at: number; readonly of: number }): Question<string> {
  const numbers = Object.fromEntries(Object.entries(sum.given).map(([name, shown]) => [name, param(shown)]));
  return {
    words: words('exam.sum', { ...place, question: { words: words(`exam.sum_${sum.kind}`, numbers) } }),
    hint: words(sum.in === 'kg' ? 'exam.kg_hint' : 'exam.money_hint'),
    choices: [{ id: unknown, words: words('exam.label_unknown') }],
    numbered: false,
    parse(raw, read) {
      if (typeof raw === 'object') return raw.kind === 'choice' ? unknown : undefined;
      if (read.skip(raw)) return unknown;
      return sum.in === 'kg' ? kilograms(raw, read) : yuan(raw, read);
    },
  };
}

/** Two numbers with words between them are no answer: which of them is meant? */
const several = /\p{Nd}\s*(?:[a-z]|(?=\p{Script=Arabic})\p{L})[^\p{Nd}]*\p{Nd}/iu;

/** The amount as decimal text, cut to the fen; `34,94` is written so by many. */
function yuan(typed: string, read: Reader): string | undefined {
  if (several.test(typed)) return undefined;
  const amount = typed.replace(/(\p{Nd}[.٫]\p{Nd}{2})\p{Nd}+/u, '$1').replace(/^(\D*\d+),(\d{1,2})(?!\d)/, '$1.$2');
  const money = read.money(amount, 'CNY');
  return money && (money.currency ?? 'CNY') === 'CNY' ? decimalOf({ minor: money.minor, currency: 'CNY' }) : undefined;
}

/** A bare number is one of kilograms. */
function kilograms(typed: string, read: Reader): string | undefined {
  const grams = read.weight(typed);
  return grams === undefined ? yuan(typed, read) : String(grams / 1000);
}
