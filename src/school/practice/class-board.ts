/** Who stands where in a class. Games are told again, so the board shows what was played and nothing else. */
import type { Sha256 } from './chance.ts';
import type { KeptGame } from './practice.ts';
import { scoreOf } from './score.ts';
import { replayed, twinOf } from './steady.ts';

/** As many as a bubble shows. */
const shown = 10;

export function standings(games: readonly KeptGame[], sha256: Sha256): readonly { readonly place: number; readonly nick: string; readonly total: number }[] {
  const scored = games.flatMap((game) => {
    const nick = game.class?.nick;
    if (nick === null || nick === undefined) return [];
    return [{ nick, total: scoreOf(replayed(game, game.decisions, sha256), twinOf(game, sha256)).total }];
  });
  return scored
    .sort((one, other) => other.total - one.total)
    .slice(0, shown)
    .map((one) => ({ ...one, place: scored.findIndex(({ total }) => total === one.total) + 1 }));
}
