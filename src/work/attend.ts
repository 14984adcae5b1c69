/**
 * From what a platform sent to a committed turn. A message that can be understood at once has its turn before the platform
 * is told; one that needs a file fetched is stored first. Whatever goes wrong in between, the message is read again.
 */
import { type Conversed, apologise, converse, silent } from '../conversation/converse.ts';
import type { Content, InboundMessage } from '../conversation/message.ts';
import type { Conversation, Kept, Turn, Unread } from '../conversation/turn.ts';
import type { Doors } from '../flows/doors.ts';
import { type ReadContent, wishOf } from '../understanding/wish.ts';
import { guessLanguage } from '../words/language.ts';
import type { Deliver } from './deliver.ts';
import type { Hint, House, Work } from './house.ts';
import { makeLine } from './line.ts';
import { gatherAlbum, prepare } from './prepare.ts';

export type Attend = {
  /** Resolves when every message is stored or its turn is committed. Rejects when that cannot be said. */
  receive(messages: readonly InboundMessage[]): Promise<void>;
  /** Takes the unread messages of a conversation, in their order. */
  attend(conversation: number): Promise<void>;
  idle(): Promise<void>;
};

/** Two processes serving one conversation step on each other now and then; the loser reads again. */
const attemptsAtMost = 8;
const cachedAtMost = 10_000;

type Next = { readonly message: InboundMessage; readonly inboundId?: string; readonly alsoIds?: readonly string[]; readonly content: ReadContent | 'blocked' | 'unblocked' };

