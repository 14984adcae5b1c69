import { currencies } from '../../shop/money.ts';
import type { Profile, ShopDoor } from '../../shop/shop.ts';
import { firstFree, shopCode } from '../codes.ts';
import { oneOf } from '../database/columns.ts';
import type { ShopContext } from '../orders/shop-context.ts';

/** A shop as it is read by any statement. */
export type ShopRow = Omit<Profile, 'currency'> & { readonly currency: string };

export const profileOf = ({ code, name, city, country, currency, payTo }: ShopRow): Profile => ({
  code,
  name,
  city,
  country,
  currency: oneOf(currencies, currency),
  payTo,
});

/** The person's own shop: one each. */
export function profileDoor({ unit, me, now, chance }: ShopContext): Pick<ShopDoor, 'profile' | 'open' | 'setPayTo'> {
  const own = async () => (await unit.db()).shop.findUnique({ where: { ownerId: me } });
  return {
    async profile() {
      const shop = await own();
      return shop && profileOf(shop);
    },

    /** Opening twice gives the shop that is there. */
    async open({ name, city, country, currency }) {
      const tx = await unit.write();
      return await firstFree(
        () => shopCode(chance),
        async (code) => {
          const data = { code, ownerId: me, name, city, country, currency, createdAt: now() };
          // Nothing is made when the code is taken, or the person has a shop already.
          const { count } = await tx.shop.createMany({ data, skipDuplicates: true });
          return count === 1 ? { code } : ((await tx.shop.findUnique({ where: { ownerId: me }, select: { code: true } })) ?? undefined);
        },
      );
    },

    async setPayTo(payTo) {
      const tx = await unit.write();
      const { count } = await tx.shop.updateMany({ where: { ownerId: me }, data: { payTo } });
      return count === 1;
    },
  };
}
