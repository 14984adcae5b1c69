import { lengths } from './game.ts';
import type { KeptGame } from './practice.ts';

/** From here on a listing is good enough for real buyers: how well it is presented and how true it is, of a hundred. */
const fit = { quality: 60, accuracy: 80 } as const;

/** Whether the listing of a game may become a real one: written by its learner, presented well and true. */
export const fitsSale = ({ ended, length, setup }: KeptGame): boolean =>
  ended && length === lengths.whole && setup.quality >= fit.quality && setup.accuracy >= fit.accuracy;
