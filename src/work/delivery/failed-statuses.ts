/** What a platform took and told afterwards that it failed is taken up as if it had refused it at once: again, by the gate, elsewhere, or never. */
import type { Delivery } from '../../channels/channel.ts';
import type { Clock, Hint, House } from '../house.ts';
import { endOf, faultOf } from './ends.ts';
import { reachAt } from './gate.ts';
import type { FailedPart, StatusBook } from './statuses.ts';

export const failedStatus = 'failed-status';

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
