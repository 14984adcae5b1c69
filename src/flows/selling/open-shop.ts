import { act, ask, type Flow, look } from '../../conversation/flow.ts';
import { name as called, oneOf } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { countries } from '../../shop/listing.ts';
import { currencyOf } from '../../shop/money.ts';
import type { Profile, ShopDoor } from '../../shop/shop.ts';
import { shownToAll } from './shown-to-all.ts';

/** The shop a seller sells from; asked for once, before the first goods. */
export function* openShop(shop: ShopDoor, country: string): Flow<Pick<Profile, 'country' | 'currency'>> {
  const known = yield* look(() => shop.profile());
  if (known) return known;

  const name = yield* ask('shop_name', shownToAll(called('shop.name', 60)));
  const city = yield* ask('shop_city', called('shop.city', 60));
  const from = yield* ask('shop_country', oneOf('shop.country', countryChoices(country)));

  const opened = { name, city, country: from, currency: currencyOf(from) };
  yield* act('shop', () => shop.open(opened));
  return opened;
}

/** The likeliest first. */
const countryChoices = (likely: string) =>
  [...countries].sort((a, b) => Number(b === likely) - Number(a === likely)).map((id) => ({ id, words: words(`shop.label_${id}`) }));
