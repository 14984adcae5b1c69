/** Codes people read aloud, type and print: short, without the signs that are taken for one another (0 O, 1 I L). */

const digits = '23456789';
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const signs = digits + letters;

/** A source of chance, from 0 up to 1. */
type Chance = () => number;

/** `A12`; longer ones once the short ones are taken, so it grows with the number of tries. */
export function listingCode(chance: Chance, tries: number): string {
  const [some, more] = lengths[Math.min(Math.floor(tries / 4), lengths.length - 1)] ?? [1, 2];
  return drawn(letters, some, chance) + drawn(digits, more, chance);
}

/** Letters and digits: some 1,500 codes, 12,000, 270,000, 2 million, 50 million. */
const lengths = [
  [1, 2],
  [1, 3],
  [2, 3],
  [2, 4],
  [3, 4],
] as const;

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

/** Draws codes, one or several at a time, until one is free. `take` answers `undefined` when all are taken: a unique violation would end the turn's transaction. */
export async function firstFree<Drawn, T>(draw: (tries: number) => Drawn, take: (drawn: Drawn) => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < mostTries; tries++) {
    const taken = await take(draw(tries));
    if (taken !== undefined) return taken;
  }
  throw new Error(`no free code in ${mostTries} tries`);
}

const drawn = (from: string, count: number, chance: Chance): string =>
  Array.from({ length: count }, () => from.charAt(Math.floor(chance() * from.length))).join('');
