import { expect, it } from 'vitest';
import { words } from '../../src/conversation/words.ts';
import { outbound } from '../../src/words/outbound.ts';
import { makeRenderer } from '../../src/words/words.ts';

const renderer = makeRenderer(new URL('../../locales/', import.meta.url));

it('shows a bubble in the reader’s language', () => {
  const message = outbound(
    {
      words: [words('engine.added'), words('engine.resume_at', { at: 4, of: 7 })],
      controls: [
        { id: 'c:menu', words: words('engine.command_menu') },
        { id: 'c:back', words: words('engine.command_back'), description: words('engine.left') },
      ],
      numbered: false,
      picture: 'a1b2',
    },
    'en',
    renderer,
  );
  expect(message).toEqual({
    open: 'Choose',
    text: 'Added.\n\nBack to where we were: 4 of 7.',
    controls: [
      { id: 'c:menu', label: 'Menu' },
      { id: 'c:back', label: 'Back', description: 'All right.' },
    ],
    numbered: false,
    picture: 'a1b2',
  });
});

it('shows words alone as a text alone', () => {
  expect(outbound({ words: [words('engine.added')] }, 'en', renderer)).toEqual({ text: 'Added.' });
});

it('spares a label the isolates it does not need', () => {
  const row = words('order.row', { number: 'ABC234', total: { money: { minor: 240_000, currency: 'PKR' } } });
  const label = (control: typeof row) => outbound({ words: [], controls: [{ id: 'x', words: control }] }, 'ur', renderer).controls?.[0]?.label;
  expect(label(row)).toBe('ABC234 · Rs 2,400');
  expect(label(words('listing.row', { title: 'چادر A4', price: 5 }))).toBe('\u2068چادر A4\u2069 · 5');
});
