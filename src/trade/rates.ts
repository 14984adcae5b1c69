import { type Decimal, decimal } from './decimal.ts';

/** One figure of the law, of a bank or of a carrier, from a day on. `as_of` is a day, a month or a year: the date of the newest evidence. */
export type RateRow = {
  readonly id: string;
  readonly value: string;
  readonly unit: string;
  readonly valid_from: string;
  readonly as_of: string;
  readonly source: string;
  /** High may change within months, medium in one to three years, low is stable. */
  readonly volatility: 'H' | 'M' | 'L';
  readonly note?: string;
};

/** All figures, past ones too. */
export type RateTable = readonly RateRow[];

/** A figure as it was used in a result; `stale` says that it may be out of date by now. */
export type Rule = Pick<RateRow, 'id' | 'value' | 'unit' | 'as_of' | 'source'> & { readonly stale: boolean; readonly note?: string };

/** What cannot be worked out, since the table has no row of these ids for the day. */
export type Missing = { readonly status: 'MISSING_RATE'; readonly missing: readonly string[] };

/** Days after which a figure may be out of date (domain facts §0). */
const freshDays = { H: 90, M: 365, L: Number.POSITIVE_INFINITY } as const;

/** The figure that is valid on a day (`2026-11-22`), or nothing: it is never invented. */
export function rateOn(table: RateTable, id: string, day: string): Rule | undefined {
  const row = table
    .filter((one) => one.id === id && one.valid_from <= day)
    .reduce<RateRow | undefined>((last, one) => (last && last.valid_from > one.valid_from ? last : one), undefined);
  return (
    row && {
      id: row.id,
      value: row.value,
      unit: row.unit,
      as_of: row.as_of,
      source: row.source,
      stale: isStale(row, day),
      ...(row.note !== undefined && { note: row.note }),
    }
  );
}

/** Whether a figure may be out of date on a day. A month or a year is taken from its first day: rather too early than too late. */
export function isStale({ as_of, volatility }: Pick<RateRow, 'as_of' | 'volatility'>, day: string): boolean {
  const since = `${as_of}-01-01`.slice(0, 10);
  return (Date.parse(day) - Date.parse(since)) / 86_400_000 > freshDays[volatility];
}

/** The figures that a calculation needs, or which of them are missing. */
export function figuresOn<Id extends string>(
  table: RateTable,
  day: string,
  ids: readonly Id[],
): { readonly value: Readonly<Record<Id, Decimal>>; readonly rules: readonly Rule[] } | Missing {
  const found = ids.map((id) => [id, rateOn(table, id, day)] as const);
  const missing = found.flatMap(([id, rule]) => (rule ? [] : [id]));
  if (missing.length > 0) return { status: 'MISSING_RATE', missing };
  const rules = found.flatMap(([, rule]) => rule ?? []);
  return { value: Object.fromEntries(rules.map(({ id, value }) => [id, decimal(value)])) as Record<Id, Decimal>, rules };
}
