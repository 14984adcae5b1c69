/** The figures of the lessons: rows of the dated rates, and what is worked out from them. None is written in a text. */
import { decimal } from '../trade/decimal.ts';
import { type RateTable, type Rule, rateOn } from '../trade/rates.ts';
import { examples } from './examples.ts';
import { amount, type Figure, number, percent, type Shown } from './figure.ts';
import type { Slot } from './lesson.ts';

/** The figures as they stand on a day. */
export type FigureTable = ReadonlyMap<Slot, Figure>;

const currencies: ReadonlySet<string> = new Set(['CNY', 'PKR', 'USD']);

/** Each rate under its id, with `_` for a dot, and each example that can be worked out of them. */
export function figuresOf(table: RateTable, day: string): FigureTable {
  const rules = [...new Set(table.map(({ id }) => id))].flatMap((id) => rateOn(table, id, day) ?? []);
  const rows = rules.map((rule): readonly [Slot, Figure] => [rule.id.replace('.', '_'), { shown: shownOf(rule), rules: [rule] }]);
  const worked = Object.entries(examples).flatMap(([slot, work]): (readonly [Slot, Figure])[] => {
    const figure = work(table, day);
    return figure ? [[slot, figure]] : [];
  });
  return new Map([...rows, ...worked]);
}

function shownOf({ value, unit }: Rule): Shown {
  const exact = decimal(value);
  if (currencies.has(unit)) return amount(exact, unit);
  return unit === 'rate' ? percent(exact) : number(exact);
}

/** The figures of one text. */
export type Figures = {
  readonly shown: { readonly [slot: Slot]: Shown };
  /** From when the oldest of them is, and where it stands; `null` where none is asked for. */
  readonly dated: { readonly asOf: string; readonly source: string; readonly old: boolean } | null;
};

/** Those of a text. Throws for one that is not there: the lessons are held against the table when they are read. */
export function pick(table: FigureTable, slots: readonly Slot[]): Figures {
  const figures = slots.map((slot): readonly [Slot, Figure] => {
    const figure = table.get(slot);
    if (!figure) throw new Error(`there is no figure ${slot}`);
    return [slot, figure];
  });
  const rules = figures.flatMap(([, figure]) => figure.rules);
  const [oldest] = rules.toSorted((one, other) => (one.as_of < other.as_of ? -1 : 1));
  return {
    shown: Object.fromEntries(figures.map(([slot, { shown }]) => [slot, shown])),
    dated: oldest ? { asOf: oldest.as_of, source: oldest.source, old: rules.some(({ stale }) => stale) } : null,
  };
}
