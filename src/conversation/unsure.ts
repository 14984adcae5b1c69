/** What was said was not understood, or only guessed: whoever understands more may be asked before anything of it is kept. */
import type { Said } from './advance.ts';
import type { Question, Value } from './question.ts';

/** The question that was open, as it was put, where there was one. `said`: the words, where they are not those of the message itself. */
export type Unsure = { readonly question?: OpenQuestion; readonly said?: string };
export type OpenQuestion = { readonly flow: string; readonly step: string } & Pick<Question<Value>, 'words' | 'choices'>;

/** Whether a typed answer could not be read by its question. One that was read and refused was understood. */
export function missed(flow: string, last: Said | undefined): Unsure | undefined {
  if (last?.what !== 'miss' || typeof last.raw !== 'string' || last.refusal) return undefined;
  const { words, choices } = last.question;
  return { question: { flow, step: last.step, words, ...(choices && { choices }) } };
}
