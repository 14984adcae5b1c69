import { readdirSync, readFileSync } from 'node:fs';
import { expect, expectTypeOf, it } from 'vitest';
import type { commands } from '../../src/conversation/control.ts';
import { type Key, words } from '../../src/conversation/words.ts';

const here = (path: string) => new URL(`../../${path}`, import.meta.url);

it('a key of the locale files compiles, a misspelt one does not', () => {
  expectTypeOf<'engine.pick'>().toExtend<Key>();
  expectTypeOf<'engine.pik'>().not.toExtend<Key>();
  // @ts-expect-error: no such key
  words('engine.pik');
});

it('every command has a label', () => {
  expectTypeOf<`engine.command_${(typeof commands)[number]}`>().toExtend<Key>();
});

it('every English file is listed in keys.ts', () => {
  const listed = readFileSync(here('src/words/keys.ts'), 'utf8').match(/(?<=locales\/en\/)[\w-]+\.json/g);
  expect(listed?.toSorted()).toEqual(readdirSync(here('locales/en')).toSorted());
});
