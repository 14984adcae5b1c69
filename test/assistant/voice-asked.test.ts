/** What was said, heard and found right is put before the assistant as what is typed is. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buyerComesIn, shawlOnSale } from '../dialogues/people.ts';
import { openDialogues } from '../support/dialogue.ts';
import { assistantAt, type ModelApi, startModelApi, wishJson } from '../support/model-api.ts';
import { hearsWell } from '../support/senses.ts';

let api: ModelApi;
beforeAll(async () => {
  api = await startModelApi(() => wishJson({ do: 'start', flow: 'browse', slots: [{ name: 'query', value: 'ajrak' }] }));
});
beforeEach(() => {
  api.bodies.length = 0;
});
afterAll(() => api.close());

const house = openDialogues({ assistant: () => assistantAt(api), senses: { transcribe: hearsWell } });
const unclear = 'there was that one thing with the ajrak pattern my aunt had, you know';

test('after a yes, once, with the words that were heard', async () => {
  await house.begin(`${shawlOnSale}${buyerComesIn}`).play(`
    buyer: (voice) ${unclear}
    bot: I heard: “${unclear}”

      Is that right? If not, type it or say it again.
      [Yes] [No, say it again]
    buyer: (taps Yes)
    bot: (changed) Found for “ajrak” – 1 in all.
      Tap one to see it, or write what you are looking for.

      • Ajrak chadar · PKR 2,400 – 15 pieces in stock
      [Ajrak chadar · PKR 2,400] [Kinds of goods]
  `);
  expect(api.bodies).toHaveLength(1);
  expect(JSON.stringify(api.bodies)).toContain(unclear);
});

test('and not before: who says it again has told nobody else', async () => {
  await house.begin(`${shawlOnSale}${buyerComesIn}`).play(`
    buyer: (voice) ${unclear}
    bot: I heard: “${unclear}”

      Is that right? If not, type it or say it again.
      [Yes] [No, say it again]
    buyer: (taps No, say it again)
    bot: All right. Please say it again, or type it.
  `);
  expect(api.bodies).toEqual([]);
});
