import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadAssistantPrompts } from '../../src/assistant/assistant.ts';
import { makeClient } from '../../src/assistant/client.ts';
import { makeListener } from '../../src/assistant/listener.ts';
import { makeModel } from '../../src/assistant/model.ts';
import { makeLook, makeRender, makeTranscribe, makeTranslate } from '../../src/assistant/senses.ts';
import { senseTrials } from '../../src/cli/sense-trials.ts';
import { categories } from '../../src/shop/listing.ts';
import { makeRender as makeRendering } from '../../src/work/clocks/renderings.ts';
import { makeMeter } from '../../src/work/meter.ts';
import { realTime } from '../../src/work/time.ts';
import { quietLog } from '../support/quiet-log.ts';
import { startSenseApi } from '../support/sense-api.ts';

const prompts = loadAssistantPrompts(new URL('../../prompts/', import.meta.url));
const someone = { person: 7, language: 'ur-Latn' };
const note = { bytes: new TextEncoder().encode('OggS…'), name: 'voice.ogg', mime: 'audio/ogg' };

let api: Awaited<ReturnType<typeof startSenseApi>>;
let told: object[];
beforeEach(async () => {
  told = [];
  api = await startSenseApi(() => 'ajrak dikhao');
});
afterEach(() => api.close());

const budget = { take: async () => true, spent: async () => undefined };
const modelOf = (client: Parameters<typeof makeModel>[0]['client'], seconds = 5) =>
  makeModel({ client, budget, now: Date.now, seconds, told: (call) => void told.push(call) });
const transcribe = (seconds?: number) => makeTranscribe(modelOf(makeListener({ ...api.config, model: 'listens' }), seconds), prompts.transcribe);
const look = (picture: Uint8Array) => makeLook(modelOf(makeClient({ ...api.config, model: 'looks' })), prompts.describe, async () => picture);
const render = () => makeRender(modelOf(makeClient({ ...api.config, model: 'renders' })), prompts.render);

describe('a voice note', () => {
  test('goes as a file of its form, with the language that is likely spoken', async () => {
    expect(await transcribe()(note, someone)).toBe('ajrak dikhao');
    expect(api.heard).toEqual([{ ...note, language: 'ur', model: 'listens' }]);
    expect(await transcribe()({ ...note, name: 'voice.oga' }, someone)).toBeUndefined();
  });

  test.each([
    ['an outage', { status: 500 }],
    ['a refusal', { status: 400 }],
    ['what is no JSON', { raw: 'Bad gateway' }],
    ['what holds no words', { raw: '{"error":"none"}' }],
  ] as const)('is not heard after %s, and nothing is thrown', async (_, says) => {
    api.hears = () => says;
    expect(await transcribe()(note, someone)).toBeUndefined();
  });

  test('is not waited for longer than it is worth', async () => {
    api.hears = () => 'hang';
    expect(await transcribe(0.2)(note, someone)).toBeUndefined();
    expect(told).toMatchObject([{ as: 'slow' }]);
  });
});

describe('a photo', () => {
  const seen = (fields: object) => JSON.stringify({ title: null, category: null, colour: null, material: null, ...fields });

  test('goes small, and without what a camera writes', async () => {
    const large = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: 'red' } })
      .jpeg()
      .withExif({ IFD0: { Copyright: 'Bibi of Multan' } })
      .toBuffer();
    api.shows = () => seen({ title: 'Laal shawl', category: 'shawls' });
    expect(await look(large)('hash', someone)).toEqual({ title: 'Laal shawl', category: 'shawls' });
    const sent = Buffer.from(api.shown[0]?.pictures[0]?.split(',')[1] ?? '', 'base64');
    const { width, height, exif, format } = await sharp(sent).metadata();
    expect({ width, height, exif, format }).toEqual({ width: 768, height: 576, exif: undefined, format: 'jpeg' });
    expect(sent.includes('Multan')).toBe(false);
    expect(api.shown[0]?.words).toBe('{"language":"ur-Latn"}');
  });

  test.each([
    ['a price beside what was asked for', seen({ title: 'Shawl', price: 500 })],
    ['another shape', '["Shawl"]'],
    ['words', 'It is a shawl.'],
  ])('with an answer of %s is as good as not seen', async (_, says) => {
    api.shows = () => says;
    expect(
      await look(
        await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
          .jpeg()
          .toBuffer(),
      )('hash', someone),
    ).toBeUndefined();
  });

  test('may be of every kind that there is', () => {
    for (const category of categories) expect(prompts.describe.text).toMatch(new RegExp(`[\\s,]${category}[,.\\s]`));
  });
});

