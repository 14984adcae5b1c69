/** A platform's limits: so many messages a second to all people together, of which a third of a second's may be ahead, and a rate in each talk. */
import type { TalkRate } from '../channels/rates.ts';

export type Limit = {
  /** Gives for how many seconds a message is refused, if it is, and whether it was too many for the talk or for all. */
  takes(chat: number, text: string): Promise<{ readonly of: 'talk' | 'all'; readonly seconds: number } | undefined>;
  /** Somebody wrote, on a platform that counts that among its messages. */
  hears(): void;
  /** Resolves when so many people were told the word. */
  told(people: number): Promise<void>;
  /** Throws when somebody was told twice, or fewer than these were told. */
  check(people: number): void;
  /** Of the time between the first word and the last. */
  result(): { readonly share: number; readonly seconds: number; readonly mostInASecond: number; readonly refused: number };
};

/** How far all of them together may be ahead of the limit, in milliseconds. */
const rushMs = 333;

export type Limits = {
  readonly perSecond: number;
  readonly talk: TalkRate;
  readonly answersMs: number;
  /** What is said to all. */
  readonly word: RegExp;
};

export function makeLimit({ perSecond, talk, answersMs, word }: Limits): Limit {
  /** When messages were taken, and heard where that counts. */
  const taken: number[] = [];
  const words = new Map<number, number>();
  const chats = new Map<number, number>();
  const span = { from: 0, to: 0 };
  let refused = 0;
  let fullUntil = 0;
  let waiting: { readonly people: number; readonly tell: () => void } | undefined;

  function chatIsFull(chat: number, now: number): boolean {
    const until = Math.max(chats.get(chat) ?? 0, now) + talk.everyMs;
    if (until > now + talk.inARow * talk.everyMs) return true;
    chats.set(chat, until);
    return false;
  }

  const allUntil = (now: number): number => Math.max(fullUntil, now) + 1000 / perSecond;

  return {
    async takes(chat, text) {
      const now = performance.now();
      await new Promise((resolve) => setTimeout(resolve, answersMs));
      const until = allUntil(now);
      const of = until > now + rushMs ? 'all' : chatIsFull(chat, now) ? 'talk' : undefined;
      if (of) {
        refused += 1;
        return { of, seconds: 1 };
      }
      fullUntil = until;
      taken.push(now);
      if (!word.test(text)) return undefined;
      if (words.size === 0) span.from = now;
      span.to = now;
      words.set(chat, (words.get(chat) ?? 0) + 1);
      if (waiting && words.size >= waiting.people) waiting.tell();
      return undefined;
    },
    hears() {
      const now = performance.now();
      fullUntil = allUntil(now);
      taken.push(now);
    },
    told: (people) => (words.size >= people ? Promise.resolve() : new Promise((tell) => (waiting = { people, tell }))),
    check(people) {
      const twice = [...words.values()].filter((times) => times > 1).length;
      if (twice > 0 || words.size !== people) throw new Error(`${words.size} of ${people} were told, ${twice} of them more than once`);
    },
    result() {
      const within = taken.filter((at) => at >= span.from && at <= span.to).sort((a, b) => a - b);
      const seconds = (span.to - span.from) / 1000;
      let mostInASecond = 0;
      for (let from = 0, to = 0; to < within.length; to++) {
        while ((within[to] ?? 0) - (within[from] ?? 0) >= 1000) from += 1;
        mostInASecond = Math.max(mostInASecond, to - from + 1);
      }
      return { share: within.length / (seconds * perSecond), seconds, mostInASecond, refused };
    },
  };
}
