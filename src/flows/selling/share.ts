import { type Flow, hear, look, say } from '../../conversation/flow.ts';
import { words } from '../../conversation/words.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';

/** A link and a QR picture of goods, or of one's whole shop, with words to pass on. */
export function* share({ shop, links }: Doors): Flow {
  const code = yield* hear('listing');
  if (code !== null) return yield* shareListing(code, { shop, links });

  const mine = yield* look(() => shop.profile());
  if (!mine) return yield* say('share.no_shop', {}, { offers: [offer('menu.label_sell', 'sell')] });
  const link = yield* look(() => links.to('shop', mine.code));
  if (!link) return yield* say('share.no_link');
  yield* say('share.shop', { shop: mine.name, city: mine.city, url: link.url }, { picture: link.qr, link: opened(link.url) });
}

function* shareListing(code: string, { shop, links }: Pick<Doors, 'shop' | 'links'>): Flow {
  const listing = yield* look(() => shop.listing(code));
  if (!listing) return yield* say('share.unknown', { code }, { offers: [offer('menu.label_listings', 'listings')] });
  if (listing.state !== 'live') return yield* say('share.not_live', { title: listing.title });

  const link = yield* look(() => links.to('listing', listing.code));
  if (!link) return yield* say('share.no_link');
  const { title, price, shop: from } = listing;
  const tell = listing.mine ? { offers: [offer('tell.label_tell', 'tell', { listing: listing.code })] } : {};
  yield* say(
    'share.listing',
    { title, price: { money: price }, shop: from.name, city: from.city, url: link.url },
    { picture: link.qr, link: opened(link.url), ...tell },
  );
}

/** The address stands in the words too, which are passed on where no button goes along. */
const opened = (url: string) => ({ label: words('share.label_open'), url });
