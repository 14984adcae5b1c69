/**
 * The end of a handover: when a person of the house gave the talk back, closed the case, or was silent for too long, its reader is told
 * so in one line, and the question that was open comes again. A turn like any other, kept by the same statement.
 */
import type { Bubble } from '../../conversation/bubble.ts';
import type { Conversed } from '../../conversation/converse.ts';
import type { Conversation, Turn } from '../../conversation/turn.ts';
import { endedWords } from '../../flows/house/human.ts';
import { isOpen } from '../delivery/gate.ts';
import type { Clock, House } from '../house.ts';
import { askAgain } from '../turns/open-question.ts';

/** How a handover of a talk ended, as it stood at that revision. */
type Ended = {
  readonly conversation: number;
  readonly revision: number;
  readonly blocked: boolean;
  /** The bot was quiet until now; else it was called back before. */
  readonly quiet: boolean;
  readonly closed: boolean;
  /** They have waited for an answer too long. */
  readonly unanswered: boolean;
};

/** Which handovers ended, in the store. */
export type Handed = {
  /** On these channels. */
  due(channels: readonly string[], now: Date, limit: number): Promise<readonly number[]>;
  ended(id: number, now: Date): Promise<Ended | undefined>;
  /** What there was to say of it is said. */
  over(id: number, now: Date, unanswered: boolean): Promise<void>;
};

export const handover = 'handover';

type Parts = Pick<House, 'inbox' | 'begin' | 'talks' | 'read' | 'channels'>;

export const handingBack = (house: Parts, handed: Handed): Clock => ({
  name: handover,
  due: (now, limit) => handed.due(Object.keys(house.channels), now, limit),
  async ring(id, now) {
    const ended = await handed.ended(id, now);
    const conversation = ended && (await house.inbox.load(ended.conversation));
    // Who serves the channel says it.
    if (!conversation || conversation.revision !== ended.revision || !(conversation.channel in house.channels)) return [];
    if (!isHeard(house, conversation, ended, now)) {
      await handed.over(id, now, ended.unanswered);
      return [];
    }
    const work = house.begin(conversation);
    const said = await lastWord(house, conversation, work, { id, ...ended }).catch(async (error: unknown) => {
      await work.abandon();
      throw error;
    });
    const { kept, hints } = await work.keep(turnOf(id, conversation, said, now));
    if (kept.as === 'stale') return [];
    await handed.over(id, now, ended.unanswered);
    return kept.as === 'kept' ? [...hints, { deliver: conversation.id }] : [];
  },
});

/** There is something to say, and it would be read now: later it is news no more. */
function isHeard({ channels }: Parts, conversation: Conversation, { blocked, quiet, unanswered }: Ended, now: Date): boolean {
  const channel = channels[conversation.channel];
  return (quiet || unanswered) && !blocked && channel !== undefined && isOpen(channel.abilities, conversation, now);
}

async function lastWord(
  house: Parts,
  conversation: Conversation,
  work: ReturnType<House['begin']>,
  ended: Ended & { readonly id: number },
): Promise<Conversed> {
  const again = ended.quiet ? await askAgain(house, conversation, work) : undefined;
  const line = endedWords(ended.unanswered ? 'unanswered' : ended.closed ? 'closed' : 'back', ended.id);
  const [question, ...more] = again?.bubbles ?? [];
  const bubbles: readonly Bubble[] = question ? [{ ...question, words: [...line.words, ...question.words] }, ...more] : [line];
  return { talking: again?.talking ?? conversation.talking, bubbles };
}

const turnOf = (id: number, conversation: Conversation, { talking, bubbles }: Conversed, now: Date): Turn => ({
  conversation,
  // Nobody wrote it; its id makes it happen once for each state of the talk.
  message: {
    id: `${handover}-${id}-${conversation.revision}`,
    channel: conversation.channel,
    address: conversation.address,
    at: now.toISOString(),
    content: { kind: 'unsupported' },
  },
  talking,
  bubbles: bubbles.map((bubble) => ({ bubble })),
  hushedUntil: null,
  byClock: true,
});
