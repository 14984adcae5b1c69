/** Example messages as they are kept: a line `# intent` begins a section, and each further line is a message. */
import { readFileSync } from 'node:fs';
import { type Intent, isIntent, type Written, written } from './labels.ts';

export type Phrase = { readonly text: string; readonly intent: Intent; readonly language: Written };

/** Throws where a section has a name that is no intent, or a line stands in none. */
export function phrasesIn(file: string, language: Written): readonly Phrase[] {
  let intent: Intent | undefined;
  const found: Phrase[] = [];
  for (const [at, line] of file.split('\n').entries()) {
    const [, name] = /^# ?(\S+)\s*$/.exec(line) ?? [];
    if (name !== undefined) {
      if (!isIntent(name)) throw new Error(`line ${at + 1} of the phrases in ${language}: there is no intent ${name}`);
      intent = name;
    } else if (line.trim() !== '') {
      if (!intent) throw new Error(`line ${at + 1} of the phrases in ${language} stands under no intent`);
      found.push({ text: line.trim(), intent, language });
    }
  }
  return found;
}

/** Those of all languages in a folder, each text once. */
export function phrasesOf(folder: URL): readonly Phrase[] {
  const all = written.flatMap((language) => phrasesIn(readFileSync(new URL(`${language}.txt`, folder), 'utf8'), language));
  const seen = new Set<string>();
  return all.filter(({ text, intent }) => !seen.has(`${intent} ${text}`) && seen.add(`${intent} ${text}`));
}
