/** What the other side of an enquiry is told. */
import type { Bubble } from '../../conversation/bubble.ts';
import type { Deal } from '../../shop/deal.ts';
import type { EnquiryNews, Facts, Letter } from '../../shop/enquiry.ts';
import { aboutOf, type EnquiryContext, type EnquiryRow, nameFor, sideOf } from './read.ts';

/** In what words the other side is told, each as they will read it. */
export type TellEnquiry = {
  letter(news: EnquiryNews, letter: Letter, facts: Facts): Bubble;
  deal(news: EnquiryNews, deal: Deal): Bubble;
};
/** `translates`: somebody puts letters into their reader's language. */
export type WriteContext = EnquiryContext & { readonly tellEnquiry: TellEnquiry; readonly translates?: boolean };

/** What that person is told of an enquiry. */
export function newsOf(row: Omit<EnquiryRow, 'id'> & { readonly id: number }, reader: number): EnquiryNews {
  const as = sideOf(row, reader);
  const { language } = as === 'buyer' ? row.buyer : row.shop.owner;
  return { enquiry: row.id, as, about: aboutOf(row), who: nameFor(as, row), language: language ?? 'en' };
}

/** What a number typed beneath several news is told by: goods by their title, an order by its number. */
export const subjectOf = ({ about }: Pick<EnquiryNews, 'about'>): string => ('order' in about ? about.order : about.goods.title);

/** Each letter is news of its own, of which no later one takes the place. */
export const aboutLetter = (news: EnquiryNews, letter: bigint): string => `enquiry-${news.enquiry}-${letter}:${subjectOf(news)}`;
