/** What was offered and agreed to in enquiries, and the price at which a cart line may be ordered by it. */
import { type DealOffer, dealHours } from '../../shop/deal.ts';
import type { Agreed, Taken } from '../../shop/enquiry.ts';
import type { Listing } from '../../shop/listing.ts';
import { localDay } from '../../shop/local-time.ts';
import { zoneOf } from '../../shop/quiet-hours.ts';
import { moneyOf, priceColumn } from '../database/columns.ts';
import { leaveWord } from '../orders/notices.ts';
import type { Tx } from '../turns/unit.ts';
import { blocksOf, type DealRow, dealOf, type EnquiryRow, enquiryAt, otherOf, sideOf, theirs } from './read.ts';
import { newsOf, subjectOf, type WriteContext } from './telling.ts';

type Held = Omit<EnquiryRow, 'id'> & { readonly id: number };

const later = (now: Date, hours: number): Date => new Date(now.getTime() + hours * 3_600_000);

/** Puts an offer in the place of an older one of its kind that nobody answered, and tells the other side. What was agreed to stands until another is. */
export async function offerDeal(context: WriteContext, tx: Tx, enquiry: Held, offer: DealOffer): Promise<void> {
  const { me, now } = context;
  await holdEnquiry(tx, enquiry.id);
  await tx.deal.updateMany({ where: { enquiryId: enquiry.id, kind: offer.kind, state: 'offered' }, data: { state: 'replaced' } });
  const terms =
    offer.kind === 'price'
      ? { quantity: offer.quantity, priceMinor: priceColumn(offer.price), currency: offer.price.currency }
      : { day: new Date(`${offer.day}T00:00:00Z`) };
  const at = now();
  const made = await tx.deal.create({
    data: { enquiryId: enquiry.id, kind: offer.kind, by: sideOf(enquiry, me), ...terms, at, until: later(at, dealHours.offered) },
  });
  await tellDeal(context, tx, enquiry, made);
}

async function tellDeal(context: WriteContext, tx: Tx, enquiry: Held, deal: DealRow): Promise<void> {
  const reader = otherOf(enquiry, context.me);
  const news = newsOf(enquiry, reader);
  const bubble = context.tellEnquiry.deal(news, dealOf(deal, sideOf(enquiry, reader), context.now()));
  await leaveWord(context, tx, { person: reader, bubble, about: `deal-${deal.id}:${subjectOf(news)}` });
}

/** Of two offers that cross, or are answered at once, the second waits and finds what the first made of it. */
const holdEnquiry = (tx: Tx, id: number) => tx.$queryRaw`select from enquiry where id = ${id} for no key update`;

/** A deal under its lock, with its enquiry; nothing for whoever has no part in it. */
async function holdDeal(tx: Tx, me: number, id: number) {
  const at = await tx.deal.findFirst({ where: { id, enquiry: theirs(me) }, select: { enquiryId: true } });
  if (!at) return undefined;
  await holdEnquiry(tx, at.enquiryId);
  await tx.$queryRaw`select from deal where id = ${id} for no key update`;
  const deal = await tx.deal.findFirst({ where: { id, enquiry: theirs(me) } });
  const enquiry = deal && (await enquiryAt(tx, me, deal.enquiryId));
  return deal && enquiry ? { deal, enquiry } : undefined;
}

/** The other side agrees, or does not. Of a price both agreed to, the older one ends. */
export async function answerDeal(context: WriteContext, id: number, agrees: boolean): Promise<Agreed> {
  const { me, now } = context;
  const tx = await context.unit.write();
  const held = await holdDeal(tx, me, id);
  if (!held || held.deal.by === sideOf(held.enquiry, me)) return { ok: false, why: 'not_yours' };
  const { deal, enquiry } = held;
  if (deal.state !== 'offered' || (await blocksOf(tx, me, otherOf(enquiry, me))).length > 0) return { ok: false, why: 'not_now' };
  const at = now();
  if (deal.until < at || isOver(deal, localDay(at, zoneOf(enquiry.shop.owner, context.timeZone)))) return { ok: false, why: 'late' };
  if (agrees) await tx.deal.updateMany({ where: { enquiryId: enquiry.id, kind: deal.kind, state: 'agreed' }, data: { state: 'replaced' } });
  const after = await tx.deal.update({ where: { id }, data: agrees ? { state: 'agreed', until: later(at, dealHours.agreed) } : { state: 'refused' } });
  await tellDeal(context, tx, enquiry, after);
  return { ok: true };
}

/** A day that went by while its offer waited. */
const isOver = ({ day }: Pick<DealRow, 'day'>, today: string): boolean => day !== null && day.toISOString().slice(0, 10) < today;

/** The buyer's cart holds just what was agreed on, at that price. What may be ordered at all is asked again at checkout. */
export async function takeDeal({ unit, me, now }: WriteContext, id: number): Promise<Taken> {
  const tx = await unit.write();
  const held = await holdDeal(tx, me, id);
  if (held?.enquiry.buyerId !== me) return { ok: false, why: 'not_yours' };
  const { deal, enquiry } = held;
  const { listing, shop } = enquiry;
  if (deal.state !== 'agreed' || deal.quantity === null) return { ok: false, why: 'not_now' };
  if (deal.until < now()) return { ok: false, why: 'late' };
  if (listing?.state !== 'live') return { ok: false, why: 'gone' };
  if (listing.stock < deal.quantity) return { ok: false, why: 'short' };
  await tx.$executeRaw`
    insert into cart_line (person_id, listing_id, quantity, added_at, deal_id) values (${me}, ${listing.id}, ${deal.quantity}, ${now()}, ${deal.id})
    on conflict (person_id, listing_id) do update set quantity = excluded.quantity, deal_id = excluded.deal_id`;
  return { ok: true, shop: shop.code };
}

/** Goods as somebody has them in the cart: at the price both agreed on while it holds, for just as many, else at what they cost everybody. */
export function asAgreed(
  listing: Listing,
  quantity: number,
  deal: Pick<DealRow, 'state' | 'until' | 'quantity' | 'priceMinor' | 'currency'> | null,
  now: Date,
): Listing {
  if (deal?.state !== 'agreed' || deal.until < now || deal.quantity !== quantity || deal.priceMinor === null || deal.currency !== listing.price.currency)
    return listing;
  return { ...listing, price: moneyOf(deal.priceMinor, deal.currency) };
}

/** An agreed price is used once. */
export const useDeals = async (tx: Tx, deals: readonly number[], order: number): Promise<void> => {
  if (deals.length > 0) await tx.deal.updateMany({ where: { id: { in: [...deals] } }, data: { state: 'ordered', orderId: order } });
};
