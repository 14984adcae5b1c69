import { afterAll, beforeAll, expect, test } from 'vitest';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());

const people = async (name: string) => await setting.prisma.person.count({ where: { name } });

test('what Prisma writes is in the one transaction of the turn: kept with it, or not at all', async () => {
  const kept = openUnit(setting);
  await (await kept.write()).person.create({ data: { name: 'Kept' } });
  const { rows } = (await kept.connection()?.query(`select name from person where name = 'Kept'`)) ?? { rows: [] };
  expect(rows).toEqual([{ name: 'Kept' }]);
  expect(await people('Kept')).toBe(0);
  await kept.commit();
  expect(await people('Kept')).toBe(1);

  const abandoned = openUnit(setting);
  await (await abandoned.write()).person.create({ data: { name: 'Abandoned' } });
  await abandoned.abandon();
  expect(await people('Abandoned')).toBe(0);
});

test('many at once, and writes of several rows by others in between, each stay in their own', async () => {
  const turns = Array.from({ length: 40 }, async (_, at) => {
    const unit = openUnit(setting);
    await (await unit.write()).person.create({ data: { name: `Turn ${at}` } });
    if (at % 2 === 0) await unit.commit();
    else await unit.abandon();
  });
  // A write with a row below it is a transaction of Prisma's own.
  const others = Array.from({ length: 40 }, (_, at) =>
    setting.prisma.person.create({ data: { name: `Other ${at}`, conversations: { create: { channel: 'simulator', address: `other-${at}` } } } }),
  );
  await Promise.all([...turns, ...others]);
  for (let at = 0; at < 40; at++) expect([await people(`Turn ${at}`), await people(`Other ${at}`)]).toEqual([at % 2 === 0 ? 1 : 0, 1]);
});