/** Recorded answers, as good and as bad as models give them: `shown` are the languages in which anybody sees it. */
const cases = readFileSync(new URL('../../prompts/cases/render.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

test.each(cases)('of what is answered to $goods.title only the same facts are shown', async ({ goods: original, answer, shown }) => {
  api.shows = () => JSON.stringify(answer);
  const kept: string[] = [];
  const renderings = {
    due: async () => [1],
    claim: async () => true,
    original: async () => ({ ...original, listing: 1, owner: 7, language: 'en' }),
    keep: async (_: object, faithful: readonly { readonly language: string }[]) => void kept.push(...faithful.map(({ language }) => language)),
  };
  const house = { senses: { render: render() }, time: realTime, now: () => new Date(), log: quietLog, meter: makeMeter() };
  await makeRendering(house, renderings)(1);
  expect(kept).toEqual(shown);
});

describe('goods', () => {
  const lamp = { title: 'Blue lamp', category: 'home', description: 'Call 0300 1234567' };
  const text = (title: string, description: string | null) => ({ title, description });

  test('leave without a number, which comes back where it stood', async () => {
    api.shows = ({ words }) => {
      const blank = /\[\w+_\d+\]/.exec(words)?.[0];
      return JSON.stringify({
        language: 'en',
        en: text('Blue lamp', `Call ${blank}`),
        ur: text('نیلا لیمپ', `کال کریں ${blank}`),
        roman_urdu: text('Neela lamp', '[PHONE_9] par call karein'),
        zh: text('蓝色台灯', `电话 ${blank}`),
      });
    };
    const told = await render()(lamp, { person: 7, language: 'en' });
    expect(api.shown[0]?.words).not.toMatch(/1234567/);
    expect(told).toEqual({
      language: 'en',
      // In one of them it had another blank, of which nobody knows what it was.
      renderings: [
        { language: 'en', title: 'Blue lamp', description: 'Call 0300 1234567' },
        { language: 'ur', title: 'نیلا لیمپ', description: 'کال کریں 0300 1234567' },
        { language: 'zh', title: '蓝色台灯', description: '电话 0300 1234567' },
      ],
    });
  });

  test('with a language left out are not rendered at all', async () => {
    api.shows = () => JSON.stringify({ language: 'en', en: text('Blue lamp', null) });
    expect(await render()(lamp, { person: 7, language: 'en' })).toBeUndefined();
  });
});

describe('a letter', () => {
  const translate = () => makeTranslate(modelOf(makeClient({ ...api.config, model: 'renders' })), prompts.letter);
  const written = { text: 'Sana here, call 0300-1234567 about 3 pieces', from: 'en', to: 'zh', names: ['Sana Malik'] };

  test('leaves without numbers and names, which are put back', async () => {
    api.shows = ({ words }) => JSON.stringify({ text: `译: ${JSON.parse(words).text}` });
    expect(await translate()(written, 7)).toBe('译: Sana here, call 0300-1234567 about 3 pieces');
    expect(api.shown.at(-1)?.words).toMatch(/3 pieces/);
    expect(api.shown.at(-1)?.words).not.toMatch(/Sana|1234567/);
  });

  test('comes back with nobody’s number that is not in it', async () => {
    api.shows = () => JSON.stringify({ text: '请打 [PHONE_9]' });
    expect(await translate()(written, 7)).toBeUndefined();
  });
});

const trials = senseTrials(new URL('../../prompts/', import.meta.url));

test.each(
  Object.entries(trials).flatMap(([name, all]) =>
    all.map((one, at) => [`${one.group} ${at + 1}: ${JSON.stringify(one.answer).slice(0, 60)}`, name, one] as const),
  ),
)('the recorded answer to a case is judged as it is: %s', async (_, name, one) => {
  api.hears = () => String(one.answer);
  api.shows = () => JSON.stringify(one.answer);
  const listens = name === 'transcribe';
  const client = listens ? makeListener({ ...api.config, model: 'listens' }) : makeClient({ ...api.config, model: 'looks' });
  expect(await one.run(modelOf(client), prompts[name as keyof typeof trials])).toBe(one.as);
  expect(api.heard.length + api.shown.length).toBe(1);
});

test('each prompt has cases that a model may do well, and some by which it is found out', () => {
  for (const all of Object.values(trials)) expect(new Set(all.map(({ as }) => as)).size).toBeGreaterThan(1);
});
