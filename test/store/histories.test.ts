import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CareAct, careActs, careRules, isCareAct, possibleCare, reasons } from '../../src/shop/aftercare.ts';
import { type OrderAct, orderActs, transitions } from '../../src/shop/order.ts';
import type { ShopDoor } from '../../src/shop/shop.ts';
import { trackingStatuses } from '../../src/shop/tracking.ts';
import { storeClocks } from '../../src/store/clocks/index.ts';
import { settleDispute, type Verdict } from '../../src/store/orders/disputes.ts';
import { chadar, home, type ShopSetting, seeded, shopSetting, tell } from './shop-setting.ts';

/** `HISTORY_ACTS=10000` goes on for longer. */
const actions = Number(process.env.HISTORY_ACTS ?? 2_500);
const atOnce = 6;
const seed = Number(process.env.HISTORY_SEED ?? 20_261_122);

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());

/** Somebody tries something, whether it is theirs to do or not. */
type Try = () => { readonly by: number; readonly act: (door: ShopDoor) => Promise<unknown> };
type Sale = { readonly number: string; readonly sides: readonly number[] };

test(`${actions} acts of sellers and buyers in any order, ${atOnce} at a time, leave everything true`, async () => {
  const chance = seeded(seed);
  const below = (most: number) => Math.floor(chance() * most);
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const codes: string[] = [];
  const sales: Sale[] = [];
  const sellers: number[] = [];
  for (let at = 0; at < 3; at++) {
    const { id, code } = await setting.seller({ stock: 30 });
    sellers.push(id);
    codes.push(code);
  }
  const buyers = await Promise.all(['Sana', 'Ali', 'Wei', 'Amina', 'Li'].map((name) => setting.person(name)));
  const people = [...sellers, ...buyers];
  for (const id of people) await setting.conversation(id);

  const anybody =
    (act: (door: ShopDoor) => Promise<unknown>): Try =>
    () => ({ by: pick(people), act });
  const seller =
    (act: (door: ShopDoor) => Promise<unknown>): Try =>
    () => ({ by: below(10) < 8 ? pick(sellers) : pick(people), act });
  /** Mostly of a late order and by somebody of it. */
  const onOrder =
    (act: (door: ShopDoor, number: string) => Promise<unknown>): Try =>
    () => {
      const sale = below(10) < 8 ? pick(sales.slice(-25)) : pick(sales);
      return { by: sale && below(10) < 8 ? pick(sale.sides) : pick(people), act: (door) => act(door, sale?.number ?? '7K2MPX') };
    };
  const placing: Try = () => {
    const by = pick(people);
    return {
      by,
      async act(door) {
        const basket = pick(await door.baskets());
        if (!basket) return door.add(pick(codes), 1 + below(3));
        const total = below(10) === 0 ? { ...basket.total, minor: basket.total.minor + 1 } : basket.total;
        const placed = await door.place({ shop: basket.shop.code, total, deliverTo: home, payBy: pick(['cash', 'transfer']) });
        const owner = await setting.prisma.shop.findUnique({ where: { code: basket.shop.code } });
        if (placed.ok && owner) sales.push({ number: placed.number, sides: [by, owner.ownerId] });
        return placed;
      },
    };
  };
  const had = await received(sellers, buyers, codes);
  const onCase =
    (act: (door: ShopDoor, number: string) => Promise<unknown>): Try =>
    () => {
      const { number, sides } = pick(had);
      return { by: below(10) < 9 ? pick(sides) : pick(people), act: (door) => act(door, number) };
    };
  /** Mostly what can be done about a case, and now and then anything. */
  async function caring(door: ShopDoor, number: string): Promise<unknown> {
    const order = await door.order(number);
    const can = order?.care ? possibleCare({ ...order, ...order.care }, order.as) : [];
    return door.care(number, can.length > 0 && below(10) < 8 ? pick(can) : pick(careActs), { note: `because ${below(3)}` });
  }
  const tries: readonly Try[] = [
    seller(async (door) => {
      if (codes.length < 60 && (await door.profile())) codes.push((await door.publish({ ...chadar, stock: below(40), minOrder: 1 + below(2) })).code);
    }),
    seller((door) => door.amend(pick(codes), { field: 'stock', to: below(60) })),
    seller((door) => door.amend(pick(codes), { field: 'price', to: { minor: 100 * (1 + below(5_000)), currency: 'PKR' } })),
    seller((door) => door.amend(pick(codes), { field: 'state', to: pick(['live', 'live', 'live', 'paused', 'deleted']) })),
    seller((door) => door.undo(null)),
    anybody((door) => door.add(pick(codes), 1 + below(3))),
    anybody((door) => door.remove(pick(codes))),
    placing,
    placing,
    placing,
    ...orderActs.map((act) => onOrder((door, number) => door.change(number, act, pick([undefined, 'because'])))),
    ...(['accept', 'accept', 'pack', 'deliver'] as const).map((act) => onOrder((door, number) => door.change(number, act))),
    onOrder((door, number) => door.ship(number, { courier: 'TCS', number: String(100_000_000 + below(900_000_000)) })),
    onOrder((door, number) => door.sendProof(number, 'a'.repeat(64))),
    onOrder((door, number) => door.markPaid(number)),
    onOrder((door, number) => door.markPaid(number)),
    onOrder((door, number) => door.confirm(number)),
    onOrder((door, number) => door.report(number, { status: pick(trackingStatuses) })),
    ...[1, 2].map(() => onCase((door, number) => door.askCare(number, pick(reasons), { note: pick(['', 'torn']), pictures: pick([[], ['c'.repeat(64)]]) }))),
    ...[1, 2, 3, 4, 5].map(() => onCase(caring)),
  ];
  const ground = { pool: setting.pool, prisma: setting.prisma, tell, timeZone: 'Asia/Karachi' };
  // Those that change an order; what only reminds is told on its own account.
  const clocks = storeClocks(ground, { digest: () => undefined, outage: () => ({ words: [] }) }, () => new Map()).filter(
    ({ name }) => name === 'expiry' || name === 'completion' || name === 'care-lapse',
  );

  let left = actions;
  let done = 0;
  async function somebody(): Promise<void> {
    while (left-- > 0) {
      if (below(50) === 0) setting.clock.now = new Date(setting.clock.now.getTime() + below(8) * 3_600_000);
      if (below(25) === 0) for (const clock of clocks) for (const order of await clock.due(setting.clock.now, 5)) await clock.ring(order, setting.clock.now);
      if (below(40) === 0) await settleDispute(ground, pick(had).number, pick<Verdict>(['refund', 'return', 'reject', 'done']), 'heard', setting.clock.now);
      const { by, act } = pick(tries)();
      const result = await setting.as(by, act);
      if (typeof result === 'object' && result !== null && 'ok' in result && result.ok === true) done += 1;
    }
  }
  await Promise.all(Array.from({ length: atOnce }, somebody));

  console.log(`seed ${seed}: ${sales.length} orders of ${codes.length} goods, ${done} acts were taken and the rest refused`);
  expect(sales.length).toBeGreaterThan(actions * 0.015);
  expect(done).toBeGreaterThan(actions * 0.08);
  const { rows: tried } = await setting.pool.query<{ act: string }>('select distinct act from order_event where act = any($1) order by act', [careActs]);
  console.log(`of what may be done about a case there was done: ${tried.map(({ act }) => act).join(', ')}`);
  expect(tried.length).toBeGreaterThan(8);
  for (const [what, sql] of Object.entries(falsehoods)) expect((await setting.pool.query(sql)).rows, what).toEqual([]);
  await followTheTable();
}, 600_000);

