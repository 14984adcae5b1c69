import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/flows/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const engine = readFileSync(new URL('../../src/conversation/flow.ts', import.meta.url), 'utf8');
const dialogues = [engine, ...files.map(textOf)].flatMap((text) => [...text.matchAll(/function\* (\w+)/g)].map((match) => match[1] ?? ''));

/** A step or a sub-dialogue that is called and not yielded does nothing at all: the easiest mistake, and a silent one. */
const lost = (text: string) =>
  text
    .split('\n')
    .filter(
      (line) =>
        dialogues.some((name) => new RegExp(`(?<!function\\* |yield\\* |\\.|\\w)${name}\\((?!\\): Promise)`).test(line)) && !/^\s*(\*|\/\/|\/\*)/.test(line),
    );

test.each(files)('%s yields each of its steps', (file) => {
  expect(lost(textOf(file))).toEqual([]);
});

test('a forgotten yield* is found', () => {
  expect(lost("  say('sell.done');")).toHaveLength(1);
  expect(lost('  const sent = parcel();')).toHaveLength(1);
  expect(lost("  yield* say('sell.done');")).toEqual([]);
});

test.each(files)('%s awaits nothing and stays under 80 lines a flow', (file) => {
  const text = textOf(file);
  expect(text).not.toMatch(/\bawait\b|async function/);
  for (const [flow = ''] of text.matchAll(/export function\*[\s\S]*?\n}\n/g)) expect(flow.split('\n').length).toBeLessThan(80);
});
