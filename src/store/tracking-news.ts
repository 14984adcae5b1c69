/** What is told of a parcel: all of it is kept, once, and what is newer than all that was known is news. */
import type { TrackingStatus } from '../shop/tracking.ts';
import type { Tx } from './unit.ts';

export type ParcelEvent = {
  readonly status: TrackingStatus;
  readonly place: string | null;
  readonly note: string | null;
  /** Who says so: the seller, a courier's name. */
  readonly source: string;
  readonly at: Date;
};

/** An event is the same as another by these; two that nobody understands differ by their words. As the index has it. */
export const sameEvent = ({ status, at, note }: { readonly status: string; readonly at: Date; readonly note: string | null }): string =>
  `${status} ${at.getTime()} ${status === 'Unknown' ? (note ?? '') : ''}`;

/** `isNews` where the parcel's newest event changed: a repeat, an older one and another place on the same way are none. */
export async function keepEvents(tx: Tx, shipmentId: number, events: readonly ParcelEvent[], learntAt: Date): Promise<{ kept: number; isNews: boolean }> {
  const before = await newestOf(tx, shipmentId);
  const { count } = await tx.trackingEvent.createMany({ data: events.map((event) => ({ shipmentId, ...event, learntAt })), skipDuplicates: true });
  const after = await newestOf(tx, shipmentId);
  if (!after || after.id === before?.id) return { kept: count, isNews: false };
  return { kept: count, isNews: !before || before.status !== after.status || (after.status === 'Unknown' && before.note !== after.note) };
}

const newestOf = (tx: Tx, shipmentId: number) =>
  tx.trackingEvent.findFirst({ where: { shipmentId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: { id: true, status: true, note: true } });

/** A number as it was typed, and as carriers write it. */
export const spellings = (number: string): string[] => [...new Set([number.trim(), number.replace(/[\s-]/g, '').toUpperCase()])];

/** The name of a courier, however it is written. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
