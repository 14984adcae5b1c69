import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seller, walks } from '../kill/people.ts';
import type { Person } from '../support/bot-api/person.ts';
import { openTestHouse, type TestHouse } from './house.ts';
import { oddTexts } from './texts.ts';

describe('odd texts, through the whole house', () => {
  let house: TestHouse;
  let person: Person;

  beforeAll(async () => {
    house = await openTestHouse();
    person = house.api.person(11, { name: 'A\u202eyesha \ud83d <b>', language: 'en' });
    await walks(house.api, { ...seller(person, 'lamp'), end: /^Your shop is open/ });
  });
  afterAll(() => house.close());

  it.each(oddTexts)('are answered with no question open: %s', async (_, text) => {
    const said = await house.answer(person, () => person.types(text));
    expect(said.text).not.toBe('');
    await house.answer(person, () => person.types('/cancel'));
  });

  it.each(oddTexts)('are answered where a name is asked: %s', async (_, text) => {
    await house.answer(person, () => person.types('/sell'));
    await house.answer(person, () => person.types('skip'));
    await house.answer(person, () => person.types(text));
    await house.answer(person, () => person.types('/cancel'));
  });

  it.each(oddTexts)('are answered by a first-time visitor: %s', async (_, text) => {
    const stranger = house.api.person(1_000 + oddTexts.findIndex(([, one]) => one === text), { name: text.slice(0, 10_000) });
    const said = await house.answer(stranger, () => stranger.types(text));
    expect(said.text).toMatch(/Sarai|سرائے/);
  });

  it('leaves every table where it was', async () => {
    const { rows } = await house.pool.query(`select count(*)::int as count from information_schema.tables where table_name in ('order', 'person', 'listing')`);
    expect(rows).toEqual([{ count: 3 }]);
  });
});
