/** Codes people read aloud, type and print: short, without the signs that are taken for one another (0 O, 1 I L). */

const digits = '23456789';
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const signs = digits + letters;

/** A source of chance, from 0 up to 1. */
export type Chance = () => number;

/** How many letters and how many digits: some 1,500 codes, 12,000, 270,000, 2 million, 50 million. */
export const listingCodeLengths = [
  [1, 2],
  [1, 3],
  [2, 3],
  [2, 4],
  [3, 4],
] as const;

/** `A12`, or a longer one. */
export const listingCode = ([some, more]: readonly [number, number], chance: Chance): string => drawn(letters, some, chance) + drawn(digits, more, chance);

/** `KAR47`: three letters tell it from the code of a listing. */
export const shopCode = (chance: Chance): string => drawn(letters, 3, chance) + drawn(digits, 2, chance);

/** `7K2MPX`: six signs with at least one digit and one letter, so it is neither a quantity nor a word. */
export function orderNumber(chance: Chance): string {
  for (let tries = 0; tries < 100; tries++) {
    const number = drawn(signs, 6, chance);
    if (/\d/.test(number) && /[A-Z]/.test(number)) return number;
  }
  throw new Error('chance gives no order number');
}

/** A code as people write it. */
export const codeOf = (written: string): string => written.trim().toUpperCase();

const mostTries = 40;

/** Draws until one is free. `take` answers `undefined` when the code is taken: a unique violation would end the turn's transaction. */
export async function firstFree<T>(draw: () => string, take: (code: string) => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < mostTries; tries++) {
    const taken = await take(draw());
    if (taken !== undefined) return taken;
  }
  throw new Error(`no free code in ${mostTries} tries`);
}

const drawn = (from: string, count: number, chance: Chance): string =>
  Array.from({ length: count }, () => from.charAt(Math.floor(chance() * from.length))).join('');
