import type { ShopDoor } from '../shop/shop.ts';
import { aftercareDoor } from './aftercare.ts';
import { amendDoor } from './amend-listing.ts';
import { cartDoor } from './cart.ts';
import { changeDoor } from './change-order.ts';
import { destinationsDoor } from './destinations.ts';
import { listingsDoor } from './listings.ts';
import { ordersDoor } from './orders.ts';
import { placeDoor } from './place-order.ts';
import { profileDoor } from './profile.ts';
import { searchDoor } from './search.ts';
import type { ShopContext, Tell } from './shop-context.ts';
import { stockWaitDoor } from './stock-wait.ts';
import type { Unit } from './unit.ts';

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
