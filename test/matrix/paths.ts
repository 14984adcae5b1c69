/** One way through each flow, and more where a flow forks. */
import { aftercarePaths } from './aftercare-paths.ts';
import { askingPaths } from './asking-paths.ts';
import { certificatePaths } from './certificate-paths.ts';
import { checkoutPaths, withBasket, withPurchase } from './checkout-paths.ts';
import { examPaths } from './exam-paths.ts';
import { learningPaths } from './learning-paths.ts';
import { lessonPaths } from './lesson-paths.ts';
import { ownGoodsPaths } from './own-goods-paths.ts';
import { asBuyer, asSeller, begins, type Path, take } from './path.ts';
import { peoplePaths } from './people-paths.ts';
import { practicePaths } from './practice-paths.ts';
import { tradePaths } from './trade-paths.ts';
import { orderOf, sellerWithLamp, somebody, type World } from './world.ts';

const listings = 'select count(*)::int as n from listing l join shop s on s.id = l.shop_id where s.owner_id = $1';
const ordersOfBuyer = 'select count(*)::int as n from "order" where buyer_id = $1';
const stateAtShop = (state: string) =>
  `select count(*)::int as n from "order" o join shop s on s.id = o.shop_id where s.owner_id = $1 and o.state = '${state}'`;

/** A seller with one order that was brought as far as `acts` bring it. */
const withOrder =
  (acts: readonly ('accept' | 'pack' | 'ship')[], payBy: 'cash' | 'transfer' = 'cash', act?: string) =>
  async (world: World) => {
    const who = await sellerWithLamp(world);
    const order = await orderOf(await somebody(world, 'buyer'), who, payBy);
    for (const one of acts) one === 'ship' ? await who.shop.ship(order, { courier: 'TCS', number: '771234567890' }) : await who.shop.change(order, one);
    return { who, begin: begins('sale', { order, ...(act !== undefined && { do: act }) }) };
  };

