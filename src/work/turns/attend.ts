/**
 * From what a platform sent to a committed turn. A message that can be understood at once has its turn before the platform
 * is told; one that needs a file fetched is stored first. Whatever goes wrong in between, the message is read again.
 */
import type { Assistant } from '../../assistant/assistant.ts';
import type { Content, InboundMessage } from '../../conversation/message.ts';
import type { Conversation, Unread } from '../../conversation/turn.ts';
import type { Unsure } from '../../conversation/unsure.ts';
import type { Deliver } from '../delivery/deliver.ts';
import { mayWait } from '../delivery/unpark.ts';
import { errorOf, type Hint, type House } from '../house.ts';
import { type Acquaintances, addressKey, makeAcquaintances } from './acquaintances.ts';
import { gatherAlbum } from './albums.ts';
import { ask } from './ask.ts';
import { makeLine } from './line.ts';
import { prepare } from './prepare.ts';
import { type Ended, type Next, takeTurn } from './take-turn.ts';

export type Attend = {
  /** Resolves when every message is stored or its turn is committed. Rejects when that cannot be said. */
  receive(messages: readonly InboundMessage[]): Promise<void>;
  /** Takes the unread messages of a conversation, in their order. */
  attend(conversation: number): Promise<void>;
  /** Resolves when nothing is being read and what was said to follow from it has been sent on its way. */
  idle(): Promise<void>;
};

/** Two processes serving one conversation step on each other now and then; the loser reads again. */
const attemptsAtMost = 8;

export function makeAttend(house: House, follow: Follow): Attend {
  const line = makeLine();
  const acquaintances = makeAcquaintances(house.inbox);
  const following = new Set<Promise<void>>();
  /** Conversations with a message that the assistant thinks over. */
  const pondered = new Set<number>();
  const turn = makeTurns(house, follow, acquaintances, following);

  async function take(message: InboundMessage): Promise<void> {
    if (message.content.kind === 'moved') return move(message, message.content.to);
    const { id } = await acquaintances.of(message);
    const content = immediate(house, message.content);
    const kept = content === undefined || pondered.has(id) ? 'stored' : await line(id, () => atOnce(message, content));
    if (kept === 'done') return;
    const owner = kept === 'stored' ? await stored(message) : kept.owner;
    const attended = attend(owner);
    // Stored is safe: the sweeper comes back to it. Only what was ready and had to queue is waited for, not what the assistant thinks over.
    if (kept !== 'stored' && kept.as === 'stale') await attended;
    else attended.catch((error: unknown) => house.log.error({ conversation: owner, error: errorOf(error) }, 'not attended; the sweeper will'));
  }

  /** Has its turn in its place in the line, or is stored in it: what comes next in the line is to find it there. */
  async function atOnce(
    message: InboundMessage,
    content: Next['content'],
  ): Promise<'done' | 'stored' | { readonly as: 'stale' | 'unsure'; readonly owner: number }> {
    const conversation = await acquaintances.of(message);
    if (pondered.has(conversation.id)) return 'stored';
    const { as } = await turn(conversation, { message, content, ...receiptOf(message) });
    if (as !== 'stale' && as !== 'unsure') return 'done';
    const owner = await stored(message);
    if (as === 'unsure') pondered.add(owner);
    return { as, owner };
  }

  async function stored(message: InboundMessage): Promise<number> {
    // Meanwhile somebody else may be at this address, and what we remember of it is of the one before.
    const { id } = await acquaintances.again(message);
    await house.inbox.store(id, message);
    return id;
  }

  /** Nothing was said, so there is no turn. */
  async function move(from: InboundMessage, to: string): Promise<void> {
    await house.inbox.move(from, to);
    for (const address of [from.address, to]) acquaintances.forget({ channel: from.channel, address });
    house.log.info({ channel: from.channel }, 'somebody has another address');
  }

  const attend = (id: number) => line(id, () => readAll(house, turn, pondered, id).finally(() => pondered.delete(id)));

  return {
    receive: (messages) => eachInOrder(messages, take),
    attend,
    async idle() {
      await line.idle();
      await Promise.all(following);
    },
  };
}

