/** Prompts are checked as they are loaded, and their cases are replayed: recorded answers, read and judged by our own code. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Assistant, type Judged, loadAssistantPrompts, makeAssistant } from '../../src/assistant/assistant.ts';
import { readCases, tried } from '../../src/assistant/cases.ts';
import { makeClient } from '../../src/assistant/client.ts';
import { proposable, proposableCommands } from '../../src/assistant/may-propose.ts';
import { makeModel } from '../../src/assistant/model.ts';
import { loadPrompts, PromptError } from '../../src/assistant/prompts.ts';
import { assistantAt, type ModelApi, startModelApi } from '../support/model-api.ts';

const folder = new URL('../../prompts/', import.meta.url);
const prompts = loadAssistantPrompts(folder);

test('what the prompt lists is what the code knows', () => {
  for (const flow of Object.keys(proposable)) expect(prompts.understand.text).toContain(`- ${flow}: `);
  for (const command of proposableCommands) expect(prompts.understand.text).toContain(command);
  expect(prompts.understand.text).not.toContain('{{');
});

describe('a prompt that cannot be used', () => {
  let own: string;
  beforeAll(async () => {
    own = await mkdtemp(join(tmpdir(), 'sarai-prompts-'));
  });
  afterAll(() => rm(own, { recursive: true }));

  test.each([
    ['Just words.', 'it must begin with front matter'],
    ['---\nanswer: wish\ntemperature: hot\ntokens: 100\n---\n{{flows}}', 'temperature'],
    ['---\nanswer: wish\ntemperature: 0\ntokens: 100\nmood: good\n---\n{{flows}}', 'mood'],
    ['---\nanswer: poem\ntemperature: 0\ntokens: 100\n---\n{{flows}}', 'its answer must be wish, not poem'],
    ['---\nanswer: wish\ntemperature: 0\ntokens: 100\n---\n{{flows}} {{weather}}', '{{weather}} is filled by nothing'],
    ['---\nanswer: wish\ntemperature: 0\ntokens: 100\n---\nNothing.', 'it lacks {{flows}}'],
  ])('says why: %j', async (written, why) => {
    await writeFile(join(own, 'understand.md'), written);
    const load = () => loadPrompts(pathToFileURL(`${own}/`), { understand: { answer: 'wish', slots: { flows: 'x' } } });
    expect(load).toThrow(PromptError);
    expect(load).toThrow(`prompts/understand.md: `);
    expect(load).toThrow(why);
  });

  test('or is missing, or is used by nothing', async () => {
    await writeFile(join(own, 'other.md'), 'x');
    const load = () => loadPrompts(pathToFileURL(`${own}/`), { absent: { answer: 'wish', slots: {} } });
    expect(load).toThrow('prompts/absent.md: it is missing');
    expect(load).toThrow('prompts/other.md: nothing uses it');
  });
});

describe('the cases', () => {
  const cases = readCases(new URL('cases/understand.jsonl', folder));
  let api: ModelApi;
  let assistant: Assistant;
  let judged: Judged | undefined;
  beforeAll(async () => {
    api = await startModelApi(() => '');
    const budget = { take: async () => true, spent: async () => undefined };
    const model = makeModel({ client: makeClient(assistantAt(api)), budget, now: Date.now, told: () => undefined, seconds: 20 });
    assistant = makeAssistant(model, prompts, (as) => {
      judged = as;
    });
  });
  afterAll(() => api.close());

  test.each(cases.map((one) => [`${one.group}, ${one.language}: ${one.text}`, one] as const))('%s', async (_, one) => {
    api.answer = () => JSON.stringify(one.answer);
    judged = undefined;
    expect(await tried(one, assistant, () => judged)).toBe('right');
    expect(api.complaints).toEqual([]);
  });

  test('tell a wrong answer from an unsafe one', async () => {
    const [one] = cases;
    if (!one) throw new Error('there are cases');
    api.answer = () => JSON.stringify({ ...one.answer, flow: 'learn', slots: [] });
    expect(await tried(one, assistant, () => judged)).toBe('wrong');
    api.answer = () => JSON.stringify({ ...one.answer, slots: [{ name: 'price', value: '1' }] });
    expect(await tried(one, assistant, () => judged)).toBe('unsafe');
  });
});
