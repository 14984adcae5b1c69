import { act, type Flow, look, say } from '../../conversation/flow.ts';
import { words } from '../../conversation/words.ts';
import { itemOf } from '../../school/lesson.ts';
import { placeOf } from '../../school/review.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';
import { quizzed } from './quiz.ts';

const on = offer('learn.label_go_on', 'learn');

/** A few minutes with questions of lessons that were finished before: those that are about to be forgotten. */
export function* review({ school, review: memory }: Doors): Flow {
  const drawn = yield* act('drawn', () => memory.draw());
  const asked = drawn.items.flatMap((item) => placeOf(school.course, item) ?? []);
  if (asked.length === 0) return yield* nothingDue(memory);

  const missed: number[] = [];
  for (const [at, { lesson, nth }] of asked.entries()) {
    const place = { left: asked.length - at, lesson: lesson.number };
    const item = itemOf(lesson, nth);
    // Whoever remembers the letter does not yet remember the answer.
    const asking = { name: `q${at + 1}`, key: 'review.question', with: place, deal: `${item} ${drawn.on}` } as const;
    const right = yield* quizzed(school, lesson, nth, 'review', asking);
    yield* act(`q${at + 1}_remembered`, () => memory.remember([item]));
    if (!right) missed.push(lesson.number);
  }

  const { now: more } = yield* look(() => memory.waiting());
  const [again] = missed;
  const offers = [
    ...(more > 0 ? [offer('review.label_more', 'review')] : []),
    ...(again === undefined
      ? []
      : [{ ...offer('review.label_read', 'lesson', { lesson: String(again) }), words: words('review.label_read', { number: again }) }]),
    on,
  ];
  const right = asked.length - missed.length;
  yield* say(missed.length === 0 ? 'review.all_right' : 'review.done', { right, of: asked.length }, { offers });
}

/** When the next question comes, or that there is none yet. */
function* nothingDue(memory: Doors['review']): Flow {
  const { next } = yield* look(() => memory.waiting());
  yield* say(next === null ? 'review.none_yet' : 'review.none', next === null ? {} : { on: { date: next } }, { offers: [on] });
}
