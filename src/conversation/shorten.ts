/** Text cut to a length, never inside a letter. Lengths are UTF-16 code units. */

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text itself, or as much of it as leaves room for an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  for (let room = limit - 1; room > 0; room--) {
    const kept = closeIsolates(text.slice(0, boundary(text, room)).trimEnd());
    if (kept.length < limit) return `${kept}…`;
  }
  return '…';
}

/** The start of the letter that stands at `limit`; of its code point where one letter alone is longer than that. */
export function boundary(text: string, limit: number): number {
  const at = graphemes.segment(text).containing(limit)?.index ?? limit;
  if (at > 0) return at;
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) && limit > 1 ? limit - 1 : Math.max(limit, 1);
}

/** Whether no letter is cut there. */
export const isBoundary = (text: string, at: number): boolean => (graphemes.segment(text).containing(at)?.index ?? at) === at;

/** A cut label would otherwise turn what follows it in the line. */
function closeIsolates(text: string): string {
  const open = (text.match(/[\u2066-\u2068]/g)?.length ?? 0) - (text.match(/\u2069/g)?.length ?? 0);
  return open > 0 ? text + '\u2069'.repeat(open) : text;
}
