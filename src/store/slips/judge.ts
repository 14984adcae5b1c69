/**
 * Whether two prints are of one slip. Slips of one wallet share everything but a few words and digits, so what counts is not
 * how much is alike but whether anything is not.
 */
import { found, type Patch, type Placing, patchesOf } from './patches.ts';
import { placed } from './placing.ts';
import type { Print } from './print.ts';

/** Fewer patches are no text to tell a slip by. */
const fewest = 40;
/** How far below this a patch may be like its counterpart, all of them taken together: recompressed copies stay below a tenth, other digits make a third. */
const [alike, allowance] = [0.8, 0.2];

/** The one may be cropped, framed, made smaller and compressed anew. False as soon as a line reads otherwise. */
export function looksTheSame(one: Print, other: Print): boolean {
  const [own, their] = [patchesOf(one), patchesOf(other)];
  if (Math.min(own.length, their.length) < fewest) return false;
  const placing = placed(one, other, own);
  if (!placing) return false;
  const views = [difference(one, other, own, placing), difference(other, one, their, turned(placing))];
  // The one that was cropped lies wholly within the other.
  const [whole, cropped] = views.toSorted((a, b) => b.seen - a.seen);
  return whole !== undefined && cropped !== undefined && whole.seen >= 0.6 && whole.patches >= fewest && whole.difference <= allowance;
}

/** `seen`: the share of patches whose place lies within the other print. */
function difference(one: Print, other: Print, patches: readonly Patch[], placing: Placing) {
  const likes = patches.map((patch) => found(one, other, patch, placing, { reach: 1, step: 0.5, enough: alike }).like).filter((like) => like !== undefined);
  return {
    patches: likes.length,
    seen: likes.length / patches.length,
    difference: likes.reduce((sum, like) => sum + Math.max(0, alike - like), 0),
  };
}

const turned = ({ scale, shift }: Placing): Placing => ({
  scale: { x: 1 / scale.x, y: 1 / scale.y },
  shift: { x: -shift.x / scale.x, y: -shift.y / scale.y },
});
