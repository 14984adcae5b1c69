/**
 * Every lesson to its end in each language and over each channel: each language has its turn on each channel, from lesson to lesson.
 * `LESSONS=whole` walks each in all of them on all.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { telegram, whatsappCloud, whatsappWeb } from '../../src/channels/abilities.ts';
import { isSaid } from '../../src/channels/simulator/screen.ts';
import { makeSimulator, type Phone } from '../../src/channels/simulator/simulator.ts';
import { type Open, openHouse } from '../../src/main.ts';
import type { Lesson } from '../../src/school/lesson.ts';
import { type Language, languages } from '../../src/words/language.ts';
import { afternoon } from '../support/afternoon.ts';
import { freshDatabase } from '../support/database.ts';

const simulators = {
  telegram: makeSimulator({ name: 'telegram', abilities: telegram }),
  'whatsapp-cloud': makeSimulator({ name: 'whatsapp', abilities: whatsappCloud }),
  'whatsapp-web': makeSimulator({ name: 'whatsapp-web', abilities: whatsappWeb }),
};

let open: Open;
let close: () => Promise<void>;
const faults: string[] = [];
beforeAll(async () => {
  const [database, data] = [await freshDatabase(), await mkdtemp(join(tmpdir(), 'sarai-lessons-'))];
  const fault = (fields: object, message: string) => void faults.push(`${message} ${JSON.stringify(fields)}`);
  const log = { info: () => undefined, warn: fault, error: fault };
  const channels = Object.values(simulators);
  open = await openHouse({ config: { databaseUrl: database.url, data, timeZone: afternoon() }, log, channels: () => channels });
  for (const channel of channels) await channel.start?.(open.attend.receive);
  close = async () => {
    await open.close();
    await database.drop();
    await rm(data, { recursive: true });
  };
});
afterAll(() => close());

async function settled(): Promise<void> {
  await open.attend.idle();
  await open.deliver.idle();
}

/** Takes the choice of that id among those shown last. */
async function takes(phone: Phone, choice: string): Promise<void> {
  const last = phone.screen().findLast(({ by }) => by === 'us');
  // A poll has two choices or more: where there is one, its number is typed.
  if (!last?.controls && last?.text.includes('1. ')) {
    await phone.types('1');
    return settled();
  }
  const items = last?.controls?.items ?? [];
  const item = items.find(({ id }) => id.endsWith(`:${choice}`)) ?? items.find(({ id }) => id.endsWith(choice));
  if (!item) throw new Error(`nothing shown ends with ${choice}: ${items.map(({ id }) => id).join(' ')}`);
  await phone.taps(item.id);
  await settled();
}

/** What was shown on the way. */
async function studies(phone: Phone, lesson: Lesson): Promise<string> {
  const shown: string[] = [];
  const done = phone.onShown((one) => void (isSaid(one) && one.by === 'us' && shown.push(one.text)));
  await phone.types(`lesson ${lesson.number}`);
  await settled();
  for (const _ of lesson.bubbles) await takes(phone, 'next');
  for (const { options } of lesson.questions) await takes(phone, String(options.findIndex(({ right }) => right)));
  done();
  return shown.join('\n');
}

async function comesIn(phone: Phone, language: Language): Promise<void> {
  await phone.types('/start');
  await settled();
  for (const choice of [language, 'yes', 'trainee']) await takes(phone, choice);
}

const people = languages.flatMap((language, at) =>
  Object.values(simulators).map(({ phone }, on) => ({ language, turn: at + on, phone: phone(`learner-${language}`) })),
);
const isWhole = process.env.LESSONS === 'whole';

test('each is read, answered and finished; nothing in it is missing, unfilled or told twice', async () => {
  await Promise.all(people.map(({ phone, language }) => comesIn(phone, language)));
  const { lessons } = open.teaching.course;
  expect(lessons).toHaveLength(25);
  for (const lesson of lessons) {
    const readers = people.filter(({ turn }) => isWhole || (turn + lesson.number) % 3 === 0);
    const shown = await Promise.all(readers.map(({ phone }) => studies(phone, lesson)));
    const marks = lesson.bubbles.map((_, at) => `${at + 1}/${lesson.bubbles.length} `);
    expect(shown.map((text) => marks.filter((mark) => text.split(mark).length !== 2))).toEqual(readers.map(() => []));
    expect(shown.filter((text) => /\{\{|\}\}|undefined/.test(text))).toEqual([]);
  }
  expect(faults).toEqual([]);
});
