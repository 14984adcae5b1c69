/**
 * How careful a number is that a person paired. WhatsApp tells no limits of it, and bans; so these numbers are ours, set below what
 * others were banned for and what those who sell such things advise (all read on 2026-11-22):
 * - github.com/WhiskeySockets/Baileys issues 1983 and 2131: restricted after 15 to 20 messages a day to people who never wrote, and
 *   at one message in seven seconds to many; mukulhase/WebWhatsapp-Wrapper issue 416: banned after 18 to 20 of them.
 * - effess.in/docs/en/anti-blocking: 20 an hour and 50 a day at first, 80 an hour after a week or two, 5 to 30 seconds in between.
 * - molt.waiflow.app/guides/configure-anti-spam-rules: no more than 20 to 30 a day in the first week, 100 to 200 an hour ever.
 * All of those speak of what nobody asked for. An answer to somebody who just wrote is what the app is for: of these there may be more.
 */

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** Least and most; chance picks, for nobody writes by the clock. */
type Span = { readonly least: number; readonly most: number };
/** What may be said on the first day of use, and from the last day of the warm-up on. */
type Growth = { readonly first: number; readonly last: number };

type Caution = {
  readonly warmUpDays: number;
  /** Days on which nothing was said are none of use; those of longer ago count no more, and the number is cold again. */
  readonly rememberedDays: number;
  readonly perDay: { readonly all: Growth; readonly news: Growth };
  readonly hoursShare: number;
  readonly startOfDayMs: number;
  readonly answerWithinMs: number;
  readonly pauseMs: { readonly same: Span; readonly other: Span; readonly news: Span };
  readonly troubleMs: Span;
};

export const caution: Caution = {
  warmUpDays: 14,
  rememberedDays: 30,
  // Answers take from the same day as news, which may have only a part of it: so there is always room for an answer.
  perDay: { all: { first: 200, last: 2_000 }, news: { first: 20, last: 300 } },
  /** An hour may have this part of its day: no day is said in one breath. */
  hoursShare: 1 / 6,
  /** The day begins at three in the morning UTC: what waited for it is then read at eight in Karachi and at eleven in Shanghai. */
  startOfDayMs: 3 * hour,
  /** Whoever wrote so lately is answered; to anybody else it is news. */
  answerWithinMs: 15 * minute,
  /** After the last message, before one to the same person, to another, and before news. */
  pauseMs: { same: { least: 1 * second, most: 3 * second }, other: { least: 2 * second, most: 6 * second }, news: { least: 20 * second, most: 60 * second } },
  /** Silence after the platform showed trouble, twice as long for each of the last day, up to the most. */
  troubleMs: { least: 5 * minute, most: 24 * hour },
};
