/** A picture that a platform refuses, or that our store does not give, costs nobody the words and the list that belong to it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTelegram } from '../../src/channels/telegram/telegram.ts';
import { makeWhatsappCloud } from '../../src/channels/whatsapp-cloud/whatsapp-cloud.ts';
import type { Bubble } from '../../src/conversation/bubble.ts';
import { words } from '../../src/conversation/words.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { freshDatabase } from '../support/database.ts';
import { type GraphApi, startGraphApi } from '../support/graph-api.ts';
import { quietLog } from '../support/quiet-log.ts';

const now = Date.parse('2026-11-23T10:00:00+05:00');
let database: Awaited<ReturnType<typeof freshDatabase>>;
let data: string;
let bot: BotApi;
let graph: GraphApi;
let pool: pg.Pool;
let open: Open;
let people = 0;

const openPicture = async (hash: string): Promise<Uint8Array> => {
  if (hash === 'lost') throw new Error('no disk');
  return Buffer.from(`a picture of ${hash}`);
};

beforeAll(async () => {
  [database, data, bot, graph] = await Promise.all([
    freshDatabase(),
    mkdtemp(join(tmpdir(), 'sarai-pictures-')),
    startBotApi({ now: () => now }),
    startGraphApi(() => now),
  ]);
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
  const { token, phoneNumberId, appSecret, verifyToken } = graph;
  open = await openHouse({
    config: { databaseUrl: database.url, data, timeZone: 'Asia/Karachi' },
    log: quietLog,
    now: () => new Date(now),
    channels: () => [
      makeTelegram({ token: bot.token, apiRoot: bot.root, mode: 'polling', openPicture, log: quietLog }),
      makeWhatsappCloud({ token, phoneNumberId, appSecret, verifyToken, apiRoot: graph.root, openPicture, log: quietLog, now: () => now }),
    ],
  });
});
afterAll(async () => {
  await open.close();
  expect([...bot.complaints, ...graph.complaints]).toEqual([]);
  await Promise.all([bot.stop(), graph.stop(), pool.end()]);
  await database.drop();
  await rm(data, { recursive: true });
});

type App = { readonly channel: string; readonly address: string; readonly refuse: () => void; readonly seen: () => readonly string[] };

function onTelegram(): App {
  const person = bot.person(6000 + ++people);
  return {
    channel: 'telegram',
    address: `${6000 + people}`,
    refuse: () => bot.fails({ code: 400, description: 'Bad Request: PHOTO_INVALID_DIMENSIONS', method: 'sendPhoto' }),
    seen: () => person.heard().map(({ text, picture, buttons }) => [...(picture ? ['[picture]'] : []), text, ...buttons.flat()].join(' ').trim()),
  };
}

function onCloud(): App {
  const address = `92300${1_000_000 + ++people}`;
  const person = graph.person(address);
  person.wroteAt = now;
  return {
    channel: 'whatsapp-cloud',
    address,
    refuse: () => graph.fails({ code: 131053, of: 'media' }),
    seen: () => person.seen.map(({ text, picture, labels }) => [...(picture ? ['[picture]'] : []), text, ...labels].join(' ').trim()),
  };
}

/** Says these to somebody; `before` is what an earlier try got out of the first of them. */
async function say({ channel, address }: App, bubbles: readonly Bubble[], before: readonly string[] = []): Promise<readonly object[]> {
  const { rows } = await pool.query<{ id: number }>(
    `with p as (insert into person (language, role, consented_at) values ('en', 'buyer', $3) returning id),
    c as (insert into conversation (channel, address, person_id, heard_at) select $1, $2, id, $3 from p returning id)
    select id from c`,
    [channel, address, new Date(now)],
  );
  const [talk] = rows;
  for (const [at, bubble] of bubbles.entries())
    await pool.query(`insert into outbox (conversation_id, bubble, lane, due_at, sent_ids) values ($1, $2, 'reply', $3, $4)`, [
      talk?.id,
      bubble,
      new Date(now),
      at === 0 ? before : [],
    ]);
  await open.deliver.all(talk?.id ?? 0);
  await open.deliver.idle();
  return (await pool.query('select outcome, attempts, cardinality(sent_ids) as parts from outbox where conversation_id = $1 order by id', [talk?.id])).rows;
}

const leftOut = 'The picture cannot be shown just now.';
const went = (parts: number) => ({ outcome: 'sent', attempts: 1, parts });
const menu = words('engine.command_menu');
const lamp = (picture: string): Bubble => ({ words: [words('asked.kept')], picture });
const alone = (picture: string): Bubble => ({ words: [], picture });
const withList = (picture: string): Bubble => ({ ...lamp(picture), controls: [1, 2, 3, 4, 5].map((nth) => ({ id: `c:${nth}`, words: menu })) });
const after: Bubble = { words: [words('engine.put_aside')] };

describe.each([
  ['telegram', onTelegram],
  ['WhatsApp Cloud', onCloud],
])('a picture on %s', (_, make) => {
  test('that stands alone and is refused is told in words, and what comes after it comes after it', async () => {
    const app = make();
    app.refuse();
    expect(await say(app, [alone('lamp'), after])).toEqual([went(1), went(1)]);
    expect(app.seen()).toEqual([leftOut, expect.stringContaining('put it aside')]);
  });

  test('that our store does not give leaves the words at once', async () => {
    const app = make();
    expect(await say(app, [lamp('lost'), alone('lost'), after])).toEqual([went(1), went(1), went(1)]);
    expect(app.seen()).toEqual([expect.stringContaining('nothing is changed'), leftOut, expect.stringContaining('put it aside')]);
  });

  test('that is taken is told nothing of', async () => {
    const app = make();
    expect(await say(app, [alone('lamp'), after])).toEqual([went(1), went(1)]);
    expect(app.seen()).toEqual(['[picture]', expect.stringContaining('put it aside')]);
  });
});

describe('a picture before a list, which cannot stand under it', () => {
  test('refused, leaves the list', async () => {
    const app = onCloud();
    app.refuse();
    expect(await say(app, [withList('shawl'), after])).toEqual([went(2), went(1)]);
    expect(app.seen()).toEqual([leftOut, expect.stringMatching(/^All right, nothing.* Menu/s), expect.stringContaining('put it aside')]);
  });

  test('refused and told by a try that ended there, is not told again', async () => {
    const app = onCloud();
    expect(await say(app, [withList('lamp'), after], ['wamid.told'])).toEqual([went(2), went(1)]);
    expect(app.seen()).toEqual([expect.stringMatching(/^All right, nothing.* Menu/s), expect.stringContaining('put it aside')]);
  });

  test('refused, with words that must be tried again, is asked for again and comes once', async () => {
    const app = onCloud();
    app.refuse();
    // What is said in its place is refused for a moment too.
    graph.fails({ code: 131000, of: 'messages' });
    const [first] = await say(app, [withList('quilt')]);
    expect(first).toMatchObject({ outcome: null, parts: 0 });
    await pool.query('update outbox set due_at = $1 where outcome is null', [new Date(now)]);
    const { rows } = await pool.query<{ id: number }>('select conversation_id as id from outbox where outcome is null');
    await open.deliver.all(rows[0]?.id ?? 0);
    await open.deliver.idle();
    expect(app.seen()).toEqual(['[picture]', expect.stringMatching(/^All right, nothing.* Menu/s)]);
  });
});
