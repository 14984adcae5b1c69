import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flows } from '../../src/flows/index.ts';
import { paths } from './paths.ts';

test('there is a way through every flow, and an answer to every question of every flow', () => {
  expect([...new Set(paths.map(({ flow }) => flow))].sort()).toEqual(Object.keys(flows).sort());
  const folder = new URL('../../src/flows/', import.meta.url);
  const asked = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/\bask\(\s*'(\w+)'/g)].map((match) => match[1] ?? ''));
  const answered = new Set(paths.flatMap(({ answers }) => Object.keys(answers).map((question) => question.replace(/^.*\./, ''))));
  // What only a change of mind opens is walked in the dialogues.
  expect(asked.filter((step) => !answered.has(step) && step !== 'edit')).toEqual([]);
});
