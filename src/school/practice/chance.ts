/** Luck of the practice shop (rules `ps1`): a draw depends on its labels alone, so no choice of a learner ever shifts later luck. */

/** SHA-256 of a text in UTF-8. The school knows no library: the house lends it one. */
export type Sha256 = (text: string) => Uint8Array;

/** An integer from 0 to `n` - 1. */
export type Roll = (stream: 'fx' | 'mood' | 'demand' | 'late' | 'ret' | 'deck', day: number, index: number, n: number) => number;

const rules = 'ps1';

/** The draws of one seed. */
export const rolling =
  (sha256: Sha256, seed: string): Roll =>
  (stream, day, index, n) => {
    const first = Uint8Array.from(sha256(`${rules}|${seed}|${stream}|${day}|${index}`).subarray(0, 8));
    return Number((new DataView(first.buffer).getBigUint64(0) * BigInt(n)) >> 64n);
  };

/** Fisher and Yates, from the end. */
export function shuffledBy<T>(roll: Roll, things: readonly T[]): readonly T[] {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last--) {
    const at = roll('deck', 0, last, last + 1);
    [mixed[last], mixed[at]] = [mixed[at] as T, mixed[last] as T];
  }
  return mixed;
}
