/** What can come between a question and its answer. Each leaves the person able to go on, and is checked for what it must not do. */
import { expect } from 'vitest';
import { ask, type Talk } from '../../src/conversation/flow.ts';
import { text } from '../../src/conversation/question.ts';
import type { Doors } from '../../src/flows/doors.ts';
import type { House } from '../../src/work/house.ts';
import { makeAttend, makeFollow } from '../../src/work/turns/attend.ts';
import type { Walker } from './walk.ts';

export type Disturbance = (walker: Walker, at: { readonly flow: string; readonly step: string }) => Promise<void>;

/** A process that dies in the middle of each turn. */
const dying = (house: House) =>
  makeAttend(
    {
      ...house,
      begin: (conversation) => ({
        ...house.begin(conversation),
        keep: async () => {
          throw new Error('killed');
        },
      }),
    },
    async () => undefined,
  );

/** A process that dies after each commit, before a word is sent. */
const mute = (house: House) => makeAttend(house, async () => undefined);

const lease = `update outbox set claimed_until = now() - interval '1 second' where conversation_id = $1 and settled_at is null`;

/** The same message is nothing the second time. */
async function isNothingAgain(walker: Walker, message: Parameters<Walker['hand']>[0]): Promise<void> {
  const before = { talking: await walker.talking(), said: await walker.said() };
  await walker.hand(message, walker.world.two.attend);
  expect({ talking: await walker.talking(), said: await walker.said() }).toEqual(before);
}

/** What was taken for something to sell this person thinks better of. */
async function sellsNothing(walker: Walker, flow: string): Promise<void> {
  const begun = (await walker.open())?.flow;
  if (flow !== begun && (begun === 'sell' || begun === 'picture')) await walker.says('cancel');
}

/** Something is said, and the person can go on. */
async function isAnswered(walker: Walker, disturb: () => Promise<void>): Promise<void> {
  const before = await walker.said();
  await disturb();
  expect(await walker.said(), 'something is said').toBeGreaterThan(before);
}

export const disturbances: { readonly [name: string]: Disturbance } = {
  'killed before the commit': async (walker) => {
    const [message, before] = [await walker.answer(), await walker.talking()];
    const said = await walker.said();
    const process = dying(walker.world.one.house);
    await process.receive([message]).catch(() => undefined);
    await process.idle();
    expect({ talking: await walker.talking(), said: await walker.said() }).toEqual({ talking: before, said });
    await walker.hand(message, walker.world.two.attend);
    await isNothingAgain(walker, message);
  },
  'killed after the commit': async (walker) => {
    const message = await walker.answer();
    const process = mute(walker.world.one.house);
    await process.receive([message]);
    await process.idle();
    await walker.world.pool.query(lease, [walker.who.conversation]);
    await walker.world.two.deliver.all(walker.who.conversation);
    await isNothingAgain(walker, message);
  },
  'the same message again': async (walker) => {
    const message = await walker.answer();
    await walker.hand(message);
    await isNothingAgain(walker, message);
  },
  'two messages at once, to two processes': async (walker, { flow }) => {
    const { way } = walker;
    // A list or a menu is gone when the other message is taken first, and a bare number then means a choice of what is shown instead.
    if (way === 'number' && walker.world.one.house.talks[flow]?.passing) walker.way = 'label';
    const answer = await walker.answer();
    walker.way = way;
    await Promise.all([walker.hand(answer), walker.hand(walker.message({ kind: 'text', text: 'help' }), walker.world.two.attend)]);
    expect(await walker.count('select count(*)::int as n from inbound where conversation_id = $1 and handled_at is null', walker.who.conversation)).toBe(0);
    // So are the words of a row without its list.
    await sellsNothing(walker, flow);
  },
  back: (walker) => isAnswered(walker, () => walker.says('back')),
  'an old control': (walker) => isAnswered(walker, () => walker.hand(walker.message({ kind: 'tap', control: 'q:sell:review:zzz:publish' }))),
  'another language': async (walker, { flow, step }) => {
    await walker.says('language');
    const language = (await walker.language()) === 'ur' ? 'zh' : 'ur';
    await walker.hand(walker.message(await walker.contentOf({ take: language })));
    const open = await walker.open();
    if (open?.flow !== flow || open.step !== step) return;
    expect(walker.world.simulator.phone(walker.who.address).screen().at(-1)?.text).toMatch(language === 'ur' ? /[\u0600-\u06ff]/ : /[\u4e00-\u9fff]/);
  },
  'a photo': async (walker, { flow }) => {
    await isAnswered(walker, async () => walker.hand(walker.message(await walker.contentOf('photo!'))));
    // Sent to a menu or a list it is of something to sell.
    await sellsNothing(walker, flow);
  },
  'a voice note': (walker) => isAnswered(walker, () => walker.hand(walker.message({ kind: 'voice', file: { ref: 'gone' } }))),
  'a sticker': (walker) => isAnswered(walker, () => walker.hand(walker.message({ kind: 'sticker' }))),
  'the menu and back': async (walker) => {
    await isAnswered(walker, () => walker.says('menu'));
    await walker.says('back');
  },
  'cancel and continue': async (walker) => {
    await isAnswered(walker, () => walker.says('cancel'));
    await isAnswered(walker, () => walker.says('continue'));
  },
  'stop, and then not': async (walker, { flow }) => {
    await isAnswered(walker, () => walker.says('stop'));
    const open = await walker.open();
    if (open?.flow === 'stop' && flow !== 'stop') await walker.hand(walker.message(await walker.contentOf({ take: 'no' })));
  },
  'a question in the middle': (walker) => isAnswered(walker, () => walker.says('where is my order?')),
  'a release with one more question before': async (walker, { flow }) => {
    const { house, deliver } = walker.world.one;
    const talk = house.talks[flow];
    if (!talk) throw new Error(`no flow ${flow}`);
    walker.process = makeAttend(
      { ...house, talks: { ...house.talks, [flow]: withOneMore(talk) } },
      makeFollow(
        house,
        deliver,
        async () => undefined,
        async () => undefined,
      ),
    );
    await isAnswered(walker, async () => walker.hand(await walker.answer()));
  },
};

const withOneMore = (talk: Talk<Doors>): Talk<Doors> => ({
  ...talk,
  *run(doors, left) {
    yield* ask('new', text('human.about', 100));
    return yield* talk.run(doors, left);
  },
});
