/** Gathers small writes into few: what comes while one is under way goes with the next. */
export type Batch<T> = {
  add(item: T): void;
  /** Resolves when all that was added is written. Throws when it cannot be. */
  flush(): Promise<void>;
};

const mostAtOnce = 500;
const retryMs = 500;

export function makeBatch<T>(write: (items: readonly T[]) => Promise<void>): Batch<T> {
  let waiting: T[] = [];
  let writing: Promise<void> | undefined;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const items = waiting.splice(0, mostAtOnce);
      try {
        await write(items);
      } catch (error) {
        waiting = [...items, ...waiting];
        throw error;
      }
    }
  }

  function start(): Promise<void> {
    writing ??= Promise.resolve()
      .then(drain)
      .finally(() => {
        writing = undefined;
      });
    return writing;
  }

  /** A failed write keeps its items and is tried again until it holds; whoever must know calls `flush`. */
  function persist(): void {
    start().catch(() => setTimeout(persist, retryMs).unref());
  }

  return {
    add(item) {
      waiting.push(item);
      persist();
    },
    async flush() {
      while (waiting.length > 0 || writing !== undefined) await start();
    },
  };
}
