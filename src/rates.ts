/** The only reader of the dated figures. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { isDated, readRows, text } from './dated-rows.ts';
import { readDecimal } from './trade/decimal.ts';
import { isDay } from './trade/input.ts';
import type { RateTable } from './trade/rates.ts';

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
export const readRates = (json: string): RateTable =>
  readRows(json, row, 'rates', twice).map(({ note, ...rest }) => ({ ...rest, ...(note !== undefined && { note }) }));

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
