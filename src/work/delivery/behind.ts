/** Lanes with something given back: what this process claimed before that and has not sent must not overtake it. */
import type { Lane, OutboxEntry } from '../../conversation/turn.ts';

export function makeBehind() {
  const lanes = new Set<string>();
  const laneOf = (conversation: number, lane: Lane): string => `${conversation} ${lane}`;
  return {
    add(entries: readonly OutboxEntry[]): void {
      for (const { conversation, lane } of entries) lanes.add(laneOf(conversation, lane));
    },
    has: (entries: readonly OutboxEntry[]): boolean => entries.some(({ conversation, lane }) => lanes.has(laneOf(conversation, lane))),
    /** They are in hand again. */
    clear(conversation: number, which: readonly Lane[] = ['reply', 'notice']): void {
      for (const lane of which) lanes.delete(laneOf(conversation, lane));
    },
  };
}
export type Behind = ReturnType<typeof makeBehind>;
