/** Finds where one print lies in another which was cropped, framed or made smaller. */
import { centre, found, likeness, type Patch, type Placing, type Point, spread } from './patches.ts';
import type { Print } from './print.ts';
import { heightsAt } from './profile.ts';

/** Patches by which a place is found, and by which it is made exact. */
const [few, some] = [30, 60];

/** `undefined` when no place was found in which they have much in common. */
export function placed(one: Print, other: Print, patches: readonly Patch[]): Placing | undefined {
  const tried = spread(patches, some);
  const whole = other.width / one.width;
  const asItIs: Placing = { scale: { x: whole, y: whole }, shift: { x: 0, y: 0 } };
  if (agreement(one, other, tried, asItIs) > 0.75) return exact(one, other, tried, asItIs, 0.6, 0.3);

  const guesses = [asItIs, ...heightsAt(one, other).map(({ scale, shift }) => across(one, other, patches, scale, shift))];
  const ranked = guesses.map((guess) => ({ guess, like: agreement(one, other, tried, guess) })).sort((a, b) => b.like - a.like);
  const [best] = ranked;
  if (!best || best.like < 0.25) return undefined;
  const near = exact(one, other, spread(patches, few), best.guess, 3, 1);
  return exact(one, other, tried, exact(one, other, tried, near, 1, 0.5), 0.6, 0.3);
}

/** Mean likeness, where what lies outside or differs counts as nothing. */
const agreement = (one: Print, other: Print, patches: readonly Patch[], placing: Placing): number =>
  patches.reduce((sum, patch) => sum + Math.max(0, likeness(one, other, patch, placing) ?? 0), 0) / Math.max(1, patches.length);

/** The height is known; now from left to right, by steps of two pixels and then of one. */
function across(one: Print, other: Print, patches: readonly Patch[], scale: number, down: number): Placing {
  const sought = spread(patches, few);
  const middle = Math.round((other.width - scale * one.width) / 2);
  const at = (x: number): Placing => ({ scale: { x: scale, y: scale }, shift: { x, y: down } });
  const best = (places: readonly number[]): number =>
    places.map((x) => ({ x, like: agreement(one, other, sought, at(x)) })).reduce((a, b) => (b.like > a.like ? b : a)).x;
  const near = best(Array.from({ length: 49 }, (_, step) => middle + 2 * (step - 24)));
  return at(best([near - 1, near, near + 1]));
}

/** Where most patches say that it lies, each looked for around the place they were expected in. */
function exact(one: Print, other: Print, patches: readonly Patch[], placing: Placing, reach: number, step: number): Placing {
  const seen = patches.map((patch) => ({ patch, ...found(one, other, patch, placing, { reach, step, enough: 0.99 }) })).filter(({ like }) => (like ?? 0) > 0.6);
  const along = (axis: keyof Point) =>
    line(
      seen.map(({ patch, off }) => {
        const from = centre(patch)[axis];
        return { from, to: placing.scale[axis] * from + placing.shift[axis] + off[axis] };
      }),
    ) ?? { scale: placing.scale[axis], shift: placing.shift[axis] };
  const [x, y] = [along('x'), along('y')];
  return { scale: { x: x.scale, y: y.scale }, shift: { x: x.shift, y: y.shift } };
}

type Pair = { readonly from: number; readonly to: number };

/** The straight line through most of the pairs: least squares, four times, each time without those that were farthest off. */
function line(pairs: readonly Pair[]): { readonly scale: number; readonly shift: number } | undefined {
  let fitting = pairs;
  let fit: { scale: number; shift: number } | undefined;
  for (let round = 0; round < 4; round++) {
    const count = fitting.length;
    const sum = (of: (pair: Pair) => number) => fitting.reduce((all, pair) => all + of(pair), 0);
    const [from, to] = [sum((pair) => pair.from), sum((pair) => pair.to)];
    const spreading = count * sum((pair) => pair.from ** 2) - from ** 2;
    // Too few, or too close together, to tell a scale by.
    if (count < 8 || spreading < 200 * count ** 2) return fit;
    const scale = (count * sum((pair) => pair.from * pair.to) - from * to) / spreading;
    const shift = (to - scale * from) / count;
    fit = { scale, shift };
    const errors = pairs.map((pair) => Math.abs(scale * pair.from + shift - pair.to));
    const usual = errors.toSorted((a, b) => a - b)[Math.floor(errors.length * 0.6)] ?? 0;
    fitting = pairs.filter((_, at) => (errors[at] ?? 0) <= usual + 0.2);
  }
  return fit;
}
