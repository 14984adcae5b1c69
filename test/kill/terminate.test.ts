import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../support/build.ts';
import { chanceFrom } from './chance.ts';
import { type Ground, openGround } from './ground.ts';
import { walks } from './people.ts';
import { gather, talkedOut } from './storm.ts';

describe('a process that polls, asked to end again and again', () => {
  let ground: Ground;

  beforeAll(() => build());
  beforeEach(async () => {
    ground = await openGround();
  });
  afterEach(() => ground.close());

  it('finishes what it holds and ends by itself: nothing is lost, nothing is said twice', { timeout: 360_000 }, async () => {
    const { api, books, processes } = ground;
    const chance = chanceFrom(7);
    const { first, crowd, people } = gather(api, { sellers: 6, buyers: 6, lamps: 4 });
    let running = await processes.start('all');
    await walks(api, first);
    const codes: (number | null)[] = [];
    await talkedOut(api, {
      crowd,
      books,
      seconds: 280,
      chance,
      async disturb({ over, moment }) {
        while (codes.length < 3 && !over()) {
          await moment();
          codes.push(await running.terminate());
          running = await processes.start('all');
        }
      },
    });
    const count = await books.check(people);
    console.info(`${codes.length} ends while polling: ${JSON.stringify(count)}`);
    expect(new Set(codes)).toEqual(new Set([0]));
    expect(count).toMatchObject({ repeated: 0, uncertain: 0 });
    expect(api.complaints).toEqual([]);
  });
});
