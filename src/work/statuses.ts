/**
 * What a platform tells of our messages after it took them. How far they came is noted, in any order and any number of times. One
 * that failed is kept first and then taken up as if the platform had refused it at once: again, by the gate, elsewhere, or never.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Delivery } from '../channels/channel.ts';
import type { InboundStatus } from '../conversation/message.ts';
import type { Lane } from '../conversation/turn.ts';
import { endOf, faultOf } from './ends.ts';
import { reachAt } from './gate.ts';
import { type Clock, errorOf, type Hint, type House } from './house.ts';
import { type Mark, readMark } from './marks.ts';

type Reached = { readonly message: string; readonly reached: 'delivered' | 'read' };

/** The part of an entry that was taken and did not arrive; `entry` is `null` where it is not known, and `strange` when it never will be. */
type FailedPart = {
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

export const failedStatus = 'failed-status';

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

/** Takes up what failed, once its entry is known and out of hands; what is never known was not ours. */
export const failedStatusClock = ({ outbox, inbox, channels, meter, log }: House, book: StatusBook): Clock => {
  async function again({ message, at, failure, entry }: FailedPart, now: Date): Promise<readonly Hint[]> {
    if (!entry) return [];
    const { id, conversation, template, sentIds } = entry;
    const fault = faultOf(failure);
    const end = endOf(meaningOf(failure, template !== null), entry);
    log.warn({ conversation, entry: id, why: failure.why, attempts: entry.attempts }, 'not delivered, as told afterwards');
    const reopen = async (due: Date): Promise<readonly Hint[]> => {
      await outbox.reopen(id, message, due, fault);
      return due > now ? [] : [{ deliver: conversation }];
    };
    if (typeof end !== 'string') return reopen(new Date(now.getTime() + end.afterMs));
    if (end === 'parked' && template === null) {
      // The gate decides anew, and believes the platform rather than its clock.
      await outbox.close(conversation, at);
      return reopen(now);
    }
    const talk = end === 'blocked' ? await inbox.load(conversation) : undefined;
    // Whoever wrote since can be written to, whatever became of that message.
    if (talk && talk.heardAt > at) return reopen(now);
    const reach = reachAt(channels, now);
    const ended = await outbox.end({ id, outcome: end, sentIds: sentIds.slice(0, sentIds.indexOf(message)), fault }, reach, message);
    const others = talk ? await outbox.block(conversation, reach) : [];
    return [...ended, ...others].map((deliver) => ({ deliver }));
  }

  return {
    name: failedStatus,
    due: book.due,
    async ring(id, now) {
      const failed = await book.failed(id, now);
      if (!failed || (!failed.entry && !failed.strange)) return [];
      if (!failed.entry) meter.statuses.inc({ channel: failed.channel, as: 'strange' });
      const hints = await again(failed, now);
      // Last, for all before it happens once: an entry that was taken up knows this message no more.
      await book.taken(id, now, failed.entry?.conversation);
      return hints;
    },
  };
};

/** A template that is refused says nothing of its words: they wait for their reader, as they do where free words were too late. */
function meaningOf({ why, detail, afterMs }: FailedPart['failure'], wasTemplate: boolean): Exclude<Delivery, { ok: true }> {
  if (why === 'try-later') return { ok: false, why, detail, ...(afterMs !== undefined && { afterMs }) };
  return { ok: false, why: why === 'refused' && wasTemplate ? 'window-closed' : why, detail };
}
