/** One message's turn: what it means, what the flows answer, and all of it kept together. */

import { mayDo } from '../../assistant/may-propose.ts';
import { apologise } from '../../conversation/apologise.ts';
import { type Command, readControl } from '../../conversation/control.ts';
import { type Conversed, converse } from '../../conversation/converse.ts';
import type { Typed } from '../../conversation/flow.ts';
import { fresh } from '../../conversation/flow-state.ts';
import type { Content, InboundMessage } from '../../conversation/message.ts';
import { NotTheirOwn } from '../../conversation/proposed.ts';
import { type Frame, isPassing, silent, type Talking, talkNamed } from '../../conversation/talking.ts';
import { type Conversation, type Kept, saidAt, type Turn } from '../../conversation/turn.ts';
import type { Unsure } from '../../conversation/unsure.ts';
import type { Wish } from '../../conversation/wish.ts';
import { words } from '../../conversation/words.ts';
import type { Doors } from '../../flows/doors.ts';
import { type Here, type ReadContent, wishOf } from '../../understanding/wish.ts';
import type { Hint, House, Work } from '../house.ts';
import { errorOf } from '../house.ts';
import { mayAsk } from './ask.ts';
import { type Hushing, hushing } from './hush.ts';
import { meantBy, type Saying } from './meant.ts';
import { writtenBack } from './written-back.ts';

/** A message ready to be understood. */
export type Next = {
  readonly message: InboundMessage;
  readonly inboundId?: string;
  readonly alsoIds?: readonly string[];
  /** What the platform wants answered once the turn is kept. */
  readonly receipt?: string;
  /** Of what is nobody's words only the kind. */
  readonly content: ReadContent | Own | 'blocked' | 'unblocked';
  /** What the assistant made of it once it was asked; `plain`: nothing better than we. */
  readonly proposed?: Wish | 'plain';
};

/** What the owner of the number we write from told the person by hand. */
type Own = Extract<Content, { kind: 'own' }>;

/** `unsure`: nothing was kept, for the assistant is to be asked first what is meant. */
export type Ended = {
  readonly kept: Kept | { readonly as: 'unsure'; readonly of: Unsure };
  readonly hints: readonly Hint[];
  /** The conversation after a turn that was kept. */
  readonly after?: Conversation;
};

/** A message, and whether anything is answered to it. */
type Met = Next & { readonly hush: Hushing };

/** Converses and keeps. A flow that fails is tried once more, then put aside with an apology: no message blocks those behind it. */
export async function takeTurn(house: House, conversation: Conversation, message: Next): Promise<Ended> {
  const next = { ...message, hush: hushing(conversation, message, house.now()) };
  const proposed = await asProposed(house, conversation, next);
  if (proposed) return proposed;
  try {
    return await attempt(house, conversation, next);
  } catch (first) {
    house.log.warn({ conversation: conversation.id, error: errorOf(first) }, 'turn failed; trying again');
    try {
      return await attempt(house, conversation, next);
    } catch (error) {
      const flow = conversation.talking.stack.at(-1)?.flow ?? 'none';
      house.log.error({ conversation: conversation.id, flow, error: errorOf(error) }, 'turn failed');
      const apology = apologise(house.talks, conversation.talking, error);
      const sorry = await finish(house, house.begin(conversation), conversation, next, apology, errorOf(error));
      house.meter.faults.inc({ flow });
      return sorry;
    }
  }
}

async function attempt(house: House, conversation: Conversation, next: Met): Promise<Ended> {
  const work = house.begin(conversation);
  try {
    const met = await conversed(house, conversation, next, work.doors);
    if (!met.unsure || !mayAsk(house, conversation, next, met.unsure)) return await finish(house, work, conversation, next, met);
    await work.abandon();
    return { kept: { as: 'unsure', of: met.unsure }, hints: [] };
  } catch (error) {
    await work.abandon();
    throw error;
  }
}

/** The turn as the assistant would have it; `undefined` where that is nothing, does not fit, or would do what only the person may. */
async function asProposed(house: House, conversation: Conversation, next: Met): Promise<Ended | undefined> {
  const { proposed } = next;
  if (proposed === undefined || proposed === 'plain' || next.hush.silent) return undefined;
  const work = house.begin(conversation);
  try {
    const met = await converse(
      { talks: house.talks, doors: work.doors, read: house.read, proposed: mayDo },
      withoutAbove(house, conversation.talking),
      proposed,
    );
    if (!met.unsure) return await finish(house, work, conversation, next, met);
    house.log.info({ conversation: conversation.id }, 'what was proposed does not fit');
  } catch (error) {
    house.log.info({ conversation: conversation.id, error: error instanceof NotTheirOwn ? error.message : errorOf(error) }, 'what was proposed was not done');
  }
  await work.abandon();
  return undefined;
}

