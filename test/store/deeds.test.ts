import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DeedsDoor } from '../../src/school/deeds-door.ts';
import { erasePerson } from '../../src/store/people/erase-person.ts';
import { exportPerson } from '../../src/store/people/export-person.ts';
import { joinPeople } from '../../src/store/people/join-people.ts';
import { deedsDoor } from '../../src/store/school/deeds-door.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
let learner: number;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());
beforeEach(async () => {
  setting.clock.now = new Date('2026-11-21T10:00:00Z');
  learner = await setting.person('Sana');
});

const hoursLater = (hours: number) => {
  setting.clock.now = new Date(setting.clock.now.getTime() + hours * 3_600_000);
};

async function does<T>(act: (door: DeedsDoor) => Promise<T>, who = learner): Promise<T> {
  const unit = openUnit(setting);
  const done = await act(deedsDoor({ unit, me: who, now: () => setting.clock.now }));
  await unit.commit();
  return done;
}

const craft = { lesson: '01-what-cbec-is', answers: { craft: 'chappal' } };
const plan = { lesson: '22-taobao-village', answers: { who: 'three homes' } };

test('a card takes the place of the one before, and nobody else sees it', async () => {
  await does((door) => door.keep(craft));
  hoursLater(1);
  await does((door) => door.keep(plan));
  await does((door) => door.keep({ ...plan, answers: { who: 'five homes' } }));
  expect(await does((door) => door.cards())).toEqual([craft, { ...plan, answers: { who: 'five homes' } }]);
  expect(await does((door) => door.cards(), await setting.person('Eve'))).toEqual([]);
});

test('of a mistake somebody is told once a week, and of another one too', async () => {
  expect(await does((door) => door.explains('title_vague'))).toBe(true);
  expect(await does((door) => door.explains('title_vague'))).toBe(false);
  expect(await does((door) => door.explains('title_claim'))).toBe(true);
  hoursLater(7 * 24 - 1);
  expect(await does((door) => door.explains('title_vague'))).toBe(false);
  hoursLater(1);
  expect(await does((door) => door.explains('title_vague'))).toBe(true);
  expect(await does((door) => door.explains('title_vague'))).toBe(false);
});

test('two who turn out to be one have the newer of two cards, and are not told of a mistake again', async () => {
  const other = await setting.person('Sana');
  await does((door) => door.keep(craft));
  await does((door) => door.explains('title_vague'));
  hoursLater(1);
  await does((door) => door.keep({ ...craft, answers: { craft: 'shawls' } }), other);
  await does((door) => door.keep(plan), other);
  await setting.prisma.$transaction((tx) => joinPeople(tx, learner, other));
  const cards = await does((door) => door.cards(), other);
  expect(cards).toEqual([{ ...craft, answers: { craft: 'shawls' } }, plan]);
  expect(await does((door) => door.explains('title_vague'), other)).toBe(false);
});

test('what was kept is given out to its owner, and goes with them', async () => {
  await does((door) => door.keep(craft));
  await does((door) => door.explains('title_claim'));
  const kept = async () => {
    const { cards, mistakes } = (await exportPerson(setting.pool, learner)) ?? {};
    return { cards, mistakes };
  };
  expect(await kept()).toEqual({ cards: [expect.objectContaining(craft)], mistakes: [expect.objectContaining({ mistake: 'title_claim' })] });
  await erasePerson(setting.pool, learner, setting.clock.now);
  expect(await kept()).toEqual({ cards: [], mistakes: [] });
});
