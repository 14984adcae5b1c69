/**
 * Every question, disturbed by each of what can come between on the first path that asks it, and answered each time on another app
 * or in another way. In two files, so that two workers share it. `MATRIX=whole` disturbs it on every path that asks it.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { numerals } from '../support/ways.ts';
import { type Disturbance, disturbances } from './disturbances.ts';
import type { Path } from './path.ts';
import { paths } from './paths.ts';
import { allIsWell, Walker } from './walk.ts';
import { answering } from './ways.ts';
import { openWorld, type World } from './world.ts';

const isWhole = process.env.MATRIX === 'whole';

let world: World;

const walking = async (path: Path, on: World = world) => new Walker(on, path, await path.before(on));

/** The steps of a path, by walking it undisturbed. */
async function stepsOf(path: Path): Promise<readonly string[]> {
  const walker = await walking(path);
  await walker.start();
  const steps: string[] = [];
  for (let open = await walker.open(); open; open = await walker.open()) {
    steps.push(`${open.flow}.${open.step}`);
    expect(steps.length, `${path.name} ends`).toBeLessThan(40);
    await walker.hand(await walker.answer(open));
  }
  await allIsWell(walker);
  return steps;
}

/** A question that is asked again is the same question. */
const once = (step: string): string => step.replace(/#\d+$/, '');

type Disturbing = { readonly disturb: Disturbance; readonly before: ReadonlySet<string>; readonly from: number };

/** Walks to the end and is disturbed at each question when it is first open, but for those `before` it; gives at which it was. */
async function disturbedWalk(walker: Walker, { disturb, before, from }: Disturbing): Promise<ReadonlySet<string>> {
  const { path } = walker;
  const disturbed = new Set<string>();
  const onTheWay = async (first: number) => {
    for (let messages = 0; messages < 80; messages++) {
      const at = await walker.open();
      if (!at) return;
      const question = `${at.flow}.${at.step}`;
      if (messages < first || disturbed.has(question) || before.has(once(question))) await walker.hand(await walker.answer(at));
      else {
        disturbed.add(question);
        await disturb(walker, at).catch((error: unknown) => {
          throw new Error(`at ${question}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
        });
      }
    }
    throw new Error(`the path does not end: ${JSON.stringify(await walker.open())}`);
  };
  await walker.start();
  await onTheWay(from);
  // A list or a menu is left without a trace when something else begins: whoever wants it opens it again, after each disturbance.
  for (let starts = 1; path.after && starts < 10 && !(await walker.done()); starts++) {
    await walker.start();
    await onTheWay(0);
  }
  await allIsWell(walker);
  return disturbed;
}

/** The disturbances, each with the way of answering whose turn it is on the nth path. */
const crossings = (nth: number) =>
  Object.entries(disturbances).map(([name, disturb], at) => {
    const { app, way } = answering[(nth + at) % answering.length] ?? answering[0];
    return [app, way, name, disturb] as const;
  });

/** What a path has answers to. */
const answered = ({ flow, answers }: Path): readonly string[] =>
  Object.keys(answers).map((question) => (question.includes('.') ? question : `${flow}.${question}`));

/** Each path with its number among those that are disturbed; the others ask nothing that an earlier one did not. */
function numbered(mine: readonly Path[]): readonly { readonly path: Path; readonly nth: number | undefined }[] {
  const known = new Set<string>();
  let disturbed = 0;
  return mine.map((path) => {
    const isNew = answered(path).some((question) => !known.has(question));
    for (const question of answered(path)) known.add(question);
    return { path, nth: isWhole || isNew ? disturbed++ : undefined };
  });
}

/** What was met in all walks. */
class Tally {
  cells = 0;
  /** The questions that were open, by path. */
  readonly #open = new Map<Path, Set<string>>();
  /** The questions of undisturbed walks. */
  readonly asked = new Set<string>();
  /** The questions at which each disturbance came. */
  readonly met = new Map(Object.keys(disturbances).map((name) => [name, new Set<string>()]));
  /** Each disturbance with each way in which choices were taken. */
  readonly crossed = new Set<string>();
  /** How many choices were taken by number with each disturbance: each in the figures of the next script. */
  readonly numbers = new Map<string, number>();

  opened(path: Path, steps: Iterable<string>): void {
    const open = this.#open.get(path) ?? new Set();
    this.#open.set(path, open);
    for (const step of steps) open.add(once(step));
  }

  /** Answers that a path has to questions that were never open. One that only a disturbance opens may have been open on an earlier path. */
  get idle(): readonly string[] {
    const elsewhere: ReadonlySet<string> = isWhole ? new Set() : this.questions;
    return [...this.#open].flatMap(([path, open]) =>
      answered(path)
        .filter((question) => !open.has(question) && !elsewhere.has(question))
        .map((question) => `${path.name}: ${question}`),
    );
  }

  get questions(): ReadonlySet<string> {
    return new Set([...this.#open.values()].flatMap((open) => [...open]));
  }
}

/** Walks one half of the paths. */
export function interrupt(half: 0 | 1): void {
  const middle = Math.floor(paths.length / 2);
  const mine = numbered(half === 0 ? paths.slice(0, middle) : paths.slice(middle));
  const tally = new Tally();
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  describe.each(mine)('$path.name', ({ path, nth }) => {
    let steps: readonly string[] = [];

    test('is walked to its end', async () => {
      steps = await stepsOf(path);
      tally.opened(path, steps);
      for (const step of steps) tally.asked.add(once(step));
    });

    test.each(nth === undefined ? [] : crossings(nth))('on %s by %s, goes on after %s, at every question', async (app, way, name, disturb) => {
      const before = new Set(isWhole ? [] : tally.met.get(name));
      const met = new Set<string>();
      // What leads around a question is not what comes before it: that one is walked to undisturbed.
      for (const [from, step] of steps.entries()) {
        if (met.has(step) || before.has(once(step))) continue;
        const walker = Object.assign(await walking(path, world.on(app)), { way, figures: tally.numbers.get(name) ?? 0 });
        for (const one of await disturbedWalk(walker, { disturb, before, from })) met.add(one);
        for (const one of walker.took) tally.crossed.add(`${name}, on ${app} by ${one}`);
        tally.numbers.set(name, walker.figures);
      }
      expect(steps.filter((step) => !met.has(step) && !before.has(once(step)))).toEqual([]);
      tally.opened(path, met);
      for (const step of met) tally.met.get(name)?.add(once(step));
      tally.cells += met.size;
    });
  });

  test('every disturbance meets every question', () => {
    for (const [name, met] of tally.met)
      expect(
        [...tally.asked].filter((question) => !met.has(question)),
        name,
      ).toEqual([]);
  });

  test('every disturbance meets every way of answering on every app, and numbers in all figures', () => {
    for (const name of Object.keys(disturbances)) {
      const ways = answering.map(({ app, way }) => `${name}, on ${app} by ${way}`);
      expect(ways.filter((way) => !tally.crossed.has(way))).toEqual([]);
      expect(tally.numbers.get(name), name).toBeGreaterThanOrEqual(numerals.length);
    }
  });

  test('every answer that a path has is to a question that was open', () => {
    expect(tally.idle).toEqual([]);
  });

  test('the size of the matrix', () => {
    process.stdout.write(
      `interruption matrix: ${mine.length} of ${paths.length} paths, ${tally.questions.size} questions, ${Object.keys(disturbances).length} disturbances, ${tally.cells} cells walked\n`,
    );
    expect(tally.cells).toBeGreaterThan(500);
  });
}
