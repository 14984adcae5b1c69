/** Ways from a basket to an order: to new, known, vague and distant places, paid in each way. */
import type { FlowName } from '../../src/flows/names.ts';
import type { PayBy } from '../../src/shop/order.ts';
import { begins, type Path, take } from './path.ts';
import { orderOf, sellerWithLamp, somebody, type World } from './world.ts';

const ordersOfBuyer = 'select count(*)::int as n from "order" where buyer_id = $1';

/** A buyer with one order. */
export const withPurchase =
  (flow: FlowName, acts: readonly ('accept' | 'ship')[], payBy: PayBy = 'cash') =>
  async (world: World) => {
    const seller = await sellerWithLamp(world);
    const who = await somebody(world, 'buyer');
    const order = await orderOf(who, seller, payBy);
    for (const act of acts) act === 'ship' ? await seller.shop.ship(order, { courier: 'TCS', number: '771234567890' }) : await seller.shop.change(order, act);
    return { who, begin: begins(flow, { order }) };
  };

/** A buyer with two of somebody's goods in the cart. */
export const withBasket = async (world: World) => {
  const seller = await sellerWithLamp(world);
  const who = await somebody(world, 'buyer');
  await who.shop.add(seller.listing, 2);
  return { who, seller };
};

export const checkoutPaths: readonly Path[] = [
  {
    name: 'a basket is ordered with a new address',
    flow: 'checkout',
    before: async (world) => ({ who: (await withBasket(world)).who, begin: begins('checkout') }),
    answers: {
      name: 'Ali Raza',
      phone: '0300 1234567',
      address: 'House 12, Street 4, near Jamia Masjid',
      city: 'Lahore',
      pay: take('cash'),
      sure: take('yes'),
    },
    after: { sql: ordersOfBuyer, is: 1 },
  },
  {
    name: 'a basket of one of two shops is ordered to a known address',
    flow: 'checkout',
    before: async (world) => {
      const { who, seller } = await withBasket(world);
      await orderOf(who, await sellerWithLamp(world));
      await who.shop.add(seller.listing, 1);
      await who.shop.add((await sellerWithLamp(world)).listing, 1);
      return { who, begin: begins('checkout') };
    },
    answers: { basket: { take: '' }, where: { take: '' }, sure: take('yes') },
    after: { sql: ordersOfBuyer, is: 2 },
  },
  {
    name: 'a basket is ordered, to be paid by card',
    flow: 'checkout',
    before: async (world) => ({ who: (await withBasket(world)).who, begin: begins('checkout') }),
    answers: {
      name: 'Ali Raza',
      phone: '0300 1234567',
      address: 'House 12, Street 4, near Jamia Masjid',
      city: 'Lahore',
      pay: take('card'),
      sure: take('yes'),
    },
    after: { sql: `${ordersOfBuyer} and state = 'unpaid' and payment = 'due'`, is: 1 },
  },
  {
    name: 'the invoice is shown once more',
    flow: 'pay',
    before: withPurchase('pay', [], 'card'),
    answers: {},
    after: { sql: `${ordersOfBuyer} and payment = 'due'`, is: 1 },
  },
  {
    name: 'a basket is ordered to a place that is hard to find',
    flow: 'checkout',
    before: async (world) => ({ who: (await withBasket(world)).who, begin: begins('checkout') }),
    answers: {
      name: 'Ali Raza',
      phone: '042 35761234',
      mobile: take('skip'),
      address: 'Gulberg main boulevard',
      more: 'House 12, near Jamia Masjid',
      city: 'Lahore',
      pay: take('transfer'),
      sure: take('yes'),
    },
    after: { sql: `${ordersOfBuyer} and deliver_to->>'lines' = 'Gulberg main boulevard, House 12, near Jamia Masjid'`, is: 1 },
  },
  {
    name: 'a basket is ordered to a pin that is far from the city',
    flow: 'checkout',
    before: async (world) => ({ who: (await withBasket(world)).who, begin: begins('checkout') }),
    answers: {
      name: 'Ali Raza',
      phone: '0300 1234567',
      address: 'pin!',
      more: 'House 12, near Jamia Masjid',
      city: 'Lahore',
      far: take('yes'),
      pay: take('transfer'),
      sure: take('yes'),
    },
    after: { sql: `${ordersOfBuyer} and deliver_to->>'pin' like '30.19%'`, is: 1 },
  },
  {
    name: 'a basket is ordered to a place before the last',
    flow: 'checkout',
    before: async (world) => {
      const [seller, who] = [await sellerWithLamp(world), await somebody(world, 'buyer')];
      await who.shop.change(await orderOf(who, seller, 'cash', 'Lahore'), 'withdraw');
      await orderOf(who, seller, 'cash', 'Multan');
      await who.shop.add(seller.listing, 2);
      return { who, begin: begins('checkout') };
    },
    answers: { where: take('other'), place: { take: '' }, pay: take('cash'), sure: take('yes') },
    after: { sql: `${ordersOfBuyer} and deliver_to->>'city' = 'Lahore'`, is: 2 },
  },
];
