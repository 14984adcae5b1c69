import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bare } from '../../src/words/bidi.ts';
import { buyer, seller, type Walk, walks } from '../kill/people.ts';
import type { Person } from '../support/bot-api/person.ts';
import { openTestHouse, type TestHouse } from './house.ts';

const sql = `'); drop table "order"; --`;
const html = '<b>lamp</b><script>alert(1)</script>';
const sign = '{{title}} $t(menu.what)';

/** The same walk, with other words where the person's own words are asked for. */
const saying = (walk: Walk, words: readonly (readonly [RegExp, string])[]): Walk => ({
  ...walk,
  habits: [...words.map(([like, text]) => [like, (person: Person) => person.types(text)] as const), ...walk.habits],
});

describe.each([
  ['SQL', sql],
  ['HTML', html],
  ['placeholders', sign],
])('%s in every field', (_, text) => {
  let house: TestHouse;

  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  // The title is what the reader of a goods line leaves of it; all else is word for word.
  it('is kept as it was typed, shown as it was typed, and does nothing', async () => {
    const bibi = house.api.person(51, { name: `Bibi ${text}` });
    await walks(
      house.api,
      saying(seller(bibi, 'lamp'), [
        [/your shop called/, `Shop ${text}`],
        [/Which city do you sell from/, `Multan ${text}`],
        [/What is it\?|What is it called/, `Lamp ${text}`],
        [/Anything a buyer should know/, `Good ${text}`],
      ]),
    );
    const ali = house.api.person(52, { name: `Ali ${text}` });
    const walk = saying(buyer(ali, 'Lamp', false), [
      [/^Who receives it/, `Ali ${text}`],
      [/^The address/, `House 12, Gulberg, near the mill ${text}`],
      [/^Which city\?/, `Lahore ${text}`],
    ]);
    await walks(house.api, walk);
    await house.settled();

    const { rows } = await house.pool.query(
      `select l.title, l.description, s.name, s.city, o.deliver_to->>'lines' as lines, o.deliver_to->>'city' as to_city
       from listing l join shop s on s.id = l.shop_id, "order" o`,
    );
    expect(rows).toEqual([
      {
        title: expect.stringMatching(/^Lamp/),
        description: `Good ${text}`,
        name: `Shop ${text}`,
        city: `Multan ${text}`,
        lines: `House 12, Gulberg, near the mill ${text}`,
        to_city: `Lahore ${text}`,
      },
    ]);
    // The seller reads what was typed: no tag was taken for one, no placeholder filled.
    const told = bare(bibi.heard().at(-1)?.text ?? '');
    expect(told).toContain(`Ali ${text}`);
    expect(told).toContain(`House 12, Gulberg, near the mill ${text}`);
  });

  it('finds nothing it should not when it is sought', async () => {
    const buyerOf = house.api.person(53);
    await walks(house.api, { ...buyer(buyerOf, 'lamp', false), end: /Write what you are looking for, such as/ });
    await house.answer(buyerOf, () => buyerOf.types(`search ${text}`));
    await house.answer(buyerOf, () => buyerOf.types(`search %`));
    await house.answer(buyerOf, () => buyerOf.types(`search \\`));
  });
});
