import { LimitExceeded } from './advance.ts';
import type { Conversed } from './converse.ts';
import { putAside } from './drafts.ts';
import { commandControl, remark } from './say.ts';
import type { Talking, Talks } from './talking.ts';

/** After a flow failed: it is put aside, what lies beneath waits for the next message. */
export function apologise<Doors>(talks: Talks<Doors>, before: Talking, error: unknown): Conversed {
  const { parked, news } = putAside(talks, before.parked, error instanceof LimitExceeded ? [] : before.stack.slice(-1));
  const { offered: _, ...talking } = before;
  const sorry = remark('trouble', [commandControl('menu'), commandControl('human')]);
  return { talking: { ...talking, stack: before.stack.slice(0, -1), parked }, bubbles: [{ ...sorry, words: [...sorry.words, ...news] }] };
}
