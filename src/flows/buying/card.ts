import { act, ask, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import { oneOf, type Question } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { Listing } from '../../shop/listing.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { howMany } from '../selling/listing-questions.ts';
import { factsOf, inUnits, qualityWords, timesOf } from '../selling/listing-words.ts';

/** One of the goods: its picture, its facts, and the way into the cart. */
export function* card({ shop }: Doors): Flow<Handover | undefined> {
  const code = yield* hear('listing');
  const listing = yield* look(() => shop.listing(code ?? ''));
  if (!listing) {
    yield* say('card.gone', {}, { offers: [offer('card.label_more', 'browse')] });
    return undefined;
  }

  // In the reader's language where it was rendered, unless they want to see what the seller wrote.
  const asWritten = (yield* hear('as')) === 'written';
  const shown = asWritten ? listing : { ...listing, ...listing.rendering };
  const wanted = yield* ask('do', face(listing, asWritten));
  if (wanted === 'original') return goTo('card', { listing: listing.code, as: 'written' });
  if (wanted === 'rendered') return goTo('card', { listing: listing.code });
  if (wanted === 'more') return goTo('browse');
  if (wanted === 'mine') return goTo('amend', { listing: listing.code });

  if (wanted === 'ask') return goTo('ask', { listing: listing.code });

  if (wanted === 'share') return goTo('share', { listing: listing.code });

  if (wanted === 'wait') {
    const waits = yield* act('waits', () => shop.waitFor(listing.code));
    yield* say(waits ? 'card.waiting' : 'card.gone', { title: shown.title }, { offers: [offer('card.label_more', 'browse')] });
    return undefined;
  }

  const quantity = yield* ask('quantity', howMany(listing));
  const added = yield* act('added', () => shop.add(listing.code, quantity));
  if (!added.ok) {
    yield* say(
      added.why === 'short' && added.left === 0 ? 'card.none' : `card.${added.why}`,
      { left: inUnits(added.left, listing.unit), least: inUnits(listing.minOrder, listing.unit) },
      { offers: [offer('card.label_more', 'browse')] },
    );
    return undefined;
  }
  if (wanted === 'buy') return goTo('checkout', { shop: listing.shop.code });

  yield* say(
    'card.in_cart',
    { quantity: timesOf(added.quantity, listing.unit), title: shown.title },
    { offers: [offer('card.label_checkout', 'checkout'), offer('card.label_more', 'browse')] },
  );
  return undefined;
}

function face(listing: Listing, asWritten: boolean): Question<string> {
  const ways = listing.mine
    ? (['mine', 'share', 'more'] as const)
    : listing.stock >= listing.minOrder
      ? (['buy', 'add', 'ask', 'more'] as const)
      : (['wait', 'ask', 'more'] as const);
  const isRendered = listing.rendering !== undefined && !asWritten;
  const other = listing.rendering === undefined ? [] : [isRendered ? ('original' as const) : ('rendered' as const)];
  const facts = factsOf({ ...listing, ...(isRendered && listing.rendering) });
  return {
    ...oneOf(
      'card.face',
      [...ways, ...other].map((id) => ({ id, words: words(`card.label_${id}`) })),
      {
        facts: { lines: [...facts, ...(isRendered ? [words('card.is_rendered')] : []), ...(listing.mine ? [qualityWords(listing)] : [])] },
        shop: listing.shop.name,
        city: listing.shop.city,
        code: listing.code,
      },
    ),
    ...(listing.photos[0] !== undefined && { picture: listing.photos[0] }),
  };
}
