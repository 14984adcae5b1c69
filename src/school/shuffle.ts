/** FNV-1a, 32 bits: spreads labels evenly and is no secret (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** The same things in an order that depends on the seed alone. */
export const shuffled = <T>(seed: string, things: readonly T[]): readonly T[] =>
  things
    .map((thing, at) => ({ thing, by: hashOf(`${at}|${seed}`) }))
    .sort((one, other) => one.by - other.by)
    .map(({ thing }) => thing);
