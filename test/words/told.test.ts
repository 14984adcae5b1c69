/** What a text tells people to write, Sarai must understand when they write it. */
import { describe, expect, it } from 'vitest';
import { readCommand } from '../../src/understanding/phrases/commands.ts';
import { readChange } from '../../src/understanding/phrases/corrections.ts';
import { readStart } from '../../src/understanding/phrases/starts.ts';
import { makeReader } from '../../src/understanding/reader.ts';
import { languages } from '../../src/words/language.ts';
import { localeFiles } from '../../src/words/locale-files.ts';
import { makeRenderer } from '../../src/words/words.ts';

const folder = new URL('../../locales/', import.meta.url);
const read = makeReader(makeRenderer(folder).labels);
const quoted = (text: string): string[] => [...text.matchAll(/“([^”]+)”/g)].map(([, inside = '']) => inside);

const isListing = (line: string): boolean => {
  const { title, price, stock } = read.listing(line);
  return title !== undefined && price !== undefined && stock !== undefined;
};

describe.each(languages)('in %s', (language) => {
  const files = localeFiles(folder, language);
  const text = (file: string, key: string): string => files[file]?.[key] ?? '';

  it.each([
    ['help', 'seller'],
    ['help', 'buyer'],
    ['human', 'noted'],
    ['human', 'added'],
    ['human', 'back'],
    ['human', 'closed'],
    ['human', 'unanswered'],
    ['messages', 'reminders_off'],
    ['privacy', 'notice'],
    ['settings', 'no_shop'],
    ['welcome', 'privacy'],
    ['welcome', 'ready_seller'],
    ['deed', 'kept'],
    ['reminder', 'kept'],
    ['reminder', 'kept_quiet'],
    ['sell', 'photos'],
    ['sell', 'goods_hint'],
  ])('the words quoted in %s.%s are known', (file, key) => {
    const unknown = quoted(text(file, key)).filter((line) => !(readCommand(line) ?? readStart(line) ?? readChange(line)) && !isListing(line));
    expect(unknown).toEqual([]);
    expect(quoted(text(file, key))).not.toEqual([]);
  });

  it('the words with which one reads on in a lesson do that', () => {
    const [onward = '', elsewhere = ''] = quoted(text('lesson', 'next_hint'));
    expect(read.skip(onward)).toBe(true);
    expect(readCommand(elsewhere)).toBe('menu');
  });

  it('the commands on buttons are known by their labels', () => {
    for (const command of ['menu', 'help', 'back', 'cancel', 'language', 'human', 'continue', 'privacy'] as const)
      expect(readCommand(text('engine', `command_${command}`))).toBe(command);
  });

  it('the examples of the hints are good answers', () => {
    for (const line of quoted(text('sell', 'price_hint'))) expect(read.money(line, 'PKR')).toBeDefined();
    for (const line of quoted(text('quiet', 'hours_hint'))) expect(read.hours(line)).toBeDefined();
    for (const line of quoted(text('timezone', 'zone_hint'))) expect(read.timeZone(line)).toBeDefined();
    for (const line of quoted(text('sell', 'stock_hint'))) expect(read.quantity(line)).toBeDefined();
    for (const line of quoted(text('sell', 'weight_hint'))) expect(read.weight(line)).toBeDefined();
    for (const line of quoted(text('sell', 'size_hint'))) expect(read.size(line)).toBeDefined();
    for (const number of text('checkout', 'phone_hint').match(/\+?\d[\d ]+\d/g) ?? [])
      expect(read.phone(number, language === 'zh' ? 'CN' : 'PK')).toBeDefined();
    for (const number of text('sale', 'number_hint').match(/[A-Z]{2}\d{9}[A-Z]{2}|\d{6,}/g) ?? []) expect(read.tracking(number)).toBeDefined();
  });
});
