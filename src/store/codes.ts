/** Codes people read aloud, type and print: short, without the signs that are taken for one another (0 O, 1 I L). */

const digits = '23456789';
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const signs = digits + letters;

/** A source of chance, from 0 up to 1. */
type Chance = () => number;

/** How many letters and how many digits: 1,472 codes, 11,776, 270,848, 2 million, 50 million. */
const lengths = [
  [1, 2],
  [1, 3],
  [2, 3],
  [2, 4],
  [3, 4],
] as const;

/** The code of the nth listing, from 0: `A12`, longer ones when all shorter are given. Neighbours are nothing alike. */
export function listingCode(nth: number): string {
  let at = nth;
  for (const [some, more] of lengths) {
    const [heads, tails] = [letters.length ** some, digits.length ** more];
    if (at < heads * tails) {
      const place = (at * stride + heads) % (heads * tails);
      return counted(letters, some, Math.floor(place / tails)) + counted(digits, more, place % tails);
    }
    at -= heads * tails;
  }
  throw new RangeError(`there is no code for listing ${nth}`);
}

/** A prime other than 23 and 2, of which all the numbers of codes are made: so each place is met once before any is met again. */
const stride = 7_368_787;

/** A number in the signs of `from`, of so many places. */
const counted = (from: string, places: number, value: number): string =>
  Array.from({ length: places }, (_, at) => from.charAt(Math.floor(value / from.length ** (places - 1 - at)) % from.length)).join('');

/** `KAR47`: three letters tell it from the code of a listing. */
export const shopCode = (chance: Chance): string => drawn(letters, 3, chance) + drawn(digits, 2, chance);

/** `7K2MPX`: six signs with at least one digit and one letter, so it is neither a quantity nor a word; nor is it like the code of a listing. */
export function orderNumber(chance: Chance): string {
  for (let tries = 0; tries < 100; tries++) {
    const number = drawn(signs, 6, chance);
    if (/\d/.test(number) && /[A-Z]/.test(number) && !/^[A-Z]{2,3}\d{3,4}$/.test(number)) return number;
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
