import { act, ask, type Flow, prefill, redo, say } from '../../conversation/flow.ts';
import type { Raw } from '../../conversation/message.ts';
import type { Doors } from '../doors.ts';
import { awaited, learnt, wordsMistaken } from '../learning/learnt.ts';
import { offer } from '../names.ts';
import * as asked from './listing-questions.ts';
import { draftOf, reviewCard } from './listing-words.ts';
import { openShop } from './open-shop.ts';
import { photos } from './photo-questions.ts';
import * as seen from './seen-questions.ts';

/** A seller puts goods up for sale: from a photo and one line, or question by question. */
export function* sell({ me, shop, school, review, deeds }: Doors): Flow {
  const { country, currency } = yield* openShop(shop, me.country);

  const pictures = yield* ask('photos', photos);
  yield* prefill('caption', { goods: pictures?.caption });
  const line = yield* ask('goods', seen.goods(pictures?.seen));
  yield* prefill('line', {
    title: line.title,
    category: line.title,
    price: line.price,
    stock: line.stock,
    ...(line.minimum !== undefined && { minimum: line.minimum }),
  });
  // A photo may come after the line as well as before it.
  if ((pictures?.hashes.length ?? 0) > 0 && line.price !== undefined && line.stock !== undefined) yield* prefill('usual', usual(country));

  const title = yield* ask('title', seen.title(pictures?.seen));
  // A line without a name tells no kind; the name that was taken may.
  if (line.title === undefined) yield* prefill('named', { category: title });
  const category = yield* ask('category', seen.category(pictures?.seen));
  const each = yield* ask('price', asked.price(currency));
  const there = yield* ask('stock', asked.stock);
  const least = yield* ask('minimum', asked.minimum(there));

  const grams = yield* ask('weight', asked.weight);
  const millimetres = yield* ask('size', asked.size);
  const origin = yield* ask('origin', asked.origin);
  const shipsTo = yield* ask('ships', asked.shipsTo);
  const description = yield* ask('description', seen.description(pictures?.seen));

  const draft = draftOf({
    title,
    category,
    price: each,
    stock: there,
    minimum: least,
    grams,
    millimetres,
    origin,
    shipsTo,
    description,
    photos: pictures?.hashes ?? [],
  });
  const verdict = yield* ask('review', reviewCard(draft));
  if (verdict === 'drop') return yield* say('sell.dropped', {}, { offers: [offer('sell.label_another', 'sell')] });
  if (verdict === 'edit') {
    const which = yield* ask('edit', asked.edit);
    yield* redo(['review', 'edit', ...(which === 'parcel' ? ['weight', 'size'] : [which])]);
  }

  const learns = yield* awaited(school, 'listing');
  const published = yield* act('listing', () => shop.publish(draft));
  yield* say('sell.published', { title, code: published.code }, { offers: [offer('sell.label_another', 'sell'), offer('sell.label_mine', 'listings')] });
  yield* wordsMistaken(deeds, title, description);
  if (learns) yield* learnt({ school, review }, 'listing');
}

/** What is taken as usual when a photo and a line have told the rest; all of it stands on the review card to be changed. */
const usual = (country: string): { readonly [question: string]: Raw } => ({
  minimum: '1',
  weight: skip,
  size: skip,
  origin: country,
  ships: 'both',
  description: skip,
});
const skip: Raw = { kind: 'choice', id: 'skip' };
