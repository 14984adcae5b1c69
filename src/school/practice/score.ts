/** How well a game was played: from 0 to 100, of which 65 pass, without a loss and without breaking the law. */
import { cards } from './cards.ts';
import type { Result } from './game.ts';

/** Points: business to 40, decisions to 40, service to 20. */
export type Score = { readonly business: number; readonly decisions: number; readonly service: number; readonly total: number; readonly passed: boolean };

const pass = 65;
const mostPoints = 5 * Object.keys(cards).length;

/** Business is held against the twin with the same seed, so that luck cancels. */
export function scoreOf(result: Result, twin: Result): Score {
  const business = Math.max(0, Math.min(40, Math.floor((40 * result.profit) / Math.max(1, twin.profit))));
  const decisions = Math.floor((result.points * 40) / mostPoints);
  const service = Math.floor((result.rating * 20) / 500);
  const total = business + decisions + service;
  return { business, decisions, service, total, passed: total >= pass && result.profit >= 0 && result.flags.length === 0 };
}
