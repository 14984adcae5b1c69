/**
 * What Sarai is measured against: a plain grammY handler that keeps its session in PostgreSQL and asks the same eight
 * questions. It promises nothing: a repeated update is the next answer, and a reply is lost when it dies before it is sent.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Bot, webhookCallback } from 'grammy';
import pg from 'pg';

const questions = [
  'Send a photo of what you sell. One line under it can say it all.',
  'How many must one buyer take at least?',
  'How heavy is one, packed?',
  'How large is the parcel? Length × width × height.',
  'Where is it made?',
  'Where do you send it to?',
  'Anything a buyer should know? Material, care, what is in the box.',
  'This is how buyers will see it. Publish it?',
];

type Session = { readonly answers: readonly string[] };

const [databaseUrl = '', apiRoot = '', token = '', secretToken = ''] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });
await pool.query('create table session (chat_id bigint primary key, session jsonb not null)');
await pool.query('create table listing (id serial primary key, chat_id bigint not null, answers jsonb not null)');

const bot = new Bot(token, { client: { apiRoot } });
await bot.init();

bot.on('message:text', async (ctx) => {
  const { rows } = await pool.query<{ session: Session }>('select session from session where chat_id = $1', [ctx.chat.id]);
  const answers = [...(rows[0]?.session.answers ?? []), ctx.message.text];
  const asked = questions[answers.length - 1];
  if (asked === undefined) await pool.query('insert into listing (chat_id, answers) values ($1, $2)', [ctx.chat.id, JSON.stringify(answers)]);
  const session: Session = { answers: asked === undefined ? [] : answers };
  await pool.query('insert into session (chat_id, session) values ($1, $2) on conflict (chat_id) do update set session = excluded.session', [
    ctx.chat.id,
    JSON.stringify(session),
  ]);
  await ctx.reply(asked ?? 'Published! I tell you as soon as somebody orders it.');
});

const answer = webhookCallback(bot, 'http', { secretToken });
const server = createServer((request, response) => void answer(request, response));
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.stdout.write(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));
process.once('SIGTERM', () => process.exit(0));
