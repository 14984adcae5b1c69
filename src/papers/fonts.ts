import { readdirSync, readFileSync } from 'node:fs';
import { charactersOf } from './glyphs.ts';

const folder = new URL('fonts/', import.meta.url);
/** Shown by no glyph of their own: spaces, joiners, marks of direction. */
const unseen = /[\p{Z}\p{Cf}\n]/u;

let known: ReadonlySet<number> | undefined;

const characters = (): ReadonlySet<number> => {
  known ??= new Set(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ttf'))
      .flatMap((name) => [...charactersOf(readFileSync(new URL(name, folder)))]),
  );
  return known;
};

/** The characters of a text which no font of the papers has, each once. */
export const unwritable = (text: string): readonly string[] => [
  ...new Set([...text].filter((char) => !unseen.test(char) && !characters().has(char.codePointAt(0) ?? 0))),
];
