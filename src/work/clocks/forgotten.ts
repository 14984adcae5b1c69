/**
 * Forgotten talks: an open question is asked once more after a day, then put aside, and "continue" takes it up weeks later.
 * Both are turns like any other, kept by the same statement and guarded by the same revision: should the person write at that
 * moment, one of the two finds that the talk has moved on and keeps nothing.
 */

import type { Bubble } from '../../conversation/bubble.ts';
import { controlId } from '../../conversation/control.ts';
import { isPassing, type Talking } from '../../conversation/talking.ts';
import type { Conversation, Turn } from '../../conversation/turn.ts';
import { words } from '../../conversation/words.ts';
import type { Clock, Hint, House, Work } from '../house.ts';
import { askAgain, openTalk } from '../turns/open-question.ts';

/** Which talks were left, in the store. `is…` asks it of one as it stood at a revision. */
export type Forgotten = {
  open(now: Date, limit: number): Promise<readonly number[]>;
  isOpen(id: number, revision: number, now: Date): Promise<boolean>;
  leave(id: number, revision: number, now: Date): Promise<void>;
  stale(now: Date, limit: number): Promise<readonly number[]>;
  isStale(id: number, revision: number, now: Date): Promise<boolean>;
};

type Parts = Pick<House, 'inbox' | 'begin' | 'talks' | 'read'>;

/** Days are long beside this. */
const everyMs = 10 * 60_000;

export const nudging = (house: Parts, forgotten: Forgotten): Clock => ({
  name: 'nudge',
  everyMs,
  due: forgotten.open,
  async ring(id, now) {
    const conversation = await house.inbox.load(id);
    if (!conversation || !(await forgotten.isOpen(id, conversation.revision, now))) return [];
    const work = house.begin(conversation);
    const again = await remind(house, conversation, work).catch(async (error: unknown) => {
      await work.abandon();
      throw error;
    });
    if (again) return keep(work, conversation, now, 'nudge', { ...again, talking: marked(again.talking, now) });
    await work.abandon();
    await forgotten.leave(id, conversation.revision, now);
    return [];
  },
});

export const parking = (house: Parts, forgotten: Forgotten): Clock => ({
  name: 'parking',
  everyMs,
  due: forgotten.stale,
  async ring(id, now) {
    const conversation = await house.inbox.load(id);
    if (!conversation || !(await forgotten.isStale(id, conversation.revision, now))) return [];
    const { stack, parked, begun } = conversation.talking;
    const left = stack.filter((frame) => !isPassing(house.talks, frame));
    // The last is taken up first. Nobody reads this, so nothing makes room: that is said when the person next puts something aside.
    const talking = { stack: [], parked: [...parked, ...left], ...(begun !== undefined && { begun }) };
    return keep(house.begin(conversation), conversation, now, 'parking', { talking, bubbles: [] });
  },
});

type Said = { readonly talking: Talking; readonly bubbles: readonly Bubble[] };

/** The question that waits, in short; `undefined` where nobody is to be reminded of it. */
async function remind(house: Parts, conversation: Conversation, work: Work): Promise<Said | undefined> {
  if (openTalk(house, conversation)?.state.asked?.nudged) return undefined;
  const said = await askAgain(house, conversation, work);
  if (!said) return undefined;
  const controls = [
    { id: controlId({ to: 'command', command: 'continue' }), words: words('engine.command_continue') },
    { id: controlId({ to: 'command', command: 'cancel' }), words: words('engine.label_leave') },
  ];
  const asked = said.bubbles.at(-1)?.words.filter(({ key }) => key !== 'engine.resume' && key !== 'engine.resume_at') ?? [];
  // A number typed is an answer to the question, not the place of one of these buttons.
  return { talking: said.talking, bubbles: [{ words: [words('engine.nudge'), ...asked], controls, numbered: false }] };
}

function marked(talking: Talking, now: Date): Talking {
  const top = talking.stack.at(-1);
  if (!top?.state.asked) return talking;
  const state = { ...top.state, asked: { ...top.state.asked, nudged: now.toISOString() } };
  return { ...talking, stack: [...talking.stack.slice(0, -1), { ...top, state }] };
}

async function keep(work: Work, conversation: Conversation, now: Date, clock: string, { talking, bubbles }: Said): Promise<readonly Hint[]> {
  const { id, revision, channel, address } = conversation;
  const turn: Turn = {
    conversation,
    // Nobody wrote it; its id makes it happen once for each state of the talk.
    message: { id: `${clock}-${id}-${revision}`, channel, address, at: now.toISOString(), content: { kind: 'unsupported' } },
    talking,
    bubbles: bubbles.map((bubble) => ({ bubble })),
    byClock: true,
    purpose: 'reminders',
  };
  const { kept, hints } = await work.keep(turn);
  return kept.as === 'kept' && bubbles.length > 0 ? [...hints, { deliver: id }] : [];
}
