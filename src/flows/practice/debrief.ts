import { type Flow, type Handover, look, type Offer } from '../../conversation/flow.ts';
import { type Words, words } from '../../conversation/words.ts';
import { lengths, type Result } from '../../school/practice/game.ts';
import { type Moment, momentsOf } from '../../school/practice/moments.ts';
import type { KeptGame } from '../../school/practice/practice.ts';
import { fitsSale } from '../../school/practice/real.ts';
import { scoreOf } from '../../school/practice/score.ts';
import { replayed, twinOf } from '../../school/practice/steady.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';
import { inSellersMoney, momentWords, narrate } from './practice-words.ts';

/** How a practice game went, what made it so, and where to read on. */
export function* debrief({ practice, school }: Doors): Flow<Handover | undefined> {
  const game = (yield* look(() => practice.games())).find(({ ended }) => ended);
  if (!game) return goTo('practice');
  const result = replayed(game, game.decisions, practice.sha256);
  const twin = twinOf(game, practice.sha256);
  const { best, worst } = momentsOf(result, game.scenario);
  const facts = { lines: account(game, result, twin) };
  if (game.length === lengths.whole) {
    const score = scoreOf(result, twin);
    const why = score.passed ? 'passed' : result.flags.length > 0 ? 'failed_law' : result.profit < 0 ? 'failed_loss' : 'failed_points';
    const { business, decisions, service, total } = score;
    yield* narrate('practice.over', { facts, business, decisions, service, total, verdict: { words: words(`practice.${why}`) } });
  } else yield* narrate('practice.over_short', { facts, days: game.length });
  if (best.length > 0) yield* narrate('practice.best', { moments: { lines: best.map((moment) => momentWords(game, moment)) } });
  const known = new Set(school.course.lessons.map(({ number }) => number));
  const lessons = [...new Set(worst.map(({ lesson }: Moment) => lesson))].filter((number) => known.has(number));
  const offers: readonly Offer[] = [
    ...lessons.map((number) => ({ words: words('practice.label_lesson', { number }), start: 'lesson', given: { lesson: String(number) } })),
    ...(fitsSale(game) ? [offer('practice.label_real', 'practice', { do: 'real' })] : []),
    ...(game.class ? [offer('practice.label_board', 'board')] : []),
    offer('practice.label_again', 'practice'),
  ];
  if (worst.length > 0) yield* narrate('practice.worst', { moments: { lines: worst.map((moment) => momentWords(game, moment)) } }, { offers });
  else yield* narrate('practice.no_worst', {}, { offers });
  return undefined;
}

const account = (game: KeptGame, { profit, sold, missed, returns, rating }: Result, twin: Result): readonly Words[] => [
  words('practice.profit', { profit: inSellersMoney(game, profit) }),
  words('practice.twin', { profit: inSellersMoney(game, twin.profit) }),
  words('practice.counts', { sold, missed, returns }),
  words('practice.rating', { rating: (rating / 100).toFixed(2) }),
];
