/**
 * Who is told what, and how often. Their own orders: everybody, always. Goods they asked for, and what they left open: until they say
 * no. Offers: only who said yes to that shop, or to the house; to have ordered there is no yes. WhatsApp's messaging policy asks for an
 * opt-in that names the business, and people block whoever writes unasked. Why it is so: docs/decisions/0012.
 */
import type { Mutable } from './mutable.ts';

/** `asked`: they were, and said nothing. */
export const said = ['asked', 'yes', 'no'] as const;
export type Said = (typeof said)[number];

/** At most so many within so many milliseconds. */
export type Cap = { readonly most: number; readonly withinMs: number };

const day = 24 * 60 * 60_000;

/**
 * Over all shops together, for it is one person who reads them: WhatsApp has such a limit of its own over all
 * businesses (error 131049), and every one more costs blocks. What is over the cap is left out: it would be no offer any more later. What
 * people asked for by name has none.
 */
export const caps: { readonly [purpose in Mutable]: readonly Cap[] } = {
  news: [],
  reminders: [{ most: 1, withinMs: day }],
  offers: [
    { most: 1, withinMs: day },
    { most: 3, withinMs: 7 * day },
  ],
};

export const isCapped = (purpose: Mutable): boolean => caps[purpose].length > 0;

/** What one person said who turns out to be the same as another: a no is a no on all their apps, and silence takes nothing back. */
export const strictest: readonly Said[] = ['no', 'yes', 'asked'];
