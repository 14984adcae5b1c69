import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cards } from '../../src/school/practice/cards.ts';
import type { Decision, Game } from '../../src/school/practice/game.ts';
import { accuracyOf } from '../../src/school/practice/listing.ts';
import { momentsOf } from '../../src/school/practice/moments.ts';
import { counterOf } from '../../src/school/practice/play.ts';
import { routes, scenarios } from '../../src/school/practice/scenarios.ts';
import { scoreOf } from '../../src/school/practice/score.ts';
import { played, twinOf } from '../../src/school/practice/steady.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest();

const goods = scenarios.flatMap((scenario) => scenario.products.map((product) => ({ scenario, product })));
const games: fc.Arbitrary<Game> = fc
  .record({
    seed: fc.string({ minLength: 1, maxLength: 12 }),
    of: fc.constantFrom(...goods),
    percent: fc.integer({ min: 1, max: 400 }),
    stock: fc.integer({ min: 1, max: 40 }),
    route: fc.constantFrom('slow' as const, 'std' as const, 'fast' as const),
    quality: fc.integer({ min: 0, max: 100 }),
    accuracy: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ seed, of, percent, ...rest }) => ({ seed, ...of, length: 14, setup: { ...rest, price: Math.ceil((of.product.usual * percent) / 100) } }));
const decisions: fc.Arbitrary<readonly Decision[]> = fc.array(
  fc.record(
    {
      card: fc.constantFrom('a' as const, 'b' as const, 'c' as const),
      price: fc.integer({ min: 1, max: 95_600 }),
      restock: fc.integer({ min: 1, max: 40 }),
      campaign: fc.constant(true as const),
    },
    { requiredKeys: ['card'] },
  ),
  { minLength: 14, maxLength: 14 },
);

describe('whatever is decided', () => {
  test('numbers stay whole and within their bounds, and no more is sold than there was', () => {
    fc.assert(
      fc.property(games, decisions, (game, decided) => {
        const result = played(game, sha256, ({ day }) => decided[day - 1] ?? {});
        const { rate, stock, rating, cash, profit, sold } = result;
        for (const number of [rate, stock, rating, cash, profit]) expect(Number.isSafeInteger(number)).toBe(true);
        expect(stock).toBeGreaterThanOrEqual(0);
        expect(rating).toBeGreaterThanOrEqual(0);
        expect(rating).toBeLessThanOrEqual(500);
        expect(Math.abs(rate - game.scenario.rate) * 10).toBeLessThanOrEqual(game.scenario.rate + 10);
        const bought = game.setup.stock + decided.slice(0, 12).reduce((sum, { restock = 0 }) => sum + restock, 0);
        expect(sold + stock).toBe(bought);
        const { total, passed } = scoreOf(result, twinOf(game, sha256));
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        if (result.flags.length > 0 || profit < 0) expect(passed).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('what is shown of the open day is what the day begins with', () => {
    fc.assert(
      fc.property(games, decisions, fc.integer({ min: 0, max: 13 }), (game, decided, over) => {
        const today = decided[over] ?? {};
        const shown = counterOf(game, decided.slice(0, over), today, sha256);
        const after = played(game, sha256, ({ day }) => decided[day - 1] ?? {}).days[over];
        expect(after).toMatchObject({ rate: shown.rate, price: shown.price, stock: shown.stock - (after?.sold ?? 0) });
        const missed = (after?.wanted ?? 0) - (after?.sold ?? 0);
        expect(after?.cash).toBe(shown.cash - (after?.sold ?? 0) * game.product.freight[game.setup.route]);
        expect(after?.rating).toBe(Math.max(0, shown.rating - 3 * missed));
      }),
      { numRuns: 40 },
    );
  });

  test('a best choice is never held against anybody, and an offence always is', () => {
    fc.assert(
      fc.property(games, decisions, (game, decided) => {
        const result = played(game, sha256, ({ day }) => decided[day - 1] ?? {});
        const { best, worst } = momentsOf(result, game.scenario);
        for (const moment of best) if (moment.what === 'card') expect(moment.choice).toBe('a');
        for (const moment of worst) if (moment.what === 'card') expect(moment.choice).not.toBe('a');
        if (result.flags.length > 0) {
          const [first] = worst;
          expect(first?.what === 'card' && cards[first.card].effects[first.choice].flag).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a parcel is late or not, and never lost', () => {
  for (const { days } of Object.values(routes)) expect(days + 2).toBeLessThanOrEqual(9);
});

describe('how true a listing is', () => {
  const football = goods.find(({ product }) => product.id === 'football')?.product;
  const honest = { family: '95', weight: 'scale', origin: 'here', returns: 'rule', text: 'Football, hand-stitched in Sialkot' };
  const of = (told: Partial<typeof honest>) => (football ? accuracyOf(football, { ...honest, ...told }) : undefined);

  test('each of five things is a fifth', () => {
    expect([of({}), of({ family: '64' }), of({ weight: 'less' }), of({ origin: 'none' }), of({ returns: 'never' })]).toEqual([100, 80, 80, 80, 80]);
    expect(of({ family: '08', weight: 'none', origin: 'elsewhere', returns: 'none', text: 'best' })).toBe(0);
  });

  test.each(['The best football', '100% leather', 'Guaranteed for life', '最好的足球', '全国第一', 'سب سے بہترین فٹ بال', 'sab se sasta football'])(
    '%s says too much',
    (text) => expect(of({ text })).toBe(80),
  );

  test.each(['Football, size 5, for clubs', 'سیالکوٹ کا ہاتھ سے سلا فٹ بال', '手工缝制足球，五号'])('%s says what is so', (text) =>
    expect(of({ text })).toBe(100),
  );
});
