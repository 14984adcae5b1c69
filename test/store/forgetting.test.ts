import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeStatuses } from '../../src/store/delivery/statuses.ts';
import { erasePerson } from '../../src/store/people/erase-person.ts';
import { exportPerson, findPerson } from '../../src/store/people/export-person.ts';
import { chadar, type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());

/** What only one person ever said or was told, in each place there is; all of it bears their name. */
const places = ['name', 'phone', 'lane', 'Looms', 'shawl', 'bank', 'reason', 'speaks', 'hears', 'asks'] as const;
const slip = 'f'.repeat(64);
const photo = 'e'.repeat(64);

/** Somebody who buys and sells, with something of theirs in every place there is. */
async function somebody(called: string) {
  const { id: other, code } = await setting.seller({ stock: 50 });
  await setting.conversation(other);
  const id = await setting.person(called);
  const talk = await setting.conversation(id);
  const says = (place: (typeof places)[number] | 'fails' | 'failed' | 'lost') => `${called}-${place}`;
  const place = { name: says('name'), phone: says('phone'), lines: says('lane'), city: 'Peshawar', country: 'PK' };
  const order = async () => {
    const placed = await setting.as(id, async (door) => {
      await door.add(code, 1);
      const [basket] = await door.baskets();
      return await door.place({ shop: basket?.shop.code ?? '', total: basket?.total ?? chadar.price, deliverTo: place, payBy: 'transfer' });
    });
    if (!placed.ok) throw new Error(placed.why);
    return placed.number;
  };
  const [ended, underWay] = [await order(), await order()];
  await setting.as(other, (door) => door.change(ended, 'accept'));
  await setting.as(id, (door) => door.sendProof(ended, slip));
  await setting.as(id, (door) => door.change(ended, 'withdraw', says('reason')));
  await setting.as(id, (door) => door.open({ name: says('Looms'), city: 'Peshawar', country: 'PK', currency: 'PKR' }));
  await setting.as(id, (door) => door.setPayTo(says('bank')));
  await setting.as(id, (door) => door.publish({ ...chadar, title: says('shawl'), photos: [photo] }));
  await setting.as(id, (door) => door.add(code, 2));
  await setting.prisma.inbound.create({ data: { channel: 'simulator', messageId: says('speaks'), conversationId: talk, message: { text: says('speaks') } } });
  await setting.prisma.outbox.create({ data: { conversationId: talk, bubble: { words: [{ key: says('hears') }] } } });
  await setting.prisma.outbox.create({ data: { conversationId: talk, bubble: { words: [] }, sentIds: [`wamid.${says('fails')}`] } });
  const statuses = makeStatuses(setting.pool);
  const { address } = await setting.prisma.conversation.findUniqueOrThrow({ where: { id: talk } });
  for (const [nth, place] of (['fails', 'failed', 'lost'] as const).entries()) {
    const failure = { why: 'refused', detail: '131051' } as const;
    const at = setting.clock.now;
    const marked = { marked: { mark: 'sarai.1.0', to: [address] } };
    const told = await statuses.keep(
      { channel: 'simulator', message: `wamid.${says(place)}`, as: 'failed', at: at.toISOString(), failure, ...(nth === 2 && marked) },
      at,
    );
    if (nth === 1) await statuses.taken(told ?? 0, at, talk);
  }
  const answered = { act: 'answered', by: 'Zara of the house', at: setting.clock.now };
  await setting.prisma.helpRequest.create({ data: { personId: id, conversationId: talk, about: says('asks'), events: { create: answered } } });
  await setting.prisma.picture.createMany({
    data: [slip, photo].map((hash) => ({ hash, mime: 'image/jpeg', width: 1, height: 1, bytes: 1 })),
    skipDuplicates: true,
  });
  return { id, other, talk, ended, underWay };
}

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const tables = await setting.pool.query<{ name: string }>(`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`);
  const rows = await Promise.all(tables.rows.map(({ name }) => setting.pool.query<{ row: string }>(`select t::text as row from ${name} t`)));
  return rows.flatMap(({ rows: all }) => all.map(({ row }) => row)).join('\n');
}

test('what is exported of a person is all that is kept of them', async () => {
  const { id, ended, underWay } = await somebody('Gulmina');
  await setting.prisma.paymentEvent.create({
    data: { charge: 'charge-of-hers', providerCharge: 'p', personId: id, currency: 'PKR', amountMinor: 1, misfit: 'unknown', at: setting.clock.now },
  });
  const exported = JSON.stringify(await exportPerson(setting.pool, id));
  for (const trace of [...places.map((place) => `Gulmina-${place}`), slip, photo, ended, underWay, 'charge-of-hers', 'Zara of the house'])
    expect(exported).toContain(trace);
  expect(await exportPerson(setting.pool, 999_999)).toBeUndefined();
});

test('a person is found by number, or by an app and an address there', async () => {
  const id = await setting.person('Ali');
  const talk = await setting.prisma.conversation.findUniqueOrThrow({ where: { id: await setting.conversation(id) } });
  expect(await findPerson(setting.pool, String(id))).toBe(id);
  expect(await findPerson(setting.pool, `${talk.channel}:${talk.address}`)).toBe(id);
  for (const nobody of ['999999', 'telegram:0', '', '1; drop table person', 'x'.repeat(5_000)]) expect(await findPerson(setting.pool, nobody)).toBeUndefined();
});

test('nothing leads back to who was erased, and the books are as they were', async () => {
  const { id, other, underWay } = await somebody('Zarmina');
  const books = () =>
    setting.pool.query(
      `select number, state, total_minor, (select count(*) from order_event e where e.order_id = o.id) as events,
        (select coalesce(sum(delta), 0) from stock_movement m where m.order_id = o.id) as moved
      from "order" o order by id`,
    );
  const before = (await books()).rows;
  // What the other side was told has been delivered.
  const delivered = () => setting.pool.query('update outbox set settled_at = now() where settled_at is null');
  await delivered();

  const first = await erasePerson(setting.pool, id, setting.clock.now);
  expect(first?.underWay).toEqual([underWay]);
  expect((await books()).rows).toEqual(before);

  // The other side can still see the order through, and then the address goes too.
  for (const act of ['accept', 'cancel'] as const) expect(await setting.as(other, (door) => door.change(underWay, act))).toEqual({ ok: true });
  await delivered();
  expect(await erasePerson(setting.pool, id, setting.clock.now)).toEqual({ underWay: [], pictures: [], documents: [] });
  const left = await everything();
  expect(left).toContain(`erased-${id}`);
  expect(left.split('\n').filter((row) => row.includes('Zarmina'))).toEqual([]);
  expect(await setting.prisma.helpEvent.count({ where: { request: { personId: id } } })).toBe(0);
  expect(JSON.stringify(await exportPerson(setting.pool, other))).toContain(underWay);
});
