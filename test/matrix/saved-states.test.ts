/**
 * Talks as earlier releases left them in the database. A release that renames a step or changes what it remembers must
 * still take them up. Made anew for a release by `SAVE_STATES=<version> npx vitest run test/matrix/saved-states.test.ts`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Talking } from '../../src/conversation/talking.ts';
import type { Path } from './path.ts';
import { paths } from './paths.ts';
import { Walker } from './walk.ts';
import { openWorld, type World } from './world.ts';

type Saved = { readonly [path: string]: Talking };

const folder = new URL('./saved/', import.meta.url);
const version = process.env.SAVE_STATES;
const releases = existsSync(folder) ? readdirSync(folder) : [];

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** The codes a path begins with, such as an order's number: they differ from world to world. */
const codesOf = ({ begin }: Walker): readonly string[] =>
  typeof begin === 'object' && 'tap' in begin ? [...begin.tap.matchAll(/=(\w+)/g)].map((match) => match[1] ?? '') : [];

const renamed = (talking: Talking, from: readonly string[], to: readonly string[]): Talking =>
  JSON.parse(from.reduce((text, code, at) => text.replaceAll(`"${code}"`, `"${to[at] ?? code}"`), JSON.stringify(talking)));

/** Walks to the last question and gives the talk as it stands there. */
async function lastQuestion(path: Path): Promise<Talking> {
  const walker = new Walker(world, path, await path.before(world));
  await walker.start();
  let last = await walker.talking();
  for (let open = await walker.open(); open; open = await walker.open()) {
    last = await walker.talking();
    await walker.hand(await walker.answer());
  }
  const codes = codesOf(walker);
  return renamed(
    last,
    codes,
    codes.map((_, at) => `code ${at}`),
  );
}

const save = async () => {
  const saved: [string, Talking][] = [];
  for (const path of paths) saved.push([path.name, await lastQuestion(path)]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${version}.json`, folder), `${JSON.stringify(Object.fromEntries(saved.filter(([, { stack }]) => stack.length > 0)), null, 1)}\n`);
};
if (version !== undefined) test('the states of this release are saved', save);

/** To the end of the path; a list that was left without a trace is opened again. */
async function end(walker: Walker): Promise<void> {
  if (!(await walker.open())) await walker.start();
  await walker.toTheEnd();
  const { after } = walker.path;
  if (after) expect(await walker.count(after.sql)).toBe(after.is);
}

describe.each(releases)('talks left by release %s', (file) => {
  const saved: Saved = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

  test.each(Object.entries(saved))('%s: are taken up', async (name, talking) => {
    const path = paths.find((one) => one.name === name);
    if (!path) throw new Error(`no path is called ${name} any more: say here what becomes of those who are in it`);
    const walker = new Walker(world, path, await path.before(world));
    const codes = codesOf(walker);
    const talkingHere = renamed(
      talking,
      codes.map((_, at) => `code ${at}`),
      codes,
    );
    await world.pool.query('update conversation set talking = $2, revision = revision + 1 where id = $1', [
      walker.who.conversation,
      JSON.stringify(talkingHere),
    ]);
    await walker.says('help');
    // What was done before the talk was saved was done in another database, so such a talk is only taken up, not ended.
    const untouched = talking.stack.every(({ state }) => state.log.every(({ step }) => !step.startsWith('act:')));
    if (untouched) await end(walker);
    else expect(await walker.open()).toEqual({ flow: talking.stack.at(-1)?.flow, step: talking.stack.at(-1)?.state.asked?.step });
    expect(await walker.count('select count(*)::int as n from inbound where conversation_id = $1 and fault is not null', walker.who.conversation)).toBe(0);
  });
});

test('there are saved states', () => {
  expect(releases.length).toBeGreaterThan(0);
});
