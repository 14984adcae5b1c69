import { describe, expect, test } from 'vitest';
import { act, ask, type Flow, hear, look, prefill, redo, say } from '../../src/conversation/flow.ts';
import { oneOf, optional } from '../../src/conversation/question.ts';
import { words } from '../../src/conversation/words.ts';
import { key, Played, talk, word } from './talk.ts';

const play = (run: () => Flow) => new Played(() => ({ f: talk(run), other: talk(other) }));
function* other(): Flow {
  yield* ask('x', word('x?'));
  yield* say(key('other_end'));
}

describe('a flow', () => {
  test('asks one thing after another and remembers the answers', async () => {
    const it = play(function* () {
      const a = yield* ask('a', word('a?'));
      const b = yield* ask('b', word('b?'));
      yield* say(key('end'), { a, b });
    });
    expect(await it.start('f')).toBe('a?');
    expect(await it.says('one')).toBe('b?');
    expect(await it.says('two')).toBe('end(one, two)');
    expect(it.talking.stack).toEqual([]);
  });

  test('takes what is given beforehand through the same parse, and asks what was misunderstood', async () => {
    const it = play(function* () {
      const a = yield* ask('a', word('a?'));
      const b = yield* ask('b', word('b?'));
      yield* say(key('end'), { a, b });
    });
    expect(await it.start('f', { a: 'one', b: 'nonsense' })).toBe('b?');
    expect(await it.says('two')).toBe('end(one, two)');
  });

  test('puts words under later questions, which read them for themselves', async () => {
    const it = play(function* () {
      const all = yield* ask('all', word('all?'));
      const [a, b] = all.split(' ');
      yield* prefill('split', { a, b });
      yield* say(key('end'), { a: yield* ask('a', word('a?')), b: yield* ask('b', word('b?')) });
    });
    await it.start('f');
    expect(await it.says('one two')).toBe('end(one, two)');
    await it.start('f');
    expect(await it.says('one')).toBe('b?');
  });

  test('gives each round of a loop its own answer', async () => {
    const it = play(function* () {
      const items: string[] = [];
      for (;;) {
        const item = yield* ask('item', word('item?'));
        if (item === 'done') break;
        items.push(item);
      }
      yield* say(key('list'), { items: items.join('+') });
    });
    await it.start('f');
    await it.says('tea');
    await it.says('salt');
    await it.command('back');
    await it.says('milk');
    expect(await it.says('done')).toBe('list(tea+milk)');
  });

  test('does once what it does, whatever is answered after', async () => {
    let done = 0;
    const it = play(function* () {
      yield* ask('a', word('a?'));
      yield* act('pay', async () => ++done);
      yield* ask('c', word('c?'));
      yield* say(key('end'));
    });
    await it.start('f');
    await it.says('x');
    expect(await it.command('back')).toBe('engine.no_way_back | engine.resume | c?');
    await it.says('y');
    expect(done).toBe(1);
  });

  test('hears what was given without asking for it', async () => {
    const it = play(function* () {
      const order = yield* hear('order');
      yield* ask('a', word('a?'));
      yield* say(key('end'), { order: order ?? 'none' });
    });
    await it.start('f', { order: 'K7' });
    expect(await it.says('x')).toBe('end(K7)');
    await it.start('f');
    expect(await it.says('x')).toBe('end(none)');
  });

  test('takes up again what it asks to be redone', async () => {
    const it = play(function* () {
      const a = yield* ask('a', word('a?'));
      const sure = yield* ask('sure', word('sure?', { a }));
      if (sure === 'edit') yield* redo(['a', 'sure']);
      yield* say(key('end'), { a });
    });
    await it.start('f');
    await it.says('one');
    expect(await it.says('edit')).toBe('a?');
    expect(await it.says('two')).toBe('sure?(two)');
    expect(await it.says('yes')).toBe('end(two)');
  });

  test('that spins is stopped before it floods a person', async () => {
    const it = play(function* () {
      for (;;) yield* say(key('again'));
    });
    await expect(it.start('f')).rejects.toThrow('more than');
  });
});

describe('an answer belongs to its wording', () => {
  test('a price that changes while the person decides is asked again', async () => {
    let price = 10;
    const it = play(function* () {
      const now = yield* look(async () => price);
      yield* ask('sure', word('sure?', { now }));
      yield* say(key('end'), { now });
    });
    expect(await it.start('f')).toBe('sure?(10)');
    price = 12;
    expect(await it.says('yes')).toBe('engine.changed | sure?(12)');
    expect(await it.says('yes')).toBe('end(12)');
  });

  test('a price that changes after the answer is asked again too, until something was done', async () => {
    let price = 10;
    const it = play(function* () {
      const now = yield* look(async () => price);
      yield* ask('sure', word('sure?', { now }));
      yield* ask('where', word('where?'));
      yield* act('order', async () => 'K7');
      yield* ask('thanks', word('thanks?'));
    });
    await it.start('f');
    await it.says('yes');
    price = 12;
    expect(await it.says('here')).toBe('engine.changed | sure?(12)');
    expect(await it.says('yes')).toBe('thanks?');
    price = 14;
    expect(await it.says('nonsense')).toBe('thanks?_hint');
  });

  test('what a question does not state may change under it', async () => {
    let left = 5;
    const it = play(function* () {
      const now = yield* look(async () => left);
      yield* ask('many', { ...word('many?', { now }), about: null });
      yield* say(key('end'));
    });
    await it.start('f');
    left = 4;
    expect(await it.says('2')).toBe('end');
  });
});

describe('choices', () => {
  const colours = ['red', 'blue'].map((id) => ({ id, words: words(key(`label_${id}`)) }));
  function* colour(): Flow {
    const chosen = yield* ask('colour', oneOf(key('colour?'), colours));
    yield* say(key('end'), { chosen });
  }

  test.each(['1', 'label_red', 'red'])('%s is the first of them', async (typed) => {
    const it = play(colour);
    await it.start('f');
    expect(await it.says(typed)).toBe('end(red)');
  });

  test('a tap is one of them', async () => {
    const it = play(colour);
    expect(await it.start('f')).toBe('colour? [label_red, label_blue]');
    expect(await it.taps(':blue')).toBe('end(blue)');
  });

  test('what is optional can be skipped by tap and by word', async () => {
    const it = play(function* () {
      const note = yield* ask('note', optional(word('note?')));
      yield* say(key('end'), { note: note ?? 'nothing' });
    });
    await it.start('f');
    expect(await it.taps(':skip')).toBe('end(nothing)');
    await it.start('f');
    expect(await it.says('skip')).toBe('end(nothing)');
  });
});

test('a wrong answer is met with an example, then with the question, then with other ways; never twice the same', async () => {
  const it = play(function* () {
    yield* ask('a', word('a?'));
  });
  await it.start('f');
  const met = [];
  for (let times = 0; times < 7; times++) met.push(await it.says('nonsense'));
  expect(met.slice(0, 3)).toEqual(['a?_hint', 'engine.again | a?', 'engine.stuck [engine.command_back, engine.command_menu, engine.command_human]']);
  for (const [at, said] of met.entries()) expect(said).not.toBe(met[at + 1]);
});

test('a voice note where text was asked is answered kindly, and the question stays open', async () => {
  const it = play(function* () {
    yield* ask('a', word('a?'));
    yield* say(key('end'));
  });
  await it.start('f');
  expect(await it.wish({ do: 'answer', raw: { kind: 'voice' } })).toBe('engine.unfit_voice | a?');
  expect(await it.says('one')).toBe('end');
});
