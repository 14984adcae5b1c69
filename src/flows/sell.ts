import { act, ask, type Flow, prefill, redo, say } from '../conversation/flow.ts';
import type { Raw } from '../conversation/message.ts';
import { name as called, oneOf, optional, text } from '../conversation/question.ts';
import { words } from '../conversation/words.ts';
import { limits } from '../shop/listing.ts';
import type { Doors } from './doors.ts';
import { goods, minimum, photos, price, size, stock, weight } from './listing-questions.ts';
import { categoryChoices, draftOf, reviewCard, shipsToChoices } from './listing-words.ts';
import { offer } from './names.ts';
import { openShop } from './open-shop.ts';

/** A seller puts goods up for sale: from a photo and one line, or question by question. */
export function* sell({ me, shop }: Doors): Flow {
  const { country, currency } = yield* openShop(shop, me.country);

  const pictures = yield* ask('photos', optional(photos));
  yield* prefill('caption', { goods: pictures?.caption });
  const line = yield* ask('goods', goods);
  const quick = (pictures?.hashes.length ?? 0) > 0 && line.price !== undefined && line.stock !== undefined;
  yield* prefill('line', {
    title: line.title,
    category: line.title,
    price: line.price,
    stock: line.stock,
    ...(quick && usual(country)),
    ...(line.minimum !== undefined && { minimum: line.minimum }),
  });

  const title = yield* ask('title', called('sell.title', limits.title));
  const category = yield* ask('category', {
    ...oneOf('sell.category', categoryChoices),
    parse: (raw, read) => readCategory(raw, (typed) => read.category(typed)),
  });
  const each = yield* ask('price', price(currency));
  const there = yield* ask('stock', stock);
  const least = yield* ask('minimum', minimum(there));

  const grams = yield* ask('weight', optional(weight));
  const millimetres = yield* ask('size', optional(size));
  const origin = yield* ask('origin', oneOf('sell.origin', originChoices));
  const shipsTo = yield* ask('ships', oneOf('sell.ships', shipsToChoices));
  const description = yield* ask('description', optional(text('sell.description', limits.description)));

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
    const which = yield* ask('edit', oneOf('sell.edit', editable));
    yield* redo(['review', 'edit', ...(which === 'parcel' ? ['weight', 'size'] : [which])]);
  }

  const published = yield* act('listing', () => shop.publish(draft));
  yield* say('sell.published', { title, code: published.code }, { offers: [offer('sell.label_another', 'sell'), offer('sell.label_mine', 'listings')] });
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

const originChoices = ['PK', 'CN'].map((id) => ({ id, words: words(id === 'PK' ? 'shop.label_PK' : 'shop.label_CN') }));

/** As many as a list holds. */
const editable = (['photos', 'title', 'category', 'price', 'stock', 'minimum', 'parcel', 'origin', 'ships', 'description'] as const).map((id) => ({
  id,
  words: words(`sell.label_${id}`),
}));

/** A tapped category, or one that the words of a title give away. */
function readCategory(raw: Raw, guess: (typed: string) => string | undefined): string | undefined {
  const id = typeof raw === 'string' ? (guess(raw) ?? raw) : raw.kind === 'choice' ? raw.id : undefined;
  return categoryChoices.find((choice) => choice.id === id)?.id;
}
