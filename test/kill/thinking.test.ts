import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { build } from '../support/build.ts';
import { assistantAt, type ModelApi, startModelApi, wishJson } from '../support/model-api.ts';
import { type Ground, openGround } from './ground.ts';
import { buyer, walks } from './people.ts';

let model: ModelApi;
let ground: Ground;

beforeAll(() => build());
beforeEach(async () => {
  model = await startModelApi(() => 'hang');
  ground = await openGround({ model: assistantAt(model) });
});
afterEach(async () => {
  await ground.close();
  await model.close();
});

const unclear = 'what is going on with this thing then, tell me';

it('a process killed while a model thinks answers after its next start, each message once and in order', { timeout: 240_000 }, async () => {
  const { api, books, processes } = ground;
  let running = await processes.start('all');
  const person = api.person(100);
  await walks(api, { ...buyer(person, 'Lamp', false), end: /Write what you are looking for/ });
  await api.delivered();
  const before = person.heard().length;
  person.types(unclear);
  for (const asked of [1, 2]) {
    await expect.poll(() => model.bodies.length, { timeout: 60_000 }).toBe(asked);
    await running.kill();
    if (asked === 2) {
      model.answer = () => wishJson({ do: 'command', command: 'help' });
      // Nobody is there, and the platform keeps it.
      person.types('menu');
    }
    running = await processes.start('all');
  }
  await api.until(() => person.heard().length >= before + 2);
  await api.delivered();
  await books.closed();
  const heard = person.heard().slice(before);
  // Help as the model would have it at last, then the menu.
  expect(heard.map(({ text }) => text)).toEqual([expect.stringContaining('“browse”'), expect.stringContaining('What would you')]);
  expect(api.complaints).toEqual([]);
  expect(model.complaints).toEqual([]);
});
