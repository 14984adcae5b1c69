/** A house with WhatsApp's Cloud API and Telegram, whose hour the test sets: a day plays in a moment. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect } from 'vitest';
import { telegram } from '../../src/channels/abilities.ts';
import { makeSimulator } from '../../src/channels/simulator/simulator.ts';
import { makeWhatsappCloud } from '../../src/channels/whatsapp-cloud/whatsapp-cloud.ts';
import { openHouse } from '../../src/main.ts';
import { emptied, freshDatabase } from '../support/database.ts';
import { approveTemplates } from '../support/graph-api/approved.ts';
import type { CloudPerson } from '../support/graph-api/person.ts';
import { startGraphApi } from '../support/graph-api.ts';
import { quietLog } from '../support/quiet-log.ts';

export type Clouded = Awaited<ReturnType<typeof openClouded>>;

const hourMs = 3_600_000;
/** A Monday, ten in the morning in Karachi. */
const monday = Date.parse('2026-11-23T10:00:00+05:00');

export async function openClouded() {
  const [database, data] = await Promise.all([freshDatabase(), mkdtemp(join(tmpdir(), 'sarai-cloud-'))]);
  let now = monday;
  const graph = await startGraphApi(() => now);
  const tg = makeSimulator({ name: 'telegram', abilities: telegram, now: () => new Date(now) });
  const { token, phoneNumberId, appSecret, verifyToken, root: apiRoot } = graph;
  const start = () =>
    openHouse({
      config: { databaseUrl: database.url, data, timeZone: 'Asia/Karachi' },
      log: quietLog,
      now: () => new Date(now),
      channels: ({ pictures }) => [
        makeWhatsappCloud({ token, phoneNumberId, appSecret, verifyToken, apiRoot, openPicture: pictures.open, log: quietLog, now: () => now }),
        tg,
      ],
    });
  let open = await start();
  approveTemplates(graph, open.house.words);
  await tg.start?.((told) => open.attend.receive(told));
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });

  const settle = async () => {
    await open.attend.idle();
    await open.deliver.idle();
  };
  const clouded = {
    graph,
    tg,
    pool,
    open: () => open,
    now: () => new Date(now),
    settle,
    /** Hours go by without anybody doing anything. */
    pass(hours: number): void {
      now += hours * hourMs;
    },
    async sweep(): Promise<void> {
      await open.sweep();
      await settle();
    },
    /** What a webhook's body brings, and all that follows. */
    async posts(...bodies: readonly unknown[]): Promise<void> {
      const channel = open.house.channels['whatsapp-cloud'];
      for (const body of bodies) await open.attend.receive(channel?.read(body) ?? []);
      await settle();
    },
    async tells(address: string, text: string): Promise<void> {
      await tg.phone(address).types(text);
      await settle();
    },
    /** News for a person, in a transaction of its own, and sent. Without its buttons, as here all but `notice.ship`, no template says it. */
    async leaves(person: number, text: string, more: { readonly about?: string; readonly purpose?: string; readonly key?: string } = {}): Promise<void> {
      const controls = { 'notice.ship': ['checkout.label_track', 'track.label_received'] }[more.key ?? '']?.map((key, at) => ({
        id: `f:${['track', 'received'][at]}:order=${text}`,
        words: { key },
      }));
      const bubble = {
        words: [{ key: more.key ?? 'notice.pack', with: { number: text, shop: 'Bibi Crafts', courier: 'TCS', tracking: text } }],
        ...(controls && { controls }),
      };
      const { rows } = await pool.query<{ id: number }>(
        `insert into outbox (conversation_id, bubble, lane, due_at, about, purpose, created_at)
        select id, $2, 'notice', $3, $4, $5, $3 from conversation where person_id = $1 and blocked_at is null order by heard_at desc limit 1 returning conversation_id as id`,
        [person, bubble, new Date(now), more.about ?? null, more.purpose ?? null],
      );
      for (const { id } of rows) await open.deliver.all(id);
      await settle();
    },
    /** Outcomes of news, in their order. */
    async news(): Promise<readonly string[]> {
      const { rows } = await pool.query<{ text: string; outcome: string | null; channel: string }>(
        `select o.bubble->'words'->0->'with'->>'number' as text, o.outcome, c.channel from outbox o join conversation c on c.id = o.conversation_id where o.lane = 'notice' order by o.id`,
      );
      return rows.map(({ text, outcome, channel }) => `${text} ${outcome ?? 'open'}${channel === 'telegram' ? ' on telegram' : ''}`);
    },
    async one<T>(sql: string, values: readonly unknown[] = []): Promise<T> {
      return (await pool.query<{ one: T }>(sql, [...values])).rows[0]?.one as T;
    },
    /** The process dies and another begins. */
    async restarts(): Promise<void> {
      await open.close();
      open = await start();
      await tg.start?.((told) => open.attend.receive(told));
    },
    /** Fails where we asked WhatsApp for what it does not do. */
    async close(): Promise<void> {
      await open.close();
      await Promise.all([graph.stop(), pool.end()]);
      await database.drop();
      await rm(data, { recursive: true });
      expect(graph.complaints).toEqual([]);
    },
  };
  return clouded;
}

export const aminasPhone = '923001234567';

/** A month later nobody is known and the process has begun anew; Amina has just written on WhatsApp. */
export async function aminaWrites(house: Clouded): Promise<{ readonly amina: CloudPerson; readonly person: number }> {
  house.graph.refusesLate = false;
  house.graph.people.clear();
  house.pass(24 * 30);
  await emptied(house.pool);
  await house.restarts();
  const amina = house.graph.person(aminasPhone);
  const person = await house.one<number>(
    `with p as (insert into person (name, language, role, consented_at) values ('Amina', 'en', 'buyer', $1) returning id)
    insert into conversation (channel, address, person_id, heard_at) select 'whatsapp-cloud', $2, p.id, $1 from p returning person_id as one`,
    [house.now(), aminasPhone],
  );
  amina.wroteAt = house.now().getTime();
  return { amina, person };
}
