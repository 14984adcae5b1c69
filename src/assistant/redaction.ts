/** Blanks what may not leave the house, and puts it back where an answer holds the blank. */
import { type Part, privateParts } from './private-parts.ts';

export type Redaction = {
  /** The person's own words. What is blanked in them can come back. */
  own(text: string): string;
  /** What others wrote, or the house has on record. A blank in it stays one. */
  other(text: string): string;
  /** Puts the person's own back. `undefined` where a blank is none of theirs. */
  restore(text: string): string | undefined;
};

const blank = /\[[A-Z]+_\d+\]/g;

/** `names`: of people whom these texts may name, such as the other party of an order; `places`: where they live, as it is written. */
export function makeRedaction(names: readonly string[] = [], places: readonly string[] = []): Redaction {
  const blanks = new Map<string, string>();
  const hidden = new Map<string, string>();
  const own = new Set<string>();
  const known = namesIn([...names, ...names.flatMap((name) => name.split(/\s+/)), ...places]);

  function blankFor(kind: string, value: string, isOwn: boolean): string {
    const key = `${kind} ${value.toLowerCase()}`;
    const made = blanks.get(key) ?? `[${kind}_${blanks.size + 1}]`;
    blanks.set(key, made);
    if (isOwn) {
      own.add(made);
      hidden.set(made, value);
    }
    return made;
  }

  function hide(text: string, isOwn: boolean): string {
    // What looks like a blank already is not to come back as somebody else's number.
    const plain = text.replace(blank, (found) => `(${found.slice(1, -1)})`);
    const parts = merged([...privateParts(plain), ...known(plain)]);
    let told = '';
    let at = 0;
    for (const { kind, from, to } of parts) {
      told += plain.slice(at, from) + blankFor(kind, plain.slice(from, to), isOwn);
      at = to;
    }
    return told + plain.slice(at);
  }

  return {
    own: (text) => hide(text, true),
    other: (text) => hide(text, false),
    restore(text) {
      const found = text.match(blank) ?? [];
      if (!found.every((one) => own.has(one))) return undefined;
      return text.replace(blank, (one) => hidden.get(one) ?? one);
    },
  };
}

/** Finds those that are long enough to be no word of another kind. */
function namesIn(names: readonly string[]): (text: string) => readonly Part[] {
  const words = names.map((word) => word.trim()).filter((word) => [...word].length >= (/\p{Script=Han}/u.test(word) ? 2 : 3));
  if (words.length === 0) return () => [];
  const any = [...new Set(words)].sort((a, b) => b.length - a.length).map((word) => inAnyShape(word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  const form = new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Arabic}])(?:${any.join('|')})(?![\\p{Script=Latin}\\p{Script=Arabic}])`, 'giu');
  return (text) => [...text.matchAll(form)].map(({ 0: found, index }) => ({ kind: 'NAME', from: index, to: index + found.length }));
}

/** Keyboards give some letters in several shapes. */
const inAnyShape = (word: string): string => shapes.reduce((form, shape) => form.replace(new RegExp(`[${shape}]`, 'g'), `[${shape}]`), word);
const shapes = ['یيىئ', 'کك', 'ہهھةۃ', 'اأإآٱ', 'وؤ', 'نں'];

/** In order, those that overlap as one, by the kind of the longest. */
function merged(parts: readonly Part[]): readonly Part[] {
  const done: Part[] = [];
  for (const part of [...parts].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = done.at(-1);
    if (!last || part.from >= last.to) done.push(part);
    else done[done.length - 1] = { kind: part.to - part.from > last.to - last.from ? part.kind : last.kind, from: last.from, to: Math.max(last.to, part.to) };
  }
  return done;
}
