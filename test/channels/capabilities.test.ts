import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { capabilityTable } from '../../src/channels/capabilities.ts';

const page = new URL('../../docs/channels.md', import.meta.url);
const between = /(?<=<!-- what each channel can do: .*? -->\n)[\s\S]*?(?=<!-- end -->)/;

test('the page on channels tells what they can do, as it is', () => {
  const told = readFileSync(page, 'utf8');
  if (process.env.DOCS === 'write') writeFileSync(page, told.replace(between, `\n${capabilityTable()}\n\n`));
  expect(between.exec(readFileSync(page, 'utf8'))?.[0].trim()).toBe(capabilityTable());
});

test('a table has as many cells in each line', () => {
  const widths = capabilityTable()
    .split('\n')
    .map((line) => line.split('|').length);
  expect(new Set(widths).size).toBe(1);
});
