import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { freshDatabase } from '../support/database.ts';
import { type Books, openBooks } from './books.ts';
import { chanceFrom } from './chance.ts';
import { type FrontDoor, openFrontDoor } from './front-door.ts';
import { walks } from './people.ts';
import { build, Processes, type Role, type Running } from './process.ts';
import { gather, someMoment, talkedOut } from './storm.ts';

describe('two processes behind one webhook and a worker, any of them killed', () => {
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
    processes = new Processes({ databaseUrl: database.url, api, publicUrl: door.url });
  });
  afterEach(async () => {
    await processes.stop();
    await door.close();
    await books.end();
    await api.stop();
    await database.drop();
  });

  it('keeps the order of everybody’s messages, loses nothing and does nothing twice', { timeout: 240_000 }, async () => {
    const chance = chanceFrom(1947);
    const { first, crowd, people } = gather(api, { sellers: 16, buyers: 12, lamps: 7 });
    const roles: readonly Role[] = ['web', 'web', 'worker'];
    const up = new Map<number, Running>();
    const raise = async (at: number) => {
      up.set(at, await processes.start(roles[at] ?? 'web'));
      door.open([...up].flatMap(([one, { url }]) => (roles[one] === 'web' ? url : [])));
    };
    // At once, so that they also meet at the migrations.
    await Promise.all(roles.map((_, at) => raise(at)));
    await api.until(() => api.webhookUrl !== undefined);
    await walks(api, first);

    const killed: Role[] = [];
    const rising: Promise<void>[] = [];
    const strike = async () => {
      const [at, victim] = [...up][Math.floor(chance() * up.size)] ?? [];
      if (at === undefined || !victim) return;
      killed.push(roles[at] ?? 'web');
      up.delete(at);
      await victim.kill();
      // Nobody waits for it to be back: the next blow may fall meanwhile.
      rising.push(raise(at));
    };
    await talkedOut(api, {
      crowd,
      books,
      seconds: 80,
      async disturb(over) {
        while (killed.length < 8 && !over()) {
          await someMoment(api, chance);
          await strike();
        }
        await Promise.all(rising);
      },
    });
    const count = await books.check(people);
    console.info(`killed ${killed.join(', ')} behind a webhook: ${JSON.stringify(count)}`);
    expect(killed.length).toBeGreaterThan(3);
    expect(api.complaints).toEqual([]);
  });
});
