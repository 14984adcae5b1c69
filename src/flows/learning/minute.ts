/** One bubble of a lesson alone: the lesson of a minute on a mistake. */
import { type Flow, say } from '../../conversation/flow.ts';
import type { Lesson } from '../../school/lesson.ts';
import type { SchoolDoor } from '../../school/school.ts';
import { offer } from '../names.ts';
import { dated, lessonText } from './lesson-words.ts';

/** `bubble` is its place, from 1. Gives `false` where the lesson has none there. */
export function* minute(school: SchoolDoor, lesson: Lesson, bubble: number): Flow<boolean> {
  const slots = lesson.bubbles[bubble - 1];
  if (!slots) return false;
  const text = dated(school, lesson, `bubble_${bubble}`, slots);
  yield* say(
    'deed.minute',
    { number: lesson.number, title: { words: lessonText(lesson, 'title') }, text: { words: text } },
    { offers: [offer('deed.label_whole', 'lesson', { lesson: lesson.id }), offer('sell.label_mine', 'listings')] },
  );
  return true;
}
