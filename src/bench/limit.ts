/**
 * A platform's limits: so many messages a second to all people together, and one a second in a talk. Short rushes pass, as they
 * do on Telegram: a third of a second's messages ahead, and a few in one talk.
 */

export type Limit = {
  /** Gives for how many seconds a message is refused, if it is. */
  takes(chat: number, text: string): Promise<number | undefined>;
  /** Resolves when so many people were told the word. */
  told(people: number): Promise<void>;
  /** Throws when somebody was told twice, or fewer than these were told. */
  check(people: number): void;
  /** Of the time between the first word and the last. */
  result(): { readonly share: number; readonly seconds: number; readonly mostInASecond: number; readonly refused: number };
};

/** How many messages in a row one talk may be sent. */
const burst = 5;
/** How far all of them together may be ahead of the limit, in milliseconds. */
const rushMs = 333;

/** `word` is what is said to all. */
export function makeLimit({ perSecond, answersMs, word }: { readonly perSecond: number; readonly answersMs: number; readonly word: RegExp }): Limit {
  /** When messages were taken, ascending. */
  const taken: number[] = [];
  const words = new Map<number, number>();
  const chats = new Map<number, number>();
  const span = { from: 0, to: 0 };
  let refused = 0;
  let fullUntil = 0;
  let waiting: { readonly people: number; readonly tell: () => void } | undefined;

  /** When a talk has a moment free again: a second for each message, a few ahead. */
  function chatIsFull(chat: number, now: number): boolean {
    const until = Math.max(chats.get(chat) ?? 0, now) + 1000;
    if (until > now + burst * 1000) return true;
    chats.set(chat, until);
    return false;
  }

  return {
    async takes(chat, text) {
      const now = performance.now();
      await new Promise((resolve) => setTimeout(resolve, answersMs));
      const until = Math.max(fullUntil, now) + 1000 / perSecond;
      if (until > now + rushMs || chatIsFull(chat, now)) {
        refused += 1;
        return 1;
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
    told: (people) => (words.size >= people ? Promise.resolve() : new Promise((tell) => (waiting = { people, tell }))),
    check(people) {
      const twice = [...words.values()].filter((times) => times > 1).length;
      if (twice > 0 || words.size !== people) throw new Error(`${words.size} of ${people} were told, ${twice} of them more than once`);
    },
    result() {
      const within = taken.filter((at) => at >= span.from && at <= span.to);
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
