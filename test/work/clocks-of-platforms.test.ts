import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { whatsappWeb } from '../../src/channels/abilities.ts';
import { makeSimulator, type Phone } from '../../src/channels/simulator/simulator.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { bare } from '../../src/words/bidi.ts';
import { freshDatabase } from '../support/database.ts';
import { quietLog } from '../support/quiet-log.ts';

const minute = 60_000;

describe('a number typed on a phone that shows numbers, where the platform tells the time of the message', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let data: string;
  let open: Open;
  let pool: pg.Pool;
  let phone: Phone;
  /** By so much the time that is told differs from ours. */
  let told = 0;
  const simulator = makeSimulator({ name: 'whatsapp-web', abilities: whatsappWeb, now: () => new Date(Date.now() + told) });

  beforeAll(async () => {
    [database, data] = await Promise.all([freshDatabase(), mkdtemp(join(tmpdir(), 'sarai-clocks-'))]);
    open = await openHouse({ config: { databaseUrl: database.url, data, timeZone: 'Asia/Karachi' }, log: quietLog, channels: () => [simulator] });
    await simulator.start?.(open.attend.receive);
    pool = new pg.Pool({ connectionString: database.url, max: 1 });
  });
  afterAll(async () => {
    await open.close();
    await pool.end();
    await database.drop();
    await rm(data, { recursive: true });
  });
  let people = 0;
  beforeEach(async () => {
    told = 0;
    const address = `92300123456${++people}`;
    await pool.query(
      `with p as (insert into person (name, language, role, consented_at) values ('Amina', 'en', 'buyer', now()) returning id)
      insert into conversation (channel, address, person_id, heard_at) select 'whatsapp-web', $1, id, now() from p`,
      [address],
    );
    phone = simulator.phone(address);
  });

  /** News whose first choice is a command, shown so many seconds ago. */
  const shown = (about: string, command: string, secondsAgo: number) =>
    pool.query(
      `insert into outbox (conversation_id, lane, bubble, about, due_at, settled_at, outcome, sent_ids)
      select id, 'notice', $2, $3, now(), now() - $4 * interval '1 second', 'sent', array['x'] from conversation where address = $1`,
      [
        phone.address,
        { words: [{ key: 'notice.pack', with: { number: about, shop: 'Bibi' } }], controls: [{ id: `c:${command}`, words: { key: 'checkout.label_track' } }] },
        `order:${about}`,
        secondsAgo,
      ],
    );
  async function types(text: string): Promise<{ readonly text: string; readonly offers: readonly string[] }> {
    await phone.types(text);
    await open.attend.idle();
    await open.deliver.idle();
    const last = phone.screen().at(-1);
    return { text: last?.text ?? '', offers: (last?.controls?.items ?? []).map(({ label }) => bare(label)) };
  }
  const unsure = expect.stringContaining('I am not sure which message');

  test('the clocks agree: what was shown is meant', async () => {
    await shown('A1', 'language', 30);
    expect((await types('1')).text).toContain('Which language shall we speak?');
  });

  test('the platform’s goes after ours: whoever answers the newest news is not taken to mean those before', async () => {
    await shown('A1', 'language', 600);
    await shown('B1', 'privacy', 30);
    told = -3 * minute;
    expect(await types('1')).toEqual({ text: unsure, offers: [expect.stringContaining('B1'), expect.stringContaining('A1')] });
  });

  test('it goes before ours: what was typed as the news came is not taken for their answer', async () => {
    await types('language');
    await shown('A1', 'privacy', 0);
    told = 3 * minute;
    expect(await types('1')).toEqual({ text: unsure, offers: [expect.stringContaining('A1'), expect.stringContaining('Back')] });
  });

  test('a message that was held up answers nothing that was shown meanwhile, unless they say so', async () => {
    await shown('A1', 'privacy', 30);
    told = -3 * minute;
    expect((await types('1')).text).toMatch(/^I am not sure which message “1” is for[\s\S]*1\. Where is it\? \(.?A1/);
  });
});
