/** The days of a game that are worth talking about, and the lesson each belongs to. */
import { type Card, type Choice, cards, type Effect } from './cards.ts';
import type { Day, Result } from './game.ts';
import type { Scenario } from './scenarios.ts';

/** `lesson`: its number. `count`: of buyers, parcels or goods. */
export type Moment = { readonly day: number; readonly lesson: number; readonly worth: number } & (
  | { readonly what: 'card'; readonly card: Card; readonly choice: Choice }
  | { readonly what: 'sold' | 'missed' | 'late' | 'returned'; readonly count: number }
);

/** Three of each at the most, the strongest first. */
export type Moments = { readonly best: readonly Moment[]; readonly worst: readonly Moment[] };

const shown = 3;
const mostPoints = 5;

/** Points of decision count most, an offence more than anything, then money and rating. The best choice is never held against anybody, whatever it costs. */
function worthOf({ points, rating, cash, flag }: Effect): number {
  const worth = 20 * points - 70 + cash + rating - (flag ? 200 : 0);
  return points === mostPoints ? Math.max(1, worth) : worth;
}

/** What stood out, from all the days of a game. */
export function momentsOf({ days }: Pick<Result, 'days'>, { id }: Pick<Scenario, 'id'>): Moments {
  const moments = days.flatMap((day) => ofDay(day, id === 'CN2PK')).sort((one, other) => one.worth - other.worth || one.day - other.day);
  const best = moments.filter(({ worth }) => worth > 0).reverse();
  return { best: best.slice(0, shown), worst: moments.filter(({ worth }) => worth < 0).slice(0, shown) };
}

function ofDay({ day, card, choice, wanted, sold, late, returned }: Day, intoPakistan: boolean): readonly Moment[] {
  const counted = (what: 'sold' | 'missed' | 'late' | 'returned', count: number, lesson: number, each: number): readonly Moment[] =>
    count > 0 ? [{ day, what, count, lesson, worth: each * count }] : [];
  const chosen = card !== null && choice !== null ? [{ day, what: 'card' as const, card, choice, ...judged(card, choice, intoPakistan) }] : [];
  return [
    ...chosen,
    ...counted('sold', sold > 2 ? sold : 0, 17, 8),
    ...counted('missed', wanted - sold, 3, -30),
    ...counted('late', late, 14, -10),
    ...counted('returned', returned, 18, -20),
  ];
}

function judged(card: Card, choice: Choice, intoPakistan: boolean) {
  const { lesson, lessonThere = lesson, effects } = cards[card];
  return { lesson: intoPakistan ? lessonThere : lesson, worth: worthOf(effects[choice]) };
}
