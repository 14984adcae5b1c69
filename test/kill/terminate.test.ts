import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { freshDatabase } from '../support/database.ts';
import { type Books, openBooks } from './books.ts';
import { chanceFrom } from './chance.ts';
import { type FrontDoor, openFrontDoor } from './front-door.ts';
import { walks } from './people.ts';
import { build, Processes } from './process.ts';
import { gather, someMoment, talkedOut } from './storm.ts';

describe.each(['polling', 'webhook'] as const)('a process that is asked to end, by %s', (mode) => {
  let api: BotApi;
  let database: { url: string; drop: () => Promise<void> };
  let books: Books;
  let door: FrontDoor;
  let processes: Processes;

  beforeAll(() => build());
  beforeEach(async () => {
    api = await startBotApi();
    database = await freshDatabase();
    books = openBooks(database.url);
    door = await openFrontDoor();
    processes = new Processes({ databaseUrl: database.url, api, ...(mode === 'webhook' && { publicUrl: door.url }) });
  });
  afterEach(async () => {
    await processes.stop();
    await door.close();
    await books.end();
    await api.stop();
    await database.drop();
  });

  it('finishes what it holds and ends by itself: nothing is lost, nothing is said twice', { timeout: 240_000 }, async () => {
    const chance = chanceFrom(7);
    const { first, crowd, people } = gather(api, { sellers: 8, buyers: 8, lamps: 5 });
    let running = await processes.start('all');
    door.open([running.url]);
    await walks(api, first);
    const codes: (number | null)[] = [];
    await talkedOut(api, {
      crowd,
      books,
      seconds: 80,
      async disturb(over) {
        while (codes.length < 4 && !over()) {
          await someMoment(api, chance);
          codes.push(await running.terminate());
          running = await processes.start('all');
          door.open([running.url]);
        }
      },
    });
    const count = await books.check(people);
    console.info(`${codes.length} ends while ${mode}: ${JSON.stringify(count)}`);
    expect(new Set(codes)).toEqual(new Set([0]));
    expect(count).toMatchObject({ repeated: 0, uncertain: 0 });
    expect(api.complaints).toEqual([]);
  });
});
