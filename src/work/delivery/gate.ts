/**
 * The gate before every send where people can be written to freely only for some hours after they wrote: WhatsApp's 24 hours.
 * Pure; what it says is done in say.ts, and why it is so stands in docs/decisions/0010.
 */
import type { Abilities, Channel } from '../../channels/channel.ts';
import type { Conversation, Reach } from '../../conversation/turn.ts';

/** A message takes its time to the platform, whose clock may go before ours. */
const marginMs = 5 * 60_000;

/** Whoever wrote after this may be written to freely. */
const openSince = ({ hours }: NonNullable<Abilities['window']>, now: Date): Date => new Date(now.getTime() - hours * 3_600_000 + marginMs);

/** Whether free words reach them, as far as we know. Said in the second in which it was closed counts as said after: platforms tell no less. */
export function isOpen({ window }: Abilities, { heardAt, closedAt }: Pick<Conversation, 'heardAt' | 'closedAt'>, now: Date): boolean {
  return window === undefined || (heardAt > openSince(window, now) && (closedAt === null || heardAt >= closedAt));
}

/** Where people can be written to freely at this hour. */
export const reachAt = (channels: { readonly [name: string]: Channel }, now: Date): readonly Reach[] =>
  Object.values(channels).map(({ name, abilities: { window } }) => ({ channel: name, since: window ? openSince(window, now) : null }));
