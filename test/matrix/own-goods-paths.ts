/** Ways through what sellers do to goods that are already for sale. */
import type { Path } from './path.ts';
import { sellerWithLamp, somebody } from './world.ts';

const listings = 'select count(*)::int as n from listing l join shop s on s.id = l.shop_id where s.owner_id = $1';

export const ownGoodsPaths: readonly Path[] = [
  {
    name: 'my goods get another price',
    flow: 'listings',
    before: async (world) => ({ who: await sellerWithLamp(world), begin: { tap: 'f:listings' } }),
    answers: { which: { take: '' }, 'amend.do': { take: 'price' }, 'amend.price': '950' },
    after: { sql: `${listings} and price_minor = 95000`, is: 1 },
  },
  {
    name: 'my goods get another count',
    flow: 'amend',
    before: async (world) => {
      const who = await sellerWithLamp(world);
      return { who, begin: { tap: `f:amend:listing=${who.listing}` } };
    },
    answers: { do: { take: 'stock' }, stock: '7' },
    after: { sql: `${listings} and stock = 7`, is: 1 },
  },
  {
    name: 'my goods get other photos',
    flow: 'amend',
    before: async (world) => {
      const who = await sellerWithLamp(world);
      await who.shop.amend(who.listing, { field: 'photos', to: [] });
      return { who, begin: { tap: `f:amend:listing=${who.listing}:do=photos` } };
    },
    answers: { do: { take: 'photos' }, photos: 'photo!', use: { take: 'use' } },
    after: { sql: `${listings} and cardinality(photos) = 1`, is: 1 },
  },
  {
    name: 'my goods are sent elsewhere',
    flow: 'amend',
    before: async (world) => {
      const who = await sellerWithLamp(world);
      return { who, begin: { tap: `f:amend:listing=${who.listing}` } };
    },
    answers: { do: { take: 'more' }, part: { take: 'ships' }, ships: { take: 'CN' } },
    after: { sql: `${listings} and ships_to = '{CN}'`, is: 1 },
  },
  {
    name: 'my goods are deleted',
    flow: 'amend',
    before: async (world) => {
      const who = await sellerWithLamp(world);
      return { who, begin: { tap: `f:amend:listing=${who.listing}:do=delete` } };
    },
    answers: { do: { take: 'delete' }, sure: { take: 'yes' } },
    after: { sql: `${listings} and state = 'deleted'`, is: 1 },
  },
  {
    name: 'sold-out goods are waited for',
    flow: 'card',
    before: async (world) => {
      const { listing, shop } = await sellerWithLamp(world);
      await shop.amend(listing, { field: 'stock', to: 0 });
      return { who: await somebody(world, 'buyer'), begin: { tap: `f:card:listing=${listing}` } };
    },
    answers: { do: { take: 'wait' } },
    after: { sql: 'select count(*)::int as n from stock_wait where person_id = $1', is: 1 },
  },
  {
    name: 'a change is taken back',
    flow: 'undo',
    before: async (world) => {
      const who = await sellerWithLamp(world);
      await who.shop.amend(who.listing, { field: 'stock', to: 2 });
      return { who, begin: { tap: 'f:undo' } };
    },
    answers: {},
    after: { sql: `${listings} and stock <> 2`, is: 1 },
  },
];
