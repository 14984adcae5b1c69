/** The price at which a sale of the practice shop neither earns nor loses. */
import type { Game } from './game.ts';

/** What one piece must sell for to pay for itself, its parcel and the fee, in minor units of the buyer's currency; `rate` as in a standing. */
export function leastPrice(
  { scenario, product, setup }: Pick<Game, 'scenario' | 'product'> & { readonly setup: Pick<Game['setup'], 'route'> },
  rate: number,
): number {
  const spent = product.cost + product.freight[setup.route];
  return Math.ceil((spent * 1_000_000 * 1000) / (rate * (1000 - scenario.feePerMille)));
}
