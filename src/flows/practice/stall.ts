import { act, ask, type Flow, type Handover, hear, look } from '../../conversation/flow.ts';
import { oneOf } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { lengths, type Setup } from '../../school/practice/game.ts';
import { accuracyOf } from '../../school/practice/listing.ts';
import type { Written } from '../../school/practice/practice.ts';
import { type Product, type Scenario, scenarios } from '../../school/practice/scenarios.ts';
import { steadySetup } from '../../school/practice/steady.ts';
import { qualityOf } from '../../shop/quality.ts';
import type { Doors } from '../doors.ts';
import { goTo } from '../names.ts';
import * as asked from '../selling/listing-questions.ts';
import { priceTold } from './practice-price.ts';
import { narrate, practised } from './practice-words.ts';
import * as put from './stall-questions.ts';

/** A stall is set up for a practice game: goods, listing, price, stock and route. Nothing of it is on sale anywhere. */
export function* stall({ practice }: Doors): Flow<Handover> {
  if ((yield* look(() => practice.games())).some(({ ended }) => !ended)) return goTo('day');
  const short = (yield* hear('length')) === 'short';
  const code = yield* hear('class');
  const nick = yield* hear('nick');

  const way = yield* ask('scenario', practised(put.scenario));
  const scenario = scenarios.find(({ id }) => id === way) ?? scenarios[0];
  if (!scenario) throw new Error('there is nothing to practise with');
  const goods = yield* ask('product', practised(put.product(scenario)));
  const product = scenario.products.find(({ id }) => id === goods);
  if (!product) return goTo('practice');

  const { listing, quality, accuracy } = short ? ready : yield* written(scenario, product);
  const price = yield* ask('price', practised(put.stallPrice(scenario, product)));
  const stock = yield* ask('stock', practised(put.stock(scenario, product)));
  const route = yield* ask('route', practised(put.route(scenario, product)));
  const setup: Setup = { price, stock, route, quality, accuracy };
  yield* priceTold({ scenario, product, setup }, price, scenario.rate);
  const length = short ? lengths.short : lengths.whole;
  yield* act('begun', () => practice.begin({ scenario, product, length, setup, listing, class: code === null ? null : { code, nick } }));
  return goTo('day');
}

type Shown = { readonly listing: Written; readonly quality: number; readonly accuracy: number };

/** For the short game: a plain listing, as the twin has it. */
const ready: Shown = { listing: { title: '', description: null }, quality: steadySetup.quality, accuracy: steadySetup.accuracy };

/** Measured as real goods are, and then by how true it is. Photos are pretended. */
function* written(scenario: Scenario, product: Product): Flow<Shown> {
  const title = yield* ask('title', practised(asked.title));
  const description = yield* ask('description', practised(asked.description));
  const photos = Number(yield* ask('photos', practised({ ...oneOf('practice.photos', put.counts), numbered: false })));
  const family = yield* ask('family', practised(put.family));
  const weight = yield* ask('weight', practised(put.truth('weight')));
  const origin = yield* ask('origin', practised(put.truth('origin')));
  const returns = yield* ask('returns', practised(put.truth('returns')));
  const { score } = qualityOf({
    title,
    description,
    photos: Array.from({ length: photos }, (_, at) => `SIM-${at}`),
    price: { minor: product.usual, currency: scenario.sale },
    weightGrams: weight === 'none' ? null : 1,
    sizeMm: [1, 1, 1],
  });
  const accuracy = accuracyOf(product, { family, weight, origin, returns, text: `${title} ${description ?? ''}` });
  const tip = accuracy < 80 ? 'practice.tip_true' : score < 70 ? 'practice.tip_photo' : 'practice.tip_good';
  yield* narrate('practice.listing', { quality: score, accuracy, tip: { words: words(tip) } });
  return { listing: { title, description }, quality: score, accuracy };
}
