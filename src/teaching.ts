/** Reads the course and the figures in it once, at start; all that is wrong with them is named in one message. */
import { readCourse } from './school/course.ts';
import type { FigureTable } from './school/figures.ts';
import type { Teaching } from './store/school/door.ts';
import { StartError } from './store/start-error.ts';
import { lessonFiles } from './words/lesson-files.ts';
import type { MoreTexts } from './words/words.ts';

/** `folder` holds one folder a language. */
export function openTeaching(folder: URL): Teaching & { readonly texts: MoreTexts } {
  const figures = (): FigureTable => new Map();
  const { course, texts, faults } = readCourse(lessonFiles(folder), new Set(figures().keys()));
  if (faults.length > 0) throw new StartError(`The course cannot be taught as it is written:\n${faults.map((fault) => `  locales/${fault}`).join('\n')}`);
  return { course, texts, figures };
}
