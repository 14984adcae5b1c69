import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Person } from '../support/bot-api/person.ts';
import { build } from '../support/build.ts';
import { chanceFrom } from './chance.ts';
import { type Ground, openGround } from './ground.ts';

let ground: Ground;
let pool: pg.Pool;

beforeAll(() => build());
beforeEach(async () => {
  // How much a worker has in its hands when it dies is decided by the rate.
  ground = await openGround({ ownRate: true });
  pool = new pg.Pool({ connectionString: ground.databaseUrl, max: 1 });
});
afterEach(async () => {
  await pool.end();
  await ground.close();
});

const people = 180;
const kills = 3;

/** A seller of lamps, number 100, and those who had one each and want to hear of more, from number 1001 on. */
const shopWithBuyers = `
with seller as (insert into person (name, language, role, consented_at, digest_hour) values ('Bibi', 'en', 'seller', now(), null) returning id),
shop as (insert into shop (code, owner_id, name, city, country, currency) select 'LAMPS', id, 'Bibi Crafts', 'Multan', 'PK', 'PKR' from seller returning id),
goods as (insert into listing (code, shop_id, title, sought, category, price_minor, currency, unit, min_order, stock, origin, updated_at)
  select 'AA100', id, 'Lamp', 'lamp', 'home', 90000, 'PKR', 'piece', 1, 10, 'PK', now() from shop returning id),
stocked as (insert into stock_movement (listing_id, delta, cause) select id, 10, 'opened' from goods),
buyers as (insert into person (language, role, consented_at) select 'en', 'buyer', now() from generate_series(1, $1) returning id),
numbered as (select id, row_number() over (order by id) as nth from buyers),
talks as (insert into conversation (channel, address, person_id, heard_at)
  select 'telegram', (1000 + nth)::text, id, now() - interval '1 day' from numbered union all select 'telegram', '100', id, now() from seller),
orders as (insert into "order" (number, buyer_id, shop_id, state, currency, total_minor, pay_by, deliver_to, since, created_at)
  select 'N' || nth, numbered.id, shop.id, 'completed', 'PKR', 90000, 'cash', '{"name":"Ali","phone":"+923001234567","lines":"x","city":"Lahore","country":"PK"}', now(), now()
  from numbered, shop returning id),
placed as (insert into order_event (order_id, act, state, actor) select id, 'placed', 'placed', 'buyer' from orders)
insert into offer_consent (person_id, shop_id, said, at) select buyers.id, shop.id, 'yes', now() from buyers, shop`;

/** What lies there for ten seconds is nobody's; they have passed. */
const tenSecondsOn = `update outbox set due_at = due_at - interval '10 seconds' where purpose = 'offers' and settled_at is null and claimed_by is null`;

const tally = `
select (select state from broadcast) as state, count(*)::int as people,
  count(*) filter (where o.outcome = 'sent')::int as told, count(*) filter (where o.uncertain)::int as uncertain
from broadcast_recipient r left join outbox o on o.id = r.outbox_id`;

it('two workers killed again and again while they tell many people: each hears it, and twice only where the outbox says that it may be so', {
  timeout: 120_000,
}, async () => {
  const { api, books, processes } = ground;
  const chance = chanceFrom(1947);
  const [, ...workers] = await Promise.all([processes.start('web'), processes.start('worker'), processes.start('worker')]);
  const seller = api.person(100);
  const crowd = Array.from({ length: people }, (_, at) => api.person(1001 + at));
  await pool.query(shopWithBuyers, [people]);

  seller.types('tell my buyers about AA100');
  await seller.sees(/Shall I send it\?/);
  seller.taps('Send it');
  await seller.sees(/0 of 180 told/);
  await pool.query(tenSecondsOn);

  const heard = (): number => crowd.reduce((all, one) => all + one.heard().length, 0);
  const rising: Promise<unknown>[] = [];
  for (let blow = 0; blow < kills; blow++) {
    const victim = blow % 2;
    await rising[victim];
    const some = Math.min(people, heard() + 1 + Math.floor((chance() * people) / kills));
    await api.until(() => heard() >= some);
    // It dies with some of them in its hands, which the platform takes all the same.
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    api.fails({ hold: held, method: 'sendMessage', times: 12 });
    await pause(100 + chance() * 300);
    await workers[victim]?.kill();
    letGo();
    rising[victim] = processes.start('worker').then((anew) => {
      workers[victim] = anew;
    });
  }
  await Promise.all(rising);
  await seller.sees(/^Done: I have told people of Lamp/);
  await books.closed();

  const { messages, repeated, uncertain } = await books.check([seller, ...crowd]);
  console.info(`killed ${kills} times: ${JSON.stringify({ messages, repeated, uncertain })}`);
  expect(crowd.filter((one) => one.heard().length === 0)).toEqual([]);
  expect(heard()).toBe(people + crowd.reduce((all, one) => all + again(one), 0));
  expect((await pool.query(tally)).rows).toEqual([{ state: 'done', people, told: people, uncertain: expect.any(Number) }]);
  expect(seller.heard().at(-1)?.text).toMatch(new RegExp(`^Done: I have told people of Lamp.\n\n${people} told\n`));
  // That each copy is one of an entry that says so was looked at above; an entry may have more than one.
  expect(uncertain).toBeGreaterThan(0);
  expect(api.complaints).toEqual([]);
});

const again = (person: Person): number => person.heard().length - 1;
