import { readdirSync, readFileSync } from 'node:fs';
import { expect, expectTypeOf, it } from 'vitest';
import type { Command } from '../../src/conversation/control.ts';
import type { Attachment } from '../../src/conversation/message.ts';
import { type Key, words } from '../../src/conversation/words.ts';

const here = (path: string) => new URL(`../../${path}`, import.meta.url);

it('a key of the locale files compiles, a misspelt one does not', () => {
  expectTypeOf<'engine.pick'>().toExtend<Key>();
  expectTypeOf<'engine.pik'>().not.toExtend<Key>();
  // @ts-expect-error: no such key
  words('engine.pik');
});

it('the forms of a plural are one key', () => {
  expectTypeOf<'sales.which'>().toExtend<Key>();
  expectTypeOf<'sales.which_one'>().not.toExtend<Key>();
});

it('the engine finds the keys that it puts together', () => {
  expectTypeOf<`engine.command_${Command}`>().toExtend<Key>();
  expectTypeOf<`engine.unfit_${Exclude<Attachment['kind'], 'unreadable'>}`>().toExtend<Key>();
  expectTypeOf<'engine.unreadable_too_large' | 'engine.unreadable_not_a_picture' | 'engine.unreadable_gone'>().toExtend<Key>();
});

it('every English file is listed in keys.ts', () => {
  const listed = readFileSync(here('src/words/keys.ts'), 'utf8').match(/(?<=locales\/en\/)[\w-]+\.json/g);
  expect(listed?.toSorted()).toEqual(
    readdirSync(here('locales/en'))
      .filter((name) => name.endsWith('.json'))
      .toSorted(),
  );
});
