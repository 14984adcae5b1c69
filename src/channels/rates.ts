/** How fast each platform lets itself be written to. By these numbers we keep ourselves, so that it need not refuse. */

/** One message in so long to one person, and so many in a row where there was quiet before. */
export type TalkRate = { readonly everyMs: number; readonly inARow: number };

export type Rates = {
  /** Messages a second to all people together. */
  readonly perSecond: number;
  /** What people send fills the same second. */
  readonly countsHeard?: true;
  readonly talk: TalkRate;
};

/**
 * https://core.telegram.org/bots/faq: about 30 a second to all, one a second in a chat, short bursts let pass; how short it does
 * not say, and twenty is our guess. Its 20 a minute in a group are nothing to us: we are in none.
 */
export const telegramRates: Rates = { perSecond: 30, talk: { everyMs: 1_000, inARow: 20 } };

/**
 * 80 a second, what comes in among them (developers.facebook.com/documentation/business-messaging/whatsapp/throughput, 2026-05-21);
 * to one person one in six seconds, 45 of them in a row, whose time must pass before there is another row.
 */
export const whatsappCloudRates: Rates = { perSecond: 80, countsHeard: true, talk: { everyMs: 6_000, inARow: 45 } };
