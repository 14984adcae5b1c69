/** What anybody who has the address of an order's page may know of it: no names, phones, addresses, goods or prices. */
import type { Actor, OrderState } from './order.ts';
import type { TrackingStatus } from './tracking.ts';

/** One thing that happened, and who says so. */
export type PublicEvent =
  | { readonly at: string; readonly state: OrderState; readonly by: Actor }
  | { readonly at: string; readonly status: TrackingStatus; readonly text?: string; readonly place?: string; readonly source: string };

export type PublicTracking = {
  readonly number: string;
  readonly state: OrderState;
  /** The last signs of the tracking number only: with all of them a courier may tell more than we do. */
  readonly parcel?: { readonly courier: string; readonly ending: string };
  /** The newest first. */
  readonly events: readonly PublicEvent[];
};
