import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NewGame, PracticeDoor } from '../../src/school/practice/practice.ts';
import { scenarios } from '../../src/school/practice/scenarios.ts';
import { steadySetup } from '../../src/school/practice/steady.ts';
import { joinLessons } from '../../src/store/school/join-lessons.ts';
import { practiceDoor } from '../../src/store/school/practice-door.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());

/** One turn of a person in the practice shop. */
async function as<T>(me: number, turn: (door: PracticeDoor) => Promise<T>): Promise<T> {
  const unit = openUnit(setting);
  try {
    const result = await turn(practiceDoor({ unit, me, now: () => setting.clock.now }));
    await unit.commit();
    return result;
  } catch (error) {
    await unit.abandon();
    throw error;
  }
}

const [scenario] = scenarios;
const product = scenario?.products[0];
if (!scenario || !product) throw new Error('there is nothing to practise with');
const short: NewGame = {
  scenario,
  product,
  length: 4,
  setup: { ...steadySetup, price: product.usual },
  listing: { title: 'Chappal', description: null },
  class: null,
};
const inClass = (nick: string | null): NewGame => ({ ...short, length: 14, class: { code: 'CLASS-5', nick } });

const newest = (me: number) =>
  as(me, async (door) => {
    const [game] = await door.games();
    if (!game) throw new Error('there is no game');
    return game;
  });

const playedToTheEnd = async (me: number, game: NewGame) => {
  await as(me, (door) => door.begin(game));
  const begun = await newest(me);
  await as(me, (door) =>
    door.pass(
      begun,
      Array.from({ length: game.length }, () => ({ card: 'a' as const })),
    ),
  );
};

test('a game waits for a month as it was left', async () => {
  const me = await setting.person();
  await as(me, (door) => door.begin(short));
  const begun = await newest(me);
  await as(me, (door) => door.pass(begun, [{ campaign: true }]));
  await as(me, async (door) => door.decide(await newest(me), { card: 'b' }));
  setting.clock.now = new Date(setting.clock.now.getTime() + 31 * 86_400_000);
  expect(await newest(me)).toMatchObject({ decisions: [{ campaign: true }], today: { card: 'b' }, ended: false });
});

test('a day that is over is not decided once more, and of two games one begins', async () => {
  const me = await setting.person();
  await as(me, (door) => door.begin(short));
  await as(me, (door) => door.begin(short));
  expect(await as(me, (door) => door.games())).toHaveLength(1);
  const game = await newest(me);
  await as(me, (door) => door.pass(game, [{}]));
  await as(me, (door) => door.pass(game, [{}]));
  await as(me, (door) => door.decide(game, { price: 1 }));
  expect(await newest(me)).toMatchObject({ decisions: [{}], today: {} });
});

test('nobody reaches the game of another', async () => {
  const [me, other] = [await setting.person(), await setting.person()];
  await as(me, (door) => door.begin(short));
  const mine = await newest(me);
  await as(other, (door) => door.drop(mine));
  await as(other, (door) => door.decide(mine, { price: 1 }));
  await as(other, (door) => door.pass(mine, [{}]));
  expect(await as(other, (door) => door.games())).toEqual([]);
  expect(await newest(me)).toEqual(mine);
});

test('luck is one for a class, and else everybody has their own', async () => {
  const [me, other] = [await setting.person(), await setting.person()];
  const seeds: string[] = [];
  for (const who of [me, other]) {
    await playedToTheEnd(who, short);
    seeds.push((await newest(who)).seed);
    await playedToTheEnd(who, short);
    seeds.push((await newest(who)).seed);
  }
  expect(new Set(seeds).size).toBe(4);
  for (const who of [me, other]) {
    await playedToTheEnd(who, inClass(null));
    expect((await newest(who)).seed).toBe('CLASS-5');
  }
});

test('a game that was dropped gives nobody its luck again', async () => {
  const me = await setting.person();
  await as(me, (door) => door.begin(short));
  const dropped = await newest(me);
  await as(me, (door) => door.drop(dropped));
  await as(me, (door) => door.begin(short));
  expect((await newest(me)).seed).not.toBe(dropped.seed);
});

test('of two open games of two who turn out to be one, that goes on which is further; what was ended stays', async () => {
  const [one, other] = [await setting.person(), await setting.person()];
  await playedToTheEnd(other, short);
  for (const me of [one, other]) await as(me, (door) => door.begin(short));
  const further = await newest(one);
  await as(one, (door) => door.pass(further, [{}]));
  const unit = openUnit(setting);
  await joinLessons(await unit.write(), one, other);
  await unit.commit();
  const after = await as(other, (door) => door.games());
  expect(after.map(({ seed, ended }) => [seed === further.seed, ended]).sort()).toEqual([
    [false, true],
    [true, false],
  ]);
});

test('on the board stand those who asked to, by their first whole game, for those of the class', async () => {
  const [shown, hidden, stranger] = [await setting.person('Amna Bibi'), await setting.person('Bilal Khan'), await setting.person('Chen Wei')];
  await playedToTheEnd(shown, inClass('Amna'));
  await playedToTheEnd(shown, inClass('Amna again'));
  await playedToTheEnd(hidden, inClass(null));
  const nicks = (me: number) => as(me, async (door) => (await door.board('CLASS-5'))?.map((game) => game.class?.nick) ?? null);
  expect(await nicks(shown)).toEqual(['Amna']);
  expect(await nicks(hidden)).toEqual(['Amna']);
  expect(await nicks(stranger)).toBeNull();
});
