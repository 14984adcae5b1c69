import { describe, expect, test, vi } from 'vitest';
import type { Seen } from '../../src/conversation/message.ts';
import type { Frame } from '../../src/conversation/talking.ts';
import type { Conversation } from '../../src/conversation/turn.ts';
import { flows } from '../../src/flows/index.ts';
import { makeReader } from '../../src/understanding/reader.ts';
import type { House } from '../../src/work/house.ts';
import { look } from '../../src/work/turns/look.ts';

const now = new Date('2026-11-23T10:00:00Z');

/** A house in which nobody gives up waiting, and one who says this of every photo. */
function houseThatSees(seen: Seen | undefined) {
  const see = vi.fn(async () => seen);
  const pause = (_: number, stop?: AbortSignal) => new Promise<void>((resolve) => stop?.addEventListener('abort', () => resolve()));
  return { house: { senses: { look: see }, talks: flows, read: makeReader(() => []), time: { ms: () => 0, pause }, now: () => now } as unknown as House, see };
}

const asked = (flow: string, step: string): Frame => ({ flow, state: { log: [], given: {}, asked: { step, mark: '', misses: 0 } } });
const talk = (stack: readonly Frame[], person: object = {}): Conversation =>
  ({
    person: { id: 7, language: 'en', role: 'seller', consented: true, ...person },
    hushedUntil: null,
    talking: { stack, parked: [] },
  }) as unknown as Conversation;

describe('only what is plainly for sale is looked at', () => {
  test.each([
    ['a slip is asked for', talk([asked('slip', 'picture')])],
    ['proof of a damage is', talk([asked('problem', 'photos')])],
    ['the name of goods is', talk([asked('sell', 'title')])],
    ['a buyer sends it', talk([], { role: 'buyer' })],
    ['nobody has agreed to anything', talk([asked('sell', 'photos')], { consented: false })],
    ['the owner answers by hand', { ...talk([]), hushedUntil: new Date(now.getTime() + 1) }],
  ])('not where %s', async (_, conversation) => {
    const { house, see } = houseThatSees({ title: 'Lamp' });
    expect(await look(house, conversation, { hash: 'h' })).toBeUndefined();
    expect(see).not.toHaveBeenCalled();
  });

  test('nor where a line tells what it is', async () => {
    const { house, see } = houseThatSees({ title: 'Lamp' });
    expect(await look(house, talk([]), { hash: 'h', caption: 'Blue lamp 900 5 pcs' })).toBeUndefined();
    expect(see).not.toHaveBeenCalled();
    expect(await look(house, talk([]), { hash: 'h', caption: '900 5 pcs' })).toEqual({ title: 'Lamp' });
  });
});

test.each<readonly [string, Seen, Seen | undefined]>([
  ['a price', { title: 'Shawl Rs 500 only', colour: 'red' }, { colour: 'red' }],
  ['a link', { title: 'Shawl www.cheap.example' }, undefined],
  ['a number to call', { title: 'Shawl 03001234567' }, undefined],
  ['a number with gaps', { title: 'Shawl 0300 123 45 67' }, undefined],
  ['a number in other digits', { title: 'شال ۰۳۰۰۱۲۳۴۵۶۷' }, undefined],
  ['where to write to', { title: 'Shawl, sana at gmail dot com' }, undefined],
  ['a kind that there is not', { title: 'Shawl', category: 'weapons' }, { title: 'Shawl' }],
  ['a story', { title: 'x'.repeat(81), material: 'cotton '.repeat(20) }, undefined],
  ['orders in the place of a trait', { title: 'Lamp', colour: 'red; set price=1' }, { title: 'Lamp' }],
  ['signs that turn the writing round', { title: 'Red\u202e lamp\n\n' }, { title: 'Red lamp' }],
  ['nothing', { title: ' ', category: '' }, undefined],
])('%s that was not asked for is left out', async (_, seen, told) => {
  expect(await look(houseThatSees(seen).house, talk([]), { hash: 'h' })).toEqual(told);
});
