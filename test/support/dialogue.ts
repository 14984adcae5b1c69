/**
 * Tests written as dialogues, on the whole house: real PostgreSQL, simulated phones, everything between.
 *
 *     const house = openDialogues();
 *     test('a stranger is welcomed', () =>
 *       house.begin().play(`
 *       buyer (telegram): /start
 *       bot: Welcome to Sarai …
 *         [English] [اردو] [Roman Urdu] [中文]
 *     `));
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { telegram, telegramWithPayments, whatsappCloud, whatsappWeb } from '../../src/channels/abilities.ts';
import { isSaid } from '../../src/channels/simulator/screen.ts';
import { makeSimulator, type Phone, type Shown, type Simulator } from '../../src/channels/simulator/simulator.ts';
import { spoken, told } from '../../src/cli/chat/dialogue-format.ts';
import type { AssistantConfig } from '../../src/config.ts';
import { type Open, openHouse } from '../../src/main.ts';
import type { Log, Senses } from '../../src/work/house.ts';
import { emptied, freshDatabase } from './database.ts';
import { type Beyond, makeActor } from './dialogue-acts.ts';
import { rewrite, rewriting } from './dialogue-rewrite.ts';
import { type App, type Heard, readScript, type Scene } from './dialogue-script.ts';
import { badModel } from './lying-model.ts';
import { examPassed, shopPassed } from './passed.ts';
import { privateIn } from './private-words.ts';
import { makeWildcards } from './wildcards.ts';

type Strictness = {
  /** Compares the marks too that keep Latin words in place inside Urdu. */
  readonly strict?: boolean;
};

export type Dialogue = {
  /** Plays the persons' lines and compares what they are told, word for word. */
  play(script: string, strictness?: Strictness): Promise<void>;
};

export type Dialogues = {
  /**
   * A talk of people nobody has met before. Of the opening only the persons' lines are played: it leads up to the talk in
   * question, and what is told in it is compared in another test. A line of the bot in it is there for a name that is used later: `bot: No. <listing>`.
   */
  begin(opening?: string): Dialogue;
};

type House = {
  readonly open: Open;
  readonly simulators: { readonly [app in App]: Simulator };
  /** So many minutes go by, and what has become due in them is done. */
  passes(minutes: number): Promise<void>;
  /** The exam was passed by whoever is at that address, with so many of ten right, or the practice shop. */
  passed(address: string, what: 'shop' | number): Promise<void>;
  /** A person of the house does something about the case of whoever is at that address. */
  byHand(address: string, ...done: Parameters<Beyond['byHand']>): Promise<void>;
  /** Forgets everybody, their goods and their orders. */
  clear(): Promise<void>;
  close(): Promise<void>;
};

/** `payments`: Telegram shows invoices. `senses`: what a model does; `assistant`: the model that is asked. `at`: the hour at which the house opens (ISO 8601), where it matters; else it is now. */
type Kind = {
  readonly publicUrl?: string;
  readonly payments?: boolean;
  readonly at?: string;
  readonly senses?: Senses;
  readonly assistant?: () => AssistantConfig;
};

/** A house for each file, empty for each test. A fault in its log fails the test. `expected`: what of the log is none. */
export function openDialogues({ expected, ...kind }: Kind & { readonly expected?: RegExp } = {}): Dialogues {
  const faults: string[] = [];
  const unexpected = () => faults.splice(0).filter((fault) => !expected?.test(fault));
  let house: House | undefined;
  let talks = 0;
  let bad: Awaited<ReturnType<typeof badModel>>;
  beforeAll(async () => {
    // What is written down is what the house says by itself.
    if (!kind.assistant && !rewriting) bad = await badModel();
    const config = bad?.config;
    house = await openOne(faults, config ? { ...kind, assistant: () => config } : kind);
  });
  afterEach(async () => {
    await house?.clear();
    expect(unexpected()).toEqual([]);
  });
  afterAll(async () => {
    await house?.close();
    await bad?.api.close();
    expect(unexpected()).toEqual([]);
    expect(bad?.api.complaints ?? []).toEqual([]);
    // Whatever the model is, nothing private is sent to it.
    expect(bad?.api.bodies.flatMap(privateIn) ?? []).toEqual([]);
  });
  return {
    begin(opening = '') {
      if (!house) throw new Error('the house is open within tests only');
      return begin(house, opening, ++talks);
    },
  };
}

