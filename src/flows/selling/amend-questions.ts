/** What of a listing can be changed, and the question for each new value. */
import { ask, type Flow } from '../../conversation/flow.ts';
import { oneOf, type Question, question } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { Amendment } from '../../shop/amend.ts';
import { isCategory, type Listing, limits } from '../../shop/listing.ts';
import * as asked from './listing-questions.ts';
import { factsOf, inUnits, qualityWords, shipsToOf } from './listing-words.ts';
import { newPhotos } from './photo-questions.ts';

const first = ['price', 'stock', 'photos', 'title', 'description'] as const;
const further = ['minimum', 'category', 'weight', 'size', 'ships'] as const;
const states = ['pause', 'resume', 'delete'] as const;
export type Part = (typeof first)[number] | (typeof further)[number] | (typeof states)[number];

const parts: readonly string[] = [...first, ...further, ...states];
const isPart = (id: string): id is Part => parts.includes(id);

/** What else a line names to be changed. Nothing is deleted by the way. */
export const alsoNamed = (list: string | null): readonly Part[] => [...new Set((list ?? '').split(','))].filter(isPart).filter((part) => part !== 'delete');

/** What is wanted most stands here; the rest is behind `more`. A line may name any of it. */
export function whatToChange(listing: Listing): Question<Part | 'more'> {
  const rows = [...first, 'more', listing.state === 'paused' ? 'resume' : 'pause', 'delete'] as const;
  return partOf(
    oneOf(
      'amend.what',
      rows.map((id) => ({ id, words: words(`amend.label_${id}`) })),
      { code: listing.code, facts: { lines: [...factsOf(listing), qualityWords(listing)] } },
    ),
  );
}

export const furtherParts = (code: string): Question<Part> => {
  const rows = further.map((id) => ({ id, words: words(`amend.label_${id}`) }));
  return partOf(oneOf('amend.which', rows, { code }));
};

/** Beside the rows shown, any part by its own name: a line such as "A34 weight 400 g" brings one. */
const partOf = <P extends string>({ words, hint, choices = [] }: Question<string>): Question<P | Part> => ({
  words,
  hint,
  choices,
  about: null,
  parse: (raw) => {
    const id = typeof raw === 'object' && raw.kind === 'choice' ? raw.id : raw;
    return typeof id === 'string' && (isPart(id) || choices.some((choice) => choice.id === id)) ? (id as P | Part) : undefined;
  },
});

/** Asks for the new value, and gives the change it makes. */
export function* newValue(part: Part | 'more', listing: Listing): Flow<Amendment> {
  switch (part) {
    case 'price':
      return { field: 'price', to: yield* ask('price', asked.price(listing.price.currency)) };
    case 'stock':
      return { field: 'stock', to: yield* ask('stock', stockNow(listing)) };
    case 'minimum':
      return { field: 'minOrder', to: yield* ask('minimum', asked.minimum({ quantity: limits.stock, unit: listing.unit })) };
    case 'title':
      return { field: 'title', to: yield* ask('title', asked.title) };
    case 'category': {
      const kind = yield* ask('category', asked.category);
      return { field: 'category', to: isCategory(kind) ? kind : listing.category };
    }
    case 'weight':
      return { field: 'weightGrams', to: yield* ask('weight', asked.weight) };
    case 'size':
      return { field: 'sizeMm', to: yield* ask('size', asked.size) };
    case 'description':
      return { field: 'description', to: yield* ask('description', asked.description) };
    case 'ships':
      return { field: 'shipsTo', to: shipsToOf(yield* ask('ships', asked.shipsTo)) };
    case 'photos':
      return { field: 'photos', to: yield* otherPhotos() };
    default:
      return { field: 'state', to: part === 'delete' ? 'deleted' : part === 'resume' ? 'live' : 'paused' };
  }
}

/** Photos of an album arrive one by one, so all are waited for before they take the place of the old ones. */
function* otherPhotos(): Flow<readonly string[]> {
  const pictures = yield* ask('photos', newPhotos);
  yield* ask('use', oneOf('amend.use', [{ id: 'use', words: words('amend.label_use') }]));
  return pictures.hashes;
}

/** How many there are now; none is an answer too, and `+5` adds. */
const stockNow = ({ stock, unit }: Listing): Question<number> => ({
  ...question<number>(
    'amend.stock',
    (typed, read) => {
      const adds = /^\s*[+＋]\s*(?=\p{N})/u.exec(typed);
      if (/[-−]\s*\p{N}/u.test(typed)) return { refuse: words('amend.below_zero') };
      const found = read.quantity(adds ? typed.slice(adds[0].length) : typed);
      if (!found) return undefined;
      if (found.unit !== undefined && found.unit !== unit) return { refuse: words('amend.other_unit', { unit: { words: words(`unit.${unit}`) } }) };
      const there = found.quantity + (adds ? stock : 0);
      if (!Number.isInteger(there)) return { refuse: words('amend.whole') };
      return there > limits.stock ? { refuse: words('sell.count_most', { most: limits.stock }) } : there;
    },
    { stock: inUnits(stock, unit) },
  ),
  about: null,
});
