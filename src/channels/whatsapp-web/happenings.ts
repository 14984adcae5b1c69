/** What happens in WhatsApp, as the library tells it, made plain enough to be told to another process. */
import type { Client, Message, PollVote } from 'whatsapp-web.js';
import { unreadChats } from './page.ts';

type Ports = {
  readonly tell: (raw: object) => void;
  /** One thing could not be told; the others can. */
  readonly fault: (error: unknown) => void;
  /** Whether we sent the message with that id. Where no id is known of what we sent, one of its kinds tells. */
  readonly isOurs: (id: string, kinds: readonly string[]) => Promise<boolean>;
};

/** By which a message that was sent is known before it has an id: where to, and its words. */
export const kindOf = (to: string, words: string): string => `${to} ${words.trim()}`;

/** Unread messages of one chat that are read after an absence. */
const missedAtMost = 50;

/** What of a message is told on. The rest is pictures in small, keys, and what the page needs to show it. */
const told = [
  ...['id', 'type', 'body', 'caption', 't', 'from', 'to', 'notifyName', 'mimetype', 'filename', 'size', 'duration'],
  ...['lat', 'lng', 'vcardList', 'latestEditSenderTimestampMs', 'isStatusV3'],
];

export function makeHappenings(client: Client, { tell, fault, isOurs }: Ports) {
  const names = makeNames(client);
  let line: Promise<unknown> = Promise.resolve();

  /** In the order in which they came, though some names are asked for. */
  function next(work: () => Promise<void>): void {
    line = line.then(work).catch(fault);
  }

  const hear = (message: Message, event: 'message' | 'edit') => next(async () => tell({ event, ...(await names(message.from)), message: plain(message) }));

  client.on('message', (message) => {
    if (isPrivate(message.from)) hear(message, 'message');
  });
  client.on('message_edit', (message) => {
    if (!message.fromMe && isPrivate(message.from)) hear(message, 'edit');
  });
  client.on('message_create', (message) => {
    if (message.fromMe && isPrivate(message.to)) own(message).catch(fault);
  });
  client.on('message_ack', ({ id: { id }, fromMe, to }, ack) => {
    if (fromMe && isPrivate(to)) next(async () => tell({ event: 'ack', id, ack, at: Date.now() }));
  });
  client.on('vote_update', (vote) => next(async () => voted(vote)));

  async function own(message: Message): Promise<void> {
    const called = await names(message.to);
    const kinds = [message.to, ...Object.values(called)].map((to) => kindOf(to, message.location ? '' : message.body));
    if (!(await isOurs(message.id.id, kinds))) tell({ event: 'own', ...called, message: plain(message) });
  }

  async function voted(vote: PollVote): Promise<void> {
    // Their types lag behind: the voter is an address with its parts, and the poll has a key.
    const { voter, parentMsgKey } = vote as unknown as { voter: { _serialized: string }; parentMsgKey: { id: string; fromMe: boolean } };
    if (!parentMsgKey.fromMe || !isPrivate(voter._serialized)) return;
    const labels = vote.selectedOptions.map(({ name }) => name);
    tell({ event: 'vote', ...(await names(voter._serialized)), from: voter._serialized, on: parentMsgKey.id, labels, at: vote.interractedAtTs });
  }

  /** What came since that second while nobody was here, and is unread still. */
  async function missed(since: number): Promise<void> {
    const page = client.pupPage;
    if (!page) return;
    for (const { chat, unread } of await unreadChats(page)) {
      const messages = await (await client.getChatById(chat)).fetchMessages({ limit: Math.min(unread, missedAtMost), fromMe: false });
      for (const message of messages) if (message.timestamp >= since) hear(message, 'message');
    }
  }

  return { missed };
}

const isPrivate = (address: string): boolean => /@(?:c\.us|lid)$/.test(address);

function plain({ rawData, hasMedia }: Message): object {
  const kept = Object.entries(rawData).filter(([name, value]) => told.includes(name) && value !== undefined && !(hasMedia && name === 'body'));
  return { ...Object.fromEntries(kept), hasMedia };
}

/** A person's number and the name that WhatsApp has for them instead; whichever is not known is absent. */
function makeNames(client: Client) {
  const known = new Map<string, { readonly phone?: string; readonly lid?: string }>();
  return async function names(address: string) {
    const before = known.get(address);
    if (before) return before;
    const [{ lid, pn } = { lid: undefined, pn: undefined }] = await client.getContactLidAndPhone([address]).catch(() => []);
    const both = { ...(pn && { phone: pn }), ...(lid && { lid }) };
    // Half of it may be learned later.
    if (pn && lid) known.set(address, both);
    return both;
  };
}
