/** The conversations a process has lately served, so that a turn need not read where it stands. A stale one keeps nothing. */
import type { InboundMessage } from '../../conversation/message.ts';
import type { Conversation, Inbox } from '../../conversation/turn.ts';
import { guessLanguage } from '../../words/language.ts';

export type Acquaintances = {
  /** The conversation a message belongs to; made when it is the first. */
  of(message: InboundMessage): Promise<Conversation>;
  /** The same, whatever we remember. */
  again(message: InboundMessage): Promise<Conversation>;
  remember(conversation: Conversation): void;
  forget(at: { readonly channel: string; readonly address: string }): void;
};

const atMost = 10_000;

export function makeAcquaintances(inbox: Inbox): Acquaintances {
  const known = new Map<string, Conversation>();
  /** Looked for now: messages that come at once wait for one look, and go on from it in their order. */
  const sought = new Map<string, Promise<Conversation>>();

  function remember(conversation: Conversation): void {
    const key = addressKey(conversation);
    known.delete(key);
    known.set(key, conversation);
    const oldest = known.keys().next();
    if (known.size > atMost && !oldest.done) known.delete(oldest.value);
  }

  async function again({ channel, address, alias, profile, content }: InboundMessage): Promise<Conversation> {
    const language = (content.kind === 'text' ? guessLanguage(content.text) : undefined) ?? profile?.language;
    const conversation = await inbox.open(channel, address, { ...profile, ...(language !== undefined && { language }) }, alias);
    remember(conversation);
    return conversation;
  }

  return {
    async of(message) {
      const cached = known.get(addressKey(message));
      if (cached && (message.alias === undefined || cached.alias === message.alias)) return cached;
      const key = `${addressKey(message)} ${message.alias ?? ''}`;
      const seeking = sought.get(key) ?? again(message).finally(() => sought.delete(key));
      sought.set(key, seeking);
      return await seeking;
    },
    again,
    remember,
    forget(at) {
      known.delete(addressKey(at));
    },
  };
}

export const addressKey = ({ channel, address }: { readonly channel: string; readonly address: string }): string => `${channel}:${address}`;
