/** How what buyers and sellers write to each other is shown. */
import type { Offer } from '../../conversation/flow.ts';
import { type Param, type Params, type Words, words } from '../../conversation/words.ts';
import { type Deal, type DealOffer, inAll } from '../../shop/deal.ts';
import type { About, Addressee, Enquiry, Facts, Line, Side } from '../../shop/enquiry.ts';
import { offer } from '../names.ts';
import { inUnits, timesOf } from '../selling/listing-words.ts';

/** A number out of a button; `null` for what is none. */
export const idOf = (written: string | null): number | null => (written !== null && /^\d{1,9}$/.test(written) ? Number(written) : null);

/** Whom somebody writes to, and about what. A buyer is known by their first name, if it is one. */
export const whoWords = (as: Side, who: string | null): Param => (who !== null ? who : { words: words(as === 'buyer' ? 'ask.a_shop' : 'ask.a_buyer') });

export const aboutWords = (about: About): Param => ({
  words: 'order' in about ? words('ask.about_order', { number: about.order }) : words('ask.about_goods', { title: about.goods.title, code: about.goods.code }),
});

/** What was offered, so that it can be agreed to word by word. */
export function termsOf(deal: DealOffer, about: About): Params {
  if (deal.kind === 'dispatch') return { about: aboutWords(about), day: { date: deal.day } };
  const goods = 'goods' in about ? about.goods : { title: '', unit: 'piece' };
  return { count: timesOf(deal.quantity, goods.unit), title: goods.title, price: { money: deal.price }, total: { money: inAll(deal) } };
}

const languages = { en: 'ask.in_en', ur: 'ask.in_ur', 'ur-Latn': 'ask.in_roman', zh: 'ask.in_zh' } as const;

/** What helps somebody who does not read the language of a letter: which it is, and what stands in it in any. */
export function readingHelp(language: string, { price, quantity, day, tracking }: Facts): readonly Words[] {
  const written = language === 'en' || language === 'ur' || language === 'ur-Latn' || language === 'zh' ? [words(languages[language])] : [];
  return [
    ...written,
    ...(price ? [words('ask.fact_price', { price: { money: price } })] : []),
    ...(quantity ? [words('ask.fact_quantity', { quantity: inUnits(quantity.count, quantity.unit) })] : []),
    ...(day !== undefined ? [words('ask.fact_day', { day: { date: day } })] : []),
    ...(tracking !== undefined ? [words('ask.fact_tracking', { tracking })] : []),
  ];
}

/** The whole of it, as one side reads it. */
export const threadLines = ({ lines, deals, about, as, other }: Enquiry): readonly Words[] => [
  ...lines.flatMap((line) => lineWords(line, whoWords(as, other))),
  ...deals.filter(({ late }) => !late).map((deal) => standing(deal, about)),
];

const lineWords = ({ mine, text, translation }: Line, who: Param): readonly Words[] => [
  mine ? words('ask.line_mine', { text }) : words('ask.line_theirs', { who, text }),
  ...(translation !== undefined ? [words('ask.translated', { translation })] : []),
];

const standing = (deal: Deal, about: About): Words =>
  words(`deal.${deal.state === 'agreed' ? 'stands' : deal.mine ? 'waits' : 'asks'}_${deal.kind}`, {
    ...termsOf(deal, about),
    until: { date: deal.until, time: true },
  });

/** What can be done about it from there: to answer first. */
export function waysOf({ id, as, about, deals, blocked }: Pick<Enquiry, 'id' | 'as' | 'about' | 'deals' | 'blocked'>): readonly Offer[] {
  if (id === null) return [];
  const given = { enquiry: String(id) };
  const see =
    'order' in about
      ? offer('ask.label_order', as === 'buyer' ? 'track' : 'sale', { order: about.order })
      : offer('ask.label_goods', 'card', { listing: about.goods.code });
  if (blocked) return [offer('ask.label_unblock', 'block', { undo: 'yes', ...given }), see];
  return [...deals.flatMap((deal) => dealWays(deal, as, id)), offer('ask.label_answer', 'ask', given), see, offer('ask.label_block', 'block', given)];
}

/** What one side can do about what was offered. */
export function dealWays({ id, kind, state, mine, late }: Deal, as: Side, enquiry: number): readonly Offer[] {
  const given = (act: string) => ({ deal: String(id), do: act, enquiry: String(enquiry) });
  if (late) return [];
  if (state === 'offered' && !mine) return [offer('deal.label_yes', 'deal', given('yes')), offer('deal.label_no', 'deal', given('no'))];
  return state === 'agreed' && kind === 'price' && as === 'buyer' ? [offer('deal.label_order', 'deal', given('order'))] : [];
}

/** Out of a button or a flow that leads here. */
export const addresseeOf = (heard: { readonly enquiry: string | null; readonly listing: string | null; readonly order: string | null }): Addressee | null => {
  const enquiry = idOf(heard.enquiry);
  if (enquiry !== null) return { enquiry };
  return heard.order !== null ? { order: heard.order } : heard.listing !== null ? { listing: heard.listing } : null;
};
