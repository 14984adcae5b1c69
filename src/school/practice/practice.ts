/** What a learner reaches of the practice shop: made for one person and one turn. It touches nothing but their own games. */
import type { Sha256 } from './chance.ts';
import type { Decision, Game } from './game.ts';

/** The listing as its learner wrote it, to become a real one if they want. */
export type Written = { readonly title: string; readonly description: string | null };

/** `code` names the class, `nick` is how one stands on its board; `null` for not at all. */
export type InClass = { readonly code: string; readonly nick: string | null };

/** A game as it is set up; its seed comes from its class or its player. */
export type NewGame = Omit<Game, 'seed'> & { readonly listing: Written; readonly class: InClass | null };

/** A game as it is kept: what it was set up with and what was decided till now. */
export type KeptGame = NewGame & {
  readonly seed: string;
  readonly id: number;
  /** One for each day that is over. */
  readonly decisions: readonly Decision[];
  /** What is decided of the day that is open. */
  readonly today: Decision;
  readonly ended: boolean;
};

export type PracticeDoor = {
  readonly sha256: Sha256;
  /** The newest first. */
  games(): Promise<readonly KeptGame[]>;
  /** Begins a game, unless one is open. In a class all have the same luck, else everybody their own. */
  begin(game: NewGame): Promise<null>;
  /** Decides something of the day that is open; nothing happens when that day is over. */
  decide(game: KeptGame, today: Decision): Promise<null>;
  /** Ends the open day and as many after it as are decided. */
  pass(game: KeptGame, decided: readonly Decision[]): Promise<null>;
  /** Throws away a game that is not ended. */
  drop(game: KeptGame): Promise<null>;
  /** The first whole game of each who plays in a class and stands on its board; `null` for whoever does not play in it. */
  board(code: string): Promise<readonly KeptGame[] | null>;
};
