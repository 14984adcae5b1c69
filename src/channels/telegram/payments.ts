/**
 * Invoices. What they are for is sealed, so that only our own is believed when it comes back; and whether one may be paid is asked
 * of us at the last moment, to be answered within ten seconds, outside of any talk.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { InboundPayment, OutboundInvoice } from '../../conversation/message.ts';
import type { Log } from '../log.ts';
import { wellFormed } from '../well-formed.ts';
import type { Client } from './client.ts';
import { codeOf, failureOf } from './errors.ts';
import { languageOf } from './read.ts';
import { type TelegramClaim, type TelegramPreCheckoutQuery, update } from './updates.ts';

/** Somebody is about to pay. `reference`: what our invoice was for, absent where it was none of ours. */
export type AboutToPay = Pick<InboundPayment, 'address' | 'reference' | 'amount'> & { readonly language: string };
/** Why they may not, in words for them; `undefined` where they may. */
export type Objection = (asked: AboutToPay) => Promise<string | undefined>;

export type Seal = { readonly seal: (reference: string) => string; readonly open: (payload: string) => string | undefined };

/** With the bot's token: every process that has it knows what another sealed. */
export function makeSeal(token: string): Seal {
  const key = createHmac('sha256', token).update('sarai invoices').digest();
  const mark = (reference: string) => createHmac('sha256', key).update(reference).digest('base64url').slice(0, 22);
  return {
    seal: (reference) => `${reference}.${mark(reference)}`,
    open(payload) {
      const at = payload.lastIndexOf('.');
      const reference = payload.slice(0, Math.max(at, 0));
      const [told, right] = [Buffer.from(payload.slice(at + 1)), Buffer.from(mark(reference))];
      return told.length === right.length && timingSafeEqual(told, right) ? reference : undefined;
    },
  };
}

type Asking = { readonly chat_id: string; readonly providerToken: string; readonly seal: Seal['seal'] };

/** What `sendInvoice` is asked. A forwarded copy leads to the bot instead of letting somebody else pay. */
export const invoiceOf = ({ reference, title, description, prices }: OutboundInvoice, { chat_id, providerToken, seal }: Asking) => ({
  chat_id,
  title: wellFormed(title),
  description: wellFormed(description),
  payload: seal(reference),
  provider_token: providerToken,
  currency: prices[0]?.amount.currency ?? '',
  prices: prices.map(({ label, amount }) => ({ label: wellFormed(label), amount: amount.minor })),
  start_parameter: 'pay',
});

/** Reads the money that an update tells of, if it does. Never throws; money in a form that is not known is an error for the operator to see. */
export const makeReadPayments =
  (open: Seal['open'], log: Log) =>
  (raw: unknown): readonly InboundPayment[] => {
    if (!has(raw, 'message') || !has(raw.message, 'successful_payment')) return [];
    const { data } = update.safeParse(raw);
    const { chat, successful_payment } = data?.message ?? {};
    if (!chat || !successful_payment) {
      log.error({ channel: 'telegram', update: data?.update_id ?? 0 }, 'a payment came in a form that is not known: look it up with the provider');
      return [];
    }
    const { telegram_payment_charge_id: charge, provider_payment_charge_id: providerCharge, ...told } = successful_payment;
    return [{ id: String(data?.update_id), channel: 'telegram', address: String(chat.id), charge, providerCharge, ...claimOf(told, open) }];
  };

/** Asked of every update, of which hardly any is about money: so before it is parsed. */
const has = <Name extends string>(raw: unknown, name: Name): raw is Record<Name, unknown> => typeof raw === 'object' && raw !== null && name in raw;

/** What somebody says they pay, and for what. */
function claimOf({ currency, total_amount, invoice_payload }: TelegramClaim, open: Seal['open']) {
  const reference = open(invoice_payload);
  return { amount: { minor: total_amount, currency }, ...(reference !== undefined && { reference }) };
}

export type Checkouts = { readonly client: Client; readonly objection: Objection; readonly open: Seal['open']; readonly log: Log };

/** The line may break once; an answer given twice does no harm. */
const attemptsAtMost = 2;

/** Sees every update, answers whether what somebody is about to pay may be paid, and never throws. */
export function makeCheckouts({ client, objection, open, log }: Checkouts): (raw: unknown) => void {
  async function answer({ id, from, ...told }: TelegramPreCheckoutQuery): Promise<void> {
    const why = await objection({ address: String(from.id), language: languageOf(from.language_code ?? 'en'), ...claimOf(told, open) });
    const answered = { pre_checkout_query_id: id, ...(why === undefined ? { ok: true } : { ok: false, error_message: wellFormed(why) }) };
    for (let attempt = 1; ; attempt++) {
      try {
        await client.raw.answerPreCheckoutQuery(answered);
        return;
      } catch (error) {
        if (attempt >= attemptsAtMost || failureOf(error).why === 'refused') throw error;
      }
    }
  }

  return (raw) => {
    const { data } = has(raw, 'pre_checkout_query') ? update.safeParse(raw) : {};
    if (data?.pre_checkout_query)
      // Unanswered, the platform ends it after ten seconds and takes no money.
      answer(data.pre_checkout_query).catch((error: unknown) =>
        log.warn({ channel: 'telegram', code: codeOf(error) }, 'a question before a payment was not answered'),
      );
  };
}
