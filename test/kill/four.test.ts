import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../support/build.ts';
import { chanceFrom } from './chance.ts';
import { type FourProcesses, roles, startFour } from './house.ts';
import { walks } from './people.ts';
import { gather, talkedOut } from './storm.ts';

describe('two web processes and two workers that share a database and a Redis', () => {
  let four: FourProcesses;

  beforeAll(() => build());
  beforeEach(async () => {
    four = await startFour();
  });
  afterEach(() => four.stop());

  it('any of them killed, and Redis lost: everybody is answered in order, nothing is lost, nothing is done twice', { timeout: 360_000 }, async () => {
    const { api, books, redis, up } = four;
    const chance = chanceFrom(1947);
    const { first, crowd, people } = gather(api, { sellers: 8, buyers: 8, lamps: 5 });
    await walks(api, first);
    const killed: string[] = [];
    const rising: Promise<void>[] = [];
    async function strike(): Promise<void> {
      const [at] = [...up.keys()].filter((_, nth, all) => nth === Math.floor(chance() * all.length));
      if (at === undefined) return;
      killed.push(roles[at] ?? '');
      await four.kill(at);
      // Nobody waits for it to be back: the next blow may fall meanwhile.
      rising.push(four.raise(at));
    }
    await talkedOut(api, {
      crowd,
      books,
      seconds: 280,
      chance,
      async disturb({ over, moment }) {
        while (killed.length < 5 && !over()) {
          await moment();
          // What has to wait is a job, and jobs are what Redis forgets.
          api.fails({ code: 429, description: 'Too Many Requests: retry after 1', retryAfter: 1, times: 2 });
          if (killed.length === 3) await redis.lose();
          await strike();
        }
        await Promise.all(rising);
      },
    });
    const count = await books.check(people);
    console.info(`killed ${killed.join(', ')}; Redis ${redis.url ? 'lost once' : 'not there'}: ${JSON.stringify(count)}`);
    expect(killed.length).toBeGreaterThan(3);
    expect(api.complaints).toEqual([]);
  });

  it('each in turn asked to end and started anew: nothing is lost, nothing is said twice, every update that met a closed door came again', {
    timeout: 360_000,
  }, async () => {
    const { api, books } = four;
    const chance = chanceFrom(7);
    const { first, crowd, people } = gather(api, { sellers: 6, buyers: 6, lamps: 4 });
    await walks(api, first);
    const codes: (number | null)[] = [];
    await talkedOut(api, {
      crowd,
      books,
      seconds: 280,
      chance,
      async disturb({ moment }) {
        for (const at of roles.keys()) {
          await moment();
          codes.push(await four.terminate(at));
          await four.raise(at);
        }
      },
    });
    const count = await books.check(people);
    const refused = api.attempts.filter((status) => status !== 200);
    console.info(`a rolling restart: ${JSON.stringify(count)}; ${refused.length} of ${api.attempts.length} updates were posted again`);
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(count).toMatchObject({ repeated: 0, uncertain: 0 });
    // A door that was just closed; never a fault.
    expect(refused.filter((status) => status !== 502 && status !== 503)).toEqual([]);
    expect(api.complaints).toEqual([]);
  });
});
