import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { together } from '../../src/store/database/together.ts';

type Item = { readonly key: number; readonly say: string };

function recorder({ fails = () => false, patienceMs = 60_000 }: { readonly fails?: (items: readonly Item[]) => boolean; readonly patienceMs?: number } = {}) {
  const batches: string[][] = [];
  const doors: (() => void)[] = [];
  const add = together<Item, string>({
    keyOf: ({ key }) => key,
    most: 3,
    patienceMs,
    async work(items) {
      batches.push(items.map(({ say }) => say));
      await new Promise<void>((open) => doors.push(open));
      if (fails(items)) throw new Error(`not ${items.map(({ say }) => say)}`);
      return items.map(({ say }) => say.toUpperCase());
    },
  });
  /** Lets one batch after the other through until none is left. */
  async function openAll(): Promise<void> {
    for (let idle = 0; idle < 5; idle++) {
      const door = doors.shift();
      if (door) idle = 0;
      door?.();
      await nextTurn();
    }
  }
  return { batches, add, openAll };
}

describe('work done together', () => {
  it('gathers what comes at once, and what comes meanwhile goes with the next', async () => {
    const { batches, add, openAll } = recorder();
    const first = [add({ key: 1, say: 'a' }), add({ key: 2, say: 'b' })];
    await nextTurn();
    const second = ['c', 'd', 'e', 'f'].map((say, at) => add({ key: 10 + at, say }));
    await openAll();
    expect(await Promise.all([...first, ...second])).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
    expect(batches).toEqual([['a', 'b'], ['c', 'd', 'e'], ['f']]);
  });

  it('never does two of one key at once, and keeps their order', async () => {
    const { batches, add, openAll } = recorder();
    const all = ['a', 'b', 'c'].map((say) => add({ key: 1, say }));
    await openAll();
    await Promise.all(all);
    expect(batches).toEqual([['a'], ['b'], ['c']]);
  });

  it('does not wait for one that hangs', async () => {
    const { batches, add, openAll } = recorder({ patienceMs: 5 });
    const hanging = add({ key: 1, say: 'a' });
    await nextTurn();
    const next = add({ key: 2, say: 'b' });
    await vi.waitFor(() => expect(batches).toEqual([['a'], ['b']]));
    await openAll();
    expect(await Promise.all([hanging, next])).toEqual(['A', 'B']);
  });

  it('one that fails does not fail the others', async () => {
    const { add, openAll } = recorder({ fails: (items) => items.some(({ say }) => say === 'bad') });
    const all = Promise.allSettled([add({ key: 1, say: 'good' }), add({ key: 2, say: 'bad' }), add({ key: 3, say: 'fine' })]);
    await openAll();
    expect(await all).toMatchObject([{ value: 'GOOD' }, { reason: { message: 'not bad' } }, { value: 'FINE' }]);
  });
});
