/** Every path, disturbed at each of its questions by each of what can come between. In two files, so that two workers share it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Disturbance, disturbances } from './disturbances.ts';
import type { Path } from './path.ts';
import { paths } from './paths.ts';
import { allIsWell, Walker } from './walk.ts';
import { openWorld, type World } from './world.ts';

let world: World;

const walking = async (path: Path) => new Walker(world, path, await path.before(world));

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

/** Walks to the end and is disturbed at each question when it is first open; gives at which it was. */
async function disturbedWalk(path: Path, disturb: Disturbance, from = 0): Promise<ReadonlySet<string>> {
  const walker = await walking(path);
  const disturbed = new Set<string>();
  const onTheWay = async (first: number) => {
    for (let messages = 0; messages < 80; messages++) {
      const at = await walker.open();
      if (!at) return;
      const question = `${at.flow}.${at.step}`;
      if (messages < first || disturbed.has(question)) await walker.hand(await walker.answer(at));
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

/** Walks every second path, from the first or the second on. */
export function interrupt(from: 0 | 1): void {
  const mine = paths.filter((_, nth) => nth % 2 === from);
  const visited = new Set<string>();
  let cells = 0;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  describe.each(mine.map((path) => [path.name, path] as const))('%s', (_, path) => {
    let steps: readonly string[] = [];
    beforeAll(async () => {
      steps = await stepsOf(path);
      for (const step of steps) visited.add(step.replace(/#\d+$/, ''));
    });

    test.each(Object.entries(disturbances))('goes on after %s, at every question', async (_name, disturb) => {
      const met = new Set<string>();
      // What leads around a question is not what comes before it: that one is walked to undisturbed.
      for (const [nth, step] of steps.entries()) {
        if (!met.has(step)) for (const one of await disturbedWalk(path, disturb, nth)) met.add(one);
      }
      expect(steps.filter((step) => !met.has(step))).toEqual([]);
      cells += steps.length;
    });
  });

  test('the size of the matrix', () => {
    process.stdout.write(
      `interruption matrix: ${mine.length} of ${paths.length} paths, ${visited.size} questions, ${Object.keys(disturbances).length} disturbances, ${cells} cells walked\n`,
    );
    expect(cells).toBeGreaterThan(500);
  });
}
