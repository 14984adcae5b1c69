import { afterAll, beforeAll, test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { assistantAt, type ModelApi, startModelApi, wishJson } from '../../support/model-api.ts';
import { hearsWell, rendersShawls, seesShawls } from '../../support/senses.ts';
import { buyerComesIn } from '../people.ts';

let api: ModelApi;
beforeAll(async () => {
  api = await startModelApi(() => wishJson({}));
});
afterAll(() => api.close());

const house = openDialogues({ assistant: () => assistantAt(api), senses: { transcribe: hearsWell, look: seesShawls, render: rendersShawls } });

test('the privacy notice tells of each thing that goes to a model in this house', () =>
  house.begin(buyerComesIn).play(`
    buyer: privacy
    bot: Sarai keeps your name, language, address for deliveries, messages, listings and orders, only to run your talks and orders. The other side of an order sees your name and, for a delivery, phone and address. Pictures are stored without the place where they were taken. Nothing is sold or used for advertising; a shop tells you of its offers only if you said yes to it. To get or erase what is kept, write “human”.

      Where I do not understand what you wrote, a language model helps me: it is sent that message and what belongs to it, with phone numbers, addresses and the other side’s name left out.

      Where I listen to voice notes, the recording is sent to a language model, and nothing is done before you have said that I heard you right.

      Photos of goods that a seller sends may be sent to such a model, small and without the place; slips, parcels and damages never are.

      What sellers write about goods, and letters between buyer and seller, may be sent to such a model to be translated, with phone numbers and addresses left out. It is always marked.
  `));