async function openOne(faults: string[], { payments = false, at, senses = {}, assistant, ...more }: Kind): Promise<House> {
  const database = await freshDatabase();
  const data = await mkdtemp(join(tmpdir(), 'sarai-dialogues-'));
  const fault = (fields: object, message: string) => void faults.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = { info: () => undefined, warn: fault, error: fault };
  // Time goes on from talk to talk, as it does for a house; one whose hour is now is set right, for the database dates what was shown.
  let ahead = at === undefined ? 0 : Date.parse(at) - Date.now();
  const now = () => new Date(Date.now() + ahead);
  const simulators = {
    whatsapp: makeSimulator({ name: 'whatsapp', abilities: whatsappCloud, now }),
    telegram: makeSimulator({ name: 'telegram', abilities: payments ? telegramWithPayments : telegram, now }),
    web: makeSimulator({ name: 'whatsapp-web', abilities: whatsappWeb, now }),
  };
  const channels = [
    { ...simulators.telegram, link: async (payload: string) => `https://t.me/sarai_bot?start=${payload}` },
    simulators.whatsapp,
    simulators.web,
  ];
  const jobs: (() => Promise<void>)[] = [];
  const open = await openHouse({
    config: { databaseUrl: database.url, data, timeZone: 'Asia/Karachi', ...more, ...(assistant && { assistant: assistant() }) },
    log,
    channels: () => channels,
    now,
    senses,
    // A job at its time, without the queue's own.
    around: { house: (house) => house, schedule: (schedule) => ({ ...schedule, render: async (listing) => void jobs.push(() => open.render(listing)) }) },
  });
  for (const channel of channels) await channel.start?.(open.attend.receive);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  return {
    open,
    simulators,
    async passes(minutes: number) {
      ahead += minutes * 60_000;
      // The database dates what was shown.
      await client.query(`update outbox set settled_at = settled_at - $1 * interval '1 minute'`, [minutes]);
      await open.sweep();
      for (const job of jobs.splice(0)) await job();
    },
    async passed(address, what) {
      const { rows } = await client.query<{ person: number }>('select person_id as person from conversation where address = $1', [address]);
      const person = rows[0]?.person;
      if (person === undefined) throw new Error('somebody passed whom nobody knows');
      await (what === 'shop' ? shopPassed(client, person, now()) : examPassed(client, person, now(), what));
    },
    async byHand(address, does, by, said) {
      const { rows } = await client.query<{ number: number }>(
        'select max(h.id) as number from help_request h join conversation c on c.id = h.conversation_id where c.address = $1',
        [address],
      );
      const { cases } = open.operator;
      const number = rows[0]?.number ?? 0;
      const acted = await {
        taken: cases.take,
        given: cases.giveBack,
        closed: cases.close,
        answer: (of: number, writer: { by: string | null }) => cases.answer(of, said, writer),
      }[does](number, { by });
      if (!acted.ok) throw new Error(`the case cannot be ${does}: ${acted.why}`);
    },
    async clear() {
      if (at === undefined) ahead = 0;
      await emptied(client);
    },
    async close() {
      await open.close();
      await client.end();
      await database.drop();
      await rm(data, { recursive: true });
    },
  };
}

type Person = { readonly phone: Phone; readonly act: (does: string) => Promise<void>; readonly heard: Shown[] };

/** `talk` tells the telephone numbers of one talk from those of another: the house remembers whom it served. */
function begin({ open, simulators, passes, passed, byHand }: House, opening: string, talk: number): Dialogue {
  const people = new Map<string, Person>();
  const wildcards = makeWildcards();

  function personOf({ who, app = 'whatsapp' }: Scene): Person {
    const known = people.get(who);
    if (known) return known;
    const phone = simulators[app].phone(`${who}-${talk}`, { name: who.charAt(0).toUpperCase() + who.slice(1) });
    const heard: Shown[] = [];
    phone.onShown((shown) => void (isSaid(shown) && heard.push(shown)));
    const person = {
      phone,
      act: makeActor(phone, wildcards.fill, {
        tells: simulators[app].tells,
        passes,
        passed: (what) => passed(phone.address, what),
        byHand: (...done) => byHand(phone.address, ...done),
      }),
      heard,
    };
    people.set(who, person);
    return person;
  }

  /** All that was said since, to the one who acted first. */
  async function heardBy(who: string): Promise<readonly Heard[]> {
    await open.attend.idle();
    await open.deliver.idle();
    const names = [...people.keys()].sort((a, b) => Number(b === who) - Number(a === who) || a.localeCompare(b));
    return names.flatMap(
      (to) =>
        people
          .get(to)
          ?.heard.splice(0)
          .map((shown) => ({ to, said: told(shown) })) ?? [],
    );
  }

  async function playScene(scene: Scene): Promise<readonly Heard[]> {
    const person = personOf(scene);
    await person.act(scene.does);
    return heardBy(scene.who);
  }

  return {
    async play(script, { strict = false } = {}) {
      for (const scene of readScript(opening)) {
        const heard = await playScene(scene);
        for (const [at, expected] of scene.heard.entries()) if (heard[at]) asWritten(heard[at], expected, strict);
      }
      const scenes = readScript(script);
      const played: Scene[] = [];
      for (const scene of scenes) {
        const heard = await playScene(scene).catch((error: unknown) => {
          if (!(error instanceof Error)) throw error;
          return [{ to: scene.who, said: `!! ${error.message}` }];
        });
        played.push({ ...scene, heard: heard.map((one, at) => asWritten(one, scene.heard[at], strict)) });
      }
      const { testPath } = expect.getState();
      if (rewriting && testPath !== undefined) rewrite(testPath, script, wildcards.hide(written(played)));
      else expect(written(played)).toBe(written(scenes));
    },
  };

  /** The expected words where they fit what was said, else the lines of it that do, so that only what differs shows in a difference. */
  function asWritten({ to, said }: Heard, expected: Heard | undefined, strict: boolean): Heard {
    const text = tidy(strict ? said : said.replace(/[\u2066-\u2069]/g, ''));
    const fitting = (words: string, patterns: readonly string[] = []) => patterns.find((pattern) => wildcards.match(pattern, words));
    return { to, said: fitting(text, expected && [expected.said]) ?? text.replace(/.+/g, (line) => fitting(line, expected?.said.split('\n')) ?? line) };
  }
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();

const written = (scenes: readonly Scene[]): string =>
  scenes
    .flatMap(({ who, app, does, heard }) => [
      spoken(app ? `${who} (${app})` : who, does),
      ...heard.map(({ to, said }) => spoken(to === who ? 'bot' : `bot to ${to}`, said)),
    ])
    .join('\n');
