/** Where a parcel is, in the one vocabulary: the nine tags of AfterShip (domain facts TS-01, as of 2026-07), and what is none of them. */
export const trackingStatuses = [
  'Pending',
  'InfoReceived',
  'InTransit',
  'OutForDelivery',
  'AttemptFail',
  'Delivered',
  'AvailableForPickup',
  'Exception',
  'Expired',
  // A courier wrote what we do not know: its own text is kept, and nothing is guessed.
  'Unknown',
] as const;
export type TrackingStatus = (typeof trackingStatuses)[number];

export type TrackingEvent = {
  readonly status: TrackingStatus;
  readonly at: string;
  readonly place?: string;
  readonly note?: string;
  /** Who says so: the seller, a courier's name. */
  readonly source: string;
};

/** Couriers people name, with the ids we keep. What is not here is kept as it was written. */
export const couriers = [
  'TCS',
  'Leopards',
  'M&P',
  'PostEx',
  'Pakistan Post',
  'SF Express',
  'YunExpress',
  'China Post',
  'EMS',
  'ZTO',
  'YTO',
  'STO',
  'JD',
  'DHL',
  'FedEx',
  'UPS',
] as const;

/** A number of the practice shop: of a parcel that does not exist, so it is never taken for a real one. */
export const isPretended = (number: string): boolean => /^SIM-?\d/i.test(number);

/** UPU S10, as `domain/calculators.md` §6 gives it: thirteen characters whose ninth digit checks the eight before it. */
export function readS10(text: string): 'valid' | 'wrong' | 'other' {
  const number = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(number) || /^[JKSTW]/.test(number)) return 'other';
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  const total = weights.reduce((sum, weight, at) => sum + weight * Number(number[at + 2]), 0);
  const check = 11 - (total % 11);
  return Number(number[10]) === (check === 10 ? 0 : check === 11 ? 5 : check) ? 'valid' : 'wrong';
}

/** What a carrier, or somebody who asks it for us, tells of one parcel. `status` is a word of our vocabulary, `text` the carrier's own. */
export type CarrierNews = {
  readonly courier: string;
  readonly number: string;
  readonly events: readonly { readonly at: string; readonly status?: string; readonly text?: string; readonly place?: string }[];
};

/** A status as it is written; what is no word of the vocabulary stays unknown, whatever it may mean. */
export const statusOf = (written: string | undefined): TrackingStatus =>
  trackingStatuses.find(
    (status) =>
      status.toLowerCase() ===
      written
        ?.trim()
        .replace(/[\s_-]/g, '')
        .toLowerCase(),
  ) ?? 'Unknown';
