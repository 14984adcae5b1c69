/** Enquiries as one side of them reads them: who has no part in one does not find it here, whatever was asked for. */
import { type Deal, type DealOffer, dealKinds, dealStates } from '../../shop/deal.ts';
import { type About, type Enquiry, enquiryRules, firstName, type Line, type Side, sides } from '../../shop/enquiry.ts';
import { units } from '../../shop/listing.ts';
import { localDay } from '../../shop/local-time.ts';
import { zoneOf } from '../../shop/quiet-hours.ts';
import { moneyOf, oneOf } from '../database/columns.ts';
import type { ShopContext } from '../orders/shop-context.ts';
import type { Prisma } from '../prisma/client.ts';
import type { Tx } from '../turns/unit.ts';
import { isToSend } from './promised.ts';

export type EnquiryContext = Pick<ShopContext, 'unit' | 'me' | 'now' | 'timeZone'>;

export const parts = {
  buyer: true,
  shop: { include: { owner: true } },
  listing: true,
  order: { select: { number: true, state: true } },
  messages: { orderBy: { id: 'desc' }, take: enquiryRules.shown },
  deals: { where: { state: { in: ['offered', 'agreed'] } }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.EnquiryInclude;
export type EnquiryRow = Prisma.EnquiryGetPayload<{ include: typeof parts }>;

/** Those in which the person is one of the two sides. */
export const theirs = (me: number) => ({ OR: [{ buyerId: me }, { shop: { ownerId: me } }] }) satisfies Prisma.EnquiryWhereInput;

export const enquiryAt = async (tx: Tx, me: number, id: number): Promise<EnquiryRow | null> =>
  await tx.enquiry.findFirst({ where: { AND: [{ id }, theirs(me)] }, include: parts });

export const sideOf = (row: Pick<EnquiryRow, 'buyerId'>, me: number): Side => (row.buyerId === me ? 'buyer' : 'seller');
export const otherOf = (row: Pick<EnquiryRow, 'buyerId' | 'shop'>, me: number): number => (row.buyerId === me ? row.shop.ownerId : row.buyerId);

/** Between those two, by either. */
export const blocksOf = (tx: Tx, me: number, other: number) =>
  tx.block.findMany({
    where: {
      OR: [
        { blockerId: me, blockedId: other },
        { blockerId: other, blockedId: me },
      ],
    },
  });

/** As that side sees it. */
export async function enquiryOf(tx: Tx, row: Omit<EnquiryRow, 'id'> & { readonly id: number | null }, { me, now, timeZone }: EnquiryContext): Promise<Enquiry> {
  const as = sideOf(row, me);
  const [self, other] = as === 'buyer' ? [row.buyer, row.shop.owner] : [row.shop.owner, row.buyer];
  const blocked = await tx.block.count({ where: { blockerId: me, blockedId: other.id } });
  return {
    id: row.id,
    as,
    about: aboutOf(row),
    other: nameFor(as, row),
    otherLanguage: other.language ?? 'en',
    goods: goodsOf(row),
    lines: row.messages.toReversed().map((one) => lineOf(one, as, self.language)),
    deals: row.deals.map((deal) => dealOf(deal, as, now())),
    blocked: blocked > 0,
    toSend: row.order === null || isToSend(row.order.state),
    today: localDay(now(), zoneOf(self, timeZone)),
  };
}

/** How a side knows the other. */
export const nameFor = (as: Side, { shop, buyer }: Pick<EnquiryRow, 'shop' | 'buyer'>): string | null => (as === 'buyer' ? shop.name : firstName(buyer.name));

export function aboutOf({ listing, order }: Pick<EnquiryRow, 'listing'> & { readonly order: { readonly number: string } | null }): About {
  if (order) return { order: order.number };
  if (listing) return { goods: { code: listing.code, title: listing.title, unit: oneOf(units, listing.unit) } };
  throw new Error('an enquiry is about goods or about an order');
}

const goodsOf = ({ listing }: Pick<EnquiryRow, 'listing'>): Enquiry['goods'] =>
  listing?.state === 'live'
    ? {
        code: listing.code,
        title: listing.title,
        price: moneyOf(listing.priceMinor, listing.currency),
        unit: oneOf(units, listing.unit),
        minOrder: listing.minOrder,
        stock: listing.stock,
      }
    : null;

/** A translation is shown to whom it was made for, in the language it was made into. */
const lineOf = ({ by, text, language, translation, translatedTo, picture, at }: EnquiryRow['messages'][number], as: Side, reads: string | null): Line => {
  const mine = oneOf(sides, by) === as;
  return {
    text,
    language,
    mine,
    at: at.toISOString(),
    ...(!mine && translation !== null && translatedTo === reads && { translation }),
    ...(picture !== null && { picture }),
  };
};

export type DealRow = Pick<EnquiryRow['deals'][number], 'id' | 'kind' | 'by' | 'state' | 'quantity' | 'priceMinor' | 'currency' | 'day' | 'until'>;

export const dealOf = (row: DealRow, as: Side, now: Date): Deal => ({
  ...offerOf(row),
  id: row.id,
  state: oneOf(dealStates, row.state),
  mine: row.by === as,
  until: row.until.toISOString(),
  late: row.until < now,
});

function offerOf({ kind, quantity, priceMinor, currency, day }: Pick<DealRow, 'kind' | 'quantity' | 'priceMinor' | 'currency' | 'day'>): DealOffer {
  if (oneOf(dealKinds, kind) === 'dispatch' && day) return { kind: 'dispatch', day: day.toISOString().slice(0, 10) };
  if (quantity === null || priceMinor === null || currency === null) throw new Error('a deal has no terms');
  return { kind: 'price', quantity, price: moneyOf(priceMinor, currency) };
}
