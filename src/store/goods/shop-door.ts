import type { ShopDoor } from '../../shop/shop.ts';
import { aftercareDoor } from '../orders/aftercare.ts';
import { cartDoor } from '../orders/cart.ts';
import { changeDoor } from '../orders/change-order.ts';
import { destinationsDoor } from '../orders/destinations.ts';
import { ordersDoor } from '../orders/orders.ts';
import { placeDoor } from '../orders/place-order.ts';
import type { ShopContext, Tell } from '../orders/shop-context.ts';
import type { Unit } from '../turns/unit.ts';
import { amendDoor } from './amend-listing.ts';
import { listingsDoor } from './listings.ts';
import { profileDoor } from './profile.ts';
import { searchDoor } from './search.ts';
import { stockWaitDoor } from './stock-wait.ts';

/** The shop for one person and one turn. Whatever is written is in the unit's transaction, the notices to others included. */
export function shopDoor(
  unit: Unit,
  me: { readonly id: number; readonly language?: string },
  tell: Tell,
  now: () => Date,
  chance: () => number,
  timeZone = 'Asia/Karachi',
  openPicture?: ShopContext['openPicture'],
): ShopDoor {
  const context: ShopContext = {
    unit,
    me: me.id,
    tell,
    now,
    chance,
    timeZone,
    ...(openPicture && { openPicture }),
    ...(me.language !== undefined && { language: me.language }),
  };
  return {
    ...profileDoor(context),
    ...listingsDoor(context),
    ...amendDoor(context),
    ...stockWaitDoor(context),
    ...searchDoor(context),
    ...cartDoor(context),
    ...destinationsDoor(context),
    ...placeDoor(context),
    ...ordersDoor(context),
    ...changeDoor(context),
    ...aftercareDoor(context),
  };
}
