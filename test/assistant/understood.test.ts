/** What a good model adds: what the house could not read by itself. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { shawlOnSale } from '../dialogues/people.ts';
import { openDialogues } from '../support/dialogue.ts';
import { type Asked, assistantAt, type ModelApi, type Reply, startModelApi, wishJson } from '../support/model-api.ts';

let api: ModelApi;
let answers: { [message: string]: (asked: Asked) => Reply } = {};
beforeAll(async () => {
  api = await startModelApi((asked) => answers[asked.message]?.(asked) ?? wishJson({}));
});
afterEach(() => {
  expect(api.complaints).toEqual([]);
  answers = {};
});
afterAll(() => api.close());

const house = openDialogues({ assistant: () => assistantAt(api) });

test('a wish in words nobody foresaw begins its flow', async () => {
  answers['ive a heap of my uncles stuff to get rid of'] = () => wishJson({ do: 'start', flow: 'sell' });
  await house.begin(shawlOnSale).play(`
    seller: ive a heap of my uncles stuff to get rid of
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
  `);
});

test('an answer is found in a sentence, and read by the question itself', async () => {
  answers['hmm let me count, the big box holds twenty and there is one more on top of it so make that 21 i think'] = () =>
    wishJson({ do: 'answer', words: '21' });
  await house.begin(shawlOnSale).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Pashmina shawl 5000
    bot: How many do you have?
    seller: hmm let me count, the big box holds twenty and there is one more on top of it so make that 21 i think
    bot: How many must one buyer take at least?
  `);
});

test('a question is answered from the lessons, with the lesson named', async () => {
  answers['what is the limit of a year over there'] = ({ facts }) =>
    wishJson({
      do: 'reply',
      words: 'One person in one year: ¥26,000.00.',
      facts: facts.flatMap(({ id, text }) => (text.includes('¥26,000') ? [id] : [])),
    });
  await house.begin(shawlOnSale).play(`
    seller: what is the limit of a year over there
    bot: One person in one year: ¥26,000.00.
      From lesson 6: The buyer's tax in China
      From our table of rates
      [Menu]
  `);
});

test('the same in the middle of something, which goes on after it', async () => {
  answers['wait what is the limit of a year over there'] = ({ facts }) =>
    wishJson({
      do: 'reply',
      words: 'One person in one year: ¥26,000.00.',
      facts: facts.flatMap(({ id, text }) => (text.includes('¥26,000') ? [id] : [])),
    });
  await house.begin(shawlOnSale).play(`
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Pashmina shawl 5000
    bot: How many do you have?
    seller: wait what is the limit of a year over there
    bot: One person in one year: ¥26,000.00.
      From our table of rates

      Back to where we were: 5 of 12.

      How many do you have?
  `);
});

test('what the facts do not say is not known, and what is none of our trade is declined', async () => {
  answers['is the moon bigger than multan'] = () => wishJson({ do: 'out_of_scope' });
  answers['do the courier boys get a bonus on eid'] = () => wishJson({ do: 'unknown' });
  await house.begin(shawlOnSale).play(`
    seller: is the moon bigger than multan
    bot: That is outside my trade, I am sorry. I help with selling, ordering, parcels, taxes at the border and the course.
      [Menu]
    seller: do the courier boys get a bonus on eid
    bot: I do not know that. Shall I ask a person of our team? They get your question as you wrote it.
      [Yes, ask them] [No, thanks]
    seller: yes please
    bot: Your case is number 1. A person of Sarai reads it and answers you right here. Until then I keep quiet; “menu” calls me back. If nobody has answered in 30 minutes, I tell you.
  `);
});

test('what is not known is left at that, or passed by', async () => {
  answers['whats the bonus of courier boys on eid'] = () => wishJson({ do: 'unknown' });
  await house.begin(shawlOnSale).play(`
    seller: whats the bonus of courier boys on eid
    bot: I do not know that. Shall I ask a person of our team? They get your question as you wrote it.
      [Yes, ask them] [No, thanks]
    seller: (taps No, thanks)
    bot: All right.
      [Menu]
    seller: sell
    bot: Send a photo of what you sell. One line under it can say it all, such as “Ajrak shawl 2400 15 pcs”.
      [Skip]
    seller: (photo)
    bot: What is it? Name, price and how many, in one line.
    seller: Pashmina shawl 5000
    bot: How many do you have?
    seller: whats the bonus of courier boys on eid
    bot: I do not know that. Shall I ask a person of our team? They get your question as you wrote it.
      [Yes, ask them] [No, thanks]
    seller: 7
    bot: How many must one buyer take at least?
    seller: whats the bonus of courier boys on eid
    bot: I do not know that. Shall I ask a person of our team? They get your question as you wrote it.
      [Yes, ask them] [No, thanks]
    seller: no
    bot: All right.
      [Menu]
    bot: Back to where we were: 6 of 12.

      How many must one buyer take at least?
  `);
});

test('somebody wants a person, in their own way', async () => {
  answers['bas ab mujhe koi zinda aadmi chahiye'] = () => wishJson({ do: 'command', command: 'human' });
  await house.begin(shawlOnSale).play(`
    seller: bas ab mujhe koi zinda aadmi chahiye
    bot: What is it about? Write it in one message. A person of the team will read it, and the last messages of this talk with it.
  `);
});

test('whoever reads the privacy notice is told of it', () =>
  house.begin(shawlOnSale).play(`
    seller: privacy
    bot: Sarai keeps your name, language, address for deliveries, messages, listings and orders, only to run your talks and orders. The other side of an order sees your name and, for a delivery, phone and address. Pictures are stored without the place where they were taken. Nothing is sold or used for advertising; a shop tells you of its offers only if you said yes to it. To get or erase what is kept, write “human”.

      Where I do not understand what you wrote, a language model helps me: it is sent that message and what belongs to it, with phone numbers, addresses and the other side’s name left out.
  `));
