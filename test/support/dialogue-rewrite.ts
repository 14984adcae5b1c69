/**
 * `DIALOGUES=write npx vitest run test/dialogues` puts what was really said into the tests. Read every changed line before
 * keeping it: a test that was written by the bot proves nothing until somebody has judged it.
 */
import { readFileSync, writeFileSync } from 'node:fs';

export const rewriting = process.env.DIALOGUES === 'write';

/** Puts `played` in the place of `script` in a test file, indented as it was. */
export function rewrite(file: string, script: string, played: string): void {
  const source = readFileSync(file, 'utf8');
  const indent = /^[ ]*(?=\S)/m.exec(script)?.[0] ?? '';
  const lines = played.split('\n').map((line) => (line === '' ? '' : indent + line));
  const end = script.slice(script.trimEnd().length);
  writeFileSync(
    file,
    source.replace(script, () => `\n${lines.join('\n')}${end}`),
  );
}
