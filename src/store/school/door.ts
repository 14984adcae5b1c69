/** What one person has learnt, as rows. */
import type { Course } from '../../school/course.ts';
import { type FigureTable, pick } from '../../school/figures.ts';
import { itemOf } from '../../school/lesson.ts';
import type { SchoolDoor, Taken } from '../../school/school.ts';
import { shuffled } from '../../school/shuffle.ts';
import type { Holiday } from '../../school/week.ts';
import type { Unit } from '../turns/unit.ts';

/** The course as it is taught today. */
export type Teaching = {
  readonly course: Course;
  /** The figures as they stand on a day. */
  readonly figures: (now: Date) => FigureTable;
  /** On which no learner's weeks break. */
  readonly holidays: readonly Holiday[];
};

type Parts = { readonly unit: Unit; readonly me: number; readonly now: () => Date; readonly teaching: Teaching };

/** How options are ordered in a conversation, which stays the same when its person turns out to be another: the letters of an open question keep their meaning. */
export const dealtIn =
  (conversation: number): SchoolDoor['order'] =>
  (dealtBy) =>
    shuffled(`${conversation}|${dealtBy}`, [0, 1, 2]);

export function schoolDoor({ unit, me, now, teaching: { course, figures } }: Parts): Omit<SchoolDoor, 'order'> {
  const of = (lesson: string) => ({ personId_lesson: { personId: me, lesson } });
  return {
    course,
    figures: (slots) => pick(figures(now()), slots),
    async taken(): Promise<readonly Taken[]> {
      const rows = await (await unit.db()).lessonTaken.findMany({ where: { personId: me } });
      return rows.map(({ lesson, bubble, finishedAt, doneAt, right }) => ({ lesson, bubble, read: finishedAt !== null, done: doneAt !== null, right }));
    },
    async begin({ id, bubbles }) {
      const tx = await unit.write();
      const { bubble } = await tx.lessonTaken.upsert({ where: of(id), create: { personId: me, lesson: id, begunAt: now() }, update: {} });
      if (bubble < bubbles.length) return bubble;
      // Whoever read it all and comes back wants to read it once more, unless the questions are still open.
      const finished = await tx.lessonTaken.count({ where: { personId: me, lesson: id, finishedAt: { not: null } } });
      return finished > 0 ? 0 : bubble;
    },
    async reached({ id }, bubble) {
      await (await unit.write()).lessonTaken.updateMany({ where: { personId: me, lesson: id, bubble: { lt: bubble } }, data: { bubble } });
      return null;
    },
    async answer({ item, option, right, first, in: askedIn }) {
      await (await unit.write()).quizAnswer.create({ data: { personId: me, item, option, right, first, askedIn, at: now() } });
      return null;
    },
    async finish(lesson) {
      const tx = await unit.write();
      const items = lesson.questions.map((_, at) => itemOf(lesson, at + 1));
      const answers = await tx.quizAnswer.findMany({ where: { personId: me, item: { in: items }, first: true, askedIn: 'lesson' }, orderBy: { id: 'asc' } });
      const last = new Map(answers.map(({ item, right }) => [item, right]));
      const right = [...last.values()].filter(Boolean).length;
      await tx.lessonTaken.updateMany({ where: { personId: me, lesson: lesson.id, finishedAt: null }, data: { finishedAt: now(), right } });
      return right;
    },
    async did(lesson) {
      const tx = await unit.write();
      const { count } = await tx.lessonTaken.updateMany({ where: { personId: me, lesson, doneAt: null }, data: { doneAt: now() } });
      return count > 0;
    },
  };
}
