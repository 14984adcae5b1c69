/** `sarai cases`: who asked for a person and waits. `sarai cases show|take|answer|back|close <number>`: reads one, and answers it in its talk. */
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { type Open, openHouse } from '../main.ts';
import { answerAtMost } from '../work/case-desk.ts';
import { harmless } from './harmless.ts';

const usage = `sarai cases, or:
  sarai cases show <number>                         what they asked, their orders and the last of the talk; each look is kept
  sarai cases take <number> [--name Zara]           tells them that somebody reads it
  sarai cases answer <number> "<text>" [--name Zara]  answers in their talk, at most ${answerAtMost} characters; the bot is quiet there for half an hour
  sarai cases back <number>                         gives the talk back to the bot
  sarai cases close <number>`;

const whyNot = {
  not_found: 'There is no such case.',
  closed: 'That case is closed.',
  no_talk: 'There is nowhere to answer any more: the app they asked in belongs to nobody now.',
  blocked: 'They blocked us: nothing can be sent to them until they write again.',
} as const;

type Desk = Open['operator']['cases'];

export async function cases(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { name: { type: 'string' } } });
  const [act = 'list', written = '', ...words] = positionals;
  const text = words.join(' ').trim();
  const fits = act === 'answer' ? text !== '' && [...text].length <= answerAtMost : words.length === 0;
  if (!/^(list|show|take|answer|back|close)$/.test(act) || !fits || (act === 'list' ? written !== '' : !/^\d{1,9}$/.test(written))) {
    console.error(usage);
    return 2;
  }
  // Nothing is sent from here: the running service serves the channels.
  const log = pino({ level: 'error' }, pino.destination(2));
  const open = await openHouse({ config: readConfig(), log, channels: () => [], tell: (line) => console.error(line) });
  try {
    return await done(open.operator.cases, act, Number(written), text, values.name?.trim() || null);
  } finally {
    await open.close();
  }
}

async function done(desk: Desk, act: string, number: number, text: string, by: string | null): Promise<number> {
  if (act === 'list') {
    for (const line of listed(await desk.list(), new Date())) console.log(line);
    return 0;
  }
  if (act === 'show') {
    const found = await desk.one(number, by);
    for (const line of found ? shown(found) : [whyNot.not_found]) console.log(harmless(line));
    return found ? 0 : 1;
  }
  const acted = await (act === 'take'
    ? desk.take(number, { by })
    : act === 'answer'
      ? desk.answer(number, text, { by })
      : act === 'back'
        ? desk.giveBack(number, { by })
        : desk.close(number, { by }));
  if (!acted.ok) {
    console.error(whyNot[acted.why]);
    return 1;
  }
  console.log(said[act as keyof typeof said]);
  if (acted.shut && (act === 'take' || act === 'answer')) console.log(shutNow);
  return 0;
}

const shutNow = 'The 24 hours of WhatsApp are over: it takes nothing of ours now. What you send waits, and goes when they write again.';

const said = {
  take: 'The running service tells them that somebody reads it.',
  answer: 'The running service sends it.',
  back: 'The talk is the bot’s again; the running service tells them.',
  close: 'Closed.',
} as const;

const minutes = (from: Date, to: Date): string => `${Math.max(0, Math.round((to.getTime() - from.getTime()) / 60_000))} min`;

function listed(all: Awaited<ReturnType<Desk['list']>>, now: Date): readonly string[] {
  if (all.length === 0) return ['Nobody waits for a person.'];
  return all.map(({ number, person, role, language, channel, askedAt, waitsSince, answeredAt, quiet: silent }) =>
    [
      `${number}`,
      waitsSince ? `waits ${minutes(waitsSince, now)}` : answeredAt ? 'answered' : 'given back',
      `person ${person}, ${role ?? 'no role'}, ${language ?? 'no language'}, ${channel ?? 'no app'}, asked ${askedAt.toISOString()}, ${silent ? 'bot quiet' : 'bot answers'}`,
    ].join('  '),
  );
}

function shown({
  number,
  person,
  firstName,
  role,
  language,
  about,
  open,
  shut,
  orders,
  lines,
  events,
}: NonNullable<Awaited<ReturnType<Desk['one']>>>): readonly string[] {
  return [
    `Case ${number}: person ${person}, ${firstName ?? 'no name'}, ${role ?? 'no role'}, ${language ?? 'no language'}`,
    ...about.split('\n').map((line) => `  ${line}`),
    open ? `In “${open.flow}”${open.question === null ? '' : `, asked: ${open.question.replaceAll('\n', ' ')}`}` : 'Nothing else is open in their talk.',
    ...orders.map(
      ({ number: order, side, state, since, care }) =>
        `Order ${order} as ${side}: ${state} since ${since.toISOString()}${care === null ? '' : `, complaint: ${care}`}`,
    ),
    ...(shut ? [shutNow] : []),
    'The talk:',
    ...lines.map(({ at, from, text, waits }) => `  ${at.toISOString()}  ${from}${waits ? ' (not sent yet)' : ''}: ${text.replaceAll('\n', '\n      ')}`),
    ...events.map(({ act, by, at }) => `${at.toISOString()}  ${act}${by === null ? '' : ` by ${by}`}`),
  ];
}
