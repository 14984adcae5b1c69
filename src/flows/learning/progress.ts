import { type Flow, look, say } from '../../conversation/flow.ts';
import { type Words, words } from '../../conversation/words.ts';
import { modules } from '../../school/course.ts';
import { nextLesson } from '../../school/next.ts';
import { minutesFor } from '../../school/review.ts';
import type { Habit } from '../../school/week.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';
import { lessonText } from './lesson-words.ts';

/** How far a learner is, drawn in blocks; what they chose to do in a week, and what comes next. */
export function* howFar({ school, review, habit }: Doors): Flow {
  const { lessons } = school.course;
  const taken = yield* look(() => school.taken());
  const known = yield* look(() => review.known());
  const due = (yield* look(() => review.waiting())).now;
  const mine = yield* look(() => habit.habit());
  const next = nextLesson(lessons, taken, known);
  const doneIds = new Set(taken.filter(({ done }) => done).map(({ lesson }) => lesson));
  const bars = modules.map(({ id, from, to }) => {
    const own = lessons.filter(({ number }) => number >= from && number <= to);
    const done = own.filter((lesson) => doneIds.has(lesson.id)).length;
    return words('progress.module', { bar: bar(done, own.length), name: { words: words(`learn.module_${id}` as 'learn.module_start', { from, to }) } });
  });
  const ahead = [
    ...(due > 0 ? [words('progress.due', { count: due, minutes: minutesFor(due) })] : []),
    ...(next ? [words('progress.next', { number: next.number, title: { words: lessonText(next, 'title') } })] : []),
  ];
  const offers = [
    due > 0 ? offer('progress.label_review', 'review') : offer('learn.label_go_on', 'learn'),
    offer(mine.goal === null ? 'progress.label_goal' : 'progress.label_other_goal', 'goal'),
    offer('progress.label_reminder', 'reminder'),
  ];
  const counts = {
    done: doneIds.size,
    of: lessons.length,
    read: taken.filter(({ read }) => read).length,
    bars: { lines: bars },
    week: { lines: weekLines(mine) },
    ahead: { lines: ahead.length > 0 ? ahead : [words('progress.through')] },
  };
  yield* say('progress.picture', counts, { offers });
}

/** Blocks take the direction of the text around them: in Urdu they fill from the right. */
export const bar = (full: number, of: number): string => '▰'.repeat(Math.min(full, of)) + '▱'.repeat(Math.max(0, of - full));

function weekLines({ goal, done, streak }: Habit): readonly Words[] {
  if (goal === null) return [words('progress.no_goal')];
  return [
    words(done >= goal ? 'progress.week_kept' : 'progress.week', { bar: bar(done, goal), done, goal }),
    ...(streak.weeks > 0 ? [words('progress.streak', { count: streak.weeks })] : []),
    ...(streak.weeks > 0 && streak.forgiven ? [words(`progress.forgiven_${streak.forgiven}`)] : []),
  ];
}
