import { describe, expect, test } from 'vitest';
import type { Attachment } from '../../src/conversation/message.ts';
import type { Wish } from '../../src/conversation/wish.ts';
import { type Here, wishOf } from '../../src/understanding/wish.ts';

const text = (said: string) => ({ kind: 'text', text: said }) as const;
const photo: Attachment = { kind: 'image', hashes: ['a1'] };
const captioned: Attachment = { kind: 'image', hashes: ['a1'], caption: 'Ajrak chadar 2400 15 pcs' };
const nowhere: Here = { by: 'm1' };
const selling: Here = { by: 'm1', role: 'seller', open: { flow: 'sell', step: 'stock' } };
const menu: Wish = { do: 'command', command: 'menu' };
/** The menu for want of anything better. */
const guessed: Wish = { ...menu, unsure: true };
const answer = (raw: string | Attachment): Wish => ({ do: 'answer', raw, by: 'm1', otherwise: expect.any(Function) });

describe('with nothing open', () => {
  test.each<[said: string, role: Here['role'], wish: Wish]>([
    ['hello', 'seller', menu],
    ['السلام علیکم', 'buyer', menu],
    ['你好', undefined, menu],
    ['👍', 'seller', menu],
    ['menu', undefined, menu],
    ['/start', undefined, menu],
    ['help', 'buyer', { do: 'command', command: 'help' }],
    ['Ajrak chadar 2400 15 pcs', 'seller', { do: 'start', flow: 'sell', given: { goods: 'Ajrak chadar 2400 15 pcs' } }],
    ['Ajrak chadar', 'seller', guessed],
    ['2400', 'seller', guessed],
    ['red chadar', 'buyer', { do: 'start', flow: 'browse', given: { query: 'red chadar' } }],
    ['红披肩', 'buyer', { do: 'start', flow: 'browse', given: { query: '红披肩' } }],
    ['red chadar', 'trainee', guessed],
    ['red chadar', undefined, guessed],
    ['becho', 'seller', { do: 'start', flow: 'sell', given: {} }],
    ['where is K7Q2M9', 'buyer', { do: 'start', flow: 'track', given: { order: 'K7Q2M9' } }],
    ['/start l_A12', undefined, { do: 'start', flow: 'card', given: { listing: 'A12' } }],
    ['price 900 kar do', 'seller', guessed],
  ])('%s from a %s', (said, role, wish) => {
    expect(wishOf(text(said), { ...nowhere, ...(role && { role }) })).toEqual(wish);
  });

  test('a photo of a seller begins a listing with its caption; without one it may be of goods that are for sale already', () => {
    expect(wishOf({ kind: 'attachment', attachment: photo }, nowhere)).toEqual({ do: 'start', flow: 'picture', given: { photos: photo } });
    expect(wishOf({ kind: 'attachment', attachment: captioned }, { ...nowhere, role: 'seller' })).toEqual({
      do: 'start',
      flow: 'sell',
      given: { photos: captioned, goods: 'Ajrak chadar 2400 15 pcs' },
    });
  });

  test('a photo of a buyer and a sticker of anybody lead to the menu', () => {
    expect(wishOf({ kind: 'attachment', attachment: photo }, { ...nowhere, role: 'buyer' })).toEqual(menu);
    expect(wishOf({ kind: 'attachment', attachment: { kind: 'sticker' } }, nowhere)).toEqual(menu);
  });
});

describe('with a question open', () => {
  test.each<[said: string, wish: Wish]>([
    ['15', answer('15')],
    ['chadar', answer('chadar')],
    ['hello', answer('hello')],
    ['cart', answer('cart')],
    ['卖', answer('卖')],
    ['K7Q2M9', answer('K7Q2M9')],
    ["stop, the parcel isn't here", { do: 'start', flow: 'track', given: {} }],
    ['menu', menu],
    ['wapas', { do: 'command', command: 'back' }],
    ['cancel', { do: 'command', command: 'cancel' }],
    ['/cart', { do: 'start', flow: 'cart', given: {} }],
    ['where is my order', { do: 'start', flow: 'track', given: {} }],
    ['order kahan hai?', { do: 'start', flow: 'track', given: {} }],
    ['price 900 kar do', { do: 'correct', given: { price: '900' } }],
    ['qeemat 900', { do: 'correct', given: { price: '900' } }],
    ['naam badal do Red shawl', { do: 'correct', given: { title: 'Red shawl' } }],
    ['stock 20 karo', answer('stock 20 karo')],
    ['Ajrak chadar 2400 15 pcs', answer('Ajrak chadar 2400 15 pcs')],
  ])('%s', (said, wish) => {
    expect(wishOf(text(said), selling)).toMatchObject(wish);
  });

  test('a sentence for an open text is no correction unless a change is asked for', () => {
    const describing: Here = { ...selling, open: { flow: 'sell', step: 'description' } };
    expect(wishOf(text('price 900'), describing)).toEqual(answer('price 900'));
    expect(wishOf(text('price 900 kar do'), describing)).toEqual({ do: 'correct', given: { price: '900' } });
  });

  test('the name of a buyer is not a title', () => {
    const here: Here = { by: 'm1', role: 'buyer', open: { flow: 'checkout', step: 'phone' } };
    expect(wishOf(text('naam badal do Ali Khan'), here)).toEqual({ do: 'correct', given: { name: 'Ali Khan' } });
  });

  test('a photo stays one with its caption, and one with a line of its own is of other goods where the line is known', () => {
    const at = (step: string) => wishOf({ kind: 'attachment', attachment: captioned }, { ...selling, open: { flow: 'sell', step } });
    expect(at('goods')).toEqual(answer(captioned));
    expect(at('price')).toEqual({ do: 'start', flow: 'sell', given: { photos: captioned, goods: 'Ajrak chadar 2400 15 pcs' } });
    expect(wishOf({ kind: 'attachment', attachment: photo }, selling)).toEqual(answer(photo));
  });
});

test('a tap is a tap, and an edited message rewords, whatever is open', () => {
  expect(wishOf({ kind: 'tap', control: 'c:menu' }, selling)).toEqual({ do: 'tap', control: 'c:menu' });
  expect(wishOf(text('900'), { ...selling, edits: 'm0' })).toEqual({ do: 'reword', by: 'm0', raw: '900' });
  expect(wishOf(text('menu'), { ...nowhere, edits: 'm0' })).toEqual({ do: 'reword', by: 'm0', raw: 'menu' });
});

test.each(['it came broken', 'toota hua aaya', '东西坏了'])(
  'asked whether an order came well, “%s” is a problem with it; asked what is wrong, it is the answer',
  (said) => {
    const asked = (flow: string, step: string): Here => ({ by: 'm1', role: 'buyer', open: { flow, step } });
    expect(wishOf(text(said), asked('received', 'sure'))).toMatchObject({ do: 'start', flow: 'problem' });
    expect(wishOf(text(said), asked('problem', 'reason'))).toEqual(answer(said));
    expect(wishOf(text(said), asked('checkout', 'name'))).toEqual(answer(said));
  },
);

test('words that begin something may be what a choice of the open question is called', () => {
  expect(wishOf(text('my orders'), selling)).toMatchObject({ do: 'start', said: { raw: 'my orders' } });
  expect(wishOf(text('my orders'), { by: 'm1' })).not.toHaveProperty('said');
});