/** Takes a turn and has what follows it follow. `read`: the person sees already that it was. */
type TakeTurn = (conversation: Conversation, next: Next, read?: boolean) => Promise<Ended['kept']>;

const makeTurns =
  (house: House, follow: Follow, acquaintances: Acquaintances, following: Set<Promise<void>>): TakeTurn =>
  async (conversation, next, read = false) => {
    const stop = house.meter.turnSeconds.startTimer();
    const ended = await takeTurn(house, conversation, next);
    stop();
    house.meter.turns.inc({ as: ended.kept.as });
    if (ended.after) acquaintances.remember(ended.after);
    else acquaintances.forget(conversation);
    if (ended.kept.as === 'unsure') return ended.kept;
    if (next.receipt !== undefined && !read) void house.channels[conversation.channel]?.acknowledge?.(next.receipt);
    const followed = follow(conversation, ended).finally(() => following.delete(followed));
    following.add(followed);
    return ended.kept;
  };

/** Takes what is unread of a conversation, one after another. */
async function readAll(house: House, turn: TakeTurn, pondered: Set<number>, id: number): Promise<void> {
  let asked: Asked | undefined;
  for (let misses = 0; misses < attemptsAtMost; ) {
    const { unread, read } = await gathered(house, id);
    const conversation = unread.length > 0 ? await house.inbox.load(id) : undefined;
    const next = conversation && (await prepared(house, conversation, unread));
    if (!next) return;
    const kept = await turn(conversation, { ...next, ...proposedOf(asked, next, conversation) }, read);
    if (kept.as === 'unsure' && house.assistant) {
      pondered.add(id);
      asked = await askedOf(house, house.assistant, conversation, next, kept.of);
    }
    misses = kept.as === 'stale' ? misses + 1 : 0;
  }
  throw new Error('the conversation moves faster than it can be read');
}

/** What the assistant made of a message, and for which state of the talk. */
type Asked = { readonly inbound: string | undefined; readonly revision: number; readonly proposed: NonNullable<Next['proposed']> };

/** It thinks for some seconds, outside any transaction; who waits sees that somebody is typing. */
async function askedOf(house: House, assistant: Assistant, conversation: Conversation, next: Next, unsure: Unsure): Promise<Asked> {
  void house.channels[conversation.channel]?.typing?.({ address: conversation.address, ...receiptOf(next.message) });
  return { inbound: next.inboundId, revision: conversation.revision, proposed: await ask(house, assistant, conversation, next, unsure) };
}

/** A message is asked about once. Where the talk has moved on meanwhile, the answer was to another state of it. */
function proposedOf(asked: Asked | undefined, { inboundId }: Next, { revision }: Conversation): Pick<Next, 'proposed'> {
  if (!asked || asked.inbound !== inboundId) return {};
  return { proposed: asked.revision === revision ? asked.proposed : 'plain' };
}

/** The messages of one person one after another, those of different people at the same time. */
async function eachInOrder(messages: readonly InboundMessage[], take: (message: InboundMessage) => Promise<void>): Promise<void> {
  const ended = await Promise.allSettled(
    byAddress(messages).map(async (own) => {
      for (const message of own) await take(message);
    }),
  );
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
}

/** What has its turn next, and whether the person sees already that all of it was read. */
async function gathered(house: House, conversation: number): Promise<{ readonly unread: readonly Unread[]; readonly read: boolean }> {
  let shown: string | undefined;
  const unread = await gatherAlbum(house, conversation, (oldest) => {
    shown = showsTyping(house, oldest);
  });
  return { unread, read: unread.at(-1)?.message.receipt === shown };
}

