/**
 * Keeps a turn: the message is marked read, the conversation moves on, the replies wait to be sent. One statement and one
 * commit, because the person is waiting and several awaited statements would reach a third of the rate. Turns of several
 * conversations that end at the same moment share them, with the marks of what was sent meanwhile: a third of the work again.
 */
import type pg from 'pg';
import { type Kept, type Lane, type OutboxEntry, type Person, type Settled, saidAt, type Turn } from '../../conversation/turn.ts';
import { together } from '../database/together.ts';
import type { Opening } from '../goods/open-listing.ts';
import type { ShopRow } from '../goods/profile.ts';
import { keepOpenings, keepTurns, keepWritten, settle } from './keep-statement.ts';

/** Absent for a turn that found nothing to hold. */
type Row = { conversation: number; heard: boolean; mine: boolean; said: string[]; person?: Person; shop?: ShopRow | null };

/** A turn that wrote also tells the person's shop as it left it. */
export type KeptTurn = Kept & { readonly shop?: ShopRow | null };
type Keeping = { readonly me: string; readonly turn: Turn; readonly at: Date; readonly openings?: readonly Opening[] };

/** What a turn wrote: in the open transaction of that connection, or listings that are kept with it. `at` is its hour. */
export type Written = { readonly within?: pg.ClientBase | undefined; readonly openings?: readonly Opening[]; readonly at?: Date };

/** `me` is the name of this process. */
export async function keepTurn(pool: pg.Pool, me: string, turn: Turn, { within, openings = [], at = new Date() }: Written = {}): Promise<KeptTurn> {
  const keeping = { me, turn, at, ...(openings.length > 0 && { openings }) };
  const kept = within ? (await keepAll(within, keepWritten, [keeping]))[0] : await keeperOf(pool)(keeping);
  if (!kept) throw new Error('a turn was kept and nothing is known of it');
  return kept;
}

/** Marks what became of entries. Resolves when it is written. */
export async function settleEntries(pool: pg.Pool, marks: readonly Settled[]): Promise<void> {
  await Promise.all(marks.map((mark) => keeperOf(pool)({ mark })));
}

type Item = Keeping | { readonly mark: Settled };
type Keeper = (item: Item) => Promise<KeptTurn | undefined>;
const keepers = new WeakMap<pg.Pool, Keeper>();

function keeperOf(pool: pg.Pool): Keeper {
  const known = keepers.get(pool);
  if (known) return known;
  const keeper = together<Item, KeptTurn | undefined>({
    keyOf: (item) => ('mark' in item ? item.mark.id : item.turn.conversation.id),
    work: (items) => keepTogether(pool, items),
    most: 256,
    patienceMs: 50,
  });
  keepers.set(pool, keeper);
  return keeper;
}

async function keepTogether(pool: pg.Pool, items: readonly Item[]): Promise<readonly (KeptTurn | undefined)[]> {
  const marks = items.flatMap((item) => ('mark' in item ? [item.mark] : []));
  const turns = items.flatMap((item) => ('mark' in item ? [] : [item]));
  const marked = [JSON.stringify(marks), marks.map(({ id }) => id)];
  if (turns.length === 0) {
    await pool.query({ ...settle, values: marked });
    return items.map(() => undefined);
  }
  const query = turns.some(({ openings }) => openings) ? keepOpenings : keepTurns;
  const kept = (await keepAll(pool, query, turns, marked)).values();
  return items.map((item) => ('mark' in item ? undefined : kept.next().value));
}

async function keepAll(
  on: pg.Pool | pg.ClientBase,
  query: { readonly name: string; readonly text: string },
  all: readonly Keeping[],
  marked: readonly unknown[] = [],
): Promise<readonly KeptTurn[]> {
  const conversations = all.map(({ turn }) => turn.conversation.id);
  const values = [JSON.stringify(all.map(told)), conversations, all.flatMap(({ turn }) => turn.alsoIds ?? []), ...marked];
  const { rows } = await on.query<Row>({ ...query, values });
  const kept = new Map(rows.map((row) => [row.conversation, row]));
  return all.map(({ turn }) => keptOf(turn, kept.get(turn.conversation.id)));
}

const told = ({ me, turn, at, openings }: Keeping) => ({
  me,
  at,
  saidAt: saidAt(turn.message, at),
  lane: laneOf(turn),
  purpose: turn.purpose,
  conversation: turn.conversation.id,
  person: turn.conversation.person.id,
  revision: turn.conversation.revision,
  channel: turn.message.channel,
  messageId: turn.message.id,
  inboundId: turn.inboundId,
  message: turn.message,
  talking: turn.talking,
  bubbles: turn.bubbles,
  blocked: turn.blocked === true,
  hushedUntil: turn.hushedUntil,
  fault: turn.fault,
  openings,
});

function keptOf(turn: Turn, row: Row | undefined): KeptTurn {
  if (!row) return { as: 'stale' };
  if (!row.heard) return { as: 'repeat' };
  const entries = turn.bubbles.map((one, at) => entryOf(turn, one, row.said[at], row.mine));
  return { as: 'kept', claimed: row.mine, entries, ...(row.person && { person: row.person, shop: row.shop ?? null }) };
}

function entryOf(turn: Turn, { bubble, replaces }: Turn['bubbles'][number], id: string | undefined, mine: boolean): OutboxEntry {
  if (id === undefined) throw new Error('a reply was kept and has no id');
  return {
    id,
    conversation: turn.conversation.id,
    bubble,
    attempts: mine ? 1 : 0,
    lane: laneOf(turn),
    sentIds: [],
    ...(replaces !== undefined && { replaces }),
  };
}

const laneOf = ({ byClock }: Turn): Lane => (byClock ? 'notice' : 'reply');
