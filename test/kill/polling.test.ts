import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../support/build.ts';
import { chanceFrom } from './chance.ts';
import { type Ground, openGround } from './ground.ts';
import { walks } from './people.ts';
import { gather, talkedOut } from './storm.ts';

describe('a process that polls, killed again and again', () => {
  let ground: Ground;

  beforeAll(() => build());
  beforeEach(async () => {
    ground = await openGround();
  });
  afterEach(() => ground.close());

  it('loses nothing, does nothing twice, and says of every repeated reply that it may be one', { timeout: 360_000 }, async () => {
    const { api, books, processes } = ground;
    const chance = chanceFrom(2026);
    const { first, crowd, people } = gather(api, { sellers: 8, buyers: 8, lamps: 5 });
    let running = await processes.start('all');
    await walks(api, first);
    let kills = 0;
    await talkedOut(api, {
      crowd,
      books,
      seconds: 280,
      chance,
      async disturb({ over, moment }) {
        for (; kills < 5 && !over(); kills++) {
          await moment();
          await running.kill();
          running = await processes.start('all');
        }
      },
    });
    const count = await books.check(people);
    console.info(`${kills} kills while polling: ${JSON.stringify(count)}`);
    expect(kills).toBeGreaterThan(2);
    expect(api.complaints).toEqual([]);
  });
});
