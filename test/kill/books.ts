/** What must hold afterwards, whatever was killed and when: the tables against each other, and against what people have on their screens. */
import pg from 'pg';
import { expect } from 'vitest';
import type { Person } from '../support/bot-api/person.ts';

export type Books = {
  /** Resolves once nothing is unread and nothing waits to be sent; looked at by the database's own clock, until the test's end. */
  closed(): Promise<void>;
  /** What is open now, for the message of a test that failed. */
  open(): Promise<string>;
  check(people: readonly Person[]): Promise<Count>;
  end(): Promise<void>;
};

/** How often people saw a message again, and how many entries say of themselves that this may be so. */
export type Count = { readonly turns: number; readonly messages: number; readonly repeated: number; readonly uncertain: number };

const openNow = `
select (select count(*) from inbound where handled_at is null)::int as unread,
  (select count(*) from outbox where settled_at is null)::int as unsettled`;

const waiting = `
select lane, attempts, fault, claimed_by, count(*)::int, round(extract(epoch from min(due_at) - now())) as due_in_seconds,
  round(extract(epoch from min(claimed_until) - now())) as claimed_for_seconds
from outbox where settled_at is null group by 1, 2, 3, 4 order by 1, 2`;

export function openBooks(databaseUrl: string): Books {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const look = async () => (await pool.query<{ unread: number; unsettled: number }>(openNow)).rows[0] ?? { unread: -1, unsettled: -1 };
  return {
    async closed() {
      for (let now = await look(); now.unread + now.unsettled > 0; now = await look()) await pool.query('select pg_sleep(0.05)');
    },
    open: async () => JSON.stringify([await look(), (await pool.query(waiting)).rows]),
    check: (people) => check(pool, people),
    end: () => pool.end(),
  };
}

async function check(pool: pg.Pool, people: readonly Person[]): Promise<Count> {
  for (const { rule, sql } of rules) {
    const { rows } = await pool.query(sql);
    expect.soft(rows, rule).toEqual([]);
  }
  const counts = await Promise.all(people.map((person) => screenAgainstOutbox(pool, person)));
  const { rows } = await pool.query<{ turns: number }>('select count(*)::int as turns from inbound where handled_at is not null');
  const sum = (of: (one: Seen) => number) => counts.reduce((all, one) => all + of(one), 0);
  return { turns: rows[0]?.turns ?? 0, messages: sum((one) => one.messages), repeated: sum((one) => one.repeated), uncertain: sum((one) => one.uncertain) };
}

/** Each gives the rows that break it. */
const rules: readonly { readonly rule: string; readonly sql: string }[] = [
  { rule: 'everything is read', sql: `select * from inbound where handled_at is null` },
  { rule: 'no turn failed', sql: `select id, fault from inbound where fault is not null` },
  { rule: 'everything is sent', sql: `select id, outcome, fault from outbox where outcome is distinct from 'sent'` },
  {
    rule: 'each update had one turn',
    sql: `select c.id, c.revision, count(*) from conversation c join inbound i on i.conversation_id = c.id group by c.id having c.revision <> count(*)`,
  },
  {
    rule: 'stock is the sum of its movements',
    sql: `select l.id from listing l left join stock_movement m on m.listing_id = l.id group by l.id having l.stock <> coalesce(sum(m.delta), 0) or l.stock < 0`,
  },
  {
    rule: 'what is ordered was taken from stock, once',
    sql: `select n.order_id, n.listing_id from order_line n left join stock_movement m on m.order_id = n.order_id and m.listing_id = n.listing_id
      group by 1, 2, n.quantity having n.quantity <> -coalesce(sum(m.delta), 0)`,
  },
  { rule: 'nothing is listed twice', sql: `select shop_id from listing group by shop_id having count(*) > 1` },
  { rule: 'a confirmation makes one order', sql: `select buyer_id from "order" group by buyer_id having count(*) > 1` },
  {
    rule: 'an order has one beginning',
    sql: `select o.id from "order" o left join order_event e on e.order_id = o.id and e.act = 'placed' group by o.id having count(e.id) <> 1`,
  },
];

type Entry = { readonly id: string; readonly sent_ids: readonly string[]; readonly uncertain: boolean };
type Seen = { readonly messages: number; readonly repeated: number; readonly uncertain: number };

/** Replies stand on the screen in the order they were decided in; what stands there twice is confessed by its entry. */
async function screenAgainstOutbox(pool: pg.Pool, person: Person): Promise<Seen> {
  const sql = `select o.id, o.sent_ids, o.uncertain from outbox o join conversation c on c.id = o.conversation_id where c.address = $1 order by o.id`;
  const { rows } = await pool.query<Entry>(sql, [String(person.id)]);
  const screen = person.heard();
  const owner = new Map(rows.flatMap((entry) => entry.sent_ids.map((id) => [Number(id), entry] as const)));
  const inOrder = rows.flatMap(({ sent_ids }) => sent_ids.map(Number));
  expect.soft(inOrder, `replies to ${person.id} in their order`).toEqual(inOrder.toSorted((a, b) => a - b));
  expect
    .soft(
      inOrder.filter((id) => !screen.some((shown) => shown.id === id)),
      `replies to ${person.id} that are marked sent and were never seen`,
    )
    .toEqual([]);

  let repeated = 0;
  for (const [at, shown] of screen.entries()) {
    if (owner.has(shown.id)) continue;
    repeated += 1;
    // A copy stands before the one whose sending was marked; a process may have died with several that were not.
    const marked = screen.slice(at + 1).find(({ id, text }) => owner.has(id) && text === shown.text);
    expect.soft(marked?.text, `what ${person.id} saw twice`).toBe(shown.text);
    expect.soft(marked && owner.get(marked.id)?.uncertain, `a reply to ${person.id} repeated without a word in the outbox: ${shown.text}`).toBe(true);
  }
  return { messages: screen.length, repeated, uncertain: rows.filter((entry) => entry.uncertain).length };
}
