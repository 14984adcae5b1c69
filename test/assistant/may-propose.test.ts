/** The closed list of what a model may propose, held against the flows themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mayAnswer, mayLeave, mayStart, proposable, proposableCommands } from '../../src/assistant/may-propose.ts';
import { isQuoted } from '../../src/assistant/quoted.ts';
import { proposalIn, wishAnswer } from '../../src/assistant/wishes.ts';
import { act, ask, type Flow, say } from '../../src/conversation/flow.ts';
import { NotTheirOwn, withoutActs } from '../../src/conversation/proposed.ts';
import { flows } from '../../src/flows/index.ts';

/** Of these a slot is the last word before something is done, or names who is meant. None may ever be filled by a model. */
const lastWords = [
  'sure',
  'review',
  'do',
  'part',
  'edit',
  'reason',
  'photo',
  'why',
  'change',
  'add',
  'code',
  'again',
  'wanted',
  'shop',
  'also',
  'account',
  'language',
];

test('every flow and command of the list is one of ours', () => {
  for (const flow of Object.keys(proposable)) expect(flows).toHaveProperty(flow);
  expect(proposableCommands).not.toContain('cancel');
});

test('none of the last words before something is done is on it', () => {
  for (const flow of Object.keys(proposable)) {
    for (const word of lastWords) {
      expect(mayStart(flow, [word])).toBe(false);
      expect(mayAnswer(flow, word)).toBe(false);
    }
  }
});

test('what acts on what it is begun with cannot be begun', () => {
  for (const flow of [
    'checkout',
    'received',
    'withdraw',
    'ready',
    'slip',
    'pay',
    'payto',
    'telling',
    'tell',
    'undo',
    'offers',
    'link',
    'language',
    'stop',
    'privacy',
    'welcome',
    'exam',
    'picture',
    'constructor',
    '__proto__',
  ])
    expect(mayStart(flow, [])).toBe(false);
});

test('every slot of the list is asked or heard in its flow', () => {
  const written = new Map([['parcel', 'weigh']]);
  const folder = new URL('../../src/flows/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const [flow, one] of Object.entries(proposable)) {
    const file = files.find((path) => path.split(/[\\/]/).at(-1) === `${written.get(flow) ?? flow}.ts`);
    const text = readFileSync(new URL(file ?? flow, folder), 'utf8');
    const { slots = {}, names = {} }: { readonly when: string; readonly slots?: object; readonly names?: object } = one;
    for (const slot of Object.keys(slots)) expect(text, `${flow} asks ${slot}`).toMatch(new RegExp(`ask\\(\\s*'${slot}'`));
    for (const slot of Object.keys(names)) expect(text, `${flow} hears ${slot}`).toContain(`hear('${slot}')`);
  }
});

describe('an answer that is none of the set', () => {
  const said = (fields: object) => wishAnswer.parse({ do: 'none', words: null, flow: null, command: null, slots: [], facts: [], ...fields });
  test('is no answer at all', () => {
    for (const fields of [{ do: 'pay' }, { flow: 'checkout' }, { command: 'cancel' }, { tool: 'refund' }, { slots: [{ name: 'x' }] }, { words: 7 }])
      expect(wishAnswer.safeParse({ do: 'none', words: null, flow: null, command: null, slots: [], facts: [], ...fields }).success).toBe(false);
  });

  test('or proposes nothing where it does not fit', () => {
    const selling = { flow: 'sell', step: 'stock' };
    expect(proposalIn(said({ do: 'answer', words: '15' }), undefined)).toBeUndefined();
    expect(proposalIn(said({ do: 'answer', words: '15' }), { flow: 'card', step: 'quantity' })).toBeUndefined();
    expect(proposalIn(said({ do: 'answer', words: ' ' }), selling)).toBeUndefined();
    expect(proposalIn(said({ do: 'answer', words: 'x'.repeat(500) }), selling)).toBeUndefined();
    expect(proposalIn(said({ do: 'start' }), selling)).toBeUndefined();
    expect(proposalIn(said({ do: 'correct', slots: [{ name: 'review', value: 'publish' }] }), selling)).toBeUndefined();
    expect(
      proposalIn(
        said({
          do: 'start',
          flow: 'sell',
          slots: [
            { name: 'title', value: 'a' },
            { name: 'title', value: 'b' },
          ],
        }),
        selling,
      ),
    ).toBeUndefined();
    expect(proposalIn(said({ do: 'reply', words: 'It is paid.' }), selling)).toBeUndefined();
    expect(proposalIn(said({ do: 'answer', words: '15' }), selling)).toEqual({ do: 'answer', raw: '15' });
  });
});

test('a flow that comes to an act by a proposed wish does not do it', async () => {
  const done: string[] = [];
  function* flow(): Flow {
    yield* say('help.buyer');
    yield* act('paid', async () => {
      done.push('paid');
      return null;
    });
    yield* ask('never', { words: { key: 'help.buyer' }, hint: { key: 'help.buyer' }, parse: () => null });
  }
  const walled = withoutActs(flow(), () => false);
  walled.next();
  const step = walled.next().value;
  if (step?.do !== 'act') throw new Error('an act was to come');
  await expect(step.act()).rejects.toThrow(NotTheirOwn);
  expect(done).toEqual([]);
});

test('what is said where somebody tells who and where they are, or writes to another, does not leave', () => {
  for (const step of [
    'name',
    'phone',
    'mobile',
    'address',
    'street',
    'city',
    'place',
    'landmark',
    'account',
    'message',
    'words',
    'why',
    'evidence',
    'shop_city',
  ])
    expect(mayLeave({ flow: 'sell', step: `${step}#2` }), step).toBe(false);
});

test.each([
  ['15', 'I have fifteen of them', true],
  ['2000', 'do hazar ka hai', true],
  ['两千', '要两千块', true],
  ['PKR 500', 'it is 500', false],
  ['¥500', 'it is 500', false],
  ['¥500', 'it is ¥500', true],
  ['shawl шёлк', 'a shawl', false],
  ['shawl रेशम', 'a shawl', false],
  ['red shawl', 'a shawl', false],
])('%s is said by "%s": %s', (value, said, is) => {
  expect(isQuoted(value, said)).toBe(is);
});
