/** What is told of a parcel: all of it is kept, once, and what is newer than all that was known is news. */
import type { TrackingStatus } from '../../shop/tracking.ts';
import type { Tx } from '../turns/unit.ts';

export type ParcelEvent = {
  readonly shipmentId: number;
  readonly status: TrackingStatus;
  readonly place: string | null;
  readonly note: string | null;
  /** Who says so: the seller, a courier's name. */
  readonly source: string;
  readonly at: Date;
};

/** Keeps events of parcels whose orders are held. `news`: the parcels whose newest event changed: a repeat, an older one and another place on the same way are none. */
export async function keepEvents(tx: Tx, events: readonly ParcelEvent[], learntAt: Date): Promise<{ kept: number; news: ReadonlySet<number> }> {
  const parcels = [...new Set(events.map(({ shipmentId }) => shipmentId))];
  const before = await newestOf(tx, parcels);
  const kept = await tx.$executeRaw`
    insert into tracking_event (shipment_id, status, place, note, source, at, learnt_at)
    select e."shipmentId", e.status, e.place, e.note, e.source, e.at, ${learntAt}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as e("shipmentId" int, status text, place text, note text, source text, at timestamptz)
    on conflict do nothing`;
  const after = await newestOf(tx, parcels);
  const isNews = (id: number): boolean => {
    const [old, now] = [before.get(id), after.get(id)];
    if (!now || now.id === old?.id) return false;
    return old?.status !== now.status || (now.status === 'Unknown' && old.note !== now.note);
  };
  return { kept, news: new Set(parcels.filter(isNews)) };
}

type Newest = { readonly shipment: number; readonly id: bigint; readonly status: string; readonly note: string | null };

async function newestOf(tx: Tx, parcels: readonly number[]): Promise<ReadonlyMap<number, Newest>> {
  const rows = await tx.$queryRaw<Newest[]>`
    select distinct on (shipment_id) shipment_id as shipment, id, status, note from tracking_event where shipment_id = any(${[...parcels]}) order by shipment_id, at desc, id desc`;
  return new Map(rows.map((row) => [row.shipment, row]));
}

/** A number as it was typed, and as carriers write it. */
export const spellings = (number: string): string[] => [...new Set([number.trim(), number.replace(/[\s-]/g, '').toUpperCase()])];

/** The name of a courier, however it is written. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
