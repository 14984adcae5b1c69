/** Ways through what sellers do to goods that are already for sale. */
import { begins, type Path, take } from './path.ts';
import { orderOf, type Somebody, sellerWithLamp, somebody, type World } from './world.ts';

const listings = 'select count(*)::int as n from listing l join shop s on s.id = l.shop_id where s.owner_id = $1';

/** A seller of whom somebody bought a lamp, and who may be told of more. */
async function withBuyer(world: World): Promise<Somebody & { readonly listing: string }> {
  const seller = await sellerWithLamp(world);
  const buyer = await somebody(world, 'buyer');
  const number = await orderOf(buyer, seller);
  await seller.shop.change(number, 'accept');
  await world.pool.query(`insert into offer_consent (person_id, shop_id, said, at) select $1, id, 'yes', now() from shop where owner_id = $2`, [
    buyer.id,
    seller.id,
  ]);
  return seller;
}
const broadcasts = 'select count(*)::int as n from broadcast b join shop s on s.id = b.shop_id where s.owner_id = $1';

/** A seller who began to list another lamp, and left it. */
async function withDraft(world: World): Promise<Somebody> {
  const who = await sellerWithLamp(world);
  for (const text of ['sell', 'skip', 'Blue lamp', 'cancel']) {
    const id = `${who.address}-${text}`;
    await world.one.attend.receive([
      { id, ref: id, channel: world.simulator.name, address: who.address, at: new Date().toISOString(), content: { kind: 'text', text } },
    ]);
  }
  await world.one.attend.idle();
  return who;
}
const drafts = `select count(*)::int as n from conversation, jsonb_array_elements(talking->'parked') f where person_id = $1 and f->>'flow' = 'sell'`;

const restOfLamp = {
  'sell.category': take('home'),
  'sell.price': '900',
  'sell.stock': '5',
  'sell.minimum': '1',
  'sell.weight': take('skip'),
  'sell.size': take('skip'),
  'sell.origin': take('PK'),
  'sell.ships': take('both'),
  'sell.description': take('skip'),
  'sell.review': take('publish'),
};

export const ownGoodsPaths: readonly Path[] = [
  {
    name: 'a draft is found among my goods and finished',
    flow: 'listings',
    before: async (world) => ({ who: await withDraft(world), begin: { tap: 'f:listings' } }),
    // "Back" leads through what the draft held already.
    answers: { which: { take: '' }, 'draft.do': take('go_on'), 'sell.photos': take('skip'), 'sell.goods': 'Blue lamp', ...restOfLamp },
    after: { sql: `${listings} and title = 'Blue lamp'`, is: 1 },
  },
  {
    name: 'those who bought are told of goods',
    flow: 'tell',
    before: async (world) => {
      const who = await withBuyer(world);
      return { who, begin: begins('tell', { listing: who.listing }) };
    },
    answers: { sure: take('yes') },
    after: { sql: broadcasts, is: 1 },
  },
  {
    name: 'what is being told is held',
    flow: 'telling',
    before: async (world) => {
      const who = await withBuyer(world);
      const { rows } = await world.pool.query<{ id: number }>(
        `insert into broadcast (kind, state, since, created_at, started_at, shop_id, listing_id)
        select 'offer', 'running', now(), now(), now(), shop_id, id from listing where code = $1 returning id`,
        [who.listing],
      );
      return { who, begin: begins('telling', { broadcast: String(rows[0]?.id), do: 'pause' }) };
    },
    answers: {},
    after: { sql: `${broadcasts} and b.state = 'paused'`, is: 1 },
  },
  {
    name: 'a draft is thrown away',
    flow: 'draft',
    before: async (world) => ({ who: await withDraft(world), begin: { tap: 'f:draft:draft=d1' } }),
    // "Continue" takes the draft up, where this person wants it away.
    answers: { do: take('throw'), sure: take('yes'), 'sell.price': 'cancel' },
    after: { sql: drafts, is: 0 },
  },
  {
    name: 'a photo is added to what was just published',
    flow: 'picture',
    before: async (world) => {
      const who = await sellerWithLamp(world);
      await who.shop.amend(who.listing, { field: 'photos', to: [] });
      return { who, begin: 'photo!' };
    },
    answers: { photos: 'photo!', whose: take('add') },
    after: { sql: `${listings} and cardinality(photos) = 1`, is: 1 },
  },
  {
    name: 'two things of my goods are changed by a line',
    flow: 'amend',
    before: async (world) => {
      const who = await sellerWithLamp(world);
      return { who, begin: `${who.listing} stock -1, price 700` };
    },
    answers: { do: take('stock'), stock: '7' },
    after: { sql: `${listings} and stock = 7`, is: 1 },
  },
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
