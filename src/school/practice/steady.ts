/** The twin: a plain shop that asks the usual price and decides well. Whoever is measured against it, with the same seed, is not measured by luck. */
import type { Sha256 } from './chance.ts';
import type { Decision, Game, Morning, Result } from './game.ts';
import { days } from './play.ts';

/** How the twin sets up its shop. */
export const steadySetup = { stock: 14, route: 'std', quality: 80, accuracy: 85 } as const;

/** Orders ten when few are left and there is time to sell them. */
const steady = ({ card, stock, day }: Morning): Decision => ({ ...(card && { card: 'a' }), ...(stock <= 4 && day <= 10 && { restock: 10 }) });

/** The same game as the twin plays it. */
export const twinOf = (game: Game, sha256: Sha256): Result => played({ ...game, setup: { ...steadySetup, price: game.product.usual } }, sha256, steady);

/** A game to its end, each day as `decide` says. */
export function played(game: Game, sha256: Sha256, decide: (morning: Morning) => Decision): Result {
  const run = days(game, sha256);
  let at = run.next();
  while (!at.done) at = run.next(decide(at.value));
  return at.value;
}

/** A game as it was decided, to its end. */
export const replayed = (game: Game, decisions: readonly Decision[], sha256: Sha256): Result => played(game, sha256, ({ day }) => decisions[day - 1] ?? {});
