/** How a lesson is said: its texts with their figures, and from when these are. */
import type { Params, Words } from '../../conversation/words.ts';
import { type Key, words } from '../../conversation/words.ts';
import type { Shown } from '../../school/figure.ts';
import { type Lesson, type Slot, textsOf } from '../../school/lesson.ts';
import type { SchoolDoor } from '../../school/school.ts';

/** A text of a lesson, such as its `title`. */
export const lessonText = (lesson: Lesson, name: string, params?: Params): Words => words(`${textsOf(lesson)}.${name}` as Key, params);

const param = (shown: Shown): Params[string] => (typeof shown === 'number' ? shown : { money: shown });

/** Figures as a text takes them. */
export const figureParams = (school: Pick<SchoolDoor, 'figures'>, slots: readonly Slot[]): Params =>
  Object.fromEntries(Object.entries(school.figures(slots).shown).map(([slot, value]) => [slot, param(value)]));

/** A text with its figures filled in. */
export function filled(school: Pick<SchoolDoor, 'figures'>, lesson: Lesson, name: string, slots: readonly Slot[]): Words {
  if (slots.length === 0) return lessonText(lesson, name);
  return lessonText(lesson, name, figureParams(school, slots));
}

/** The same, and below it from when the figures are. */
export function dated(school: Pick<SchoolDoor, 'figures'>, lesson: Lesson, name: string, slots: readonly Slot[]): Words {
  const text = filled(school, lesson, name, slots);
  const { dated: since } = school.figures(slots);
  if (!since) return text;
  const { asOf, source, old } = since;
  return words(old ? 'lesson.dated_old' : 'lesson.dated', { text: { words: text }, asOf, source });
}
