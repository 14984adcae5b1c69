/** What a reply says to a question: one of its choices, or whatever the question reads. */
import type { Raw } from './message.ts';
import type { Question, Refusal, Value } from './question.ts';
import type { Reader } from './reader.ts';

/** A number or a label becomes the choice it stands for; the rest is for the question itself. */
export function readAnswer(raw: Raw, question: Question<Value>, read: Reader): Value | Refusal | undefined {
  const { choices } = question;
  if (typeof raw !== 'string' || !choices) return question.parse(raw, read);
  const place = question.numbered === false ? undefined : read.number(raw);
  const choice =
    choices[(place ?? 0) - 1] ??
    choices.find(({ id }) => id === raw) ??
    choices[
      read.choice(
        raw,
        choices.map((c) => c.words),
      ) ?? -1
    ];
  const taken = choice && question.parse({ kind: 'choice', id: choice.id }, read);
  // `null` is the answer of a question that was skipped.
  return taken === undefined ? question.parse(raw, read) : taken;
}

/** The choice that is called just so. */
export function named(raw: Raw, { choices = [], parse }: Question<Value>, read: Reader): Value | Refusal | undefined {
  const labels = choices.map((one) => one.words);
  const choice = typeof raw === 'string' ? choices[read.choice(raw, labels, true) ?? -1] : undefined;
  return choice && parse({ kind: 'choice', id: choice.id }, read);
}
