/** A courier's sheet: a table with a row for each thing that happened to a parcel. Every row is read by itself, and a bad one stops no other. */
import { statusWritten } from './carrier-words.ts';
import { fold } from './fold.ts';
import { sheetTime } from './sheet-time.ts';
import { isPretended, type TrackingStatus } from './tracking.ts';

/** A row of a table as it stands in its file; `line` counts from 1. */
export type Row = { readonly line: number; readonly cells: readonly string[] };

export const sheetColumns = ['order', 'number', 'courier', 'status', 'date', 'time', 'place', 'note'] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** What happened, and to which parcel: by its tracking number, its order's number, or both. */
export type SheetEvent = {
  readonly line: number;
  readonly order?: string;
  readonly number?: string;
  readonly courier?: string;
  readonly status: TrackingStatus;
  readonly place?: string;
  readonly note?: string;
  readonly at: Date;
};

/** Why a row cannot be read. `mangled`: a spreadsheet made `7.7E+11` of its number. */
export type RowFault = { readonly line: number; readonly why: 'no_number' | 'mangled' | 'no_status' | 'bad_time' | 'future'; readonly text?: string };

export type Sheet =
  /** `top`: the line of the headings. */
  | { readonly ok: true; readonly top: number; readonly events: readonly SheetEvent[]; readonly faults: readonly RowFault[] }
  /** What no column of it holds. */
  | { readonly ok: false; readonly lacks: readonly ('number' | 'status' | 'date')[] };

const headings: readonly (readonly [SheetColumn, string])[] = [
  [
    'order',
    'order|order no|order number|order id|order ref|order reference|reference|ref|ref no|reference no|reference number|customer ref|customer reference|آرڈر|آرڈر نمبر|حوالہ نمبر|订单|订单号|订单编号|商户订单号|客户单号|参考号',
  ],
  [
    'number',
    'tracking|tracking no|tracking number|tracking id|track no|cn|cn no|cn number|cn#|consignment|consignment no|consignment number|consignment note|awb|awb no|awb number|airway bill|waybill|waybill no|waybill number|shipment no|shipment number|parcel no|parcel number|barcode|article|article no|article number|' +
      'ٹریکنگ|ٹریکنگ نمبر|کنسائنمنٹ نمبر|سی این|سی این نمبر|پارسل نمبر|快递单号|物流单号|运单号|运单编号|单号|追踪号|跟踪号|快递号|面单号|邮件号',
  ],
  [
    'courier',
    'courier|courier name|carrier|carrier name|company|courier company|shipping company|service|کوریئر|کوریئر کا نام|کمپنی|快递|快递公司|物流公司|承运商|物流商|快递名称',
  ],
  [
    'status',
    'status|current status|shipment status|parcel status|delivery status|last status|latest status|tracking status|event|activity|state|haalat|halat|کیفیت|حالت|سٹیٹس|اسٹیٹس|صورتحال|صورت حال|موجودہ حالت|状态|物流状态|快递状态|运单状态|当前状态|最新状态|包裹状态|轨迹|物流信息',
  ],
  [
    'date',
    'date|date time|datetime|date and time|date  time|event date|status date|last update|last updated|updated|updated at|update date|timestamp|activity date|delivery date|transaction date|tareekh|tarikh|تاریخ|تاریخ اور وقت|تاریخ و وقت|آخری اپڈیٹ|日期|时间日期|日期时间|更新时间|最新时间|状态时间|操作时间|发生时间|轨迹时间|最后更新|更新日期|扫描时间',
  ],
  ['time', 'time|event time|status time|waqt|وقت|ٹائم|时间'],
  [
    'place',
    'place|location|city|station|hub|current location|last location|branch|office|destination|shehar|jagah|مقام|جگہ|شہر|موجودہ مقام|地点|位置|所在地|城市|当前位置|网点|站点',
  ],
  ['note', 'note|notes|remark|remarks|comment|comments|reason|detail|details|description|تفصیل|نوٹ|وجہ|ریمارکس|备注|说明|原因|描述|详情'],
];
const columnOf = new Map(headings.flatMap(([column, list]) => list.split('|').map((heading): [string, SheetColumn] => [fold(heading), column])));

