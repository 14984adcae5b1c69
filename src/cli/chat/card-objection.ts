/** Why something may not be paid by card just now, in the words of whoever wants to pay it. */
import type { Log } from '../../channels/log.ts';
import type { Objection } from '../../channels/telegram/payments.ts';
import { words as say } from '../../conversation/words.ts';
import type { MayPay, Misfit } from '../../shop/payments.ts';
import { isLanguage } from '../../words/language.ts';
import type { Renderer } from '../../words/words.ts';

type Parts = { readonly mayPay: MayPay; readonly words: Renderer; readonly log: Log };

/** In the language they chose with us, else in that of their app. What cannot be looked up may not be paid. */
export const cardObjection =
  ({ mayPay, words, log }: Parts): Objection =>
  async ({ address, reference, amount, language }) => {
    const render = (why: Misfit | 'trouble', known: string) => words.render(say(`pay.refused_${why}`), isLanguage(known) ? known : 'en');
    try {
      const answer = await mayPay({ channel: 'telegram', address, amount, ...(reference !== undefined && { order: reference }) });
      return answer.ok ? undefined : render(answer.why, answer.language ?? language);
    } catch (error) {
      log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'nobody could say whether an order may be paid');
      return render('trouble', language);
    }
  };
