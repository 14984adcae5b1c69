/** How the database goes about every statement of a busy day, where it holds a year of them: none may read through a table. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { telegram } from '../channels/abilities.ts';
import type { Channel } from '../channels/channel.ts';
import type { Doors } from '../flows/doors.ts';
import { type Open, openHouse } from '../main.ts';
import { queries } from './goods.ts';
import { type Recorded, recordStatements } from './recorded.ts';

/** `ms` inside the database; not known of what cannot be done twice. */
export type Plan = { readonly of: string; readonly ms?: number; readonly scans: readonly string[]; readonly text: string };
export type Deed = { readonly of: string; readonly ms: number };
export type Plans = { readonly plans: readonly Plan[]; readonly deeds: readonly Deed[] };

/** Smaller tables are read through sooner than an index. */
const bigRows = 10_000;
/** Asked once in ten minutes, of columns that change with every message: docs/decisions/0007. */
const mayScan: ReadonlySet<string> = new Set(['clock nudge: conversation', 'clock nudge: person', 'clock parking: conversation']);

/** `url` is that of a full database. */
export async function measurePlans(url: string): Promise<Plans> {
  const data = await mkdtemp(join(tmpdir(), 'sarai-plans-'));
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const open = await openHouse({ config: { databaseUrl: url, data, timeZone: 'Asia/Karachi' }, log: silent, channels: () => [mute] });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const big = await bigTables(client);
    const plans: Plan[] = [];
    const deeds: Deed[] = [];
    for (const [of, deed] of Object.entries(deedsOf(open))) {
      // The first time is for the caches.
      await deed();
      const began = performance.now();
      await deed();
      deeds.push({ of, ms: performance.now() - began });
      for (const statement of await recordStatements(deed)) plans.push(await planOf(client, of, statement, big));
    }
    return { plans, deeds };
  } finally {
    await client.end();
    await open.close();
    await rm(data, { recursive: true, force: true });
  }
}

/** Takes everything and tells nobody. */
const mute: Channel = {
  name: 'telegram',
  abilities: telegram,
  perSecond: 1000,
  read: () => [],
  send: async () => ({ ok: true, ids: ['1'] }),
  fetch: async () => ({ ok: false, why: 'gone' }),
};

/** What happens all day; each can be done again. */
function deedsOf(open: Open): { readonly [of: string]: () => Promise<unknown> } {
  const { house, attend, deliver, clocks, outside } = open;
  const { inbox, outbox, undone } = house;
  const now = house.now();
  let nth = 0;
  const message = (address: string, text: string) => ({
    id: `plan-${++nth}`,
    channel: 'telegram',
    address,
    at: now.toISOString(),
    content: { kind: 'text' as const, text },
  });
  const writes = (address: string, text: string) => async () => {
    await attend.receive([message(address, text)]);
    await attend.idle();
    await deliver.idle();
  };
  const asks = (person: number, ask: (shop: Doors['shop']) => Promise<unknown> | unknown) => async () => {
    const conversation = await inbox.load(person);
    if (!conversation) throw new Error(`nobody has the number ${person}`);
    const work = house.begin(conversation);
    await ask(work.doors.shop);
    await work.abandon();
  };
  return {
    'a turn': writes('40000', 'help'),
    'a turn of somebody new': () => writes(`new-${++nth}`, 'hello')(),
    'a turn of a message kept before': async () => {
      await inbox.store(40_001, message('40001', 'help'));
      await attend.attend(40_001);
      await deliver.idle();
    },
    ...Object.fromEntries(queries.map((query) => [`search ${query}`, asks(40_000, (shop) => shop.search({ query, page: 1 }))])),
    browse: asks(40_000, (shop) => shop.search({ page: 1 })),
    'one listing': asks(40_000, (shop) => shop.listing('Z500X')),
    'orders of a buyer': asks(1_002, (shop) => shop.orders()),
    'one order': asks(1_002, (shop) => shop.order('N1')),
    'orders of a shop': asks(2, (shop) => shop.sales()),
    'goods of a shop': asks(2, (shop) => shop.myListings()),
    cart: asks(1_002, (shop) => shop.baskets()),
    'tracking page': () => outside.order('0123456789abcdef0123'),
    'picture of goods': () => outside.photo('Z500X'),
    'delivery: claim': () => outbox.claim(40_002),
    'delivery: held': () => outbox.held(40_002),
    'delivery: what is left': () => outbox.claimLeft('telegram', 10_000, 3),
    'delivery: give back': () => outbox.release(['500'], now, { uncertain: false, sentIds: [], fault: '' }),
    'delivery: what was shown': () => outbox.newsShown(40_002),
    'delivery: what was said': () => outbox.saidIn(40_002, '40001'),
    'delivery: pace': () => house.pace('telegram', { sentMs: 1 }),
    'delivery: take over': () => house.paceSeen('telegram', '500'),
    'sweep: unread': () => undone.unread(10_000, ['telegram']),
    'sweep: unsent': () => undone.unsent(10_000, ['telegram']),
    ...Object.fromEntries(clocks.all.map((clock) => [`clock ${clock.name}`, () => clock.due(now, 100)])),
  };
}

async function bigTables(client: pg.Client): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples >= $1`,
    [bigRows],
  );
  return new Set(rows.map(({ name }) => name));
}

type Node = { readonly 'Node Type': string; readonly 'Relation Name'?: string; readonly Plans?: readonly Node[] };

type Explained = { readonly Plan: Node; readonly 'Execution Time'?: number };

/** Done once more to be measured, and undone. */
async function planOf(client: pg.Client, of: string, statement: Recorded, big: ReadonlySet<string>): Promise<Plan> {
  const explained = (await explain(client, statement, 'analyze, ')) ?? (await explain(client, statement));
  if (!explained) throw new Error(`no plan of ${statement.text}`);
  const scans = scannedIn(explained.Plan).filter((table) => big.has(table) && !mayScan.has(`${of}: ${table}`));
  const ms = explained['Execution Time'];
  return { of, scans, text: statement.text, ...(ms !== undefined && { ms }) };
}

const uniqueViolation = '23505';

/** `undefined` for what can be done only once, and was. */
async function explain(client: pg.Client, { text, values }: Recorded, how = ''): Promise<Explained | undefined> {
  await client.query('begin');
  try {
    const { rows } = await client.query<{ 'QUERY PLAN': readonly Explained[] }>(`explain (${how}format json) ${text}`, [...values]);
    return rows[0]?.['QUERY PLAN'][0];
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === uniqueViolation) return undefined;
    throw error;
  } finally {
    await client.query('rollback');
  }
}

const scannedIn = (node: Node): readonly string[] => [
  ...(node['Node Type'] === 'Seq Scan' && node['Relation Name'] !== undefined ? [node['Relation Name']] : []),
  ...(node.Plans ?? []).flatMap(scannedIn),
];
