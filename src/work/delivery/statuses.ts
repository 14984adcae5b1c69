/**
 * What a platform tells of our messages after it took them. How far they came is noted, in any order and any number of times; one
 * that failed is kept first, then taken up: failed-statuses.ts.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { InboundStatus } from '../../conversation/message.ts';
import type { Lane } from '../../conversation/turn.ts';
import { errorOf, type House } from '../house.ts';
import { type Mark, readMark } from './marks.ts';

type Reached = { readonly message: string; readonly reached: 'delivered' | 'read' };

/** The part of an entry that was taken and did not arrive; `entry` is `null` where it is not known, and `strange` when it never will be. */
export type FailedPart = {
  readonly channel: string;
  readonly message: string;
  readonly at: Date;
  readonly failure: NonNullable<InboundStatus['failure']>;
  readonly strange: boolean;
  readonly entry: {
    readonly id: string;
    readonly conversation: number;
    readonly lane: Lane;
    readonly attempts: number;
    readonly template: string | null;
    readonly sentIds: readonly string[];
  } | null;
};

/** A part of an entry that the platform took, as it tells by our mark. */
type Arrived = Mark & { readonly channel: string; readonly message: string; readonly to: readonly string[] };

/** What is kept of them, in the store. */
export type StatusBook = {
  /** Those of which no answer told the id: what was sent need not be sent once more. */
  arrived(parts: readonly Arrived[]): Promise<void>;
  /** Gives those that are known to be ours. */
  reached(told: readonly Reached[]): Promise<ReadonlySet<string>>;
  /** `undefined` for one that was told before. */
  keep(status: InboundStatus, now: Date): Promise<number | undefined>;
  due(now: Date, limit: number): Promise<readonly number[]>;
  failed(id: number, now: Date): Promise<FailedPart | undefined>;
  taken(id: number, now: Date, conversation?: number): Promise<void>;
};

/** A platform may tell of a message before we have noted its id. */
const patienceMs = 1000;

export type TakeStatuses = {
  /** Rejects where something could not be kept. */
  take(told: readonly InboundStatus[]): Promise<void>;
  /** Resolves when nothing is waited for any more. */
  idle(): Promise<void>;
};

/** `ring` takes up one that failed. */
export function makeTakeStatuses(
  { meter, log, now }: Pick<House, 'meter' | 'log' | 'now'>,
  book: StatusBook,
  ring: (id: number) => Promise<void>,
): TakeStatuses {
  const waiting = new Set<Promise<void>>();

  async function note(told: readonly Reached[]): Promise<readonly Reached[]> {
    if (told.length === 0) return [];
    const known = await book.reached(told);
    return told.filter(({ message }) => !known.has(message));
  }

  /** Once more after a moment. What is not known then is another program's on the same number. */
  async function noteLater(told: readonly Reached[], channel: string): Promise<void> {
    await pause(patienceMs);
    const strange = await note(told);
    if (strange.length > 0) meter.statuses.inc({ channel, as: 'strange' }, strange.length);
  }

  const failed = (error: unknown) => log.error({ error: errorOf(error) }, 'a status was not taken up');

  return {
    async take(told) {
      const [first] = told;
      if (!first) return;
      for (const { channel, as } of told) meter.statuses.inc({ channel, as });
      const parts = told.flatMap(arrivedOf);
      if (parts.length > 0) await book.arrived(parts);
      const unknown = await note(told.flatMap(({ message, as }) => (as === 'delivered' || as === 'read' ? [{ message, reached: as }] : [])));
      if (unknown.length > 0) {
        const later = noteLater(unknown, first.channel)
          .catch(failed)
          .finally(() => waiting.delete(later));
        waiting.add(later);
      }
      for (const status of told.filter(({ as }) => as === 'failed')) {
        const id = await book.keep(status, now());
        if (id !== undefined) await ring(id).catch(failed);
      }
    },
    idle: async () => void (await Promise.all(waiting)),
  };
}

function arrivedOf({ channel, message, as, marked }: InboundStatus): readonly Arrived[] {
  const mark = as === 'failed' || !marked ? undefined : readMark(marked.mark);
  return mark && marked ? [{ channel, message, to: marked.to, ...mark }] : [];
}
