/** The figures of the lessons: from the dated rates, or worked out from them, never written in a text. */
import type { Slot } from './lesson.ts';

/** As it is shown: an amount in minor units of its currency, or a number. */
export type Shown = { readonly minor: number; readonly currency: string } | number;

export type Figure = {
  readonly shown: Shown;
  /** The oldest day of what it rests on, and where that stands. */
  readonly asOf: string;
  readonly source: string;
  /** It may be out of date by now. */
  readonly old: boolean;
};

export type FigureTable = ReadonlyMap<Slot, Figure>;

export type Figures = {
  readonly shown: { readonly [slot: Slot]: Shown };
  /** Of the oldest among them; `null` where none is asked for. */
  readonly dated: Pick<Figure, 'asOf' | 'source' | 'old'> | null;
};

/** Those of a text. Throws for one that is not there: the lessons are held against the table when they are read. */
export function pick(table: FigureTable, slots: readonly Slot[]): Figures {
  const figures = slots.map((slot): readonly [Slot, Figure] => {
    const figure = table.get(slot);
    if (!figure) throw new Error(`there is no figure ${slot}`);
    return [slot, figure];
  });
  const [oldest] = figures.map(([, figure]) => figure).sort((one, other) => (one.asOf < other.asOf ? -1 : 1));
  return {
    shown: Object.fromEntries(figures.map(([slot, { shown }]) => [slot, shown])),
    dated: oldest ? { asOf: oldest.asOf, source: oldest.source, old: figures.some(([, { old }]) => old) } : null,
  };
}
