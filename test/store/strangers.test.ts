import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { helpDoor } from '../../src/store/cases/help-door.ts';
import { peopleDoor } from '../../src/store/people/people-door.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
let seller: { readonly id: number; readonly code: string };
let buyer: number;
let stranger: number;
let number: string;
beforeAll(async () => {
  setting = await shopSetting();
  seller = await setting.seller();
  buyer = await setting.person('Sana');
  stranger = (await setting.seller()).id;
  number = await setting.order(buyer, seller.code);
});
afterAll(() => setting.close());

describe('an order that is not theirs is not there', () => {
  test('to read', async () => {
    expect(await setting.as(stranger, (door) => door.order(number))).toBeNull();
    expect(await setting.as(stranger, (door) => door.orders())).toEqual([]);
    expect(await setting.as(stranger, (door) => door.sales())).toEqual([]);
    expect(await setting.as(buyer, (door) => door.sales())).toEqual([]);
    expect(await setting.as(seller.id, (door) => door.orders())).toEqual([]);
  });

  test('to change', async () => {
    const unknown = { ok: false, why: 'not_found' };
    const parcel = { courier: 'TCS', number: '1' };
    for (const id of [number, 'NONE22', "' or 1=1 --"]) {
      expect(await setting.as(stranger, (door) => door.change(id, 'accept'))).toEqual(unknown);
      expect(await setting.as(stranger, (door) => door.ship(id, parcel))).toEqual(unknown);
      expect(await setting.as(stranger, (door) => door.sendProof(id, 'a'.repeat(64)))).toEqual(unknown);
      expect(await setting.as(stranger, (door) => door.markPaid(id))).toEqual(unknown);
      expect(await setting.as(stranger, (door) => door.report(id, { status: 'Delivered' }))).toEqual(unknown);
    }
    expect(await setting.as(buyer, (door) => door.order(` ${number.toLowerCase()} `))).toMatchObject({ number, state: 'placed', as: 'buyer' });
  });
});

test('another’s listing can be seen while it is live, and never changed', async () => {
  const { code } = seller;
  expect(await setting.as(stranger, (door) => door.listing(code))).toMatchObject({ code, mine: false });
  expect(await setting.as(seller.id, (door) => door.listing(code.toLowerCase()))).toMatchObject({ code, mine: true });
  const tries = () => [
    setting.as(stranger, (door) => door.amend(code, { field: 'stock', to: 0 })),
    setting.as(stranger, (door) => door.amend(code, { field: 'price', to: { minor: 1, currency: 'PKR' } })),
    setting.as(stranger, (door) => door.amend(code, { field: 'state', to: 'deleted' })),
  ];
  for (const answer of await Promise.all(tries())) expect(answer).toEqual({ ok: false, why: 'not_yours' });

  await setting.as(seller.id, (door) => door.amend(code, { field: 'state', to: 'paused' }));
  expect(await setting.as(stranger, (door) => door.listing(code))).toBeNull();
  expect(await setting.as(seller.id, (door) => door.listing(code))).toMatchObject({ state: 'paused' });
  for (const answer of await Promise.all(tries())) expect(answer).toEqual({ ok: false, why: 'not_found' });

  await setting.as(seller.id, (door) => door.amend(code, { field: 'state', to: 'deleted' }));
  expect(await setting.as(seller.id, (door) => door.listing(code))).toBeNull();
  expect(await setting.as(seller.id, (door) => door.myListings())).toEqual([]);
  expect(await setting.as(seller.id, (door) => door.amend(code, { field: 'state', to: 'live' }))).toMatchObject({ ok: true });
  expect(await setting.as(stranger, (door) => door.amend('ZZ999', { field: 'stock', to: 1 }))).toEqual({ ok: false, why: 'not_found' });
});

test('what a person decides changes that person alone', async () => {
  const unit = openUnit(setting);
  const door = peopleDoor(unit, buyer, () => setting.clock.now);
  await door.setLanguage('ur');
  await door.setRole('buyer');
  await door.consent();
  setting.clock.now = new Date(setting.clock.now.getTime() + 1000);
  await door.consent();
  await door.optOut(true);
  const talk = await setting.conversation(buyer);
  await helpDoor({ unit, me: buyer, conversation: talk, now: () => setting.clock.now }).askPerson('the parcel came wet');
  await unit.commit();
  const person = await setting.prisma.person.findUniqueOrThrow({ where: { id: buyer }, include: { helpRequests: true } });
  expect(person).toMatchObject({ language: 'ur', role: 'buyer', optedOutAt: setting.clock.now, helpRequests: [{ about: 'the parcel came wet' }] });
  expect(person.consentedAt?.getTime()).toBe(setting.clock.now.getTime() - 1000);
  expect(await setting.prisma.person.count({ where: { language: 'ur' } })).toBe(1);
});
