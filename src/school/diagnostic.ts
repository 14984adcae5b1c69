/** Which questions tell what somebody knows already. */
import { type Course, modules } from './course.ts';
import { type Item, itemOf } from './lesson.ts';
import { shuffled } from './shuffle.ts';

/** One question of each part of the course, of a lesson that is not among `closed`; fewer where nothing is left of a part. */
export const diagnosticOf = ({ lessons }: Course, closed: ReadonlySet<string>, seed: string): readonly Item[] =>
  modules.flatMap(({ id, from, to }) => {
    const open = lessons.filter((lesson) => lesson.number >= from && lesson.number <= to && !closed.has(lesson.id));
    const [lesson] = shuffled(`${seed}|${id}`, open);
    if (!lesson) return [];
    const [nth = 1] = shuffled(`${seed}|${lesson.id}`, [...lesson.questions.keys()]).map((at) => at + 1);
    return [itemOf(lesson, nth)];
  });
