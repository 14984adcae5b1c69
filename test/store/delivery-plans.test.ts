/** What is asked of a large outbox when a platform tells what became of messages, and when somebody writes for whom something waits. */
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Recorded, recordStatements } from '../../src/bench/recorded.ts';
import type { Reach } from '../../src/conversation/turn.ts';
import { makeOutbox } from '../../src/store/delivery/outbox.ts';
import { makeParked } from '../../src/store/delivery/parked.ts';
import { makeStatuses } from '../../src/store/delivery/statuses.ts';
import { makeStanding } from '../../src/store/operator/standing.ts';
import { freshDatabase } from '../support/database.ts';

const reach: readonly Reach[] = [{ channel: 'telegram', since: null }];
const cloud: readonly Reach[] = [{ channel: 'whatsapp-cloud', since: new Date(Date.now() - 86_400_000) }];
let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;

/** Two of three messages went to Telegram; the last are of the last day. */
const many = `
insert into person (name) select 'Sana' from generate_series(1, 5000);
insert into conversation (channel, address, person_id, heard_at)
  select case when n % 3 = 0 then 'whatsapp-cloud' else 'telegram' end, n::text, n, now() - n * interval '1 minute' from generate_series(1, 5000) n;
insert into outbox (conversation_id, bubble, lane, about, settled_at, outcome, sent_ids, reached)
  select 1 + n % 5000, '{"words":[]}', case when n % 5 = 0 then 'notice' else 'reply' end, case when n % 5 = 0 then 'order:' || n end,
    now() - (120001 - n) * interval '20 seconds', case when n % 4000 = 0 then 'parked' else 'sent' end,
    case when n % 3 = 2 then array['wamid.' || n] else array[n::text] end, case when n % 3 = 2 then 'delivered' end
  from generate_series(1, 120000) n;
insert into failed_status (channel, message, at, failure, told_at, taken_at)
  select 'whatsapp-cloud', 'wamid.F' || n, now(), '{"why":"refused","detail":"x"}', now(), case when n > 3 then now() end from generate_series(1, 2000) n;
vacuum analyze;`;

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  const client = await pool.connect();
  for (const statement of many.split(';\n')) await client.query(statement);
  client.release();
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

test.each<[string, () => Promise<unknown>]>([
  ['how far some came', () => makeStatuses(pool).reached([2, 5, 8].map((n) => ({ message: `wamid.${n}`, reached: 'read' })))],
  ['one failed, before', () => makeStatuses(pool).failed(1, new Date())],
  ['one came, as its mark tells', () => makeStatuses(pool).arrived([{ channel: 'whatsapp-cloud', message: 'wamid.5', to: ['6'], entry: '5', part: 0 }])],
  ['which failed', () => makeStatuses(pool).due(new Date(), 100)],
  ['for whom something waits', () => makeParked(pool).due(cloud, new Date(), 100)],
  ['what waits for one', () => makeParked(pool).ring(3000, cloud, new Date())],
  ['one that failed goes elsewhere', () => makeOutbox(pool, 'me').end({ id: '119999', outcome: 'refused' }, reach)],
  ['what was shown in a talk', () => makeOutbox(pool, 'me').newsShown(7)],
  ['on what somebody votes', () => makeOutbox(pool, 'me').saidIn(7, '6')],
  ['one is tried again', () => makeOutbox(pool, 'me').reopen('5', 'wamid.5', new Date(), 'x')],
  ['they blocked us', () => makeOutbox(pool, 'me').block(7, reach)],
  ['how far those of the last day came', () => makeStanding(pool).reached(new Date())],
])('%s: no message is read that is not meant', async (_, deed) => {
  const statements = await recordStatements(deed);
  expect(statements.length).toBeGreaterThan(0);
  for (const statement of statements) expect((await planOf(statement)).filter((line) => /Seq Scan on outbox/.test(line))).toEqual([]);
});

test('what is told of very many at the same moment takes few statements, and each is told of its own', async () => {
  let statements = 0;
  const count = () => {
    statements += 1;
  };
  pool.on('acquire', count);
  const { reached, arrived } = makeStatuses(pool);
  const ours = (n: number) => `wamid.${n % 2 === 0 ? 3 * n + 2 : `strange-${n}`}`;
  const known = await Promise.all(Array.from({ length: 200 }, (_, n) => reached([{ message: ours(n), reached: 'read' }])));
  await Promise.all(
    Array.from({ length: 200 }, (_, n) => arrived([{ channel: 'whatsapp-cloud', message: ours(n), to: ['6'], entry: String(n + 1), part: 0 }])),
  );
  pool.off('acquire', count);
  expect(known.map((some) => some.size)).toEqual(known.map((_, n) => (n % 2 === 0 ? 1 : 0)));
  expect(statements).toBeLessThan(20);
});

async function planOf({ text, values }: Recorded): Promise<readonly string[]> {
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain ${text}`, [...values]);
  return rows.map((row) => row['QUERY PLAN']);
}
