/** The only reader of the dated holidays: parsed once at start, every fault named in one message. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from './config.ts';
import type { Holiday } from './school/week.ts';
import { isDay } from './trade/input.ts';

const text = z.string().trim().min(1, 'must not be empty').max(300);
const day = z.string().refine(isDay, 'must be a day such as 2027-02-06');
const row = z
  .strictObject({ name: text, from: day, to: day, as_of: z.string().regex(/^\d{4}-\d\d$/, 'must be a month such as 2026-11'), source: text })
  .refine(({ from, to }) => from <= to, 'ends before it begins');

const fileOfHolidays = new URL('./school/holidays.json', import.meta.url);

/** Throws one `ConfigError` whose message names every fault, for the operator to read. */
export const loadHolidays = (): readonly Holiday[] => readHolidays(readFileSync(fileOfHolidays, 'utf8'));

/** The same of the text of such a file. */
export function readHolidays(json: string): readonly Holiday[] {
  const parsed = z.array(row).safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `row ${Number(path[0]) + 1} ${path.slice(1).join('.')}: ${message}`);
  throw new ConfigError(`The table of holidays has faults: ${faults.join('; ')}`);
}
