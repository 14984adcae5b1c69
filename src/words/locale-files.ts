/** The locale files as they lie on disk: one JSON a flow and language, flat keys, one text each. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from './language.ts';

/** Texts by file and key; English `Pick one` of `engine.json` is `files.engine.pick`. */
export type LocaleFiles = { readonly [file: string]: { readonly [key: string]: string } };

/** Reads every file of a language; throws, naming the file, where one is not a flat object of texts. */
export function localeFiles(folder: URL | string, language: Language): LocaleFiles {
  const place = join(typeof folder === 'string' ? folder : fileURLToPath(folder), language);
  const names = readdirSync(place).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [basename(name, '.json'), texts(join(place, name))]));
}

function texts(file: string): { [key: string]: string } {
  const content = parsed(file);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) throw new TypeError(`not an object of texts: ${file}`);
  const flat: { [key: string]: string } = {};
  for (const [key, text] of Object.entries(content)) {
    if (typeof text !== 'string') throw new TypeError(`"${key}" is not a text: ${file}`);
    flat[key] = text;
  }
  return flat;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`cannot be read as JSON: ${file}`, { cause });
  }
}
