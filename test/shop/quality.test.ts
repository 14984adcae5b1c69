import { describe, expect, test } from 'vitest';
import { qualityOf } from '../../src/shop/quality.ts';

const bare = { title: 'Chadar', price: { minor: 240_000, currency: 'PKR' }, photos: [], weightGrams: null, sizeMm: null, description: null } as const;
const best = {
  title: 'Ajrak chadar, indigo, 2.5 m',
  price: { minor: 240_000, currency: 'PKR' },
  photos: ['a', 'b', 'c'],
  weightGrams: 400,
  sizeMm: [300, 200, 50],
  description: 'Block printed by hand in Bhit Shah with indigo and madder, washed in the river.',
} as const;

test('everything told is a hundred, and no advice', () => expect(qualityOf(best)).toEqual({ score: 100, tip: null }));
test('a name and a price are little', () => expect(qualityOf(bare)).toEqual({ score: 6, tip: 'photo' }));

describe('one tip, the one that gains most', () => {
  test.each([
    ['a first photo', { ...best, photos: [] }, 'photo'],
    ['a second', { ...best, photos: ['a'] }, 'photo_side'],
    ['a third', { ...best, photos: ['a', 'b'] }, 'photo_close'],
    ['a longer name', { ...best, title: 'Chadar' }, 'name'],
    ['a name that is not shouted', { ...best, title: 'BEST QUALITY AJRAK CHADAR' }, 'name'],
    ['a description', { ...best, description: null }, 'description'],
    ['a longer one', { ...best, description: 'Block printed by hand.' }, 'description_more'],
    ['the weight', { ...best, weightGrams: null }, 'weight'],
    ['the size', { ...best, sizeMm: null }, 'size'],
    ['a look at the price', { ...best, price: { minor: 900, currency: 'PKR' } }, 'price'],
    ['photos before words', { ...bare, title: 'Ajrak chadar red' }, 'photo'],
    ['words before the parcel', { ...best, description: null, weightGrams: null }, 'description'],
  ] as const)('%s', (_, goods, tip) => {
    const { score, tip: given } = qualityOf(goods);
    expect(given).toBe(tip);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThan(100);
  });
});

test('whoever follows the tips gets more by each, and comes to a hundred', () => {
  const follow = { photo: { photos: ['a'] }, photo_side: { photos: ['a', 'b'] }, photo_close: { photos: ['a', 'b', 'c'] } };
  const steps: { [tip: string]: object } = { ...follow, name: { title: best.title }, description: { description: 'Block printed by hand.' } };
  Object.assign(steps, { description_more: { description: best.description }, weight: { weightGrams: 1 }, size: { sizeMm: [1, 1, 1] }, price: {} });
  let goods: Parameters<typeof qualityOf>[0] = bare;
  for (let { score, tip } = qualityOf(goods); tip !== null; ) {
    goods = { ...goods, ...steps[tip] };
    const next = qualityOf(goods);
    expect(next.score, tip).toBeGreaterThan(score);
    ({ score, tip } = next);
  }
  expect(qualityOf(goods).score).toBe(100);
});

test('Chinese and Urdu names are read as they are written', () => {
  expect(qualityOf({ ...best, title: '红色真丝围巾' }).tip).toBeNull();
  expect(qualityOf({ ...best, title: '围巾' }).tip).toBe('name');
  expect(qualityOf({ ...best, title: 'سرخ اجرک چادر' }).tip).toBeNull();
});
