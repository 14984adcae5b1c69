/** What a seller may do with broadcasts: tell those who bought of one of their goods, and see and steer what they began. */
import type pg from 'pg';
import { type BroadcastDoor, broadcastRules, type DryRun, type Offered, type Refused } from '../../shop/broadcast.ts';
import { codeOf } from '../codes.ts';
import { moneyOf } from '../database/columns.ts';
import type { ShopContext } from '../orders/shop-context.ts';
import { type AudienceGround, dryRun } from './audience.ts';
import { shownAs } from './progress.ts';
import { readBroadcast, steer, tallyOf } from './record.ts';

type Context = Pick<ShopContext, 'unit' | 'me' | 'now'> & AudienceGround & { readonly pool: pg.Pool; readonly connection: () => pg.ClientBase | undefined };
type Goods = { readonly shop: number; readonly listing: number; readonly offered: Offered };

export function broadcastDoor({ unit, me, now, pool, connection, timeZone, windows }: Context): BroadcastDoor {
  const on = () => connection() ?? pool;
  const audience = ({ shop, listing }: Goods): Promise<DryRun> => dryRun(on(), { timeZone, windows }, 'offer', { shop, listing }, now());

  async function goodsOf(code: string): Promise<Goods | Refused> {
    const row = await (await unit.db()).listing.findUnique({ where: { code: codeOf(code), state: { not: 'deleted' } }, include: { shop: true } });
    if (!row) return 'not_found';
    if (row.shop.ownerId !== me) return row.state === 'live' ? 'not_yours' : 'not_found';
    if (row.state !== 'live') return 'not_live';
    if (row.stock < row.minOrder) return 'sold_out';
    if (await toldLately(row.shopId)) return 'too_soon';
    const { title, photos, shop } = row;
    const offered = {
      code: row.code,
      title,
      price: moneyOf(row.priceMinor, row.currency),
      shop: { code: shop.code, name: shop.name },
      picture: photos[0] ?? null,
    };
    return { shop: row.shopId, listing: row.id, offered };
  }

  /** One that was stopped before anybody was told does not count. */
  async function toldLately(shop: number): Promise<boolean> {
    const since = new Date(now().getTime() - broadcastRules.hoursBetweenOffers * 3_600_000);
    const { rowCount } = await on().query(
      `select from broadcast b where shop_id = $1 and kind = 'offer' and started_at > $2
        and (state <> 'cancelled' or exists (select from broadcast_recipient r where r.broadcast_id = b.id and r.outbox_id is not null)) limit 1`,
      [shop, since],
    );
    return rowCount === 1;
  }

  return {
    async offering(code) {
      const goods = await goodsOf(code);
      return typeof goods === 'string' ? { ok: false, why: goods } : { ok: true, goods: goods.offered, dry: await audience(goods) };
    },

    async offer(code) {
      const tx = await unit.write();
      // Of two who begin at once, the second finds that it was just done.
      await tx.$executeRaw`select from shop where owner_id = ${me} for no key update`;
      const goods = await goodsOf(code);
      if (typeof goods === 'string') return { ok: false, why: goods };
      const dry = await audience(goods);
      if (dry.now + dry.morning + dry.later === 0) return { ok: false, why: 'nobody' };
      const at = now();
      const { id } = await tx.broadcast.create({
        data: { kind: 'offer', state: 'running', since: at, createdAt: at, startedAt: at, shopId: goods.shop, listingId: goods.listing },
      });
      return { ok: true, id };
    },

    async broadcast(id) {
      const one = await readBroadcast(on(), id, me);
      return one ? shownAs(one, await tallyOf(on(), id), now()) : null;
    },

    async steer(id, act) {
      await unit.write();
      return (await readBroadcast(on(), id, me)) ? await steer(on(), id, act, now()) : false;
    },
  };
}
