import type { Sha256 } from './chance.ts';
import { lengths } from './game.ts';
import type { KeptGame } from './practice.ts';
import { scoreOf } from './score.ts';
import { replayed, twinOf } from './steady.ts';

/** The points of the best whole game that was passed; `undefined` where none was. */
export function bestOf(games: readonly KeptGame[], sha256: Sha256): number | undefined {
  const passed = games
    .filter(({ ended, length }) => ended && length === lengths.whole)
    .map((game) => scoreOf(replayed(game, game.decisions, sha256), twinOf(game, sha256)))
    .filter((score) => score.passed);
  return passed.length === 0 ? undefined : Math.max(...passed.map(({ total }) => total));
}
