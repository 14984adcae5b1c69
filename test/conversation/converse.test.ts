import { describe, expect, test } from 'vitest';
import { apologise } from '../../src/conversation/apologise.ts';
import { act, ask, type Flow, handover, say } from '../../src/conversation/flow.ts';
import { oneOf } from '../../src/conversation/question.ts';
import { words } from '../../src/conversation/words.ts';
import { key, Played, type Talks, talk, word } from './talk.ts';

function* listing(): Flow {
  const name = yield* ask('name', word('name?'));
  const price = yield* ask('price', word('price?'));
  const sure = yield* ask('sure', word('sure?', { name, price }));
  yield* act('publish', async () => 'A12');
  yield* say(key('published'), { sure });
}
function* track(): Flow {
  yield* say(key('on_its_way'));
}
function* question(): Flow {
  yield* ask('about', word('about?'));
  yield* say(key('noted'));
}
function* menu() {
  const chosen = yield* ask('what', oneOf(key('what?'), [{ id: 'listing', words: words(key('label_listing')) }]));
  return handover(chosen);
}

const talks: Talks = {
  listing: talk(listing, { questions: ['name', 'price', 'sure'] }),
  track: talk(track),
  human: talk(question),
  help: talk(question),
  menu: talk(menu, { passing: true }),
};
const play = () => new Played(() => talks);

describe('a digression', () => {
  test('is answered, and the open question asked again with its place', async () => {
    const it = play();
    await it.start('listing');
    await it.says('lamp');
    expect(await it.start('track')).toBe('on_its_way | engine.resume_at(2, 3) | price?');
    expect(await it.says('900')).toBe('sure?(lamp, 900)');
  });

  test('goes three deep and comes back up', async () => {
    const it = play();
    await it.start('listing');
    await it.command('human');
    await it.command('help');
    expect(await it.start('track')).toBe('on_its_way | engine.resume | about?');
    expect(await it.says('x')).toBe('noted | engine.resume | about?');
    expect(await it.says('y')).toBe('noted | engine.resume_at(1, 3) | name?');
  });

  test('to the menu and into another flow leaves the first one waiting', async () => {
    const it = play();
    await it.start('human');
    await it.command('menu');
    expect(await it.taps(':listing')).toBe('name?');
    await it.says('lamp');
    await it.says('900');
    expect(await it.says('yes')).toBe('published(yes) | engine.resume | about?');
  });
});

describe('going back', () => {
  test('asks the former question again, step by step', async () => {
    const it = play();
    await it.start('listing');
    await it.says('lamp');
    await it.says('900');
    expect(await it.command('back')).toBe('price?');
    expect(await it.command('back')).toBe('name?');
    expect(await it.command('back')).toBe('engine.no_way_back | engine.resume_at(1, 3) | name?');
  });

  test('from the first question of a digression returns to what lies beneath', async () => {
    const it = play();
    await it.start('listing');
    await it.command('human');
    expect(await it.command('back')).toBe('engine.resume_at(1, 3) | name?');
  });
});

describe('a correction', () => {
  test('asks again only what depended on it', async () => {
    const it = play();
    await it.start('listing');
    await it.says('lamp');
    await it.says('900');
    expect(await it.wish({ do: 'correct', given: { price: '800' } })).toBe('engine.corrected | sure?(lamp, 800)');
  });

  test('of what was never asked is explained, and the question stays', async () => {
    const it = play();
    await it.start('listing');
    expect(await it.wish({ do: 'correct', given: { colour: 'red' } })).toBe('engine.cannot_change | engine.resume_at(1, 3) | name?');
  });

  test('of what was published is not possible any more', async () => {
    const it = play();
    await it.start('listing', { name: 'lamp', price: '900', sure: 'yes' });
    expect(await it.wish({ do: 'correct', given: { price: '800' } })).toBe('engine.cannot_change [engine.command_menu]');
  });

  test('may be a new wording of the message that gave the answer', async () => {
    const it = play();
    await it.start('listing');
    await it.says('lamp', 'm1');
    await it.says('900', 'm2');
    expect(await it.wish({ do: 'reword', by: 'm1', raw: 'shawl' })).toBe('engine.corrected | sure?(shawl, 900)');
  });
});