/** Orders that their buyers have in hand, some of them paid at the door. */
async function received(sellers: readonly number[], buyers: readonly number[], codes: readonly string[]): Promise<readonly Sale[]> {
  const had: Sale[] = [];
  for (const [at, seller] of sellers.entries())
    for (const [nth, buyer] of [...buyers, ...buyers].entries()) {
      const payBy = nth % 2 === 0 ? 'cash' : 'transfer';
      const number = await setting.order(buyer, codes[at] ?? '', 1, payBy);
      await setting.as(seller, (door) => door.change(number, 'accept'));
      if (payBy === 'transfer') await setting.as(seller, (door) => door.markPaid(number));
      await setting.as(seller, (door) => door.ship(number, { courier: 'TCS', number: String(100_000_000 + at * 100 + nth) }));
      expect(await setting.as(nth < buyers.length ? buyer : seller, (door) => door.change(number, 'deliver'))).toEqual({ ok: true });
      had.push({ number, sides: [buyer, seller] });
    }
  return had;
}

/** Each asks for what must not be. */
const falsehoods = {
  'stock that its movements do not explain': `select l.code, l.stock, sum(m.delta) from listing l left join stock_movement m on m.listing_id = l.id
    group by l.id having l.stock <> coalesce(sum(m.delta), 0) or l.stock < 0`,
  'an order that holds other than what was ordered, or gave back other than it held': `select o.number, l.listing_id from "order" o join order_line l on l.order_id = o.id
    left join lateral (
      select sum(delta) filter (where cause = 'reserved') as held, sum(delta) filter (where cause = 'released') as given, sum(delta) filter (where cause = 'returned') as back
      from stock_movement m where m.order_id = o.id and m.listing_id = l.listing_id) m on true
    where m.held is distinct from -l.quantity
      or coalesce(m.given, 0) <> case when o.state in ('rejected', 'cancelled', 'expired') and not exists (select from aftercare a where a.order_id = o.id and a.state = 'settled') then l.quantity else 0 end
      or coalesce(m.back, 0) <> l.quantity * (select count(*) from order_event e where e.order_id = o.id and e.act = 'goods_fine')
      or coalesce(m.back, 0) > l.quantity`,
  'money that went back without anybody saying so, or twice': `select o.number from "order" o
    join lateral (select count(*) filter (where act in ('money_came', 'trust', 'rule_done')) as ends, count(*) filter (where act in ('repay', 'rule_done')) as said
      from order_event e where e.order_id = o.id) e on true
    where e.ends > 1 or (o.payment = 'returned') <> (e.ends = 1) or (e.ends = 1 and e.said = 0)`,
  'two open cases of one order, or an order that is complete with one': `select o.number from "order" o
    join aftercare a on a.order_id = o.id and a.state not in ('settled', 'dropped', 'dismissed') group by o.number, o.state having count(*) > 1 or o.state = 'completed'`,
  'a total that is not the sum of its lines': `select o.number from "order" o join order_line l on l.order_id = o.id
    group by o.id having o.total_minor <> sum(l.price_minor * l.quantity)`,
  'money that nobody said came': `select o.number from "order" o where o.payment = 'paid'
    and not exists (select from order_event e where e.order_id = o.id and e.act = 'paid' and e.actor = 'seller')`,
  'something sent on that was to be paid before': `select o.number from "order" o where o.pay_by = 'transfer' and o.payment <> 'paid' and o.state in ('packed', 'shipped', 'delivered')`,
  'an act by somebody who is on neither side': `select e.id from order_event e join "order" o on o.id = e.order_id join shop s on s.id = o.shop_id
    where (e.actor = 'buyer' and e.actor_id <> o.buyer_id) or (e.actor = 'seller' and e.actor_id <> s.owner_id)`,
  'one’s own goods bought': `select o.number from "order" o join shop s on s.id = o.shop_id where s.owner_id = o.buyer_id`,
  'a change told never or twice': `select o.number, e.act, e.told, n.told from "order" o
    join lateral (select count(*) + count(*) filter (where actor in ('clock', 'operator')) as told, max(act) as act from order_event where order_id = o.id) e on true
    join lateral (select count(*) as told from outbox where position(o.number in bubble::text) > 0) n on true
    where e.told <> n.told`,
};

