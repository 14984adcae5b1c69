/** How a lesson is said: its texts with their figures, and from when these are. */
import type { Params, Words } from '../conversation/words.ts';
import { type Key, words } from '../conversation/words.ts';
import type { Shown } from '../school/figure.ts';
import { type Lesson, type Slot, textsOf } from '../school/lesson.ts';
import type { SchoolDoor } from '../school/school.ts';

/** A text of a lesson, such as its `title`. */
export const lessonText = (lesson: Lesson, name: string, params?: Params): Words => words(`${textsOf(lesson)}.${name}` as Key, params);

const param = (shown: Shown): Params[string] => (typeof shown === 'number' ? shown : { money: shown });

/** A text with its figures, and below it from when they are. */
export function told(school: Pick<SchoolDoor, 'figures'>, lesson: Lesson, name: string, slots: readonly Slot[]): readonly Words[] {
  if (slots.length === 0) return [lessonText(lesson, name)];
  const { shown, dated } = school.figures(slots);
  const text = lessonText(lesson, name, Object.fromEntries(Object.entries(shown).map(([slot, value]) => [slot, param(value)])));
  if (!dated) return [text];
  const line = words(dated.old ? 'lesson.dated_old' : 'lesson.dated', { asOf: dated.asOf, source: dated.source });
  return [text, line];
}
