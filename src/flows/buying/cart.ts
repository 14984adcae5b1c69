import { act, ask, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import { oneOf } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { basketLines } from '../orders/order-words.ts';

/** What a buyer has put together, a basket for each shop. */
export function* cart({ shop }: Doors): Flow<Handover | undefined> {
  const picked = yield* hear('add');
  if (picked !== null) yield* putIn(picked, shop);
  const baskets = yield* look(() => shop.baskets());
  if (baskets.length === 0) {
    yield* say('cart.empty', {}, { offers: [offer('card.label_more', 'browse')] });
    return undefined;
  }

  const chosen = yield* ask(
    'do',
    oneOf(
      'cart.what',
      [
        ...['checkout', 'remove', 'more'].map((id) => ({
          id,
          words: words(id === 'checkout' ? 'card.label_checkout' : id === 'remove' ? 'cart.label_remove' : 'card.label_more'),
        })),
      ],
      {
        baskets: { lines: baskets.flatMap(basketLines) },
      },
    ),
  );
  if (chosen === 'checkout') return goTo('checkout');
  if (chosen === 'more') return goTo('browse');

  const lines = baskets.flatMap((basket) => basket.lines);
  const gone = yield* ask(
    'which',
    oneOf(
      'cart.which',
      lines.map(({ listing }) => ({ id: listing.code, words: words('cart.row', { title: listing.title }) })),
    ),
  );
  yield* act('removed', () => shop.remove(gone));
  return goTo('cart');
}

/** Goods picked elsewhere, as `A12*2 B7*1`; what cannot be had is told by its code. */
function* putIn(picked: string, shop: Doors['shop']): Flow {
  const missed: string[] = [];
  for (const [, code = '', quantity] of picked.matchAll(/(\S+?)\*(\d{1,4})(?=\s|$)/g)) {
    const added = yield* act(`add ${code}`, () => shop.add(code, Number(quantity)));
    if (!added.ok) missed.push(code);
  }
  if (missed.length > 0) yield* say('cart.missed', { codes: missed.join(', ') });
}
