import type { Listing } from '../../shop/listing.ts';
import { sum, times } from '../../shop/money.ts';
import { expiryOf, firstState } from '../../shop/order.ts';
import type { Placed, ShopDoor } from '../../shop/shop.ts';
import { codeOf, firstFree, orderNumber } from '../codes.ts';
import { priceColumn, totalColumn } from '../database/columns.ts';
import { asAgreed, useDeals } from '../enquiries/deals.ts';
import { keepPromises } from '../enquiries/promised.ts';
import { listingOf, listingParts } from '../goods/listings.ts';
import { moveStock } from '../goods/stock.ts';
import type { Tx } from '../turns/unit.ts';
import { isHad } from './cart.ts';
import { destinationOf, remember } from './destinations.ts';
import { notify } from './notices.ts';
import type { ShopContext } from './shop-context.ts';

type Wanted = Parameters<ShopDoor['place']>[0];
type Line = { readonly id: number; readonly shopId: number; readonly listing: Listing; readonly quantity: number; readonly deal: number | null };

/** Makes an order of a basket: all of it, at the price that was agreed, or nothing. */
export function placeDoor(context: ShopContext): Pick<ShopDoor, 'place'> {
  return {
    async place(wanted): Promise<Placed> {
      const tx = await context.unit.write();
      const lines = await heldLines(tx, context, wanted);
      const why = objection(lines, wanted);
      if (why) return { ok: false, why };
      const order = await create(context, tx, wanted, lines);
      const listings = lines.map(({ id }) => id);
      const moves = lines.map(({ id, quantity }) => ({ listing: id, delta: -quantity }));
      await moveStock(tx, moves, { cause: 'reserved', order: order.id, at: context.now() });
      // Only a line whose price is that of its deal has used it.
      await useDeals(
        tx,
        lines.flatMap(({ deal }) => deal ?? []),
        order.id,
      );
      await keepPromises(tx, { id: order.id, buyer: context.me, listings });
      await tx.cartLine.deleteMany({ where: { personId: context.me, listingId: { in: listings } } });
      await remember(tx, context.me, wanted.deliverTo, context.now());
      await notify(context, tx, order, { act: 'placed', actor: 'buyer' }, 'seller');
      return { ok: true, number: order.number };
    },
  };
}

/**
 * The basket under lock: nobody changes its prices or takes its goods before the commit, and the same basket sent from
 * another app waits here and then finds nothing. Goods are locked in one order for everybody, so that no two orders wait for each other.
 */
async function heldLines(tx: Tx, { me, now }: ShopContext, { shop, total }: Wanted): Promise<readonly Line[]> {
  const code = codeOf(shop);
  await tx.$executeRaw`
    select from cart_line c join listing l on l.id = c.listing_id join shop s on s.id = l.shop_id
    where c.person_id = ${me} and s.code = ${code} order by l.id for no key update of c, l`;
  await tx.$queryRaw`select from deal where id in (select deal_id from cart_line where person_id = ${me}) order by id for no key update`;
  const rows = await tx.cartLine.findMany({
    where: { personId: me, listing: { currency: total.currency, shop: { code } } },
    include: { listing: { include: listingParts }, deal: true },
    orderBy: { listingId: 'asc' },
  });
  return rows.map(({ listing, quantity, deal }) => {
    const usual = listingOf(listing, me);
    const agreed = asAgreed(usual, quantity, deal, now());
    return { id: listing.id, shopId: listing.shopId, listing: agreed, quantity, deal: agreed === usual ? null : (deal?.id ?? null) };
  });
}

function objection(lines: readonly Line[], { total }: Wanted): 'gone' | 'short' | 'changed' | undefined {
  if (lines.length === 0 || lines.some(({ listing }) => listing.state !== 'live' || listing.mine)) return 'gone';
  if (!lines.every(isHad)) return 'short';
  return totalOf(lines, total.currency).minor === total.minor ? undefined : 'changed';
}

const totalOf = (lines: readonly Line[], currency: Wanted['total']['currency']) =>
  sum(
    lines.map(({ listing, quantity }) => times(listing.price, quantity)),
    currency,
  );

async function create({ unit, me, now, chance }: ShopContext, tx: Tx, { total, payBy, deliverTo }: Wanted, lines: readonly Line[]) {
  const [first] = lines;
  if (!first) throw new Error('an order has at least one line');
  const at = now();
  const state = firstState(payBy);
  const expiresAt = expiryOf(state, payBy, 'due', at) ?? null;
  const { currency } = total;
  const data = {
    buyerId: me,
    shopId: first.shopId,
    state,
    currency,
    totalMinor: totalColumn(total),
    payBy,
    deliverTo: destinationOf(deliverTo),
    expiresAt,
    since: at,
    createdAt: at,
  };
  const order = await firstFree(
    () => orderNumber(chance),
    async (number) => {
      const made = await tx.order.createManyAndReturn({ data: { number, ...data }, skipDuplicates: true, select: { id: true, number: true } });
      return made[0];
    },
  );
  await tx.orderLine.createMany({
    data: lines.map(({ id, listing, quantity }) => ({
      orderId: order.id,
      listingId: id,
      title: listing.title,
      quantity,
      unit: listing.unit,
      priceMinor: priceColumn(listing.price),
    })),
  });
  await tx.orderEvent.create({ data: { orderId: order.id, act: 'placed', state, actor: 'buyer', actorId: me, at } });
  if (expiresAt) unit.hint({ clock: { order: order.id, at: expiresAt } });
  return order;
}
