import { ask, type Flow, type Handover, hear, type Left, look, say } from '../../conversation/flow.ts';
import type { Doors } from '../doors.ts';
import { goTo, leading, offer } from '../names.ts';
import { leafed, leafing, leafOf } from '../pages.ts';
import { draftRow } from './draft-words.ts';
import { listed } from './listing-words.ts';

/** A seller's own goods: first the drafts that wait to be finished, then what is for sale. One is chosen to go on with, or to be changed. */
export function* listings({ shop }: Doors, left: Left): Flow<Handover | undefined> {
  const wanted = yield* hear('listing');
  if (wanted !== null) return goTo('amend', { listing: wanted });
  const page = yield* hear('page');
  const drafts = left('sell').map((one) => leading('draft', 'draft', draftRow(one)));
  const { total } = yield* look(() => shop.myShelf(0, 0));
  const leaf = leafOf(drafts.length + total, page);
  const shown = drafts.slice(leaf.from, leaf.from + leaf.most);
  const { listings: mine } = yield* look(() => shop.myShelf(Math.max(0, leaf.from - drafts.length), leaf.most - shown.length));
  const rows = [...shown, ...mine.map((one) => leading('amend', 'listing', listed(one)))];
  if (rows.length === 0) {
    yield* say('listings.none', {}, { offers: [offer('sell.label_another', 'sell')] });
    return undefined;
  }
  const picked = yield* ask('which', leafing('listings.which', rows, leaf));
  const other = leafed(picked, leaf);
  if (other !== undefined) return goTo('listings', { page: other });
  return shown.some(({ id }) => id === picked) ? goTo('draft', { draft: picked }) : goTo('amend', { listing: picked });
}
