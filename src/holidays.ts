/** The only reader of the dated holidays. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isDated, readRows, text } from './dated-rows.ts';
import type { Holiday } from './school/week.ts';
import { isDay } from './trade/input.ts';

const day = z.string().refine(isDay, 'must be a day such as 2027-02-06');
const row = z
  .strictObject({ name: text, from: day, to: day, as_of: z.string().refine(isDated, 'must be a day, a month or a year such as 2026-11'), source: text })
  .refine(({ from, to }) => from <= to, 'ends before it begins');

const fileOfHolidays = new URL('./school/holidays.json', import.meta.url);

/** Throws one `ConfigError` whose message names every fault, for the operator to read. */
export const loadHolidays = (): readonly Holiday[] => readHolidays(readFileSync(fileOfHolidays, 'utf8'));

/** The same of the text of such a file. */
export const readHolidays = (json: string): readonly Holiday[] => readRows(json, row, 'holidays');
