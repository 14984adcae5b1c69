/** Cuts text where a reader would, and never inside a letter. Lengths are UTF-16 code units. */
import { boundary, isBoundary } from '../conversation/shorten.ts';

/** How much the first, every further and the last part may hold; the last obeys its own limit and that of its place. */
export type Room = { readonly first: number; readonly further: number; readonly last: number };

/** Where to cut, the best first: after a paragraph, a line, a sentence (Latin, Urdu, Chinese), a word. */
const seams = [/\n[ \t]*\n\s*/g, /\n\s*/g, /(?:[.!?؟۔…]+["'”’)\]]*\s+|[。！？]+[”』」）]*\s*)/g, /\s+/g] as const;

/** The text in parts that have room. Nothing but white space at the cuts is lost; no part is empty. */
export function parts(text: string, room: Room): readonly string[] {
  const found: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const limit = found.length === 0 ? room.first : room.further;
    if (rest.length <= Math.min(limit, room.last)) return [...found, rest];
    // What fits here but not above the controls gives up a tail that does.
    const at = seam(rest, rest.length <= limit ? rest.length - Math.ceil(room.last / 2) : limit);
    const head = rest.slice(0, at).trimEnd();
    if (head !== '') found.push(head);
    rest = rest.slice(at).trimStart();
  }
  return found;
}

/** The last good place to cut within the first `limit` units, at least one letter on. A good seam stands in the second half. */
function seam(text: string, limit: number): number {
  const window = text.slice(0, limit + 1);
  for (const pattern of seams) {
    // White space itself may hang over the limit: it is dropped.
    const ends = Array.from(window.matchAll(pattern), (found) => found.index + found[0].trimEnd().length);
    const best = ends.findLast((end) => end <= limit && isBoundary(text, end)) ?? 0;
    if (best > limit / 2) return best;
  }
  return boundary(text, limit);
}
