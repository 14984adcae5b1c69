import { ask, type Flow, type Handover, hear, look, say } from '../conversation/flow.ts';
import { oneOf } from '../conversation/question.ts';
import type { Doors } from './doors.ts';
import { listed } from './listing-words.ts';
import { goTo, leading, offer } from './names.ts';

const shownAtMost = 10;

/** A seller's own goods: one is chosen to be changed. */
export function* listings({ shop }: Doors): Flow<Handover | undefined> {
  const wanted = yield* hear('listing');
  if (wanted !== null) return goTo('amend', { listing: wanted });
  const mine = yield* look(() => shop.myListings());
  if (mine.length === 0) {
    yield* say('listings.none', {}, { offers: [offer('sell.label_another', 'sell')] });
    return undefined;
  }
  const rows = mine.slice(0, shownAtMost).map((one) => leading('amend', 'listing', listed(one)));
  return goTo('amend', { listing: yield* ask('which', oneOf('listings.which', rows)) });
}
