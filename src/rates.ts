/** The only reader of the dated figures: parsed once at start, every fault named in one message. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError } from './config.ts';
import { readDecimal } from './trade/decimal.ts';
import { isDay } from './trade/input.ts';
import type { RateTable } from './trade/rates.ts';

const text = z.string().trim().min(1, 'must not be empty').max(300);

const row = z.strictObject({
  id: z.string().regex(/^[a-z]+(\.[a-z0-9_]+)+$/, 'must look like cn.single_limit'),
  value: z
    .string()
    .refine((value) => readDecimal(value) !== undefined && !value.startsWith('-'), 'must be a number of zero or more, written as text such as "0.13"'),
  unit: text,
  valid_from: z.string().refine(isDay, 'must be a day such as 2026-01-23'),
  as_of: z.string().refine(isDated, 'must be a day, a month or a year such as 2026-01-23, 2026-01 or 2026'),
  source: text,
  volatility: z.enum(['H', 'M', 'L'], 'must be H, M or L'),
  note: text.optional(),
});

const fileOfRates = new URL('./trade/rates.json', import.meta.url);

/** Throws one `ConfigError` whose message names every fault, for the operator to read. */
export const loadRates = (file: URL = fileOfRates): RateTable => readRates(readFileSync(file, 'utf8'));

/** The same of the text of such a file. */
export function readRates(json: string): RateTable {
  const parsed = z.array(row).safeParse(parsedJson(json));
  const faults = parsed.success
    ? twice(parsed.data)
    : parsed.error.issues.map(({ path, message }) => `row ${Number(path[0]) + 1} ${path.slice(1).join('.')}: ${message}`);
  if (!parsed.success || faults.length > 0) throw new ConfigError(`The table of rates has faults: ${faults.join('; ')}`);
  return parsed.data.map(({ note, ...rest }) => ({ ...rest, ...(note !== undefined && { note }) }));
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ConfigError(`The table of rates is no JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** Two rows of one id from the same day: nobody could say which is valid. */
function twice(rows: readonly z.infer<typeof row>[]): readonly string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id, valid_from }, at) => {
    const key = `${id} from ${valid_from}`;
    if (seen.has(key)) return [`row ${at + 1}: there is another row of ${key}`];
    seen.add(key);
    return [];
  });
}

function isDated(text: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 10));
}
