/** Ways through what comes after an order. */
import type { CareAct } from '../../src/shop/aftercare.ts';
import { begins, type Path, take } from './path.ts';
import { orderOf, type Somebody, sellerWithLamp, somebody, type World } from './world.ts';

/** A lamp in its buyer's hands. */
async function received(buyer: Somebody, seller: Somebody & { readonly listing: string; readonly code: string }): Promise<string> {
  const order = await orderOf(buyer, seller);
  await seller.shop.change(order, 'accept');
  await seller.shop.ship(order, { courier: 'TCS', number: '771234567890' });
  await buyer.shop.change(order, 'deliver');
  return order;
}

/** A complaint about it, as far as `acts` bring it, and somebody of it who looks at the case. */
const withCare =
  (who: 'buyer' | 'seller', flow: 'care' | 'history', ...acts: readonly (readonly ['buyer' | 'seller', CareAct])[]) =>
  async (world: World) => {
    const people = { seller: await sellerWithLamp(world), buyer: await somebody(world, 'buyer') };
    const order = await received(people.buyer, people.seller);
    await people.buyer.shop.askCare(order, 'broken', { note: 'torn', pictures: [world.picture] });
    for (const [side, act] of acts) await people[side].shop.care(order, act);
    return { who: people[who], begin: begins(flow, { order }) };
  };

const casesOfBuyer = 'select count(*)::int as n from aftercare a join "order" o on o.id = a.order_id where o.buyer_id = $1';
const done = (act: CareAct) => `select count(*)::int as n from order_event where actor_id = $1 and act = '${act}'`;

export const aftercarePaths: readonly Path[] = [
  {
    name: 'one of two orders came broken',
    flow: 'problem',
    before: async (world) => {
      const [seller, who] = [await sellerWithLamp(world), await somebody(world, 'buyer')];
      await received(who, seller);
      await received(who, seller);
      return { who, begin: begins('problem') };
    },
    answers: { which: { take: '' }, reason: take('broken'), photo: 'photo!', words: 'the shade was torn' },
    after: { sql: casesOfBuyer, is: 1 },
  },
  {
    name: 'a complaint is refused',
    flow: 'care',
    before: withCare('seller', 'care'),
    answers: { do: take('refuse'), why: 'it was whole when I sent it' },
    after: { sql: done('refuse'), is: 1 },
  },
  {
    name: 'goods are sent back',
    flow: 'care',
    before: withCare('buyer', 'care', ['seller', 'agree_return']),
    answers: { do: take('send_back'), how: take('courier'), number: 'AB-12345', courier: take('TCS') },
    after: { sql: `${casesOfBuyer} and a.courier = 'TCS' and a.state = 'sent_back'`, is: 1 },
  },
  {
    name: 'the money went back',
    flow: 'care',
    before: withCare('seller', 'care', ['seller', 'agree_refund']),
    answers: { do: take('repay'), slip: 'photo!' },
    after: { sql: done('repay'), is: 1 },
  },
  {
    name: 'more is told in a dispute',
    flow: 'care',
    before: withCare('buyer', 'care', ['seller', 'refuse'], ['buyer', 'dispute']),
    answers: { do: take('add'), evidence: 'it was torn in the box' },
    after: { sql: done('add'), is: 1 },
  },
  {
    name: 'a complaint is let rest',
    flow: 'care',
    before: withCare('buyer', 'care'),
    answers: { do: take('drop'), sure: take('yes') },
    after: { sql: `${casesOfBuyer} and a.state = 'dropped'`, is: 1 },
  },
  { name: 'the whole story of an order', flow: 'history', before: withCare('seller', 'history'), answers: {} },
];
