import { act, ask, type Flow, hear, look, say } from '../conversation/flow.ts';
import { oneOf } from '../conversation/question.ts';
import { words } from '../conversation/words.ts';
import type { Listing } from '../shop/listing.ts';
import type { Changed } from '../shop/shop.ts';
import type { Doors } from './doors.ts';
import { price, stock } from './listing-questions.ts';
import { factsOf, listed } from './listing-words.ts';
import { leading, offer } from './names.ts';

const shownAtMost = 10;

/** A seller's own goods: the price, the count, and whether they are for sale. */
export function* listings({ shop }: Doors): Flow {
  const wanted = yield* hear('listing');
  const mine = yield* look(() => shop.myListings());
  if (mine.length === 0) return yield* say('listings.none', {}, { offers: [offer('sell.label_another', 'sell')] });

  const code =
    wanted ??
    (yield* ask(
      'which',
      oneOf(
        'listings.which',
        mine.slice(0, shownAtMost).map((one) => leading('listings', 'listing', listed(one))),
      ),
    ));
  const listing = mine.find((one) => one.code === code);
  if (!listing) return yield* say('card.gone');

  const toggle = listing.state === 'paused' ? 'resume' : 'pause';
  const chosen = yield* ask(
    'do',
    oneOf(
      'listings.what',
      ['price', 'stock', toggle, 'delete'].map((id) => ({ id, words: words(labels[id] ?? 'engine.pick') })),
      { code: listing.code, facts: { lines: factsOf(listing) } },
    ),
  );
  const changed = yield* change(chosen, listing, shop);
  yield* say(
    changed.ok ? 'listings.changed' : `refused.${changed.why}`,
    { code: listing.code, number: listing.code },
    { offers: [offer('sell.label_mine', 'listings')] },
  );
}

const labels: {
  readonly [act: string]: 'listings.label_price' | 'listings.label_stock' | 'listings.label_pause' | 'listings.label_resume' | 'listings.label_delete';
} = {
  price: 'listings.label_price',
  stock: 'listings.label_stock',
  pause: 'listings.label_pause',
  resume: 'listings.label_resume',
  delete: 'listings.label_delete',
};

function* change(chosen: string, { code, price: now }: Listing, shop: Doors['shop']): Flow<Changed> {
  switch (chosen) {
    case 'price': {
      const each = yield* ask('price', price(now.currency));
      return yield* act('price', () => shop.setPrice(code, each));
    }
    case 'stock': {
      const there = yield* ask('stock', stock);
      return yield* act('stock', () => shop.setStock(code, there.quantity));
    }
    default: {
      const state = chosen === 'pause' ? 'paused' : chosen === 'resume' ? 'live' : 'deleted';
      return yield* act('state', () => shop.setState(code, state));
    }
  }
}
