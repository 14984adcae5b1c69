/** Letters of an enquiry: found, begun, kept and told, and how many may be written before the other side answers. */
import type { DealOffer } from '../../shop/deal.ts';
import { type Addressee, enquiryRules, type Facts, type Found, type Letter, type Sent, type Silent } from '../../shop/enquiry.ts';
import { codeOf } from '../codes.ts';
import { leaveWord } from '../orders/notices.ts';
import type { Tx } from '../turns/unit.ts';
import { offerDeal } from './deals.ts';
import { blocksOf, type EnquiryContext, type EnquiryRow, enquiryAt, enquiryOf, otherOf, parts, sideOf } from './read.ts';
import { aboutLetter, newsOf, type WriteContext } from './telling.ts';

type Place = Omit<EnquiryRow, 'id'> & { readonly id: number | null };

/** Where it goes, whether or not anything was written there before. */
async function placeOf(tx: Tx, me: number, addressee: Addressee): Promise<Place | 'own' | 'gone'> {
  if ('enquiry' in addressee) return (await enquiryAt(tx, me, addressee.enquiry)) ?? 'gone';
  const nothing = { id: null, messages: [], deals: [], openedAt: new Date(0) };
  const shop = { include: { owner: true } } as const;
  if ('order' in addressee) {
    const where = { number: codeOf(addressee.order), OR: [{ buyerId: me }, { shop: { ownerId: me } }] };
    const order = await tx.order.findFirst({ where, include: { shop, buyer: true, enquiry: { include: parts } } });
    if (!order) return 'gone';
    const { id: orderId, buyerId, buyer, shopId, number, state } = order;
    return order.enquiry ?? { ...nothing, orderId, listingId: null, listing: null, order: { number, state }, buyerId, buyer, shopId, shop: order.shop };
  }
  const listing = await tx.listing.findUnique({ where: { code: codeOf(addressee.listing), state: 'live' }, include: { shop } });
  if (!listing) return 'gone';
  if (listing.shop.ownerId === me) return 'own';
  const begun = await tx.enquiry.findUnique({ where: { buyerId_listingId: { buyerId: me, listingId: listing.id } }, include: parts });
  const buyer = await tx.person.findUniqueOrThrow({ where: { id: me } });
  return begun ?? { ...nothing, orderId: null, listingId: listing.id, listing, order: null, buyerId: me, buyer, shopId: listing.shopId, shop: listing.shop };
}

/** Whether something may be written there now. */
export async function found(context: EnquiryContext, addressee: Addressee): Promise<Found> {
  const tx = await context.unit.db();
  const place = await placeOf(tx, context.me, addressee);
  if (typeof place === 'string') return { ok: false, why: place };
  const why = await objection(tx, context, place);
  return why ? { ok: false, why } : { ok: true, enquiry: await enquiryOf(tx, place, context) };
}

async function objection(tx: Tx, { me, now }: EnquiryContext, place: Place): Promise<Silent | undefined> {
  const other = otherOf(place, me);
  // Whoever became one person with the other side.
  if (other === me) return 'own';
  const blocks = await blocksOf(tx, me, other);
  if (blocks.some(({ blockerId }) => blockerId === me)) return 'you_block';
  if (blocks.length > 0) return 'blocked';
  const side = sideOf(place, me);
  const last = await tx.enquiryMessage.findMany({
    where: { enquiryId: place.id ?? 0 },
    orderBy: { id: 'desc' },
    take: enquiryRules.inARow,
    select: { by: true },
  });
  if (last.length === enquiryRules.inARow && last.every(({ by }) => by === side)) return 'in_a_row';
  return side === 'buyer' && place.orderId === null && (await unansweredToday(tx, me, now())) >= enquiryRules.aDay ? 'a_day' : undefined;
}

/** Questions about goods of the last 24 hours to which nobody has answered. */
async function unansweredToday(tx: Tx, buyer: number, now: Date): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from enquiry_message m join enquiry e on e.id = m.enquiry_id
    where e.buyer_id = ${buyer} and e.order_id is null and m.by = 'buyer' and m.at > ${new Date(now.getTime() - 24 * 3_600_000)}
      and not exists (select from enquiry_message r where r.enquiry_id = e.id and r.by = 'seller' and r.id > m.id)`;
  return row?.count ?? 0;
}

/** Keeps a letter and what it offers, and leaves word. Of two at once the second waits, and is counted. */
export async function send(context: WriteContext, addressee: Addressee, letter: Letter, facts: Facts, offer: DealOffer | null): Promise<Sent> {
  const { me, now } = context;
  const tx = await context.unit.write();
  // The person's own row is the lock of all they write at once, to whomever.
  await tx.$queryRaw`select from person where id = ${me} for no key update`;
  const place = await placeOf(tx, me, addressee);
  if (typeof place === 'string') return { ok: false, why: place };
  const why = await objection(tx, context, place);
  if (why) return { ok: false, why };
  const id = place.id ?? (await begin(tx, place, now()));
  const by = sideOf(place, me);
  const reader = by === 'buyer' ? place.shop.owner : place.buyer;
  const { text, language, picture } = letter;
  const unready = context.translates === true && language !== (reader.language ?? 'en') && /\p{L}/u.test(text);
  const kept = await tx.enquiryMessage.create({
    data: { enquiryId: id, by, text, language, ...(picture !== undefined && { picture }), at: now() },
  });
  const news = newsOf({ ...place, id }, reader.id);
  const reached = await leaveWord(context, tx, {
    person: reader.id,
    bubble: context.tellEnquiry.letter(news, letter, facts),
    about: aboutLetter(news, kept.id),
    unready,
  });
  if (unready) context.unit.hint({ translate: kept.id });
  if (offer) await offerDeal(context, tx, { ...place, id }, offer);
  return { ok: true, enquiry: id, reached };
}

/** One of each buyer and goods, one of each order: whoever comes second finds the first. */
async function begin(tx: Tx, { buyerId, shopId, listingId, orderId }: Place, at: Date): Promise<number> {
  await tx.$executeRaw`
    insert into enquiry (buyer_id, shop_id, listing_id, order_id, opened_at) values (${buyerId}, ${shopId}, ${listingId}, ${orderId}, ${at}) on conflict do nothing`;
  const { id } = await tx.enquiry.findFirstOrThrow({ where: orderId === null ? { buyerId, listingId } : { orderId }, select: { id: true } });
  return id;
}