export const paths: readonly Path[] = [
  ...peoplePaths,
  ...lessonPaths,
  ...practicePaths,
  ...examPaths,
  ...aftercarePaths,
  ...askingPaths,
  ...tradePaths,
  ...checkoutPaths,
  {
    name: 'goods are listed question by question',
    flow: 'sell',
    before: (world) => asSeller(world, 'sell'),
    answers: {
      photos: 'photo!',
      // Longer than a name may be, so the name is asked for.
      goods: 'Ajrak block printed by hand in Bhit Shah with indigo and madder, washed in the river and dried in the sun',
      title: 'Ajrak',
      category: take('shawls'),
      price: '2400',
      stock: '15 pcs',
      minimum: '1',
      weight: '400 g',
      size: take('skip'),
      origin: take('PK'),
      ships: take('both'),
      description: take('skip'),
      review: take('publish'),
    },
    after: { sql: `${listings} and title = 'Ajrak'`, is: 1 },
  },
  {
    name: 'somebody who never sold lists goods',
    flow: 'sell',
    before: (world) => asBuyer(world, 'sell'),
    answers: {
      shop_name: 'Ali Store',
      shop_city: 'Lahore',
      shop_country: take('PK'),
      photos: take('skip'),
      goods: 'Ajrak shawl 2400 15 pcs',
      price: '2400',
      stock: '15',
      category: take('shawls'),
      minimum: '1',
      weight: take('skip'),
      size: '30 x 20 x 5 cm',
      origin: take('PK'),
      ships: take('PK'),
      description: 'Block printed by hand',
      review: take('publish'),
    },
    after: { sql: listings, is: 1 },
  },
  ...ownGoodsPaths,
  ...learningPaths,
  ...certificatePaths,
  {
    name: 'a courier’s sheet',
    flow: 'file',
    before: async (world) => ({ ...(await withOrder(['accept', 'ship'])(world)), begin: begins('file') }),
    answers: { file: 'sheet!' },
    after: {
      sql: `select count(*)::int as n from tracking_event e join shipment h on h.id = e.shipment_id join "order" o on o.id = h.order_id join shop s on s.id = o.shop_id where s.owner_id = $1`,
      is: 1,
    },
  },
  {
    name: 'goods are found by a word',
    flow: 'browse',
    before: async (world) => {
      await sellerWithLamp(world);
      return { who: await somebody(world, 'buyer'), begin: begins('browse', { query: 'lamp' }) };
    },
    answers: { pick: { take: '' }, 'card.do': take('add'), 'card.quantity': '1' },
    after: { sql: 'select coalesce(sum(quantity), 0)::int as n from cart_line where person_id = $1', is: 1 },
  },
  {
    name: 'goods are looked at by kind',
    flow: 'browse',
    before: async (world) => {
      await sellerWithLamp(world);
      return { who: await somebody(world, 'buyer'), begin: begins('browse') };
    },
    answers: { pick: take('categories'), category: take('books') },
  },
  {
    name: 'goods are put in the cart',
    flow: 'card',
    before: async (world) => {
      const { listing } = await sellerWithLamp(world);
      return { who: await somebody(world, 'buyer'), begin: begins('card', { listing }) };
    },
    answers: { do: take('add'), quantity: '2' },
    after: { sql: 'select coalesce(sum(quantity), 0)::int as n from cart_line where person_id = $1', is: 2 },
  },
  { name: 'a link is passed on', flow: 'share', before: async (world) => ({ who: await sellerWithLamp(world), begin: begins('share') }), answers: {} },
  {
    name: 'a line leaves the cart',
    flow: 'cart',
    before: async (world) => ({ who: (await withBasket(world)).who, begin: begins('cart') }),
    answers: { do: take('remove'), which: { take: '' } },
    after: { sql: 'select count(*)::int as n from cart_line where person_id = $1', is: 0 },
  },
  {
    name: 'a buyer looks through the orders',
    flow: 'orders',
    before: async (world) => {
      const { who } = await withPurchase('orders', [])(world);
      return { who, begin: begins('orders') };
    },
    answers: { which: { take: '' } },
  },
  { name: 'an order is tracked', flow: 'track', before: withPurchase('track', ['accept', 'ship']), answers: {} },
  {
    name: 'an order is received',
    flow: 'received',
    before: withPurchase('received', ['accept', 'ship']),
    answers: { sure: take('yes') },
    after: { sql: `${ordersOfBuyer} and state = 'delivered'`, is: 1 },
  },
  {
    name: 'an order is withdrawn',
    flow: 'withdraw',
    before: withPurchase('withdraw', []),
    answers: { sure: take('yes') },
    after: { sql: `${ordersOfBuyer} and state = 'cancelled'`, is: 1 },
  },
  {
    name: 'the cash is promised',
    flow: 'ready',
    before: withPurchase('ready', ['accept']),
    answers: {},
    after: { sql: `${ordersOfBuyer} and confirmed_at is not null`, is: 1 },
  },
  {
    name: 'a slip is sent',
    flow: 'slip',
    before: withPurchase('slip', ['accept'], 'transfer'),
    answers: { slip: 'photo!' },
    after: { sql: `${ordersOfBuyer} and payment = 'proved'`, is: 1 },
  },
  {
    name: 'a seller looks through the orders and accepts one',
    flow: 'sales',
    before: async (world) => ({ ...(await withOrder([])(world)), begin: begins('sales') }),
    answers: { which: { take: '' }, 'sale.do': take('accept') },
    after: { sql: stateAtShop('accepted'), is: 1 },
  },
  {
    name: 'an order is declined',
    flow: 'sale',
    before: withOrder([]),
    answers: { do: take('reject'), why: 'the last one broke' },
    after: { sql: stateAtShop('rejected'), is: 1 },
  },
  {
    name: 'an order is sent',
    flow: 'sale',
    before: withOrder(['accept', 'pack']),
    answers: { do: take('ship'), number: 'AB-12345', courier: take('TCS') },
    after: { sql: stateAtShop('shipped'), is: 1 },
  },
  {
    name: 'a transfer is there',
    flow: 'sale',
    before: withOrder(['accept'], 'transfer'),
    answers: { do: take('paid') },
    after: { sql: `${stateAtShop('accepted')} and o.payment = 'paid'`, is: 1 },
  },
];
