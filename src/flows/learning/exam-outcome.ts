/** How an exam went: what was known in each part of the course, what is missing, and what to read again. */
import { type Flow, look, type Offer, say } from '../../conversation/flow.ts';
import { type Words, words } from '../../conversation/words.ts';
import { modules } from '../../school/course.ts';
import type { Asked } from '../../school/exam.ts';
import { type ExamResult, pass, resultOf } from '../../school/exam-result.ts';
import { type Lesson, placeIn } from '../../school/lesson.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';
import { lessonText } from './lesson-words.ts';
import { bar } from './progress.ts';

/** Of the lessons to be read again: more would not be read, and fewer have room beside the other buttons. */
const lessonsNamed = 5;
const lessonsOffered = 3;

/** Of the last try that was finished. */
export function* outcome(doors: Doors): Flow<undefined> {
  const { exam: door, school } = doors;
  const finished = (yield* look(() => door.sittings())).filter((one) => one.finished !== null);
  const [last] = finished;
  if (!last) return undefined;
  const result = resultOf(last);
  const shop = yield* look(() => door.shop());
  const stand = yield* look(() => door.stand());
  const passed = yield* look(() => door.passed());
  const verdict = [
    ...verdictOf(result, shop !== null, passed?.distinction === true),
    ...(!result.passed && finished.some((one) => resultOf(one).passed) ? [words('exam.still_passed')] : []),
  ];
  const { right, of, percent } = result;
  yield* say('exam.over', { right, of, percent, verdict: { lines: verdict }, areas: { lines: areaLines(result) }, on: { date: last.ratesOn } });

  const lessons = lessonsOf(last.asked, result, school.course.lessons).slice(0, lessonsNamed);
  const rows = lessons.map((lesson) => words('learn.row', { number: lesson.number, title: { words: lessonText(lesson, 'title') } }));
  const again = rows.length > 0 ? words('exam.read_again', { lessons: { lines: rows } }) : words('exam.all_known');
  const opens = stand.is === 'rests' && words(result.passed ? 'exam.opens_passed' : 'exam.opens', { at: { date: stand.until, time: true } });
  const offers: readonly Offer[] = [
    ...(passed ? [offer('learn.label_certificate', 'certificate')] : []),
    ...(result.passed && shop === null ? [offer('learn.label_practice', 'practice')] : []),
    ...(stand.is === 'new' && !result.passed ? [offer('exam.label_begin', 'exam')] : []),
    ...lessons.slice(0, lessonsOffered).map(
      (lesson): Offer => ({
        ...offer('review.label_read', 'lesson', { lesson: String(lesson.number) }),
        words: words('review.label_read', { number: lesson.number }),
      }),
    ),
    offer('learn.label_go_on', 'learn'),
  ];
  if (opens) yield* say('exam.next', { again: { words: again }, opens: { words: opens } }, { offers });
  else yield* say(again.key, again.with, { offers });
  return undefined;
}

/** Whether it is enough, and what is missing if it is not. */
function verdictOf({ enough, unsafe, passed, of }: ExamResult, shop: boolean, distinction: boolean): readonly Words[] {
  if (passed) return [words(!shop ? 'exam.passed_shop' : distinction ? 'exam.distinction' : 'exam.passed')];
  return [
    words(enough ? 'exam.failed_danger' : 'exam.failed', { need: Math.ceil((pass.percent * of) / 100) }),
    ...unsafe.map((danger) => words('exam.unsafe', { danger: { words: words(`exam.danger_${danger}`) } })),
  ];
}

const areaLines = ({ areas }: ExamResult): readonly Words[] =>
  areas.map(({ area, right, of }) => {
    const { from, to } = modules.find(({ id }) => id === area) ?? { from: 0, to: 0 };
    return words('progress.module', { bar: bar(right, of), name: { words: words(`learn.module_${area}`, { from, to }) } });
  });

/** Where the sums are explained. */
const lessonsOfSums: { readonly [kind: string]: number } = {
  break_even: 4,
  right_price: 4,
  wrong_price: 4,
  tax_inside: 6,
  tax_over: 6,
  ledger: 6,
  volume: 13,
};

/** A danger that was not seen outweighs whatever else was missed. */
const weightOfUnsafe = 100;

/** The lessons of what was missed, the most needed first. */
function lessonsOf(asked: readonly Asked[], { missed, unsafe }: ExamResult, lessons: readonly Lesson[]): readonly Lesson[] {
  const weights = new Map<Lesson, number>();
  for (const { item, danger } of asked.filter((one) => missed.includes(one.item))) {
    const lesson = placeIn(lessons, item)?.lesson ?? lessons.find(({ number }) => number === lessonsOfSums[item.split(':')[0] ?? '']);
    if (lesson) weights.set(lesson, (weights.get(lesson) ?? 0) + (danger && unsafe.includes(danger) ? weightOfUnsafe : 1));
  }
  return [...weights].sort(([one, a], [other, b]) => b - a || one.number - other.number).map(([lesson]) => lesson);
}
