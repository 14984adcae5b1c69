import { ask, type Flow, type Handover, look } from '../../conversation/flow.ts';
import { type Choice, oneOf } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { modules } from '../../school/course.ts';
import type { Lesson } from '../../school/lesson.ts';
import { nextLesson } from '../../school/next.ts';
import type { Taken } from '../../school/school.ts';
import type { Doors } from '../doors.ts';
import { goTo, leading, opening } from '../names.ts';
import { deedOf } from './lesson-deeds.ts';
import { lessonText } from './lesson-words.ts';

/** The way through the course: what comes next stands first. */
export function* learn({ school, review, deeds, exam }: Doors): Flow<Handover> {
  const all = yield* look(() => school.taken());
  const known = yield* look(() => review.known());
  const taken = new Map(all.map((one) => [one.lesson, one]));
  const due = (yield* look(() => review.waiting())).now;
  const { lessons } = school.course;
  const next = nextLesson(lessons, all, known);
  const undone = lessons.filter(({ id }) => taken.get(id)?.read && !taken.get(id)?.done);
  const steps = [
    ...(due > 0 ? [toReview(due)] : []),
    ...(next ? [{ ...toLesson(next), words: words(stepKey(taken.get(next.id)), titled(next)) }] : []),
    ...(undone.length > 1 ? [opening('undone', 'deed.label_undone')] : undone.map(toDeed)),
  ];
  const cards = (yield* look(() => deeds.cards())).length > 0 ? [opening('mycards', 'deed.label_cards')] : [];
  const isNew = taken.size === 0 && known.length === 0;
  const last = yield* toTheEnd(exam, isNew);
  const done = lessons.filter(({ id }) => taken.get(id)?.done).length;
  const more = isNew ? opening('diagnostic', 'learn.label_diagnostic') : opening('progress', 'learn.label_progress');
  const key = isNew ? 'learn.welcome' : next ? 'learn.what' : 'learn.through';
  const chosen = yield* ask(
    'what',
    oneOf(key, [...steps, more, ...last, ...cards, opening('practice', 'learn.label_practice'), opening('lessons', 'learn.label_lessons')], {
      done,
      of: lessons.length,
    }),
  );
  const flow = (['lessons', 'undone', 'mycards', 'practice', 'review', 'diagnostic', 'progress', 'exam', 'certificate'] as const).find((one) => one === chosen);
  if (flow) return goTo(flow);
  const lesson = lessons.find(({ id }) => chosen.endsWith(id));
  return lesson && chosen !== lesson.id ? goTo(...deedOf(lesson)) : goTo('lesson', { lesson: chosen });
}

/** Whoever is new has nothing to be asked of yet; the word for it begins it all the same. */
function* toTheEnd(exam: Doors['exam'], isNew: boolean): Flow<readonly Choice[]> {
  if (yield* look(() => exam.passed())) return [opening('certificate', 'learn.label_certificate')];
  if (isNew) return [];
  const sitting = (yield* look(() => exam.sittings())).some(({ finished }) => finished === null);
  return [opening('exam', sitting ? 'exam.label_go_on' : 'exam.label_exam')];
}

const titled = (lesson: Lesson) => ({ number: lesson.number, title: { words: lessonText(lesson, 'title') } });

const stepKey = (taken: Taken | undefined) => (taken ? 'learn.go_on' : 'learn.begin');

const toLesson = (lesson: Lesson): Choice => leading('lesson', 'lesson', { id: lesson.id, words: words('learn.row', titled(lesson)) });

const toReview = (count: number): Choice => ({ id: 'review', words: words('learn.review', { count }), opens: { flow: 'review', given: {} } });

const toDeed = (lesson: Lesson): Choice => {
  const [flow, given = {}] = deedOf(lesson);
  return { id: `do-${lesson.id}`, words: words('learn.do', titled(lesson)), opens: { flow, given } };
};

/** All lessons of a module, each with how far one is. */
export function* lessons({ school, review }: Doors): Flow<Handover> {
  const known = yield* look(() => review.known());
  const taken = new Map((yield* look(() => school.taken())).map((one) => [one.lesson, one]));
  const module = yield* ask(
    'module',
    oneOf(
      'learn.which_module',
      modules.map(({ id, from, to }) => ({ id, words: words(`learn.module_${id}` as 'learn.module_start', { from, to }) })),
    ),
  );
  const { from, to } = modules.find(({ id }) => id === module) ?? { from: 1, to: 0 };
  const rows = school.course.lessons
    .filter(({ number }) => number >= from && number <= to)
    .map((lesson) => ({ ...toLesson(lesson), words: words(rowKey(taken.get(lesson.id), known.includes(lesson.id)), titled(lesson)) }));
  const chosen = yield* ask('lesson', oneOf('learn.which', rows));
  return goTo('lesson', { lesson: chosen });
}

const rowKey = (taken: Taken | undefined, known: boolean) =>
  taken?.done ? 'learn.row_done' : taken?.read ? 'learn.row_read' : known ? 'learn.row_known' : taken ? 'learn.row_begun' : 'learn.row';
