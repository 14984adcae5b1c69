/** Sentences of stop.txt, each read where people write such things: with nothing open, in a list, while selling, ordering and telling. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Wish } from '../../src/conversation/wish.ts';
import { type Here, wishOf } from '../../src/understanding/wish.ts';

const rows = readFileSync(new URL('stop.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ').map((part) => part.trim()))
  .map(([language = '', meant = '', said = '']) => ({ language, meant, said }));

const at = (role: NonNullable<Here['role']>, flow?: string, step = '', passing = false): Here => ({
  by: 'm1',
  role,
  ...(flow !== undefined && { open: { flow, step, ...(passing && { passing }) } }),
});
const places: { readonly [name: string]: Here } = {
  'a stranger': { by: 'm1' },
  'somebody who is being welcomed': { by: 'm1', open: { flow: 'welcome', step: 'shop_name' } },
  'a seller': at('seller'),
  'a buyer': at('buyer'),
  'a trainee': at('trainee'),
  'a buyer in the menu': at('buyer', 'menu', 'what', true),
  'a seller asked for a price': at('seller', 'sell', 'price'),
  'a seller asked for a description': at('seller', 'sell', 'description'),
  'a buyer asked for the street': at('buyer', 'checkout', 'street'),
  'a buyer asked whether it came': at('buyer', 'received', 'sure'),
  'a buyer telling what is wrong': at('buyer', 'problem', 'note'),
};

const kinds = ['offers', 'reminders', 'news', 'daily'];

/** What a wish means for the messages; `-` for nothing. */
function meantBy(wish: Wish): string {
  if (wish.do === 'command' && wish.command === 'stop') return 'all';
  if (wish.do !== 'start') return '-';
  const { which, wanted, again, hour } = wish.given;
  if (wish.flow === 'stop') return again === 'messages' ? 'again' : again === 'start' ? 'start' : 'all';
  if (wish.flow === 'digest') return hour === 'none' ? 'daily' : '-';
  if (wish.flow !== 'messages' || typeof which !== 'string' || !kinds.includes(which)) return '-';
  return wanted === 'no' ? which : `again-${which}`;
}

/** Those that are read for something else than they mean. */
const misread = (here: Here, dress = (said: string) => said) =>
  rows.flatMap(({ language, meant, said }) => {
    const read = meantBy(wishOf({ kind: 'text', text: dress(said) }, here));
    // Whoever is not welcomed yet has stopped nothing.
    const right = meant === 'start' && here.role === undefined ? '-' : meant;
    return read === right ? [] : [`${language}: ${said} is ${meant}, not ${read}`];
  });

test.each(Object.entries(places))('all of them are understood from %s', (_, here) => {
  expect(misread(here)).toEqual([]);
});

test.each(['en', 'ur-Latn', 'ur', 'zh'])('there are enough sentences in %s', (language) => {
  const own = rows.filter((row) => row.language === language);
  expect(own.filter(({ meant }) => meant !== '-').length).toBeGreaterThanOrEqual(60);
  expect(own.filter(({ meant }) => meant === '-').length).toBeGreaterThanOrEqual(80);
  expect(new Set(own.map(({ said }) => said)).size).toBe(own.length);
});

/** The sentence as other keyboards and moods write it. */
const dressed: { readonly [how: string]: (said: string) => string } = {
  'in capitals': (said) => said.toUpperCase(),
  'with a full stop': (said) => `${said}.`,
  'with three exclamation marks': (said) => `${said}!!!`,
  'with signs of anger': (said) => `${said} 😡😡`,
  'with spaces': (said) => `  ${said.replaceAll(' ', '  ')} `,
  'with invisible marks': (said) => `\u200f${said}\u200b`,
  'with Arabic letters': (said) => said.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('ہ', 'ه'),
};

test.each(Object.entries(dressed))('they are understood %s', (_, dress) => {
  expect(misread(at('trainee'), (said) => (said.startsWith('/') ? said : dress(said)))).toEqual([]);
});

test.each(['band karo', 'بند کریں', '停售', 'pause', 'rok do'])('a seller asked what to do with goods who writes “%s” means the goods', (said) => {
  expect(wishOf({ kind: 'text', text: said }, at('seller', 'amend', 'do'))).toEqual({ do: 'answer', raw: 'pause', by: 'm1' });
  expect(meantBy(wishOf({ kind: 'text', text: 'stop' }, at('seller', 'amend', 'do')))).toBe('all');
});
