import { ask, type Flow, type Handover, look, say } from '../conversation/flow.ts';
import { oneOf } from '../conversation/question.ts';
import type { Doors } from './doors.ts';
import { goTo, leading, offer } from './names.ts';
import { orderRow } from './order-words.ts';

const shownAtMost = 10;

/** The orders at a seller's shop that want something, oldest first. */
export function* sales({ shop }: Doors): Flow<Handover | undefined> {
  const waiting = yield* look(() => shop.sales());
  if (waiting.length === 0) {
    yield* say('sales.none', {}, { offers: [offer('sell.label_another', 'sell'), offer('engine.command_menu', 'menu')] });
    return undefined;
  }
  const number = yield* ask(
    'which',
    oneOf(
      'sales.which',
      waiting.slice(0, shownAtMost).map((one) => leading('sale', 'order', orderRow(one))),
      { count: waiting.length },
    ),
  );
  return goTo('sale', { order: number });
}
