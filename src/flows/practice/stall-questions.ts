/** The questions of a practice stall. */
import { type Choice, oneOf, type Question } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { bounds } from '../../school/practice/game.ts';
import { families, told } from '../../school/practice/listing.ts';
import { type Product, type Route, routes, type Scenario, scenarios } from '../../school/practice/scenarios.ts';
import * as asked from '../selling/listing-questions.ts';

export const scenario: Question<string> = oneOf(
  'practice.scenario',
  scenarios.map(({ id }) => ({ id, words: words(`practice.label_${id}`) })),
);

export const product = ({ id, products }: Scenario): Question<string> =>
  oneOf(
    'practice.product',
    products.map((one) => ({ id: one.id, words: words(`practice.label_${one.id}` as 'practice.label_chappal') })),
    { way: { words: words(`practice.label_${id}`) } },
  );

export const counts: readonly Choice[] = [0, 1, 3].map((count) => ({ id: String(count), words: words('practice.label_photos', { number: count }) }));

export const family: Question<string> = oneOf(
  'practice.family',
  families.map((id) => ({ id, words: words(`practice.label_hs_${id}`) })),
);

export const truth = (what: keyof typeof told): Question<string> =>
  oneOf(
    `practice.${what}`,
    told[what].map((id) => ({ id, words: words(`practice.label_${what}_${id}` as 'practice.label_weight_scale') })),
  );

/** In minor units of the buyer's money. */
export function stallPrice({ home, sale }: Scenario, { cost, usual }: Product): Question<number> {
  const shown = { usual: { money: { minor: usual, currency: sale } }, cost: { money: { minor: cost, currency: home } } };
  const most = { minor: (usual * bounds.pricePercent) / 100, currency: sale };
  const real = asked.price(sale);
  return {
    words: words('practice.price', shown),
    hint: words('practice.price_hint', shown),
    choices: [{ id: 'usual', words: words('practice.label_usual', shown) }],
    numbered: false,
    parse(raw, read) {
      if (typeof raw === 'object') return raw.kind === 'choice' && raw.id === 'usual' ? usual : undefined;
      const money = real.parse(raw, read);
      if (money === undefined || 'refuse' in money) return money;
      if (money.currency !== sale) return { refuse: words('practice.price_hint', shown) };
      return money.minor <= most.minor ? money.minor : { refuse: words('practice.price_most', { most: { money: most } }) };
    },
  };
}

/** A whole number up to a limit, the usual ones being a tap. */
export const counted = (key: 'practice.stock_first' | 'practice.restock', usual: readonly number[], cost: number, currency: string): Question<number> => ({
  words: words(key, { cost: { money: { minor: cost, currency } } }),
  hint: words('practice.count_hint', { most: bounds.stock }),
  choices: usual.map((count) => ({ id: String(count), words: words('practice.label_count', { number: count }) })),
  numbered: false,
  parse: (raw, read) => within(typeof raw === 'string' ? read.quantity(raw)?.quantity : raw.kind === 'choice' ? Number(raw.id) : undefined),
});

function within(count: number | undefined) {
  if (count === undefined) return undefined;
  return Number.isInteger(count) && count >= 1 && count <= bounds.stock ? count : { refuse: words('practice.count_hint', { most: bounds.stock }) };
}

export const stock = ({ home }: Scenario, { cost }: Product): Question<number> => counted('practice.stock_first', [8, 14, 20], cost, home);

const routeNames = Object.keys(routes) as readonly Route[];

export const route = ({ home }: Scenario, { freight }: Product): Question<Route> => {
  const shown = Object.fromEntries(routeNames.map((name) => [name, { money: { minor: freight[name], currency: home } }]));
  const choices = routeNames.map((id) => ({ id, words: words(`practice.label_${id}`) }));
  const { words: asks, hint, parse } = oneOf('practice.route', choices, shown);
  return { words: asks, hint, choices, parse: (raw, read) => routeNames.find((name) => name === parse(raw, read)) };
};
