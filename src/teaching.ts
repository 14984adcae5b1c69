/** Reads the course and the figures in it once, at start; all that is wrong with them is named in one message. */
import { loadHolidays } from './holidays.ts';
import { readCourse } from './school/course.ts';
import { type FigureTable, figuresOf } from './school/figures.ts';
import { StartError } from './store/database/start-error.ts';
import type { Teaching } from './store/school/door.ts';
import type { RateTable } from './trade/rates.ts';
import { lessonFiles } from './words/lesson-files.ts';
import type { MoreTexts } from './words/words.ts';

/** `folder` holds one folder a language. */
export function openTeaching(folder: URL, rates: RateTable, now: Date): Teaching & { readonly texts: MoreTexts } {
  let known: { readonly day: string; readonly table: FigureTable } | undefined;
  const figures = (at: Date): FigureTable => {
    const day = at.toISOString().slice(0, 10);
    if (known?.day !== day) known = { day, table: figuresOf(rates, day) };
    return known.table;
  };
  const { course, texts, faults } = readCourse(lessonFiles(folder), new Set(figures(now).keys()));
  if (faults.length > 0) throw new StartError(`The course cannot be taught as it is written:\n${faults.map((fault) => `  locales/${fault}`).join('\n')}`);
  return { course, texts, figures, holidays: loadHolidays() };
}
