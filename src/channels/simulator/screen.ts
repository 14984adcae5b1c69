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
  readonly invoice?: NonNullable<Fitted['invoice']>;
  readonly controls?: NonNullable<Fitted['controls']>;
  /** What a person's message is when it is not text. */
  readonly kind?: Exclude<Content['kind'], 'text'>;
  readonly edited: boolean;
  /** ISO 8601: when it was first shown. */
  readonly at: string;
};

/** Told of each message that is new or was changed. */
export type Listener = (shown: Shown) => void;

type New = Omit<Shown, 'id' | 'edited' | 'at'>;

export type Screen = {
  /** Gives the id of the message. */
  add(message: New): string;
  /** `false` when no such message of that side is there any more. */
  change(id: string, to: New): boolean;
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
