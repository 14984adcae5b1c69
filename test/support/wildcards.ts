/**
 * What chance draws, in a dialogue: `<order>` stands for a code, whatever it is when first seen and the same from then on;
 * `<time>` for a moment of today in any language, `<clock>` for a time of day, `<page>` for the code of a public page.
 */
export type Wildcards = {
  /** Whether the text is what the pattern says; remembers the codes it meets. */
  match(pattern: string, text: string): boolean;
  /** The text with codes met before in the place of their names. Throws for one that was not met. */
  fill(text: string): string;
  /** The text with the names of codes met before in their place. */
  hide(text: string): string;
};

const name = /<([a-z]+\d?)>/g;
const time = '\\d[^\\n(]*?\\d:\\d\\d(?: am| pm| بجے)?';
const clock = '(?:\\p{L}+ )?\\d{1,2}:\\d\\d(?: am| pm| بجے)?';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export function makeWildcards(): Wildcards {
  const known = new Map<string, string>();
  return {
    match(pattern, text) {
      const seen = new Set<string>();
      const source = pattern
        .split(name)
        .map((part, at) => (at % 2 === 0 ? escaped(part) : hole(part, seen)))
        .join('');
      const found = new RegExp(`^${source}$`, 'u').exec(text);
      for (const [code, value] of Object.entries(found?.groups ?? {})) known.set(code, value);
      return found !== null;
    },
    fill: (text) =>
      text.replace(name, (_, code: string) => {
        const value = known.get(code);
        if (value === undefined) throw new Error(`<${code}> was not seen before`);
        return value;
      }),
    hide: (text) => [...known].reduce((hidden, [code, value]) => hidden.replaceAll(value, `<${code}>`), text),
  };

  function hole(code: string, seen: Set<string>): string {
    if (code === 'time') return time;
    if (code === 'clock') return clock;
    if (code === 'page') return '[0-9a-f]{20}';
    const value = known.get(code);
    if (value !== undefined) return escaped(value);
    if (seen.has(code)) return `\\k<${code}>`;
    seen.add(code);
    return `(?<${code}>${code.startsWith('certificate') ? 'SRI(?:-[0-9A-Z]{4}){3}' : '[A-Z0-9]{2,8}'})`;
  }
}
