/** Compares two prints by what stands at each height alone: lines of text and the spaces between them tell scale and height. */
import type { Print } from './print.ts';

export type Height = { readonly scale: number; readonly shift: number };
type Tried = Height & { readonly like: number };

/** Rows that are taken as one at first. */
const rough = 4;
/** As a crop or a frame changes the width of what is on the picture. */
const scales = ladder(0.62, 1.62, 1.02);

/** The likeliest, best first; none when their lines have little in common. */
export function heightsAt(one: Print, other: Print): readonly Height[] {
  const [own, their] = [profileOf(one), profileOf(other)];
  const [ownRough, theirRough] = [coarser(own), coarser(their)];
  const first = scales.map((scale) => best(ownRough, theirRough, scale, -0.45 * scale * ownRough.length, 0.45 * theirRough.length));
  const finer = top(first, 4).map(({ scale, shift }) => {
    const middle = (scale * own.length) / 2 + rough * shift;
    const around = ladder(0.975 * scale, 1.025 * scale, 1.005).map((near) => {
      const from = middle - (near * own.length) / 2;
      return best(own, their, near, from - 8, from + 8);
    });
    return top(around, 1)[0] ?? { scale, shift, like: -1 };
  });
  return top(finer, 3).filter(({ like }) => like > 0.5);
}

const top = (tried: readonly Tried[], count: number): readonly Tried[] => tried.toSorted((a, b) => b.like - a.like).slice(0, count);

function ladder(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor(Math.log(to / from) / Math.log(step)) + 1 }, (_, at) => from * step ** at);
}

/** How much changes from left to right along each row. */
function profileOf({ width, height, grey }: Print): Float64Array {
  return Float64Array.from({ length: height }, (_, y) => {
    let sum = 0;
    for (let at = y * width + 1; at < (y + 1) * width; at++) sum += Math.abs((grey[at] ?? 0) - (grey[at - 1] ?? 0));
    return Math.sqrt(sum / width);
  });
}

function coarser(profile: Float64Array): Float64Array {
  const means = Float64Array.from(
    { length: Math.floor(profile.length / rough) },
    (_, at) => profile.subarray(at * rough, (at + 1) * rough).reduce((a, b) => a + b, 0) / rough,
  );
  return means.map((mean, at) => ((means[at - 1] ?? mean) + 2 * mean + (means[at + 1] ?? mean)) / 4);
}

function best(own: Float64Array, their: Float64Array, scale: number, from: number, to: number): Tried {
  const found = { scale, shift: 0, like: -1 };
  for (let shift = from; shift <= to; shift++) {
    const like = correlation(own, their, scale, shift);
    if (like <= found.like) continue;
    found.like = like;
    found.shift = shift;
  }
  return found;
}

/** Of the rows they share, if those are more than half of one of them; a larger share counts a little more. */
function correlation(own: Float64Array, their: Float64Array, scale: number, shift: number): number {
  const from = Math.max(0, Math.ceil(-shift / scale));
  const to = Math.min(own.length - 1, Math.floor((their.length - 1.001 - shift) / scale));
  const count = to - from + 1;
  const share = Math.max(count / own.length, (count * scale) / their.length);
  if (count < 12 || share < 0.55) return -1;
  let a = 0;
  let b = 0;
  let aa = 0;
  let bb = 0;
  let ab = 0;
  for (let row = from; row <= to; row++) {
    const at = scale * row + shift;
    const low = at | 0;
    const one = own[row] ?? 0;
    const two = (their[low] ?? 0) * (1 - at + low) + (their[low + 1] ?? 0) * (at - low);
    a += one;
    b += two;
    aa += one * one;
    bb += two * two;
    ab += one * two;
  }
  const ownVariance = aa - (a * a) / count;
  const theirVariance = bb - (b * b) / count;
  if (ownVariance <= 1e-9 || theirVariance <= 1e-9) return -1;
  return ((ab - (a * b) / count) / Math.sqrt(ownVariance * theirVariance)) * Math.min(1, 0.75 + share / 4);
}
