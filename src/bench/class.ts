/** A class on a clock of its own: the real clock over the real tables reminds learners, who answer when they like, or do not. */
import { minuteIn } from '../shop/local-time.ts';
import { hoursOf, isQuiet, type QuietHours } from '../shop/quiet-hours.ts';
import { learning } from '../store/clocks/learning.ts';
import type { Teaching } from '../store/school/door.ts';
import type { Database } from '../store/turns/unit.ts';
import { seeded } from './forgetting.ts';

export type Reminded = {
  readonly reminders: number;
  /** Not within sixty minutes of the hour that was chosen, or of the end of the quiet hours if it is one of these. */
  readonly offHour: number;
  readonly inQuietHours: number;
  /** Before the one before was answered. */
  readonly twice: number;
  readonly answered: number;
};

type Learner = { readonly id: number; readonly zone: string; readonly hour: number; readonly quiet: QuietHours; waits: boolean; writesAt: number | null };
type Class = { readonly learners: number; readonly days: number; readonly seed: number; readonly minutesBetween: number };

const zones = ['Asia/Karachi', 'Asia/Shanghai', 'Asia/Dubai', 'Europe/London'] as const;
/** The usual quiet hours, an early riser's, a late one's. */
const quiets = [null, [21 * 60, 5 * 60], [0, 9 * 60 + 30]] as const;
const minuteMs = 60_000;

/** Learners answer six of ten reminders within hours, and write by themselves once in two weeks. */
export async function remindClass(
  database: Database,
  teaching: Teaching,
  tell: Parameters<typeof learning>[1],
  { learners, days, seed, minutesBetween }: Class,
): Promise<Reminded> {
  const chance = seeded(seed);
  const start = Date.parse('2027-03-01T00:00:00Z');
  const all = await enrol(database, learners, start, chance);
  const byId = new Map(all.map((one) => [one.id, one]));
  const clock = learning({ ...database, tell: () => undefined, timeZone: 'Asia/Karachi', teaching }, tell);
  const seen = { reminders: 0, offHour: 0, inQuietHours: 0, twice: 0, answered: 0 };
  for (let at = start; at < start + days * 1440 * minuteMs; at += minutesBetween * minuteMs) {
    const now = new Date(at);
    await hear(database, all, at, seen, chance, minutesBetween);
    for (const id of await clock.due(now, learners)) {
      await clock.ring(id, now);
      const one = byId.get(id);
      if (one) await judge(database, one, now, seen, chance);
    }
  }
  return seen;
}

async function enrol({ pool }: Database, learners: number, start: number, chance: () => number): Promise<readonly Learner[]> {
  const wished = Array.from({ length: learners }, (_, at) => {
    const quiet = quiets[Math.floor(chance() * quiets.length)] ?? null;
    return {
      address: `learner-${at}`,
      zone: zones[Math.floor(chance() * zones.length)] ?? zones[0],
      hour: Math.floor(chance() * 24),
      from: quiet?.[0] ?? null,
      until: quiet?.[1] ?? null,
    };
  });
  const all: Learner[] = [];
  for (const { address, zone, hour, from, until } of wished) {
    const { rows } = await pool.query<{ id: number }>(
      `with p as (insert into person (language, role, consented_at, time_zone, quiet_from, quiet_until) values ('en', 'trainee', $1, $2, $3, $4) returning id),
       c as (insert into conversation (channel, address, person_id, heard_at) select 'simulator', $5, id, $1 from p),
       g as (insert into learning_reminder (person_id, hour) select id, $6 from p)
       select id from p`,
      [new Date(start - 1440 * minuteMs), zone, from, until, address, hour],
    );
    for (const { id } of rows) all.push({ id, zone, hour, quiet: hoursOf({ quietFrom: from, quietUntil: until }), waits: false, writesAt: null });
  }
  return all;
}

/** Whoever writes at this time is heard. */
async function hear({ pool }: Database, all: readonly Learner[], at: number, seen: { answered: number }, chance: () => number, minutes: number): Promise<void> {
  const writing = all.filter((one) => (one.writesAt !== null && one.writesAt <= at) || chance() < minutes / (14 * 1440));
  for (const one of writing) {
    if (one.waits) seen.answered += 1;
    one.waits = false;
    one.writesAt = null;
  }
  if (writing.length > 0) await pool.query('update conversation set heard_at = $2 where person_id = any($1)', [writing.map(({ id }) => id), new Date(at)]);
}

/** Holds what was really left in the outbox against what was promised. */
async function judge({ pool }: Database, one: Learner, now: Date, seen: { -readonly [Of in keyof Reminded]: number }, chance: () => number): Promise<void> {
  const { rows } = await pool.query<{ due: Date }>(
    `update outbox o set settled_at = $2, outcome = 'sent' from conversation c
      where c.id = o.conversation_id and c.person_id = $1 and o.settled_at is null returning o.due_at as due`,
    [one.id, now],
  );
  for (const { due } of rows) {
    const minute = minuteIn(due, one.zone);
    const wanted = isQuiet(one.hour * 60, one.quiet) ? one.quiet.until : one.hour * 60;
    seen.reminders += 1;
    if (minute < wanted || minute >= wanted + 60) seen.offHour += 1;
    if (isQuiet(minute, one.quiet)) seen.inQuietHours += 1;
    if (one.waits) seen.twice += 1;
    one.waits = true;
    if (chance() < 0.6) one.writesAt = due.getTime() + Math.ceil(chance() * 600) * minuteMs;
  }
}
