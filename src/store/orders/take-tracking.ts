/** A courier's sheet that a seller sent: what it tells of their own parcels is kept, and told where it is news. */
import { type FilesDoor, type MendWords, rowsAtMost, type Taken, type Untaken } from '../../shop/files.ts';
import { zoneOf } from '../../shop/quiet-hours.ts';
import { type Row, readSheet, type SheetEvent } from '../../shop/tracking-sheet.ts';
import type { DocumentStore } from '../files/documents.ts';
import { readTable, writeTable } from '../files/table.ts';
import type { Tx } from '../turns/unit.ts';
import { notifyBuyers } from './notices.ts';
import { holdShipped } from './order-record.ts';
import type { ShopContext } from './shop-context.ts';
import { keepEvents, type ParcelEvent, plainName, spellings } from './tracking-news.ts';

/** So many of the rows that could not be taken are told one by one. */
const toldAtMost = 10;

type Context = Pick<ShopContext, 'unit' | 'me' | 'tell' | 'now' | 'timeZone'> & {
  readonly documents: Pick<DocumentStore, 'text' | 'keep'>;
  readonly mendWords: MendWords;
};

export function filesDoor(context: Context): FilesDoor {
  const { unit, me, now, documents } = context;
  return {
    async takeTracking(hash): Promise<Taken> {
      const text = await documents.text(me, hash);
      if (text === undefined) return { ok: false, why: 'gone' };
      const rows = readTable(text, rowsAtMost);
      if (rows === 'broken') return { ok: false, why: 'broken' };
      if (rows === 'too-many') return { ok: false, why: 'too_many' };
      if (rows.length === 0) return { ok: false, why: 'empty' };
      const tx = await unit.write();
      const person = await tx.person.findUniqueOrThrow({ where: { id: me }, select: { timeZone: true, language: true, country: true } });
      const sheet = readSheet(rows, { now: now(), timeZone: zoneOf(person, context.timeZone) });
      if (!sheet.ok) return { ok: false, why: 'lacks', lacks: sheet.lacks };
      const { found, untaken } = placed(sheet.events, await parcelsOf(tx, me, sheet.events));
      const kept = await keepAll(context, tx, found);
      const all = [...sheet.faults, ...untaken].toSorted((a, b) => a.line - b.line);
      const told = sheet.events.length - untaken.length;
      const mend = all.length === 0 ? null : await keepToMend(context, rows, sheet.top, all);
      return { ok: true, rows: told + all.length, kept, known: told - kept, untaken: all.slice(0, toldAtMost), untakenAll: all.length, mend };
    },
  };
}

/** The rows as they were sent, under their own headings; what was said of them in an earlier round is said anew. */
async function keepToMend({ documents, me, mendWords }: Context, rows: readonly Row[], top: number, faults: readonly Untaken[]): Promise<string | null> {
  const byLine = new Map(rows.map((row) => [row.line, row.cells]));
  const headings = byLine.get(top) ?? [];
  const said = headings.map((heading) => mendWords.headings.includes(heading.trim()));
  const bare = (cells: readonly string[]) => headings.map((_, at) => cells[at] ?? '').filter((_, at) => said[at] === false);
  const table = writeTable([[...bare(headings), mendWords.heading], ...faults.map(({ line, why }) => [...bare(byLine.get(line) ?? []), mendWords.why(why)])]);
  const kept = await documents.keep(me, new TextEncoder().encode(table));
  return kept.ok ? kept.hash : null;
}

/** An order of the seller's, with its parcel if it has one. */
type Parcel = {
  readonly order: string;
  readonly orderId: number;
  readonly shipment: { readonly id: number; readonly number: string; readonly courier: string } | null;
};

/** The person's own orders that the sheet names in any way. */
async function parcelsOf(tx: Tx, me: number, events: readonly SheetEvent[]): Promise<readonly Parcel[]> {
  const numbers = [...new Set(events.flatMap(({ number }) => (number === undefined ? [] : spellings(number))))];
  const orders = [...new Set(events.flatMap(({ order }) => order ?? []))];
  const rows = await tx.order.findMany({
    where: { shop: { ownerId: me }, OR: [{ number: { in: orders } }, { shipment: { number: { in: numbers } } }] },
    select: { id: true, number: true, shipment: { select: { id: true, number: true, courier: true } } },
  });
  return rows.map(({ id, number, shipment }) => ({ order: number, orderId: id, shipment }));
}

function grouped<T, Key>(all: readonly T[], keyOf: (one: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

type Found = { readonly orderId: number; readonly shipmentId: number; readonly event: SheetEvent };

/** Which parcel each row is of. A row may be of two, where couriers give the same number and none is named: then it is of none. */
function placed(events: readonly SheetEvent[], parcels: readonly Parcel[]): { readonly found: readonly Found[]; readonly untaken: readonly Untaken[] } {
  const byOrder = new Map(parcels.map((parcel) => [parcel.order, parcel]));
  const byNumber = grouped(
    parcels.filter(({ shipment }) => shipment),
    ({ shipment }) => shipment?.number ?? '',
  );
  const found: Found[] = [];
  const untaken: Untaken[] = [];
  for (const event of events) {
    const parcel = parcelOf(event, byOrder, byNumber);
    if (typeof parcel === 'string') untaken.push({ line: event.line, why: parcel, text: event.number ?? event.order ?? '' });
    else found.push({ ...parcel, event });
  }
  return { found, untaken };
}

function parcelOf(
  { order, number, courier }: SheetEvent,
  byOrder: ReadonlyMap<string, Parcel>,
  byNumber: ReadonlyMap<string, readonly Parcel[]>,
): Omit<Found, 'event'> | Exclude<Untaken['why'], 'no_number' | 'mangled' | 'no_status' | 'bad_time' | 'future'> {
  const written = number === undefined ? [] : spellings(number);
  const named = order === undefined ? undefined : byOrder.get(order);
  if (named) {
    if (!named.shipment) return 'not_sent';
    if (number !== undefined && !written.includes(named.shipment.number)) return 'other_number';
    return { orderId: named.orderId, shipmentId: named.shipment.id };
  }
  const numbered = [...new Set(written.flatMap((one) => byNumber.get(one) ?? []))];
  const those =
    numbered.length > 1 ? numbered.filter(({ shipment }) => courier !== undefined && plainName(shipment?.courier ?? '') === plainName(courier)) : numbered;
  const [only, another] = those;
  return only?.shipment && !another ? { orderId: only.orderId, shipmentId: only.shipment.id } : 'unknown';
}

const eventOf = ({ shipmentId, event: { status, place, note, at } }: Found): ParcelEvent => ({
  shipmentId,
  status,
  place: place ?? null,
  note: note ?? null,
  source: 'seller',
  at,
});

/** Keeps what is new and tells of it; gives how many events that were. All at once: a sheet may have two thousand rows. */
async function keepAll(context: Context, tx: Tx, found: readonly Found[]): Promise<number> {
  const orders = new Map(found.map(({ shipmentId, orderId }) => [shipmentId, orderId]));
  const shipped = await holdShipped(tx, [...orders.values()]);
  const { kept, news } = await keepEvents(tx, found.map(eventOf), context.now());
  const told = [...news].flatMap((shipment) => orders.get(shipment) ?? []).filter((order) => shipped.has(order));
  await notifyBuyers(context, tx, told, { act: 'report', actor: 'seller' });
  return kept;
}
