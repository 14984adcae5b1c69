/** What a learner is told at the hour they chose. */
import type { Bubble } from '../../conversation/bubble.ts';
import { controlId } from '../../conversation/control.ts';
import { type Key, words } from '../../conversation/words.ts';
import type { Waits } from '../../school/next.ts';
import { minutesFor, sessionAtMost } from '../../school/review.ts';
import type { FlowName } from '../names.ts';
import { lessonText } from './lesson-words.ts';

const lessonMinutes = 4;

/** `undefined` when nothing waits: nobody is written to for the sake of writing. */
export function learningNotice({ questions, lesson }: Waits): Bubble | undefined {
  if (questions > 0) {
    const count = Math.min(questions, sessionAtMost);
    return { words: [words('reminder.questions', { count, minutes: minutesFor(count) })], controls: controls('review') };
  }
  if (!lesson) return undefined;
  const about = { lesson: lesson.number, title: { words: lessonText(lesson, 'title') }, minutes: lessonMinutes };
  return { words: [words('reminder.lesson', about)], controls: controls('lesson', { lesson: String(lesson.number) }) };
}

const controls = (flow: FlowName, given: { readonly [question: string]: string } = {}) => [
  button('reminder.label_begin', flow, given),
  button('reminder.label_off', 'messages', { which: 'reminders', wanted: 'no' }),
];

const button = (label: Key, flow: FlowName, given: { readonly [question: string]: string }) => ({
  id: controlId({ to: 'flow', flow, given }),
  words: words(label),
});
