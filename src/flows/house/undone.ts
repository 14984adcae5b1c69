import { ask, type Flow, type Handover, look } from '../../conversation/flow.ts';
import { oneOf } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import type { Doors } from '../doors.ts';
import { lessonText } from '../learning/lesson-words.ts';
import { goTo, leading } from '../names.ts';

/** As many as a list holds; who has more left open begins with the first. */
const rowsAtMost = 10;

/** Lessons that are read and wait to be done. */
export function* undone({ school }: Doors): Flow<Handover> {
  const open = new Set((yield* look(() => school.taken())).filter(({ read, done }) => read && !done).map(({ lesson }) => lesson));
  const waiting = school.course.lessons.filter(({ id }) => open.has(id)).slice(0, rowsAtMost);
  if (waiting.length === 0) return goTo('learn');
  const rows = waiting.map((one) =>
    leading('deed', 'lesson', { id: one.id, words: words('learn.row', { number: one.number, title: { words: lessonText(one, 'title') } }) }),
  );
  return goTo('deed', { lesson: yield* ask('which', oneOf('deed.which', rows)) });
}
