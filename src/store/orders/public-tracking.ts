import { actors, orderStates } from '../../shop/order.ts';
import type { PublicEvent, PublicTracking } from '../../shop/public-tracking.ts';
import { trackingStatuses } from '../../shop/tracking.ts';
import { oneOf } from '../database/columns.ts';
import type { PrismaClient } from '../prisma/client.ts';

const isCode = /^[0-9a-f]{20}$/;

/** Only what the page shows is read. */
const shown = {
  number: true,
  state: true,
  events: { select: { at: true, state: true, actor: true }, orderBy: { id: 'asc' } },
  shipment: { select: { courier: true, number: true, events: { orderBy: { id: 'asc' } } } },
} as const;

/** Finds what the public page of an order shows; `null` for any code that is none. */
export const publicTracking =
  (prisma: PrismaClient) =>
  async (code: string): Promise<PublicTracking | null> => {
    if (!isCode.test(code)) return null;
    const row = await prisma.order.findUnique({ where: { track: code }, select: shown });
    if (!row) return null;
    const moves = row.events.filter(({ state }, at) => state !== row.events[at - 1]?.state);
    const events: readonly PublicEvent[] = [
      ...moves.map(({ at, state, actor }) => ({ at: at.toISOString(), state: oneOf(orderStates, state), by: oneOf(actors, actor) })),
      ...(row.shipment?.events ?? []).map(({ at, status, place, note, source }) => ({
        at: at.toISOString(),
        status: oneOf(trackingStatuses, status),
        source,
        // What a seller writes may name people; what a courier writes is of places and parcels.
        ...(source !== 'seller' && place !== null && { place }),
        ...(source !== 'seller' && note !== null && { text: note }),
      })),
    ];
    return {
      number: row.number,
      state: oneOf(orderStates, row.state),
      ...(row.shipment && { parcel: { courier: row.shipment.courier, ending: row.shipment.number.slice(-4) } }),
      events: events.toSorted((a, b) => a.at.localeCompare(b.at)).reverse(),
    };
  };
