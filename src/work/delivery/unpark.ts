/** What waited for its reader goes when they write again, after the reply to that, and if it is still true. */
import type { Conversation, Reach } from '../../conversation/turn.ts';
import type { Clock, House } from '../house.ts';
import { isOpen, reachAt } from './gate.ts';

/** What waits, in the store. */
export type ParkedBook = {
  due(reach: readonly Reach[], now: Date, limit: number): Promise<readonly number[]>;
  /** Gives how much may be sent now. */
  ring(conversation: number, reach: readonly Reach[], now: Date): Promise<number>;
};

export const unpark = 'unpark';

export const unparking = ({ channels }: Pick<House, 'channels'>, parked: ParkedBook): Clock => ({
  name: unpark,
  due: (now, limit) => parked.due(reachAt(channels, now), now, limit),
  async ring(conversation, now) {
    return (await parked.ring(conversation, reachAt(channels, now), now)) > 0 ? [{ deliver: conversation }] : [];
  },
});

/** Something may wait for whoever could not be written to before this turn. Only a hint: the clock asks the tables. */
export const mayWait = ({ channels, now }: Pick<House, 'channels' | 'now'>, before: Conversation): boolean => {
  const channel = channels[before.channel];
  return channel?.abilities.window !== undefined && !isOpen(channel.abilities, before, now());
};
