/** Listing codes that nobody has, looked up by the dozen: asking for each by itself would cost every listing a statement or more. */
import type pg from 'pg';
import { type Chance, listingCode, listingCodeLengths } from './codes.ts';

/** How many are drawn of each length; a length of which fewer are free is nearly used up, and longer ones are taken. */
const drawn = 32;
const enough = 8;

const unused = `select code from unnest($1::text[]) as drawn (code) where not exists (select from listing l where l.code = drawn.code)`;

const makers = new WeakMap<pg.Pool, () => Promise<string>>();

/** One that was free a moment ago. Should another process hand it out too, the database refuses the second, and the turn is tried again with another. */
export function freeListingCode(pool: pg.Pool, chance: Chance): Promise<string> {
  const take = makers.get(pool) ?? makeTake(pool, chance);
  makers.set(pool, take);
  return take();
}

function makeTake(pool: pg.Pool, chance: Chance): () => Promise<string> {
  let ready: string[] = [];
  let looking: Promise<void> | undefined;

  async function look(): Promise<void> {
    const lengths = listingCodeLengths.map((length) => new Set(Array.from({ length: drawn }, () => listingCode(length, chance))));
    const { rows } = await pool.query<{ code: string }>(unused, [lengths.flatMap((codes) => [...codes])]);
    const free = new Set(rows.map(({ code }) => code));
    const left = lengths.map((codes) => [...codes].filter((code) => free.has(code)));
    ready = left.find((codes) => codes.length >= enough) ?? left.flat();
    if (ready.length === 0) throw new Error('no code for a listing is free');
  }

  return async () => {
    for (;;) {
      const code = ready.pop();
      if (code !== undefined) return code;
      looking ??= look().finally(() => {
        looking = undefined;
      });
      await looking;
    }
  };
}
