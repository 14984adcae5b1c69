/**
 * Lets work that comes at the same moment be done at once: one statement, one commit and one wake-up for many. Nobody waits for
 * company: whoever comes alone goes alone, and only who comes while others are under way goes with the next.
 */
export type Together<Item, Result> = {
  /** Items with the same key are never done at once. */
  readonly keyOf: (item: Item) => number | string;
  /** Gives one result for each, in their order. Where it fails for several, each is tried alone. */
  readonly work: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly most: number;
  /** Who has not come back after so long is no longer waited for: one that hangs must not hold up all others. */
  readonly patienceMs: number;
};

type Waiting<Item, Result> = { readonly item: Item; readonly resolve: (result: Result) => void; readonly reject: (error: unknown) => void };

export function together<Item, Result>({ keyOf, work, most, patienceMs }: Together<Item, Result>): (item: Item) => Promise<Result> {
  let waiting: readonly Waiting<Item, Result>[] = [];
  let waitedFor: symbol | undefined;
  let soon = false;

  function start(): void {
    soon = false;
    if (waitedFor || waiting.length === 0) return;
    const keys = new Set<number | string>();
    const taken = waiting.filter(({ item }) => keys.size < most && !keys.has(keyOf(item)) && keys.add(keyOf(item)));
    waiting = waiting.filter((one) => !taken.includes(one));
    const going = Symbol();
    waitedFor = going;
    const goOn = () => {
      if (waitedFor !== going) return;
      waitedFor = undefined;
      start();
    };
    const timer = setTimeout(goOn, patienceMs);
    void run(taken).finally(() => {
      clearTimeout(timer);
      goOn();
    });
  }

  async function run(taken: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(taken.map(({ item }) => item));
      for (const [at, result] of results.entries()) taken[at]?.resolve(result);
    } catch (error) {
      // One of them must not fail the others; which one it was, nobody says.
      if (taken.length > 1) await Promise.all(taken.map((one) => run([one])));
      else for (const { reject } of taken) reject(error);
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting = [...waiting, { item, resolve, reject }];
      // What the network brought in one go is gathered first.
      if (!soon) setImmediate(start);
      soon = true;
    });
}
