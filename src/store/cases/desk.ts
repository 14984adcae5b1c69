/** What the operator sees and does of the cases of people who asked for a person. Each act, a look at what was said among them, leaves a trace. */
import type pg from 'pg';
import type { Bubble } from '../../conversation/bubble.ts';
import { deadlines } from '../../shop/deadlines.ts';
import { awakeMinutes, hoursOf, quietUntil, zoneOf } from '../../shop/quiet-hours.ts';
import { lookAt } from './look.ts';
import { casesOfPeople, type OpenCase, shown, waits } from './open-case.ts';

const open = `select ${shown} from ${casesOfPeople} where h.settled_at is null order by ${waits} nulls last, h.asked_at limit 500`;

/** The case is locked before its talk: a turn in which somebody asks again does it in that order. */
const held = 'select settled_at is not null as closed from help_request where id = $1 for update';

/** Where an answer goes. */
const talkOf = `select c.id, c.blocked_at is not null as blocked, h.given_back_at is null as handed, c.heard_at as "heardAt", p.time_zone as "timeZone", p.language, p.country,
    p.quiet_from as "quietFrom", p.quiet_until as "quietUntil"
  from help_request h join conversation c on c.id = h.conversation_id and c.person_id = h.person_id join person p on p.id = c.person_id where h.id = $1
  for no key update of c`;
type Talk = { readonly id: number; readonly blocked: boolean; readonly handed: boolean; readonly heardAt: Date } & Parameters<typeof zoneOf>[0] &
  Parameters<typeof hoursOf>[0];

const trace = 'insert into help_event (request_id, act, by, form, at) values ($1, $2, $3, $4, $5) on conflict (form) do nothing';
const say = `insert into outbox (conversation_id, bubble, lane, due_at, created_at) values ($1, $2, 'notice', $3, $4)`;
/** Any process may remember the talk as it was. */
const hush = 'update conversation set hushed_until = $2, revision = revision + 1 where id = $1';

/** What each act makes of the case. A talk that is given back is so from now on: its person is told by the clock of handovers. */
const becomes = {
  taken: 'taken_at = hour.now, given_back_at = null',
  answered: 'answered_at = hour.now, waits_since = null, given_back_at = null',
  given_back: 'waits_since = null',
  closed: 'waits_since = null, settled_at = hour.now',
} as const;
export type CaseAct = keyof typeof becomes;

/** `no_talk`: there is nowhere to answer any more. `blocked`: they blocked us. */
export type Acted = { readonly ok: true; readonly talk: number | null } | { readonly ok: false; readonly why: 'not_found' | 'closed' | 'no_talk' | 'blocked' };

/** Who does it, as they want to be called; `form` where it may be sent twice; what its person is told. */
export type Acting = { readonly by?: string | null; readonly form?: string; readonly bubble?: Bubble };

export function makeCases(pool: pg.Pool, timeZone = 'Asia/Karachi') {
  return {
    /** Those who wait first, the longest first. */
    async list(now: Date): Promise<readonly OpenCase[]> {
      return (await pool.query<OpenCase>(open, [now])).rows;
    },
    look: (number: number, by: string | null, now: Date) => lookAt(pool, number, by, now),
    act: (number: number, act: CaseAct, now: Date, acting: Acting = {}) =>
      inTransaction(pool, (client) => actOn(client, number, act, { ...acting, now, timeZone })),
  };
}

async function actOn(
  client: pg.ClientBase,
  number: number,
  act: CaseAct,
  { by = null, form, bubble, now, timeZone }: Acting & { readonly now: Date; readonly timeZone: string },
): Promise<Acted> {
  const request = (await client.query<{ closed: boolean }>(held, [number])).rows[0];
  if (!request) return { ok: false, why: 'not_found' };
  if (request.closed) return { ok: false, why: 'closed' };
  const talk = (await client.query<Talk>(talkOf, [number])).rows[0];
  const speaks = bubble !== undefined;
  if (speaks && !talk) return { ok: false, why: 'no_talk' };
  if (speaks && talk?.blocked) return { ok: false, why: 'blocked' };
  const { rowCount } = await client.query(trace, [number, act, by, form ?? null, now]);
  if (rowCount === 0) return { ok: true, talk: talk?.id ?? null };
  await client.query(`update help_request h set ${becomes[act]} from (select $2::timestamptz as now) hour where h.id = $1`, [number, now]);
  if (!talk) return { ok: true, talk: null };
  if (speaks) {
    await client.query(say, [talk.id, JSON.stringify(bubble), dueAt(talk, now, timeZone), now]);
    await client.query(hush, [talk.id, new Date(now.getTime() + deadlines.handover)]);
  } else await client.query(`${hush} and hushed_until > $2`, [talk.id, now]);
  return { ok: true, talk: talk.id };
}

/** Whoever waits in a talk that is handed over is told at once. Later it is news: at night it waits for the morning, unless its reader is awake. */
function dueAt({ heardAt, handed, ...dweller }: Talk, now: Date, timeZone: string): Date {
  const awake = handed || now.getTime() - heardAt.getTime() < awakeMinutes * 60_000;
  return (awake ? undefined : quietUntil(now, zoneOf(dweller, timeZone), hoursOf(dweller))) ?? now;
}

async function inTransaction<T>(pool: pg.Pool, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
