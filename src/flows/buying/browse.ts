import { ask, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import { type Choice, oneOf, type Question } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import type { Page } from '../../shop/shop.ts';
import type { Doors } from '../doors.ts';
import { goTo, leading, offer } from '../names.ts';
import { categoryChoices, listed } from '../selling/listing-words.ts';

/** A buyer leafs through goods, all in one message that changes; words instead of a tap are a new search. */
export function* browse({ shop }: Doors): Flow<Handover | undefined> {
  const query = yield* hear('query');
  const category = yield* hear('category');
  const from = yield* hear('shop');
  const sought = { ...(query !== null && { query }), ...(category !== null && { category }), ...(from !== null && { shop: from }) };

  const wanted = Number((yield* hear('page')) ?? '1');

  const shown = yield* look(() => shop.search({ ...sought, page: wanted }));
  if (shown.total === 0) {
    const kind = kindOf(category);
    yield* say(
      query === null && !kind ? 'browse.empty' : 'browse.nothing',
      { query: query ?? (kind ? { words: kind } : '') },
      { offers: query === null && category === null ? [] : [offer('browse.label_all', 'browse')] },
    );
    return undefined;
  }

  const picked = yield* ask('pick', leaf(shown, from !== null && query === null ? shopHeading(shown) : heading(query, category)));
  if (picked === 'categories') return goTo('browse', { category: yield* ask('category', oneOf('browse.category', categoryChoices)) });
  if (picked === 'next' || picked === 'previous') return goTo('browse', { ...sought, page: String(shown.page + (picked === 'next' ? 1 : -1)) });
  return picked.startsWith('?') ? goTo('browse', { query: picked.slice(1) }) : goTo('card', { listing: picked });
}

function heading(query: string | null, category: string | null): Words {
  if (query !== null) return words('browse.found', { query });
  const kind = kindOf(category);
  return kind ? words('browse.in_category', { category: { words: kind } }) : words('browse.all');
}

/** Somebody came by the link of one shop. */
const shopHeading = ({ listings }: Page): Words => words('browse.in_shop', { shop: listings[0]?.shop.name ?? '' });

const kindOf = (category: string | null): Words | undefined => categoryChoices.find(({ id }) => id === category)?.words;

/** One page: its goods, then the ways to leaf. */
function leaf({ listings, page, pages, total }: Page, title: Words): Question<string> {
  const ways: Choice[] = [
    ...(page < pages ? [{ id: 'next', words: words('browse.label_next') }] : []),
    ...(page > 1 ? [{ id: 'previous', words: words('browse.label_previous') }] : []),
    { id: 'categories', words: words('browse.label_categories') },
  ];
  const choices = [...listings.map((one) => leading('card', 'listing', listed(one))), ...ways];
  return {
    ...oneOf(pages > 1 ? 'browse.page' : 'browse.only_page', choices, { title: { words: title }, page, pages, total }),
    about: null,
    inPlace: true,
    parse: (raw) =>
      typeof raw === 'object'
        ? raw.kind === 'choice'
          ? choices.find(({ id }) => id === raw.id)?.id
          : undefined
        : raw.trim() === ''
          ? undefined
          : `?${raw.trim()}`,
  };
}
