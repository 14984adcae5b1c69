import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { build } from '../support/build.ts';
import { freshDatabase } from '../support/database.ts';
import { type Books, openBooks } from './books.ts';
import { chanceFrom } from './chance.ts';
import { walks } from './people.ts';
import { Processes } from './process.ts';
import { gather, talkedOut } from './storm.ts';

describe('a process that polls, killed again and again', () => {
  let api: BotApi;
  let database: { url: string; drop: () => Promise<void> };
  let books: Books;
  let processes: Processes;

  beforeAll(() => build());
  beforeEach(async () => {
    api = await startBotApi();
    database = await freshDatabase();
    books = openBooks(database.url);
    processes = new Processes({ databaseUrl: database.url, api });
  });
  afterEach(async () => {
    await processes.stop();
    await books.end();
    await api.stop();
    await database.drop();
  });

  it('loses nothing, does nothing twice, and says of every repeated reply that it may be one', { timeout: 360_000 }, async () => {
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