async function prepared(house: House, conversation: Conversation, [first, ...others]: readonly Unread[]): Promise<Next | undefined> {
  if (!first) return undefined;
  const content = await prepare(
    house,
    conversation,
    [first, ...others].map(({ message }) => message),
  );
  // Who sees that the last was read knows it of those before.
  return { message: first.message, inboundId: first.id, alsoIds: others.map((one) => one.id), content, ...receiptOf(others.at(-1)?.message ?? first.message) };
}

const receiptOf = ({ receipt }: InboundMessage): { readonly receipt?: string } => (receipt === undefined ? {} : { receipt });

/** A file takes its time to be fetched. Gives the receipt of what is shown as read by it. */
function showsTyping({ channels }: House, { channel, address, content, receipt }: InboundMessage): string | undefined {
  const typing = content.kind === 'image' || content.kind === 'document' || content.kind === 'voice' ? channels[channel]?.typing : undefined;
  void typing?.({ address, ...(receipt !== undefined && { receipt }) });
  return typing ? receipt : undefined;
}

/** What happens after a turn is kept. No turn waits for it and it never rejects: what fails here is found again by its row. */
export type Follow = (conversation: Conversation, ended: Ended) => Promise<void>;

export const makeFollow =
  (house: House, deliver: Deliver, heed: Heed, unpark: (conversation: number) => Promise<void>): Follow =>
  async (conversation, { kept, hints, after }) => {
    if (kept.as !== 'kept' || !after) return;
    const report = (error: unknown) => house.log.error({ conversation: conversation.id, error: errorOf(error) }, 'not followed up; the sweeper will');
    const send = async () => {
      if (kept.entries.length === 0) return;
      if (!kept.claimed) return deliver.all(conversation.id);
      // At once, for the entries of the next turn must not overtake these; and to the person as they are now, since the
      // turn may have changed their language.
      await deliver.send(after, kept.entries);
    };
    // News that waited come after the reply: what was just said wants an answer first.
    const waited = async () => (mayWait(house, conversation) ? unpark(conversation.id) : undefined);
    await Promise.all([send().then(waited).catch(report), heed(hints)]);
  };

/** Does what is worth doing soon after a commit. Never rejects: what fails here is found again by its row. */
export type Heed = (hints: readonly Hint[]) => Promise<void>;

export const makeHeed =
  (
    { log }: Pick<House, 'log'>,
    deliver: Pick<Deliver, 'all'>,
    clock: (hint: Extract<Hint, { clock: unknown }>['clock']) => Promise<void>,
    translate: (letter: bigint) => Promise<void>,
  ): Heed =>
  async (hints) => {
    const report = (error: unknown) => log.error({ error: errorOf(error) }, 'a hint was not heeded; the sweeper finds it');
    const one = (hint: Hint) => ('deliver' in hint ? deliver.all(hint.deliver) : 'clock' in hint ? clock(hint.clock) : translate(hint.translate));
    await Promise.all(hints.map((hint) => one(hint).catch(report)));
  };

/** What can be understood without asking anybody for a file, or what was once shown. */
function immediate({ senses }: House, content: Content): Next['content'] | undefined {
  switch (content.kind) {
    case 'blocked':
    case 'unblocked':
      return content.kind;
    case 'image':
    case 'document':
    case 'vote':
    // That is no message at all.
    case 'moved':
      return undefined;
    case 'voice':
      return senses.transcribe ? undefined : { kind: 'attachment', attachment: { kind: 'voice' } };
    case 'video':
      return { kind: 'attachment', attachment: { kind: 'video' } };
    case 'sticker':
    case 'unsupported':
    case 'place':
    case 'contact':
      return { kind: 'attachment', attachment: content };
    case 'text':
    case 'tap':
    case 'cart':
    case 'own':
      return content;
  }
}

function byAddress(messages: readonly InboundMessage[]): readonly (readonly InboundMessage[])[] {
  const groups = new Map<string, InboundMessage[]>();
  for (const message of messages) {
    const group = groups.get(addressKey(message));
    if (group) group.push(message);
    else groups.set(addressKey(message), [message]);
  }
  return [...groups.values()];
}
