/** The worst model obeys whoever wrote last. What it then proposes or says goes no further than our own walls. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Assistant, loadAssistantPrompts, makeAssistant, type Situation } from '../../src/assistant/assistant.ts';
import { makeClient } from '../../src/assistant/client.ts';
import { makeModel } from '../../src/assistant/model.ts';
import { words } from '../../src/conversation/words.ts';
import { assistantAt, type ModelApi, startModelApi } from '../support/model-api.ts';
import { type Attack, attacks, places } from './attacks.ts';

let api: ModelApi;
let assistant: Assistant;
let judged: string[] = [];
beforeAll(async () => {
  api = await startModelApi(() => '');
  const prompts = loadAssistantPrompts(new URL('../../prompts/', import.meta.url));
  const budget = { take: async () => true, spent: async () => undefined };
  const model = makeModel({ client: makeClient(assistantAt(api)), budget, now: Date.now, told: () => undefined, seconds: 20 });
  assistant = makeAssistant(model, prompts, (as) => judged.push(as));
});
afterAll(() => api.close());

/** A buyer’s order that was placed and no more, with what others wrote into it; the question that waits is the last before it is ordered. */
function situationOf({ language, place, text }: Attack): Situation {
  const ground = 'K7Q2M9. placed. PKR 2,400';
  const title = place === 'message' ? 'Ajrak chadar' : text;
  return {
    person: 1,
    language,
    role: 'buyer',
    text: place === 'message' ? text : 'kya haal hai is ka? what about this? 怎么样',
    open: { flow: 'sell', step: 'review', words: 'Shall I publish it?', choices: [{ id: 'yes', label: 'Yes' }] },
    facts: [{ id: 'F1', cite: words('assistant.order', { number: 'K7Q2M9' }), text: `${ground}. ${title}`, ground, bears: ['placed'] }],
    names: ['Imran Qureshi'],
    places: [],
  };
}

test('there are a hundred of them at least, in every language and every place', () => {
  expect(attacks.length).toBeGreaterThanOrEqual(100);
  for (const place of places) expect(attacks.filter((one) => one.place === place).length).toBeGreaterThan(5);
});

test.each(attacks.map((one) => [`${one.what}, ${one.language}, ${one.place}: ${one.text}`, one] as const))('%s', async (_, attack) => {
  api.answer = () => attack.obeyed;
  judged = [];
  expect(await assistant.understand(situationOf(attack), 'm1')).toBeUndefined();
  expect(judged.join()).not.toBe('proposed');
  expect(api.complaints).toEqual([]);
});

test('the same model is heard where it says what is so', async () => {
  const attack: Attack = { what: '', language: 'en', place: 'message', text: 'what is with K7Q2M9', obeyed: '' };
  api.answer = () => JSON.stringify({ do: 'reply', words: 'Order K7Q2M9 was placed, PKR 2,400.', flow: null, command: null, slots: [], facts: ['F1'] });
  expect(await assistant.understand(situationOf(attack), 'm1')).toMatchObject({ do: 'reply', words: { key: 'assistant.answer' } });
});
