import { ask, type Flow, type Handover, look, say } from '../conversation/flow.ts';
import { oneOf } from '../conversation/question.ts';
import type { Doors } from './doors.ts';
import { goTo, leading, offer } from './names.ts';
import { orderRow } from './order-words.ts';

/** As many as a WhatsApp list holds. */
const shownAtMost = 10;

/** A buyer's orders, newest first. */
export function* orders({ shop }: Doors): Flow<Handover | undefined> {
  const mine = yield* look(() => shop.orders());
  if (mine.length === 0) {
    yield* say('orders.none', {}, { offers: [offer('card.label_more', 'browse')] });
    return undefined;
  }
  const number = yield* ask(
    'which',
    oneOf(
      'orders.which',
      mine.slice(0, shownAtMost).map((one) => leading('track', 'order', orderRow(one))),
    ),
  );
  return goTo('track', { order: number });
}
