/** Gives each new listing a code that no other has, in this process or another. */
import type pg from 'pg';
import { listingCode } from '../codes.ts';

/** Fetched at once, so that most listings cost no statement of their own; what a process that ends has left is never given. */
const block = 8;

const fetch = { name: 'listing-codes', text: `select nextval('listing_code')::int as nth from generate_series(1, ${block})` };

type Take = () => Promise<string>;
const takers = new WeakMap<pg.Pool, Take>();

export function nextListingCode(pool: pg.Pool): Promise<string> {
  const take = takers.get(pool) ?? makeTake(pool);
  takers.set(pool, take);
  return take();
}

function makeTake(pool: pg.Pool): Take {
  let ready: readonly string[] = [];
  let fetching: Promise<void> | undefined;

  async function fill(): Promise<void> {
    const { rows } = await pool.query<{ nth: number }>(fetch);
    ready = rows.map(({ nth }) => listingCode(nth));
  }

  return async () => {
    for (;;) {
      const [code, ...rest] = ready;
      if (code !== undefined) {
        ready = rest;
        return code;
      }
      fetching ??= fill().finally(() => {
        fetching = undefined;
      });
      await fetching;
    }
  };
}