type Columns = { readonly [column in SheetColumn]?: number };

/** Titles and blank lines may stand above the headings. */
const headingsWithin = 10;

/** The place of each column by its heading; the first of two that mean the same. Chinese writes 时间 for day and hour together. */
function columnsIn({ cells }: Row): Columns {
  const found: { [column in SheetColumn]?: number } = {};
  for (const [at, cell] of cells.entries()) {
    const column = columnOf.get(fold(cell));
    if (column !== undefined && !(column in found)) found[column] = at;
  }
  if (found.date === undefined && found.time !== undefined) {
    found.date = found.time;
    delete found.time;
  }
  return found;
}

const lacking = (columns: Columns): readonly ('number' | 'status' | 'date')[] => [
  ...(columns.number === undefined && columns.order === undefined ? (['number'] as const) : []),
  ...(columns.status === undefined ? (['status'] as const) : []),
  ...(columns.date === undefined ? (['date'] as const) : []),
];

/** Reads a table whose times are those of `timeZone`. What lies ahead of `now` has not happened. */
export function readSheet(rows: readonly Row[], { now, timeZone }: { readonly now: Date; readonly timeZone: string }): Sheet {
  const tops = rows.slice(0, headingsWithin).map((row, at) => ({ at, columns: columnsIn(row) }));
  const top = tops.find(({ columns }) => lacking(columns).length === 0);
  if (!top) {
    const likeliest = tops.toSorted((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length)[0];
    return { ok: false, lacks: lacking(likeliest?.columns ?? {}) };
  }
  const read = rows
    .slice(top.at + 1)
    .filter(({ cells }) => cells.some((cell) => tidy(cell) !== ''))
    .map((row) => readRow(row, top.columns, now, timeZone));
  return { ok: true, top: rows[top.at]?.line ?? 1, events: read.filter((one) => 'status' in one), faults: read.filter((one) => 'why' in one) };
}

function readRow({ line, cells }: Row, columns: Columns, now: Date, timeZone: string): SheetEvent | RowFault {
  const cell = (column: SheetColumn): string => tidy(cells[columns[column] ?? -1] ?? '');
  const [order, numbered, status, note, place, courier] = [cell('order'), cell('number'), cell('status'), cell('note'), cell('place'), cell('courier')];
  const number = isPretended(numbered) ? '' : numbered;
  if (order === '' && number === '') return { line, why: 'no_number' };
  const mangled = [number, order].find((one) => /^\d(?:[.,]\d+)?e\+\d+$/i.test(one));
  if (mangled !== undefined) return { line, why: 'mangled', text: mangled };
  if (status === '') return { line, why: 'no_status', text: number || order };
  const written = [cell('date'), cell('time')].filter(Boolean).join(' ');
  const at = sheetTime(written, timeZone);
  if (!at) return { line, why: 'bad_time', text: cut(written) };
  if (at > now) return { line, why: 'future', text: cut(written) };
  const known = statusWritten(status);
  const told = [...(known === 'Unknown' ? [status] : []), ...(note === '' ? [] : [note])].join(', ');
  return {
    line,
    status: known,
    at,
    ...(order !== '' && { order: order.toUpperCase() }),
    ...(number !== '' && { number }),
    ...(courier !== '' && { courier }),
    ...(place !== '' && { place: cut(place, longest.place) }),
    ...(told !== '' && { note: cut(told, longest.note) }),
  };
}

/** As carriers' news are cut. */
const longest = { place: 120, note: 300 } as const;

const cut = (text: string, most = 40): string => [...text].slice(0, most).join('');

/** As it was meant: spreadsheets guard long numbers with `="…"` or an apostrophe. */
const tidy = (cell: string): string =>
  cell
    .replace(/^="(.*)"$/, '$1')
    .replace(/[\p{Cf}\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/^'/, '');
