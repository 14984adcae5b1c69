import { describe, expect, test } from 'vitest';
import { ask, type Drafts, type Flow, forget, hear, type Left, resume, say } from '../../src/conversation/flow.ts';
import type { Attachment } from '../../src/conversation/message.ts';
import type { Question } from '../../src/conversation/question.ts';
import { words } from '../../src/conversation/words.ts';
import { key, Played, type Talks, talk, word } from './talk.ts';

type Photos = { readonly hashes: readonly string[]; readonly albums: readonly string[] };
const photos: Question<Photos> = {
  words: words(key('photos?')),
  hint: words(key('photos?_hint')),
  parse: (raw) => (typeof raw === 'object' && raw.kind === 'image' ? { hashes: raw.hashes, albums: raw.album === undefined ? [] : [raw.album] } : undefined),
  join: (known, more) => (more.kind === 'image' ? { value: { ...known, hashes: [...known.hashes, ...more.hashes] } } : undefined),
};
function* listing(): Flow {
  yield* ask('photos', photos);
  yield* ask('name', word('name?'));
  yield* ask('price', word('price?'));
  yield* say(key('published'));
}
const of = (name: string) => (draft: { readonly [question: string]: unknown }) => words(key(name), { name: typeof draft.name === 'string' ? draft.name : '-' });
const drafts: Drafts = {
  aside: of('aside'),
  full: of('full'),
  lost: of('lost'),
  added: of('added'),
  owns: (draft, more) =>
    more.kind === 'image' && more.album !== undefined && JSON.stringify(draft.photos ?? '').includes(`"${more.album}"`) ? 'surely' : undefined,
};
function* list(_: null, left: Left): Flow {
  yield* say(key('list'), {
    all:
      left('listing')
        .map(({ id, answers, answered, of: all }) => `${id} ${answers.name} ${answered}/${all}`)
        .join(', ') || 'none',
  });
}
function* take(): Flow<ReturnType<typeof resume>> {
  return resume(Number(yield* hear('id')));
}
function* drop(): Flow<ReturnType<typeof forget>> {
  const id = Number(yield* hear('id'));
  yield* say(key('dropped'));
  return forget(id);
}
function* question(): Flow {
  yield* ask('about', word('about?'));
}

const talks: Talks = {
  listing: talk(listing, { questions: ['photos', 'name', 'price'], drafts }),
  list: { run: list },
  take: talk(take),
  drop: talk(drop),
  human: talk(question),
};
const play = () => new Played(() => talks);
const photo = (hash: string, album?: string, caption?: string): Attachment => ({
  kind: 'image',
  hashes: [hash],
  ...(album !== undefined && { album }),
  ...(caption !== undefined && { caption }),
});

/** Begun with a photo, named, and put aside. */
async function leave(it: Played, name: string): Promise<string> {
  await it.start('listing', { photos: photo(name, `album of ${name}`) });
  await it.says(name);
  return it.command('cancel');
}

describe('a flow that was begun and left', () => {
  test('is seen by others as far as it is, and is taken up by its number', async () => {
    const it = play();
    await leave(it, 'lamp');
    await leave(it, 'shawl');
    expect(await it.start('list')).toBe('list(2 shawl 2/3, 1 lamp 2/3)');
    expect(await it.start('take', { id: '1' })).toBe('engine.resume_at(3, 3) | price?');
    expect(await it.start('list'), 'one that waits beneath is one too').toBe('list(1 lamp 2/3, 2 shawl 2/3) | engine.resume_at(3, 3) | price?');
    expect(await it.says('5')).toBe('published');
    expect(await it.start('list')).toBe('list(2 shawl 2/3)');
  });

  test('is let go for good, and its number is nobody else’s afterwards', async () => {
    const it = play();
    await leave(it, 'lamp');
    const { id = 0 } = it.talking.parked[0] ?? {};
    expect(await it.start('drop', { id: String(id) })).toBe('dropped');
    await leave(it, 'shawl');
    expect(await it.start('take', { id: String(id) }), 'nothing is taken up').toBe('');
    expect(it.talking.parked.map((frame) => frame.id)).not.toContain(id);
  });

  test('in which nothing was answered is none', async () => {
    const it = play();
    await it.start('listing');
    expect(await it.command('cancel')).toContain('engine.put_aside');
    expect(await it.start('list')).toBe('list(none)');
  });

  test('saved before there were numbers is given one', async () => {
    const it = play();
    await leave(it, 'lamp');
    it.talking = { stack: [], parked: it.talking.parked.map(({ flow, state }) => ({ flow, state })) };
    expect(await it.start('list')).toBe('list(1 lamp 2/3)');
  });

  test('makes room for newer ones only after that was said, and never without a word', async () => {
    const it = play();
    for (const name of ['a', 'b', 'c', 'd']) expect(await leave(it, name)).not.toMatch(/full|lost/);
    expect(await leave(it, 'e')).toContain('aside(e) | full(a)');
    expect(await leave(it, 'f')).toContain('aside(f) | lost(a) | full(b)');
    await it.start('listing', { photos: photo('g') });
    await it.says('g');
    await it.start('human');
    for (let deep = 0; deep < 4; deep++) await it.start('human', { other: 'x' });
    expect(it.heard.at(-1), 'put aside by going deeper').toContain('lost(b)');
    expect(it.talking.parked.filter(({ flow }) => flow === 'listing')).toHaveLength(5);
  });
});

describe('a photo that comes late', () => {
  test('is added to the draft of its album, wherever that is', async () => {
    const it = play();
    await leave(it, 'lamp');
    await leave(it, 'shawl');
    await it.start('human');
    expect(await it.wish({ do: 'answer', raw: photo('new', 'album of lamp') })).toBe('added(lamp) | engine.resume | about?');
    await it.command('cancel');
    expect(await it.wish({ do: 'start', flow: 'listing', given: { photos: photo('newer', 'album of lamp') } })).toContain('added(lamp)');
    expect(await it.command('continue'), 'and that is what is gone on with').toContain('price?');
    expect(it.talking.stack[0]?.state.log[0]?.value).toMatchObject({ hashes: ['lamp', 'new', 'newer'] });
  });

  test('brings the answer that is waited for under it', async () => {
    const it = play();
    await it.start('listing', { photos: photo('one', 'a') });
    expect(await it.wish({ do: 'answer', raw: photo('two', 'a', 'lamp') })).toBe('price?');
    expect(await it.wish({ do: 'answer', raw: photo('three', 'a', 'nonsense') })).toBe('price?');
    expect(it.talking.stack[0]?.state.log[0]?.value).toMatchObject({ hashes: ['one', 'two', 'three'] });
  });
});
