/** Lets tasks under the same key run one after another, and tasks under different keys at the same time. */
export type Line = <T>(key: number, task: () => Promise<T>) => Promise<T>;

export function makeLine(): Line & { readonly idle: () => Promise<void> } {
  const tails = new Map<number, Promise<unknown>>();
  const line = <T>(key: number, task: () => Promise<T>): Promise<T> => {
    const before = tails.get(key);
    const run = before === undefined ? task() : before.then(task, task);
    const tail = run
      .catch(() => undefined) // The caller has the error; the next in line must not.
      .finally(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
    tails.set(key, tail);
    return run;
  };
  return Object.assign(line, {
    async idle() {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  });
}
