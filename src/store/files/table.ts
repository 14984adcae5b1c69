/** A table out of text, parted by commas, tabs, semicolons or bars; and back into text. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Row } from '../../shop/tracking-sheet.ts';

/** Longer than any row of a sheet of ours. */
const signsOfRow = 20_000;
const delimiters = [',', '\t', ';', '|', '，'] as const;

/** `broken`: its quotation marks do not end. One row more than `most` is `too-many`. */
export function readTable(text: string, most: number): readonly Row[] | 'broken' | 'too-many' {
  try {
    const rows: Row[] = [];
    parse(text, {
      delimiter: delimiterOf(text),
      on_record(cells: string[], { lines }) {
        rows.push({ line: lines, cells });
        return null;
      },
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: signsOfRow,
      to: most + 1,
    });
    return rows.length > most ? 'too-many' : rows;
  } catch (error) {
    if (error instanceof CsvError) return 'broken';
    throw error;
  }
}

/** Comma-separated text as spreadsheets open it without harm: Urdu and Chinese whole, long numbers not shortened, nothing taken for a formula. */
export const writeTable = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => `${cells.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('')}`;

function guarded(cell: string): string {
  if (/^\d{12,}$/.test(cell)) return `="${cell}"`;
  return /^[=+\-@\t]/.test(cell) && !/^="\d+"$/.test(cell) && !/^[+-]?\d/.test(cell) ? `'${cell}` : cell;
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The one that the first rows have most of; some programs write it above them. */
function delimiterOf(text: string): string {
  const told = /^\ufeff?sep=(.)\r?\n/.exec(text)?.[1];
  if (told !== undefined) return told;
  const start = text.slice(0, 2_000).replace(/"[^"]*"/g, '');
  const counts = delimiters.map((one) => start.split(one).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}
