import { act, type Flow, look, say } from '../../conversation/flow.ts';
import { words } from '../../conversation/words.ts';
import { itemOf } from '../../school/lesson.ts';
import { placeOf } from '../../school/review.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';
import { lessonText } from './lesson-words.ts';
import { quizzed } from './quiz.ts';

/**
 * Five questions, one of each part of the course. Whoever knows the answer at once need not read its lesson; nothing is done by
 * it, for a lesson is done when its action is. The question comes back in a review, and if it was luck, so does the lesson.
 */
export function* diagnostic({ school, review }: Doors): Flow {
  const drawn = yield* act('drawn', () => review.diagnose());
  const asked = drawn.flatMap((item) => placeOf(school.course, item) ?? []);
  const offers = [offer('learn.label_go_on', 'learn')];
  if (asked.length === 0) return yield* say('diagnostic.nothing', {}, { offers });
  yield* say('diagnostic.begin', { count: asked.length });
  for (const [at, { lesson, nth }] of asked.entries()) {
    const item = itemOf(lesson, nth);
    const place = { at: at + 1, of: asked.length };
    const asking = { name: `q${at + 1}`, key: 'lesson.question', with: place, deal: item, missed: 'diagnostic.missed' } as const;
    const right = yield* quizzed(school, lesson, nth, 'diagnostic', asking);
    if (right) yield* act(`q${at + 1}_remembered`, () => review.remember([item]));
  }
  const known = new Set(yield* look(() => review.known()));
  const skipped = asked.filter(({ lesson }) => known.has(lesson.id)).map(({ lesson }) => lesson);
  const lines = skipped.map((lesson) => words('learn.row', { number: lesson.number, title: { words: lessonText(lesson, 'title') } }));
  yield* say(skipped.length === 0 ? 'diagnostic.none' : 'diagnostic.known', skipped.length === 0 ? {} : { lines: { lines } }, { offers });
}
