/** A database after a busy year, the same every time. */
import pg from 'pg';
import { writeGoods } from './goods.ts';

export type Filled = { readonly people: number; readonly shops: number; readonly listings: number; readonly messages: number; readonly orders: number };

const filled: Filled = { people: 100_000, shops: 1_000, listings: 100_000, messages: 1_000_000, orders: 100_000 };

/** A few hundred of each are still open; of the rest everything has been said and done. */
const statements = ({ people, shops, messages, orders }: Filled): readonly string[] => [
  `insert into person (name, language, role, country, consented_at, digest_hour)
   select 'Sana ' || n, 'en', case when n <= ${shops} then 'seller' else 'buyer' end, 'PK', now(), case when n <= 50 then 9 end from generate_series(1, ${people}) n`,
  `insert into conversation (channel, address, person_id, heard_at) select 'telegram', n::text, n, now() - n % 300 * interval '1 day' from generate_series(1, ${people}) n`,
  `insert into shop (code, owner_id, name, city, country, currency) select 'S' || n, n, 'Shop ' || n, 'Multan', 'PK', 'PKR' from generate_series(1, ${shops}) n`,
  `insert into inbound (channel, message_id, conversation_id, message, received_at, handled_at)
   select 'telegram', n::text, 1 + n % ${people}, '{"content":{"kind":"text","text":"what do you have today"}}', at, case when n > 300 then at end
   from generate_series(1, ${messages}) n, lateral (select now() - n * interval '30 seconds' as at) as moment`,
  `insert into outbox (conversation_id, bubble, lane, created_at, due_at, settled_at, outcome, sent_ids, attempts)
   select 1 + n % ${people}, '{"words":[{"key":"asked.kept"}]}', case when n % 5 = 0 then 'notice' else 'reply' end, at, at,
     case when n > 300 then at end, case when n > 300 then 'sent' end, case when n > 300 then array[n::text] else '{}' end, case when n > 300 then 1 else 0 end
   from generate_series(1, ${messages}) n, lateral (select now() - n * interval '30 seconds' as at) as moment`,
  `insert into "order" (number, buyer_id, shop_id, state, currency, total_minor, pay_by, deliver_to, expires_at, since, created_at)
   select 'N' || n, ${shops} + 1 + n % ${people - shops}, 1 + n % ${shops},
     case when n > 1000 then 'completed' else (array['placed', 'accepted', 'packed', 'shipped', 'delivered'])[1 + n % 5] end, 'PKR', 240000, 'cash',
     '{"name":"Sana","phone":"+923001234567","lines":"House 4","city":"Lahore","country":"PK"}', case when n <= 1000 and n % 5 = 0 then now() + n * interval '1 minute' end, at, at
   from generate_series(1, ${orders}) n, lateral (select now() - n * interval '5 minutes' as at) as moment`,
  `insert into order_line (order_id, listing_id, title, quantity, unit, price_minor) select n, n, 'Ajrak', 1, 'piece', 240000 from generate_series(1, ${orders}) n`,
  `insert into order_event (order_id, act, state, actor) select n, act, state, 'buyer' from generate_series(1, ${orders}) n, (values ('place', 'placed'), ('accept', 'accepted'), ('complete', 'completed')) as e (act, state)`,
  `insert into stock_movement (listing_id, delta, cause, order_id) select n, -1, 'reserved', n from generate_series(1, ${orders}) n`,
  `insert into shipment (order_id, courier, number) select n, 'tcs', 'T' || n from generate_series(1, ${orders}) n where n % 5 >= 3 or n > 1000`,
  `insert into tracking_event (shipment_id, status, source, at) select id, status, 'seller', now() - interval '20 days' from shipment, (values ('InfoReceived'), ('InTransit')) as t (status)`,
  `insert into cart_line (person_id, listing_id, quantity) select ${shops} + n, n, 1 from generate_series(1, 5000) n`,
  `insert into rung (clock, subject, mark, at) select 'digest', n, 'x', now() from generate_series(1, ${people}) n`,
];

/** Takes a minute or two. */
export async function fill(url: string): Promise<Filled> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // What is written here is sound; checking each row of it would take longer than writing it.
    await client.query(`set session_replication_role = replica; set synchronous_commit = off`);
    for (const statement of statements(filled)) await client.query(statement);
    await writeGoods(
      client,
      Array.from({ length: filled.shops }, (_, at) => at + 1),
      filled.listings,
    );
    await client.query('vacuum analyze');
    return filled;
  } finally {
    await client.end();
  }
}
