/** How long each thing may wait before Sarai says something, or does it by itself. All set on 2026-11-22, until sellers tell us better. */
import type { CareState } from './aftercare.ts';
import type { OrderEvent } from './shop.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export const deadlines = {
  /** A seller who has not answered an order in half a shop's day has probably not seen it. */
  acceptanceReminder: 6 * hourMs,
  /** Cash that nobody promised is refused at the door, and the seller pays both ways: so it is asked for once more. */
  cashReminder: 12 * hourMs,
  /** Half of the time a transfer has, when there is still a working day's end to make it in. */
  transferReminder: 12 * hourMs,
  /** A parcel inside one country is scanned every day or two. */
  noMovementInside: 5 * dayMs,
  /** Across the border it may lie a week at customs with nothing wrong. */
  noMovementAcross: 10 * dayMs,
  /** Whoever has had it for a week and said nothing is content. */
  completion: 7 * dayMs,
  /** As long as the buyer may still send it back: it ends when the order is complete. */
  returns: 7 * dayMs,
  /** A parcel sent so lately is on its way: where it is says more than a complaint. */
  arrival: 5 * dayMs,
  /** An evening and a night: soon enough to remember what it was about, and inside the day in which WhatsApp lets us write. */
  nudge: 20 * hourMs,
  /** People who write to each other pause for minutes: after half an hour without a word by hand the talk is the bot's again. */
  handover: hourMs / 2,
  /** After that a question is no longer open but put aside. */
  parking: 7 * dayMs,
} as const;

/**
 * How long after it was placed an order may be paid by card at the most, where its buyer was already paying when their hour ended:
 * goods that go back on the shelf at that moment would be paid for nothing.
 */
export const paymentGraceMs = hourMs + 10 * 60_000;
/** When whoever must act on a case is reminded, and when it goes on without them. Set on 2026-11-22. */
export const careDeadlines: { readonly [state in CareState]?: { readonly remind?: number; readonly lapse: number } } = {
  /** The seller answers: as long as an order waits to be accepted. A silent one is a dispute. */
  asked: { remind: dayMs, lapse: 2 * dayMs },
  /** The buyer sends the goods: the week which the law of China gives for returns (facts CP-01). After it, they are kept. */
  returning: { remind: 4 * dayMs, lapse: 7 * dayMs },
  /** The seller has the goods: a parcel across the border may take two weeks. */
  sent_back: { remind: 10 * dayMs, lapse: 14 * dayMs },
  /** The seller returns the money: within seven days after the goods are back, as in China (facts CP-01); Pakistan sets no day (CP-04). */
  owing: { remind: 4 * dayMs, lapse: 7 * dayMs },
  /** The buyer looks whether it came: a transfer abroad takes five working days. Who says nothing has it. */
  repaid: { remind: 5 * dayMs, lapse: 10 * dayMs },
  /** The buyer may dispute a refusal; after that it stands. */
  refused: { lapse: 7 * dayMs },
};

/** So many pieces or fewer are told to a seller before they are gone. */
export const lowStock = 3;

/** Until when the goods may be sent back; `undefined` before they were delivered. */
export function returnableUntil(events: readonly Pick<OrderEvent, 'act' | 'at'>[]): Date | undefined {
  const delivered = events.find(({ act }) => act === 'deliver');
  return delivered && new Date(Date.parse(delivered.at) + deadlines.returns);
}
