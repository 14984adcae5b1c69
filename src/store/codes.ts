/** Codes people read aloud, type and print: short, without the signs that are taken for one another (0 O, 1 I L). */

const digits = '23456789';
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const signs = digits + letters;

/** A source of chance, from 0 up to 1. */
type Chance = () => number;

/** `A12`; longer ones once the short ones are taken, so it grows with the number of tries. */
export function listingCode(chance: Chance, tries: number): string {
  const [some, more] = tries < 4 ? [1, 2] : tries < 8 ? [1, 3] : [2, 3];
  return drawn(letters, some, chance) + drawn(digits, more, chance);
}

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
export async function firstFree<T>(draw: (tries: number) => string, take: (code: string) => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < mostTries; tries++) {
    const taken = await take(draw(tries));
    if (taken !== undefined) return taken;
  }
  throw new Error(`no free code in ${mostTries} tries`);
}

const drawn = (from: string, count: number, chance: Chance): string =>
  Array.from({ length: count }, () => from.charAt(Math.floor(chance() * from.length))).join('');
