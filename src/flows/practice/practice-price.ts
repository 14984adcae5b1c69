/** A price in the practice shop at which every sale loses: it is taken, and said. */
import type { Flow } from '../../conversation/flow.ts';
import { leastPrice } from '../../school/practice/least-price.ts';
import { why } from '../learning/learnt.ts';
import { inBuyersMoney, narrate } from './practice-words.ts';

/** `rate` as in a standing. Nothing is said of a price that feeds its seller. */
export function* priceTold(game: Parameters<typeof leastPrice>[0], price: number, rate: number): Flow {
  const least = leastPrice(game, rate);
  if (price >= least) return;
  yield* narrate('practice.price_low', { price: inBuyersMoney(game, price), least: inBuyersMoney(game, least) }, { offers: [why('price_low')] });
}
