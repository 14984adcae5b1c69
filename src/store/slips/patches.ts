/** Patches of a print which bear something, such as two or three letters, and how well each is found in another print. */
import type { Print } from './print.ts';

const [wide, high] = [10, 8];
const pixels = wide * high;
/** Below these the greys of a patch vary too little to tell it by, or for its likeness to mean anything. */
const least = { own: 12, other: 4 } as const;

export type Patch = { readonly x: number; readonly y: number; readonly mean: number; readonly deviation: number };
/** Where a point of one print lies in the other: `x` times `scale.x` plus `shift.x`. */
export type Placing = { readonly scale: Point; readonly shift: Point };
export type Point = { readonly x: number; readonly y: number };
/** `like`: 1 for the same, about 0 for nothing in common; undefined outside the other print. `off`: where it was found, from where it was looked for. */
export type Found = { readonly like: number | undefined; readonly off: Point };

export const centre = ({ x, y }: Point): Point => ({ x: x + wide / 2, y: y + high / 2 });

export function patchesOf({ width, height, grey }: Print): readonly Patch[] {
  const patches: Patch[] = [];
  for (let y = 0; y + high <= height; y += high) {
    for (let x = 0; x + wide <= width; x += wide) {
      let sum = 0;
      let squares = 0;
      for (let row = y; row < y + high; row++) {
        for (let at = row * width + x; at < row * width + x + wide; at++) {
          const one = grey[at] ?? 0;
          sum += one;
          squares += one * one;
        }
      }
      const mean = sum / pixels;
      const deviation = Math.sqrt(Math.max(0, squares / pixels - mean * mean));
      if (deviation > least.own) patches.push({ x, y, mean, deviation });
    }
  }
  return patches;
}

/** Some of them, evenly spread: enough to find a place by. */
export function spread(patches: readonly Patch[], about: number): readonly Patch[] {
  const step = Math.max(1, Math.floor(patches.length / about));
  return patches.filter((_, at) => at % step === 0);
}

/** Normalised correlation of a patch with the place where it should lie in the other print. */
export function likeness(one: Print, other: Print, patch: Patch, { scale, shift }: Placing, offX = 0, offY = 0): number | undefined {
  const { width, height, grey } = other;
  const left = scale.x * patch.x + shift.x + offX;
  const top = scale.y * patch.y + shift.y + offY;
  if (left < 0 || top < 0 || left + scale.x * (wide - 1) >= width - 1 || top + scale.y * (high - 1) >= height - 1) return undefined;
  let sum = 0;
  let squares = 0;
  let products = 0;
  for (let row = 0; row < high; row++) {
    const y = top + scale.y * row;
    const down = y - (y | 0);
    const line = (y | 0) * width;
    const own = (patch.y + row) * one.width + patch.x;
    for (let column = 0; column < wide; column++) {
      const x = left + scale.x * column;
      const along = x - (x | 0);
      const at = line + (x | 0);
      const above = (grey[at] ?? 0) * (1 - along) + (grey[at + 1] ?? 0) * along;
      const below = (grey[at + width] ?? 0) * (1 - along) + (grey[at + width + 1] ?? 0) * along;
      const there = above + (below - above) * down;
      sum += there;
      squares += there * there;
      products += ((one.grey[own + column] ?? 0) - patch.mean) * there;
    }
  }
  const deviation = Math.sqrt(Math.max(0, squares / pixels - (sum / pixels) ** 2));
  return products / pixels / (patch.deviation * Math.max(deviation, least.other));
}

/** Looks for a patch around its place, up to `reach` pixels away, unless it is `enough` like what is there. */
export function found(one: Print, other: Print, patch: Patch, placing: Placing, look: { reach: number; step: number; enough: number }): Found {
  let like = likeness(one, other, patch, placing);
  const off = { x: 0, y: 0 };
  if ((like ?? -1) >= look.enough) return { like, off };
  const steps = Math.round(look.reach / look.step);
  for (let down = -steps; down <= steps; down++) {
    for (let along = -steps; along <= steps; along++) {
      const there = likeness(one, other, patch, placing, along * look.step, down * look.step);
      if (there === undefined || there <= (like ?? -1)) continue;
      like = there;
      off.x = along * look.step;
      off.y = down * look.step;
    }
  }
  return { like, off };
}
