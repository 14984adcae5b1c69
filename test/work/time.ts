/** A house whose hour the test sets: a week plays in seconds. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect } from 'vitest';
import { telegram } from '../../src/channels/abilities.ts';
import { isSaid } from '../../src/channels/simulator/screen.ts';
import { makeSimulator, type Phone } from '../../src/channels/simulator/simulator.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { bare } from '../../src/words/bidi.ts';
import { freshDatabase } from '../support/database.ts';

export type Timed = {
  readonly open: Open;
  /** Another process on the same database. */
  readonly other: Open;
  readonly pool: pg.Pool;
  now(): Date;
  /** Sets the hour, as people in Karachi read it: `Mon 14:00`, always forward. */
  at(day: string): Promise<void>;
  /** Hours go by, with a sweep at each of the last twelve and at every sixth before. */
  pass(hours: number): Promise<void>;
  /** So many seconds go by, with a sweep after them. */
  later(seconds: number): Promise<void>;
  /** What somebody was told since last asked, with its buttons. */
  heard(who: string): readonly string[];
  phone(who: string): Phone;
  says(who: string, ...lines: readonly string[]): Promise<void>;
  taps(who: string, ...labels: readonly string[]): Promise<void>;
  sweep(): Promise<void>;
  one<T>(sql: string, values?: readonly unknown[]): Promise<T>;
  /** What went wrong by the log since last asked. */
  faults(): readonly string[];
  /** Takes both processes down; nothing may have gone wrong in them. */
  close(): Promise<void>;
};

const hourMs = 3_600_000;
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** A Monday, midnight in Karachi. */
const monday = Date.parse('2026-11-23T00:00:00+05:00');

/** It begins on Monday at ten. */
export async function openTimed(): Promise<Timed> {
  const faults: string[] = [];
  const database = await freshDatabase();
  const data = await mkdtemp(join(tmpdir(), 'sarai-time-'));
  let now = new Date(monday + 10 * hourMs);
  const simulator = makeSimulator({ name: 'telegram', abilities: telegram, now: () => now });
  const note = (fields: object, message: string) => void faults.push(`${message} ${JSON.stringify(fields)}`);
  const log = { info: () => undefined, warn: note, error: note };
  const start = () => openHouse({ config: { databaseUrl: database.url, data, timeZone: 'Asia/Karachi' }, log, channels: () => [simulator], now: () => now });
  const [open, other] = [await start(), await start()];
  await simulator.start?.(open.attend.receive);
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const heard = new Map<string, string[]>();
  const phones = new Map<string, Phone>();

  function phone(who: string): Phone {
    const known = phones.get(who);
    if (known) return known;
    const made = simulator.phone(who, { name: who });
    const lines: string[] = [];
    heard.set(who, lines);
    made.onShown((shown) => {
      const { text, controls } = shown;
      if (isSaid(shown)) lines.push([bare(text), ...(controls?.items ?? []).map(({ label }) => `[${bare(label)}]`)].join(' '));
    });
    phones.set(who, made);
    return made;
  }

  async function settle(): Promise<void> {
    for (const house of [open, other]) {
      await house.attend.idle();
      await house.deliver.idle();
    }
  }

  const timed: Timed = {
    open,
    other,
    pool,
    now: () => now,
    async at(day) {
      const [, name = '', hour = '', minute = ''] = /^(\w{3}) (\d+):(\d+)$/.exec(day) ?? [];
      let to = monday + (days.indexOf(name) * 24 + Number(hour)) * hourMs + Number(minute) * 60_000;
      while (to < now.getTime()) to += 7 * 24 * hourMs;
      now = new Date(to);
      await timed.sweep();
    },
    async pass(hours) {
      for (let left = hours; left > 0; ) {
        const stride = left >= 18 ? 6 : 1;
        now = new Date(now.getTime() + stride * hourMs);
        left -= stride;
        await timed.sweep();
      }
    },
    async later(seconds) {
      now = new Date(now.getTime() + seconds * 1000);
      await timed.sweep();
    },
    heard: (who) => heard.get(who)?.splice(0) ?? [],
    phone,
    async says(who, ...lines) {
      for (const line of lines) {
        await phone(who).types(line);
        await settle();
      }
    },
    async taps(who, ...labels) {
      for (const label of labels) {
        await phone(who).taps(label);
        await settle();
      }
    },
    async sweep() {
      await open.sweep();
      await settle();
    },
    one: async <T>(sql: string, values: readonly unknown[] = []) => (await pool.query<{ one: T }>(sql, [...values])).rows[0]?.one as T,
    faults: () => faults.splice(0),
    async close() {
      await open.close();
      await other.close();
      await pool.end();
      await database.drop();
      await rm(data, { recursive: true });
      expect(faults).toEqual([]);
    },
  };
  return timed;
}

/** A seller with a shop and five lamps, and a buyer who ordered one of them; both were heard of just now. */
export async function anOrder({ pool, phone, now }: Timed, name: string, { state = 'placed', payBy = 'cash' }: { state?: string; payBy?: string } = {}) {
  const [seller, buyer] = [`${name}-seller`, `${name}-buyer`];
  for (const one of [seller, buyer]) phone(one);
  const { rows } = await pool.query<{ order: number; seller: number; buyer: number }>(
    `with s as (insert into person (name, language, role, consented_at, digest_hour) values ('Bibi', 'en', 'seller', $1, null) returning id),
    b as (insert into person (name, language, role, consented_at) values ('Ali', 'en', 'buyer', $1) returning id),
    c as (insert into conversation (channel, address, person_id, heard_at) select 'telegram', $2, id, $1 from s),
    d as (insert into conversation (channel, address, person_id, heard_at) select 'telegram', $3, id, $1 from b),
    shop as (insert into shop (code, owner_id, name, city, country, currency, pay_to) select $4, id, 'Bibi Crafts', 'Multan', 'PK', 'PKR', 'JazzCash 0300' from s returning id),
    l as (insert into listing (code, shop_id, title, sought, category, price_minor, currency, unit, min_order, stock, origin, updated_at)
      select $4, id, 'Lamp', 'lamp', 'home', 90000, 'PKR', 'piece', 1, 4, 'PK', now() from shop returning id),
    o as (insert into "order" (number, buyer_id, shop_id, state, currency, total_minor, pay_by, deliver_to, expires_at, since, created_at)
      select $4, b.id, shop.id, $5, 'PKR', 90000, $6, '{"name":"Ali","phone":"+923001234567","lines":"x","city":"Lahore","country":"PK"}',
        case $5 when 'placed' then $1::timestamptz + interval '48 hours' when 'accepted' then case $6 when 'transfer' then $1::timestamptz + interval '24 hours' end end, $1, $1
      from shop, b returning id),
    line as (insert into order_line (order_id, listing_id, title, quantity, unit, price_minor) select o.id, l.id, 'Lamp', 1, 'piece', 90000 from o, l),
    m as (insert into stock_movement (listing_id, delta, cause) select id, 5, 'opened' from l),
    r as (insert into stock_movement (listing_id, delta, cause, order_id) select l.id, -1, 'reserved', o.id from l, o)
    select o.id as order, s.id as seller, b.id as buyer from o, s, b`,
    [now(), seller, buyer, `${name.toUpperCase()}1`, state, payBy],
  );
  const [row] = rows;
  if (!row) throw new Error('no order was made');
  return { ...row, number: `${name.toUpperCase()}1`, names: { seller, buyer } };
}
