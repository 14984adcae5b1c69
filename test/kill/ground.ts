/** What a test of killed processes stands on: a platform, a database with its books, and processes that are ended with it. */
import { type BotApi, startBotApi } from '../support/bot-api.ts';
import { freshDatabase } from '../support/database.ts';
import { type Books, openBooks } from './books.ts';
import { type Place, Processes } from './process.ts';

export type Ground = {
  readonly api: BotApi;
  readonly databaseUrl: string;
  readonly books: Books;
  readonly processes: Processes;
  close(): Promise<void>;
};

/** `more`: what the processes share besides. */
export async function openGround(more: Pick<Place, 'publicUrl' | 'redisUrl' | 'ownRate' | 'model'> & { readonly paying?: boolean } = {}): Promise<Ground> {
  const [api, database] = [await startBotApi(), await freshDatabase()];
  const { paying = false, ...place } = more;
  const books = openBooks(database.url);
  const processes = new Processes({ databaseUrl: database.url, api, ...place, ...(paying && { providerToken: api.providerToken }) });
  return {
    api,
    databaseUrl: database.url,
    books,
    processes,
    async close() {
      await processes.stop();
      await books.end();
      await api.stop();
      await database.drop();
    },
  };
}