/** Every order went from state to state as the table allows, and its cases as theirs. */
async function followTheTable(): Promise<void> {
  const orders = await setting.prisma.order.findMany({ include: { events: { orderBy: { id: 'asc' } }, cares: { orderBy: { id: 'asc' } } } });
  for (const { number, state: now, events, cares } of orders) {
    let state = '';
    let care = '';
    let opened = 0;
    for (const { act, state: next, actor } of events) {
      if (act === 'placed') expect([number, state, next]).toEqual([number, '', 'placed']);
      else if (act === 'ask_care') {
        expect([number, ['', 'dropped'].includes(care), ['shipped', 'delivered'].includes(state)]).toEqual([number, true, true]);
        care = 'asked';
        opened += 1;
      } else if (isCareAct(act)) {
        const rule: { readonly from: readonly string[]; readonly to: string; readonly by: readonly string[] } = careRules[act];
        expect([number, act, care, rule.from.includes(care), rule.by.includes(actor)]).toEqual([number, act, care, true, true]);
        care = careAfter(act, care, next !== state);
      } else if (isAct(act))
        expect([number, act, transitions[act].from.some((from) => from === state), next]).toEqual([number, act, true, transitions[act].to]);
      else expect([number, act, next]).toEqual([number, act, state]);
      if (isCareAct(act) && care !== 'settled') expect([number, act, next]).toEqual([number, act, state]);
      state = next;
    }
    expect([number, now, cares.length, cares.at(-1)?.state ?? '']).toEqual([number, state, opened, care]);
  }
}

/** Where nothing was paid, what would be owed is settled, and the order is closed with it. */
function careAfter(act: CareAct, before: string, closed: boolean): string {
  const { to } = careRules[act];
  return to === 'same' ? before : to === 'owing' && closed ? 'settled' : to;
}

const isAct = (act: string): act is OrderAct => act in transitions;
