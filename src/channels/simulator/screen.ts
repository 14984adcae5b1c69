/** What a phone shows: the last messages of a talk, from both sides. */
import { randomUUID } from 'node:crypto';
import type { Content } from '../../conversation/message.ts';
import type { Fitted } from '../channel.ts';

/** One message as the phone shows it. */
export type Shown = {
  /** The platform's id of the message. */
  readonly id: string;
  readonly by: 'us' | 'person';
  readonly text: string;
  /** Of ours: the hash of a kept picture. Of the person's: what `fetch` finds a photo or a voice note by. */
  readonly picture?: string;
  readonly document?: NonNullable<Fitted['document']>;
  readonly place?: NonNullable<Fitted['place']>;
  readonly link?: NonNullable<Fitted['link']>;
  readonly asksPlace?: boolean;
  readonly invoice?: NonNullable<Fitted['invoice']>;
  readonly controls?: NonNullable<Fitted['controls']>;
  /** What the person chose in a poll of ours. */
  readonly voted?: readonly string[];
  /** What a message is when it is not text: `own` is what the owner of the number wrote by hand. */
  readonly kind?: Exclude<Content['kind'], 'text'>;
  readonly edited: boolean;
  /** ISO 8601: when it was first shown. */
  readonly at: string;
};

/** A message of Sarai's that is new or was changed: no vote in it, nothing that the owner wrote by hand. */
export const isSaid = ({ by, kind, voted }: Shown): boolean => by === 'us' && kind === undefined && voted === undefined;

/** Told of each message that is new or was changed, and of each vote in one. */
export type Listener = (shown: Shown) => void;

type New = Omit<Shown, 'id' | 'edited' | 'at'>;

export type Screen = {
  /** Gives the id of the message. */
  add(message: New): string;
  /** `false` when no such message of that side is there any more. */
  change(id: string, to: New): boolean;
  /** What the person chooses in a poll of ours by now. */
  vote(id: string, labels: readonly string[]): void;
  shown(): readonly Shown[];
  /** Puts what was shown in an earlier life of the process above what is shown now. */
  recall(earlier: readonly Shown[]): void;
  /** Gives the way to stop listening. */
  listen(listener: Listener): () => void;
};

/** A page may run for weeks; nobody scrolls further. */
const most = 300;

export function makeScreen(now: () => Date): Screen {
  const messages: Shown[] = [];
  const listeners = new Set<Listener>();
  const tell = (shown: Shown) => {
    for (const listener of listeners) listener(shown);
  };

  return {
    add(message) {
      const shown: Shown = { id: randomUUID(), edited: false, at: now().toISOString(), ...message };
      messages.push(shown);
      messages.splice(0, messages.length - most);
      tell(shown);
      return shown.id;
    },
    change(id, to) {
      const at = messages.findIndex((one) => one.id === id && one.by === to.by);
      if (at < 0) return false;
      const shown: Shown = { id, edited: true, at: messages[at]?.at ?? now().toISOString(), ...to };
      messages[at] = shown;
      tell(shown);
      return true;
    },
    vote(id, voted) {
      const at = messages.findIndex((one) => one.id === id);
      const poll = messages[at];
      if (!poll) return;
      messages[at] = { ...poll, voted };
      tell({ ...poll, voted });
    },
    shown: () => messages,
    recall(earlier) {
      const known = new Set(messages.map(({ id }) => id));
      messages.unshift(...earlier.filter(({ id }) => !known.has(id)).slice(-most));
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
