import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { leastPrice } from '../../src/school/practice/least-price.ts';
import { days } from '../../src/school/practice/play.ts';
import { type Route, routes, scenarios } from '../../src/school/practice/scenarios.ts';
import { steadySetup } from '../../src/school/practice/steady.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest();
const sold = scenarios.flatMap((scenario) =>
  scenario.products.flatMap((product) => (Object.keys(routes) as Route[]).map((route) => ({ scenario, product, route }))),
);

/** What is left of one day with a single piece in stock, sold to somebody who keeps it, with a luck that leaves the rate where it is. */
function earned({ scenario, product, route }: (typeof sold)[number], price: number): number {
  const setup = { ...steadySetup, price, stock: 1, route, accuracy: 100 };
  for (let nth = 0; ; nth++) {
    const run = days({ seed: `least-${nth}`, scenario, product, setup, length: 1 }, sha256);
    const morning = run.next();
    const { value } = run.next({});
    if (morning.done || !('profit' in value)) throw new Error('a game of one day is over after it');
    const steady = morning.value.rate === scenario.rate && value.rate === scenario.rate;
    if (steady && value.sold === 1 && value.returns === 0) return value.profit;
  }
}

test.each(sold)('$product.id, $route: at the least price nothing is lost, and below it something is', (one) => {
  const least = leastPrice({ ...one, setup: one }, one.scenario.rate);
  expect(Math.abs(earned(one, least))).toBeLessThan(100);
  expect(earned(one, Math.floor(least * 0.99))).toBeLessThan(0);
  expect(earned(one, Math.ceil(least * 1.01))).toBeGreaterThan(0);
});
