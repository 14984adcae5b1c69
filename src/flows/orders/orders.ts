import { ask, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import type { Doors } from '../doors.ts';
import { goTo, leading, offer } from '../names.ts';
import { leafed, leafing, leafOf } from '../pages.ts';
import { orderRow } from './order-words.ts';

/** A buyer's orders, newest first. */
export function* orders({ shop }: Doors): Flow<Handover | undefined> {
  const page = yield* hear('page');
  const mine = yield* look(() => shop.orders());
  if (mine.length === 0) {
    yield* say('orders.none', {}, { offers: [offer('card.label_more', 'browse')] });
    return undefined;
  }
  const leaf = leafOf(mine.length, page);
  const rows = mine.slice(leaf.from, leaf.from + leaf.most).map((one) => leading('track', 'order', orderRow(one)));
  const picked = yield* ask('which', leafing('orders.which', rows, leaf));
  const other = leafed(picked, leaf);
  return other === undefined ? goTo('track', { order: picked }) : goTo('orders', { page: other });
}
