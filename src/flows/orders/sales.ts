import { ask, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import type { Doors } from '../doors.ts';
import { goTo, leading, offer } from '../names.ts';
import { leafed, leafing, leafOf } from '../pages.ts';
import { orderRow } from './order-words.ts';

/** The orders at a seller's shop that want something, oldest first. */
export function* sales({ shop }: Doors): Flow<Handover | undefined> {
  const page = yield* hear('page');
  const waiting = yield* look(() => shop.sales());
  if (waiting.length === 0) {
    yield* say('sales.none', {}, { offers: [offer('sell.label_another', 'sell'), offer('engine.command_menu', 'menu')] });
    return undefined;
  }
  const leaf = leafOf(waiting.length, page);
  const rows = waiting.slice(leaf.from, leaf.from + leaf.most).map((one) => leading('sale', 'order', orderRow(one)));
  const picked = yield* ask('which', leafing('sales.which', rows, leaf, { count: waiting.length }));
  const other = leafed(picked, leaf);
  return other === undefined ? goTo('sale', { order: picked }) : goTo('sales', { page: other });
}