export function makeAttend(house: House, deliver: Deliver, clock: (hint: Extract<Hint, { clock: unknown }>['clock']) => Promise<void>): Attend {
  const line = makeLine();
  const known = new Map<string, Conversation>();

  async function receive(messages: readonly InboundMessage[]): Promise<void> {
    const ended = await Promise.allSettled([...byAddress(messages).values()].map(inOrder));
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async function inOrder(messages: readonly InboundMessage[]): Promise<void> {
    for (const message of messages) await take(message);
  }

  async function take(message: InboundMessage): Promise<void> {
    const { id } = await conversationOf(message);
    const content = immediate(message.content);
    if (content) {
      const kept = await line(id, async () => turn(await conversationOf(message), { message, content }));
      if (kept.as !== 'stale') return;
    }
    await house.inbox.store(id, message);
    const attended = attend(id);
    // Stored is safe: the sweeper comes back to it. Only what was ready and had to queue is waited for.
    if (content) await attended;
    else attended.catch((error: unknown) => house.log.error({ conversation: id, error: nameOf(error) }, 'not attended; the sweeper will'));
  }

  const attend = (id: number) =>
    line(id, async () => {
      for (let misses = 0; ; ) {
        const next = await oldest(id);
        const conversation = next && (await house.inbox.load(id));
        if (!conversation) return;
        known.delete(keyOf(conversation));
        const kept = await turn(conversation, next);
        if (kept.as !== 'stale') misses = 0;
        else if (++misses >= attemptsAtMost) throw new Error('the conversation moves faster than it can be read');
      }
    });

  async function oldest(id: number): Promise<Next | undefined> {
    const unread = await gatherAlbum(() => house.inbox.unread(id));
    const [first] = unread;
    return first && { message: first.message, inboundId: first.id, alsoIds: unread.slice(1).map((one: Unread) => one.id), content: await prepare(house, unread.map(({ message }: Unread) => message)) };
  }

  async function turn(conversation: Conversation, next: Next): Promise<Kept> {
    const stop = house.meter.turnSeconds.startTimer();
    const { kept, hints, after } = await keep(house, conversation, next);
    stop();
    house.meter.turns.inc({ as: kept.as });
    const key = keyOf(conversation);
    if (kept.as === 'kept' && after) remember(key, after);
    else known.delete(key);
    if (next.message.receipt) void house.channels[conversation.channel]?.acknowledge?.(next.message.receipt);
    if (kept.as === 'kept') follow(after ?? conversation, after !== undefined, kept, hints);
    return kept;
  }

  /** Nobody waits for the sending: what fails here is found again by its row. */
  function follow(conversation: Conversation, current: boolean, kept: Extract<Kept, { as: 'kept' }>, hints: readonly Hint[]): void {
    const report = (error: unknown) => house.log.error({ conversation: conversation.id, error: nameOf(error) }, 'not delivered; the sweeper will');
    if (kept.entries.length > 0) {
      if (!kept.claimed) deliver.all(conversation.id).catch(report);
      else if (current) deliver.send(conversation, kept.entries).catch(report);
      else
        house.inbox
          .load(conversation.id)
          .then((now) => deliver.send(now ?? conversation, kept.entries))
          .catch(report);
    }
    for (const hint of hints) ('deliver' in hint ? deliver.all(hint.deliver) : clock(hint.clock)).catch(report);
  }

  async function conversationOf({ channel, address, profile, content }: InboundMessage): Promise<Conversation> {
    const cached = known.get(`${channel}:${address}`);
    if (cached) return cached;
    const language = (content.kind === 'text' ? guessLanguage(content.text) : undefined) ?? profile?.language;
    const conversation = await house.inbox.open(channel, address, { ...profile, ...(language !== undefined && { language }) });
    remember(keyOf(conversation), conversation);
    return conversation;
  }

  function remember(key: string, conversation: Conversation): void {
    known.delete(key);
    known.set(key, conversation);
    const oldest = known.keys().next();
    if (known.size > cachedAtMost && !oldest.done) known.delete(oldest.value);
  }

  return {
    receive,
    attend,
    idle: () => line.idle(),
  };
}

type Ended = { readonly kept: Kept; readonly hints: readonly Hint[]; /** The conversation after it, when nothing else of the person changed. */ readonly after?: Conversation };

/** Converses and keeps. A flow that fails is tried once more, then put aside with an apology: no message blocks those behind it. */
async function keep(house: House, conversation: Conversation, next: Next): Promise<Ended> {
  try {
    return await attempt(house, conversation, next);
  } catch (first) {
    house.log.warn({ conversation: conversation.id, error: nameOf(first) }, 'turn failed; trying again');
    try {
      return await attempt(house, conversation, next);
    } catch (error) {
      const flow = conversation.talking.stack.at(-1)?.flow ?? 'none';
      house.log.error({ conversation: conversation.id, flow, error: nameOf(error), stack: stackOf(error) }, 'turn failed');
      const sorry = await finish(house.begin(conversation), conversation, next, apologise(conversation.talking, error), nameOf(error));
      house.meter.faults.inc({ flow });
      return sorry;
    }
  }
}

async function attempt(house: House, conversation: Conversation, next: Next): Promise<Ended> {
  const work = house.begin(conversation);
  try {
    return await finish(work, conversation, next, await conversed(house, conversation, next, work.doors));
  } catch (error) {
    await work.abandon();
    throw error;
  }
}

async function conversed(house: House, { talking, person }: Conversation, { message, content }: Next, doors: Doors): Promise<Conversed> {
  if (content === 'blocked' || content === 'unblocked') return { talking, bubbles: [] };
  const top = talking.stack.at(-1);
  const open = top?.state.asked && { flow: top.flow, step: top.state.asked.step };
  const by = message.ref ?? message.id;
  const wish = wishOf(content, { by, ...(open && { open }), ...(message.edits && { edits: message.edits }), ...(isRole(person.role) && { role: person.role }) });
  const setting = { talks: house.talks, doors, read: house.read };
  if (person.consented || talking.stack.some(({ flow }) => flow === 'welcome')) return converse(setting, talking, wish);
  return converse(setting, { ...silent, stack: firstWish(house, wish) }, { do: 'start', flow: 'welcome', given: {} });
}

/** What somebody new came for waits beneath the welcome. */
function firstWish(house: House, wish: ReturnType<typeof wishOf>): typeof silent.stack {
  return wish.do === 'start' && wish.flow in house.talks && !house.talks[wish.flow]?.passing ? [{ flow: wish.flow, state: { log: [], given: wish.given } }] : [];
}

async function finish(work: Work, conversation: Conversation, next: Next, { talking, bubbles }: Conversed, fault?: string): Promise<Ended> {
  const { message, content, inboundId, alsoIds } = next;
  const on = message.content.kind === 'tap' ? message.content.on : undefined;
  const turn: Turn = {
    conversation,
    message,
    talking,
    bubbles: bubbles.map((bubble, at) => ({ bubble, ...(bubble.inPlace && on !== undefined && at === bubbles.length - 1 && { replaces: on }) })),
    blocked: content === 'blocked',
    ...(inboundId !== undefined && { inboundId }),
    ...(alsoIds && { alsoIds }),
    ...(fault !== undefined && { fault }),
  };
  const { kept, hints, wrote } = await work.keep(turn);
  if (kept.as !== 'kept') return { kept, hints: [] };
  return { kept, hints, ...(!wrote && { after: { ...conversation, talking, revision: conversation.revision + 1, blocked: turn.blocked === true } }) };
}

/** What can be understood without asking anybody for a file. */
function immediate(content: Content): Next['content'] | undefined {
  switch (content.kind) {
    case 'blocked':
    case 'unblocked':
      return content.kind;
    case 'image':
    case 'document':
      return undefined;
    case 'voice':
    case 'video':
      return { kind: 'attachment', attachment: { kind: content.kind } };
    case 'sticker':
    case 'unsupported':
    case 'place':
    case 'contact':
      return { kind: 'attachment', attachment: content };
    case 'text':
    case 'tap':
      return content;
  }
}

function byAddress(messages: readonly InboundMessage[]): Map<string, InboundMessage[]> {
  const groups = new Map<string, InboundMessage[]>();
  for (const message of messages) groups.set(keyOf(message), [...(groups.get(keyOf(message)) ?? []), message]);
  return groups;
}

const isRole = (role: string | null): role is 'seller' | 'buyer' | 'trainee' => role === 'seller' || role === 'buyer' || role === 'trainee';
const keyOf = ({ channel, address }: { readonly channel: string; readonly address: string }) => `${channel}:${address}`;
const nameOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : String(error));
const stackOf = (error: unknown) => (error instanceof Error ? error.stack : undefined);
