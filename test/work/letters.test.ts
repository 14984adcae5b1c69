import { expect, test } from 'vitest';
import { makeTranslateLetter } from '../../src/work/delivery/letters.ts';
import type { Translate } from '../../src/work/house.ts';
import { quietLog } from '../support/quiet-log.ts';

const letter = { text: 'ye 3 piece 2400 ke hain, asli?', from: 'ur-Latn', to: 'en', writer: 7, names: [] };

/** What becomes of a letter, with a clock whose every pause is over at once when nobody else answers. */
async function becomes(translate: Translate, of: typeof letter | undefined = letter) {
  const delivered: number[] = [];
  let ready: unknown = 'not told';
  const letters = {
    read: async () => of,
    async ready(_: bigint, translated?: object) {
      ready = translated;
      return 5;
    },
  };
  const time = { ms: () => 0, pause: () => new Promise<void>((resolve) => setImmediate(resolve)) };
  await makeTranslateLetter({ senses: { translate }, time, log: quietLog }, letters, { all: async (id) => void delivered.push(id) })(1n);
  expect(delivered).toEqual([5]);
  return ready;
}

test('a faithful translation goes with it', async () => {
  expect(await becomes(async () => '3 pieces for 2400, genuine?')).toEqual({ text: '3 pieces for 2400, genuine?', to: 'en' });
});

test.each([
  ['another number', '3 pieces for 2500, genuine?'],
  ['a promise more', '3 pieces for 2400, genuine, with warranty'],
  ['a promise less', 'Are these 3 pieces for 2400?'],
  ['a number to call', '3 pieces for 2400, genuine? Call zero three zero zero one two three four five six seven'],
  ['a link', '3 pieces for 2400, genuine? https://pay.example'],
  ['another writing', '这3件2400，是正品吗？'],
  ['a long story', `3 pieces for 2400, genuine? ${'Well then. '.repeat(40)}`],
  ['nothing', ''],
])('one that has %s is thrown away, and the letter goes as it was written', async (_, text) => {
  expect(await becomes(async () => text)).toBeUndefined();
});

test('so it does where the model never answers, breaks or has nothing to say', async () => {
  expect(await becomes(() => new Promise(() => undefined))).toBeUndefined();
  expect(await becomes(() => Promise.reject(new Error('broke')))).toBeUndefined();
  expect(await becomes(async () => undefined)).toBeUndefined();
});

test('what was left out of a letter stays left out', async () => {
  const hidden = { ...letter, text: 'mera number ••• hai' };
  expect(await becomes(async () => 'my number is •••', hidden)).toEqual({ text: 'my number is •••', to: 'en' });
  expect(await becomes(async () => 'my number is known', hidden)).toBeUndefined();
});
