import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Choice, cardNames, deck } from '../../src/school/practice/cards.ts';
import { rolling, type Sha256 } from '../../src/school/practice/chance.ts';
import type { Decision, Game, Morning, Result } from '../../src/school/practice/game.ts';
import { days } from '../../src/school/practice/play.ts';
import { type Route, scenarios } from '../../src/school/practice/scenarios.ts';
import { scoreOf } from '../../src/school/practice/score.ts';
import { played, steadySetup, twinOf } from '../../src/school/practice/steady.ts';

const sha256: Sha256 = (text) => createHash('sha256').update(text).digest();

type Trace = {
  readonly seed: string;
  readonly scenario: string;
  readonly product: string;
  /** One letter a card, in the order of their names. */
  readonly choices: string;
  readonly percent: number;
  readonly route: Route;
  readonly quality: number;
  readonly accuracy: number;
  readonly stock: number;
  readonly restocks: boolean;
  readonly campaigns: boolean;
};

function gameOf(trace: Pick<Trace, 'seed' | 'scenario' | 'product' | 'percent' | 'route' | 'quality' | 'accuracy' | 'stock'>): Game {
  const scenario = scenarios.find(({ id }) => id === trace.scenario);
  const product = scenario?.products.find(({ id }) => id === trace.product);
  if (!scenario || !product) throw new Error(`no such goods: ${trace.product}`);
  const { route, quality, accuracy, stock } = trace;
  return {
    seed: trace.seed,
    scenario,
    product,
    length: 14,
    setup: { price: Math.floor((product.usual * trace.percent) / 100), stock, route, quality, accuracy },
  };
}

const policy =
  ({ choices, restocks, campaigns }: Pick<Trace, 'choices' | 'restocks' | 'campaigns'>) =>
  ({ card, stock, day }: Morning): Decision => ({
    ...(card && { card: choices[cardNames.indexOf(card)] as Choice }),
    ...(restocks && stock <= 4 && day <= 10 && { restock: 10 }),
    ...(campaigns && { campaign: true }),
  });

/** The log of a game as the reference writes it: JSON with a space after each comma and colon, keys in order. */
function logged(result: Result): string {
  const lines = result.days.map(({ day, rate, card, choice, wanted, sold, stock, price, rating, cash }) => [
    day,
    rate,
    card,
    choice,
    wanted,
    sold,
    stock,
    price,
    rating,
    cash,
  ]);
  const { flags, missed, points, profit, rate, rating, returns, sold } = result;
  const json = (value: unknown): string =>
    Array.isArray(value)
      ? `[${value.map(json).join(', ')}]`
      : typeof value === 'object' && value !== null
        ? `{${Object.entries(value)
            .map(([key, one]) => `"${key}": ${json(one)}`)
            .join(', ')}}`
        : JSON.stringify(value);
  const text = json([lines, { flags, missed, points, profit, rate_end: rate, rating, returns, sold }]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const chappal = { seed: 'SARAI-2024', scenario: 'PK2CN', product: 'chappal', percent: 100, ...steadySetup };

describe('the golden trace of the rules ps1', () => {
  const game = gameOf(chappal);
  const roll = rolling(sha256, 'SARAI-2024');

  test('draws and deck', () => {
    expect([roll('fx', 1, 0, 16), roll('mood', 1, 0, 101), roll('demand', 1, 0, 100), roll('late', 1, 0, 1000), roll('ret', 1, 0, 1000)]).toEqual([
      9, 1, 32, 435, 216,
    ]);
    expect([...deck(roll).values()]).toEqual([
      'ANNUAL_LIMIT',
      'CUSTOMS_HOLD',
      'FAKE_PAYMENT',
      'RETURN_7D',
      'STOCK_TEMPT',
      'PROHIBITED_ADDON',
      'DAMAGED',
      'UNDERVALUE',
      'FX_SHOCK',
    ]);
    expect([...deck(roll).keys()]).toEqual([2, 3, 4, 6, 7, 9, 10, 12, 13]);
  });

  test('the steady shop', () => {
    const result = played(game, sha256, policy({ choices: 'aaaaaaaaa', restocks: true, campaigns: false }));
    expect(result.days[6]).toMatchObject({ day: 7, rate: 40_272_378, wanted: 2, stock: 3 });
    expect(result.days[8]).toMatchObject({ day: 9, wanted: 3, sold: 0, stock: 0 });
    expect(result.days[12]).toMatchObject({ day: 13, rate: 38_747_697, price: 24_617 });
    expect(result).toMatchObject({ profit: 4_848_606, sold: 24, missed: 3, returns: 1, rating: 438, flags: [] });
    expect(scoreOf(result, twinOf(game, sha256))).toEqual({ business: 40, decisions: 40, service: 17, total: 97, passed: true });
    expect(logged(result)).toBe('865a8f517a2b5a01');
    expect(twinOf(game, sha256)).toEqual(result);
  });

  test('the cheat', () => {
    const result = played(game, sha256, policy({ choices: 'ccccccccc', restocks: true, campaigns: false }));
    expect(result.profit).toBe(-2_293_147);
    expect(result.flags).toHaveLength(4);
    expect(scoreOf(result, twinOf(game, sha256))).toMatchObject({ total: 14, passed: false });
    expect(logged(result)).toBe('773bf6cf50b6a3d3');
  });
});

/** Made by the reference of the rules: thirty-five seeds, all goods, seven ways to play. */
type Played = Trace & {
  readonly [name in 'profit' | 'rating' | 'sold' | 'missed' | 'returns' | 'rate' | 'score']: number;
} & { readonly flags: readonly string[]; readonly passed: boolean; readonly log: string };
const traces = JSON.parse(readFileSync(new URL('practice-traces.json', import.meta.url), 'utf8')) as readonly Played[];

test.each(traces)('$seed $product $choices as the reference plays it', (trace) => {
  const game = gameOf(trace);
  const result = played(game, sha256, policy(trace));
  const { profit, rating, flags, sold, missed, returns, rate, score, passed, log } = trace;
  expect({ profit: result.profit, rating: result.rating, flags: result.flags, sold: result.sold, missed: result.missed }).toEqual({
    profit,
    rating,
    flags,
    sold,
    missed,
  });
  expect({ returns: result.returns, rate: result.rate, log: logged(result) }).toEqual({ returns, rate, log });
  expect(scoreOf(result, twinOf(game, sha256))).toMatchObject({ total: score, passed });
});

test('what one decides never shifts what comes after by luck', () => {
  const seen = (decide: (morning: Morning) => Decision) => played(gameOf(chappal), sha256, decide).days.map(({ rate, card }) => ({ rate, card }));
  const well = seen(policy({ choices: 'aaaaaaaaa', restocks: true, campaigns: false }));
  expect(seen(policy({ choices: 'cbacbacba', restocks: false, campaigns: true }))).toEqual(well);
});

test('a card on which nothing was chosen stops the game', () => {
  const run = days(gameOf(chappal), sha256);
  run.next();
  expect(run.next({}).value).toMatchObject({ day: 2, card: 'ANNUAL_LIMIT' });
  expect(() => run.next({})).toThrow('day 2');
});
