/** Cuts text where a reader would, and never inside a letter. Lengths are UTF-16 code units. */

/** How much the first, every further and the last part may hold; the last obeys its own limit and that of its place. */
export type Room = { readonly first: number; readonly further: number; readonly last: number };

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

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

/** The text itself, or as much of it as leaves room for an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  for (let room = limit - 1; room > 0; room--) {
    const kept = closeIsolates(text.slice(0, boundary(text, room)).trimEnd());
    if (kept.length < limit) return `${kept}…`;
  }
  return '…';
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

/** The start of the letter that stands at `limit`; of its code point where one letter alone is longer than that. */
function boundary(text: string, limit: number): number {
  const at = graphemes.segment(text).containing(limit)?.index ?? limit;
  if (at > 0) return at;
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) && limit > 1 ? limit - 1 : Math.max(limit, 1);
}

const isBoundary = (text: string, at: number): boolean => (graphemes.segment(text).containing(at)?.index ?? at) === at;

/** A cut label would otherwise turn what follows it in the line. */
function closeIsolates(text: string): string {
  const open = (text.match(/[\u2066-\u2068]/g)?.length ?? 0) - (text.match(/\u2069/g)?.length ?? 0);
  return open > 0 ? text + '\u2069'.repeat(open) : text;
}
