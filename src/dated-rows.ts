/** Tables of dated facts, kept as JSON: read once at start, every fault named in one message. */
import { z } from 'zod';
import { ConfigError } from './config.ts';
import { isDay } from './trade/input.ts';

/** A short text of a row, such as where a fact comes from. */
export const text = z.string().trim().min(1, 'must not be empty').max(300);

/** Whether it is a day, a month or a year of the calendar. */
export const isDated = (date: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(date) && isDay(`${date}-01-01`.slice(0, 10));

/** The rows of the table `of`. `moreFaults` looks at all of them together. Throws one `ConfigError` for the operator to read. */
export function readRows<Row>(
  json: string,
  row: z.ZodType<Row>,
  of: string,
  moreFaults: (rows: readonly Row[]) => readonly string[] = () => [],
): readonly Row[] {
  const parsed = z.array(row).safeParse(parsedJson(json, of));
  const faults = parsed.success ? moreFaults(parsed.data) : parsed.error.issues.map(({ path, message }) => `${placeOf(path)}${message}`);
  if (!parsed.success || faults.length > 0) throw new ConfigError(`The table of ${of} has faults: ${faults.join('; ')}`);
  return parsed.data;
}

function placeOf([at, ...field]: readonly PropertyKey[]): string {
  if (at === undefined) return '';
  return `${['row', Number(at) + 1, ...(field.length > 0 ? [field.join('.')] : [])].join(' ')}: `;
}

function parsedJson(json: string, of: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ConfigError(`The table of ${of} is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}
