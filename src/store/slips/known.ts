/** Looks whether a slip was sent before, for another order, when it is sent. It is a hint for the seller and never more. */
import { setImmediate as pause } from 'node:timers/promises';
import { codeOf } from '../codes.ts';
import type { ShopContext } from '../orders/shop-context.ts';
import type { Tx } from '../turns/unit.ts';
import { looksTheSame } from './judge.ts';
import { coarseOf, type Print, packed, printOf, unpacked } from './print.ts';

/**
 * With how many others a slip is compared, at 5 to 30 ms of work each: the newest at the shop, the newest of the buyer at any
 * shop, and of the newest of all those that are nearest by their coarse print.
 */
const bounds = { shop: 16, buyer: 8, near: 8, newest: 5_000 } as const;

export type Known = { readonly print: Uint8Array<ArrayBuffer>; readonly coarse: string; readonly likeId: number | null };

/**
 * Read before the order is locked, so that nobody waits for it. Of two that are sent in the same moment neither is held against
 * the other. `undefined` where there is no such order of this buyer, or no picture to look at.
 */
export async function knownSlip({ unit, me, openPicture }: ShopContext, number: string, picture: string): Promise<Known | undefined> {
  const db = await unit.db();
  const order = await db.order.findUnique({ where: { number: codeOf(number) }, select: { id: true, shopId: true, buyerId: true } });
  if (order?.buyerId !== me || !openPicture) return undefined;
  const print = await printOf(await openPicture(picture));
  const coarse = coarseOf(print);
  const likeId = await firstAlike(print, await candidates(db, order, picture, coarse));
  return { print: packed(print), coarse, likeId };
}

type Candidate = { readonly id: number; readonly print: Uint8Array };

/** Others are served between one comparison and the next. */
async function firstAlike(print: Print, all: readonly Candidate[]): Promise<number | null> {
  for (const { id, print: other } of all) {
    if (looksTheSame(print, unpacked(other))) return id;
    await pause();
  }
  return null;
}

/** Those at the same shop first: there the seller can look them up. The very same picture is known by its hash. */
const candidates = (db: Tx, order: { readonly id: number; readonly shopId: number; readonly buyerId: number }, picture: string, coarse: string) => db.$queryRaw<
  Candidate[]
>`
  with slip as (
    select p.id, p.coarse, o.shop_id, o.buyer_id from payment_proof p join "order" o on o.id = p.order_id
    where p.print is not null and p.order_id <> ${order.id} and p.picture <> ${picture}
  ), chosen as (
    (select id, shop_id from slip where shop_id = ${order.shopId} order by id desc limit ${bounds.shop})
    union
    (select id, shop_id from slip where buyer_id = ${order.buyerId} order by id desc limit ${bounds.buyer})
    union
    (select id, shop_id from (select * from slip order by id desc limit ${bounds.newest}) newest
      order by bit_count(('x' || coarse)::bit(256) # ('x' || ${coarse})::bit(256)), id desc limit ${bounds.near})
  )
  select p.id, p.print from payment_proof p join chosen c on c.id = p.id order by (c.shop_id = ${order.shopId}) desc, p.id desc`;