async function conversed(house: House, conversation: Conversation, { message, content, hush }: Met, doors: Doors): Promise<Conversed> {
  const { person } = conversation;
  if (typeof content === 'string' || hush.silent) return { talking: conversation.talking, bubbles: [] };
  const talking = content.kind === 'attachment' ? withoutAbove(house, conversation.talking) : conversation.talking;
  const by = message.ref ?? message.id;
  const whose = { by, at: message.at, ...(isRole(person.role) && { role: person.role }) };
  const here = { ...whose, ...openIn(house, talking.stack.at(-1)), ...(message.edits && { edits: message.edits }) };
  const wish =
    content.kind === 'own'
      ? takenUp(talking)
      : content.kind === 'text' && message.edits === undefined
        ? await wishOfWords(house, { ...conversation, talking }, { text: content.text, at: message.at }, here)
        : wishOf(content, here);
  const understand = ({ typed, at }: Typed, beneath: Beneath) => {
    const saying = { text: typed, at: at ?? message.at, aside: 'heard.is_it' } as const;
    return wishOfWords(house, { ...conversation, talking: beneath }, saying, { ...whose, ...openIn(house, beneath.stack.at(-1)) });
  };
  const setting = { talks: house.talks, doors, read: house.read, understand };
  if (person.consented) return converse(setting, talking, wish);
  if (talking.stack.some(({ flow }) => flow === 'welcome')) return converse(setting, talking, beforeConsent(wish));
  const first = firstWish(house, wish);
  const stack = [...first, { flow: 'welcome', state: fresh(first.length > 0 ? { waits: 'yes' } : {}) }];
  return converse(setting, { ...silent, stack }, { do: 'command', command: 'continue' });
}

type Beneath = Pick<Talking, 'stack' | 'offered'>;

/** What words mean in a talk: typed there now, or said and found right. */
async function wishOfWords(house: House, talk: Omit<Conversation, 'talking'> & { readonly talking: Beneath }, saying: Saying, here: Here): Promise<Wish> {
  const meant = (await meantBy(house, talk, saying)) ?? wishOf({ kind: 'text', text: saying.text }, here);
  return talk.person.consented ? writtenBack(house, talk, saying, meant) : meant;
}

/** The open question, where understanding looks for it. */
const openIn = ({ talks }: House, top: Frame | undefined): Pick<Here, 'open'> =>
  top?.state.asked ? { open: { flow: top.flow, step: top.state.asked.step, passing: isPassing(talks, top) } } : {};

/** What is sent to what stands above the rest is meant for what lies beneath. */
function withoutAbove({ talks }: House, talking: Talking): Talking {
  const top = talking.stack.at(-1);
  return top && talkNamed(talks, top.flow)?.above ? { ...talking, stack: talking.stack.slice(0, -1) } : talking;
}

/** Called back by the owner, we go on where the talk was. */
const takenUp = ({ stack }: Talking): Wish => ({ do: 'command', command: stack.length > 0 ? 'continue' : 'menu' });

const freeToAll: readonly Command[] = ['language', 'help', 'privacy', 'human', 'back', 'stop'];

/** Whoever has not agreed to the privacy notice can answer, ask and leave, but not yet trade. */
function beforeConsent(wish: Wish): Wish {
  const target = wish.do === 'tap' || wish.do === 'vote' ? readControl(wish.control ?? '') : undefined;
  const command = wish.do === 'command' ? wish.command : target?.to === 'command' ? target.command : undefined;
  const trades = wish.do === 'start' || target?.to === 'flow' || (command !== undefined && !freeToAll.includes(command));
  return trades ? { do: 'reply', words: words('engine.first_these') } : wish;
}

/** What somebody new came for waits beneath the welcome. */
function firstWish(house: House, wish: Wish): typeof silent.stack {
  return wish.do === 'start' && talkNamed(house.talks, wish.flow) ? [{ flow: wish.flow, state: fresh(wish.given) }] : [];
}

async function finish({ now }: House, work: Work, conversation: Conversation, next: Met, { talking, bubbles }: Conversed, fault?: string): Promise<Ended> {
  const { message, content, inboundId, alsoIds, hush } = next;
  const isOwn = typeof content === 'object' && content.kind === 'own';
  const on = message.content.kind === 'tap' ? message.content.on : undefined;
  const turn: Turn = {
    conversation,
    message,
    talking,
    bubbles: bubbles.map((bubble, at) => ({ bubble, ...(bubble.inPlace && on !== undefined && at === bubbles.length - 1 && { replaces: on }) })),
    // Of the person the owner's words tell nothing.
    blocked: isOwn ? conversation.blocked : content === 'blocked',
    ...(isOwn && { byClock: true }),
    ...(hush.until !== undefined && { hushedUntil: hush.until }),
    ...(inboundId !== undefined && { inboundId }),
    ...(alsoIds && { alsoIds }),
    ...(fault !== undefined && { fault }),
  };
  const { kept, hints } = await work.keep(turn);
  if (kept.as !== 'kept') return { kept, hints };
  const { person = conversation.person } = kept;
  const { hushedUntil = conversation.hushedUntil } = { ...turn, ...kept };
  const heardAt = isOwn ? conversation.heardAt : new Date(Math.max(conversation.heardAt.getTime(), saidAt(message, now()).getTime()));
  const moved = { revision: conversation.revision + 1, blocked: turn.blocked === true, hushedUntil, heardAt };
  return { kept, hints, after: { ...conversation, ...moved, person, talking } };
}

const isRole = (role: string | null): role is 'seller' | 'buyer' | 'trainee' => role === 'seller' || role === 'buyer' || role === 'trainee';
