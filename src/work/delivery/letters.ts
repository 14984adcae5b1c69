/**
 * A letter is put into its reader's language outside of any transaction, while its news wait for a few seconds. Where nobody answers in
 * time, or what was answered is not the same, it is told as it was written; so it is where this process ends meanwhile.
 */
import { isFaithfulLetter } from '../../understanding/goods/faithful.ts';
import { errorOf, type House } from '../house.ts';
import { inTime } from '../in-time.ts';
import type { Deliver } from './deliver.ts';

/** What it asks of the tables. */
export type Letters = {
  read(
    letter: bigint,
  ): Promise<{ readonly text: string; readonly from: string; readonly to: string; readonly writer: number; readonly names: readonly string[] } | undefined>;
  ready(letter: bigint, translated?: { readonly text: string; readonly to: string }): Promise<number | undefined>;
};

/** Less than its news wait. */
const deadlineMs = 10_000;

export const makeTranslateLetter =
  (house: Pick<House, 'senses' | 'time' | 'log'>, letters: Letters, deliver: Pick<Deliver, 'all'>) =>
  async (letter: bigint): Promise<void> => {
    const translated = await translate(house, letters, letter);
    const conversation = await letters.ready(letter, translated);
    if (conversation !== undefined) await deliver.all(conversation);
  };

async function translate({ senses, time, log }: Pick<House, 'senses' | 'time' | 'log'>, letters: Letters, letter: bigint) {
  const of = senses.translate && (await letters.read(letter));
  if (!senses.translate || !of) return undefined;
  const { writer, ...written } = of;
  const asked = senses.translate(written, writer).catch((error: unknown) => {
    log.error({ letter: String(letter), error: errorOf(error) }, 'a letter could not be translated');
    return undefined;
  });
  const text = (await inTime({ time }, deadlineMs, asked))?.trim();
  if (text === undefined) return undefined;
  const kept = isFaithfulLetter(of.text, { text, language: of.to });
  log.info({ letter: String(letter), from: of.from, to: of.to, kept }, 'a letter was translated');
  return kept ? { text, to: of.to } : undefined;
}