describe('an old control', () => {
  test('of the open question of a waiting flow takes the person back there', async () => {
    const it = play();
    await it.command('menu');
    const old = it.last?.bubbles[0]?.controls?.[0]?.id ?? '';
    await it.taps(':listing');
    expect(await it.wish({ do: 'tap', control: old })).toBe('engine.old_button | engine.resume_at(1, 3) | name?');
  });

  test.each(['q:listing:sure:zzz:yes', 'q:gone:x::y', 'nothing of ours', 'f:gone', '', 'q:', `f:${'x'.repeat(100)}`])(
    '%s is explained, never an error',
    async (control) => {
      const it = play();
      expect(await it.wish({ do: 'tap', control })).toBe('engine.old_button [engine.command_menu]');
    },
  );
});

describe('leaving', () => {
  test('puts the flow aside, and "continue" takes it up where it was', async () => {
    const it = play();
    await it.start('listing');
    await it.says('lamp');
    expect(await it.command('cancel')).toBe('engine.put_aside [engine.command_continue, engine.command_menu]');
    await it.start('track');
    expect(await it.command('continue')).toBe('engine.resume_at(2, 3) | price?');
  });

  test('with nothing open says so', async () => {
    expect(await play().command('cancel')).toBe('engine.nothing_open [engine.command_menu]');
    expect(await play().command('continue')).toBe('engine.nothing_to_continue [engine.command_menu]');
  });
});

test('a flow that failed is put aside with an apology, and what lies beneath stays', async () => {
  const it = play();
  await it.start('listing');
  await it.command('human');
  const after = apologise(talks, it.talking, new Error('broken'));
  expect(after.talking.stack.map(({ flow }) => flow)).toEqual(['listing']);
  expect(after.talking.parked.map(({ flow }) => flow)).toEqual(['human']);
});

describe('a release in the middle of a talk', () => {
  const midway = async (run: () => Flow) => {
    let release: Talks = { f: talk(first) };
    const it = new Played(() => release);
    await it.start('f');
    await it.says('one');
    release = { f: talk(run), menu: talks.menu ?? talk(track) };
    return it;
  };
  function* first(): Flow {
    yield* say(key('hello'));
    yield* ask('a', word('a?'));
    yield* ask('b', word('b?'));
    yield* say(key('end'));
  }

  test('adds a question before the open one: it is asked, and the reply is not lost', async () => {
    const it = await midway(function* () {
      yield* ask('a', word('a?'));
      yield* ask('n', word('n?'));
      yield* say(key('end'), { b: yield* ask('b', word('b?')) });
    });
    expect(await it.says('two')).toBe('n?');
    expect(await it.says('nine')).toBe('end(two)');
  });

  test('takes the open question away: the talk goes on', async () => {
    const it = await midway(function* () {
      yield* say(key('end'), { a: yield* ask('a', word('a?')) });
    });
    expect(await it.says('two')).toBe('end(one)');
  });

  test('puts the questions in another order: answers are found by name', async () => {
    const it = await midway(function* () {
      const b = yield* ask('b', word('b?'));
      yield* say(key('end'), { b, a: yield* ask('a', word('a?')) });
    });
    expect(await it.says('two')).toBe('end(two, one)');
  });

  test('takes the whole flow away: the person is told and not lost', async () => {
    let release: Talks = { f: talk(first), menu: talks.menu ?? talk(track) };
    const it = new Played(() => release);
    await it.start('f');
    release = { menu: talks.menu ?? talk(track) };
    expect(await it.says('one')).toBe('engine.flow_gone | engine.not_understood [engine.command_menu]');
  });
});

test('what is offered while nothing is open is remembered, until something else is said', async () => {
  const it = play();
  await it.command('cancel');
  expect(it.talking.offered?.map(({ id }) => id)).toEqual(['c:menu']);
  await it.start('listing');
  expect(it.talking.offered).toBeUndefined();
});
