/** A load of people, and something that happens to the processes while they talk. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BotApi } from '../support/bot-api.ts';
import type { Books } from './books.ts';
import { buyer, seller, standing, type Walk, walks } from './people.ts';

/** The lamp that everybody wants, and of which there are too few. */
const wanted = 'Brass lamp';

/** Not a number, which would be its price. */
const letter = (at: number): string => String.fromCharCode(65 + at);

/** One who lists what all buyers want, the sellers of other goods, and the buyers; every other buyer is impatient. */
export function gather(api: BotApi, { sellers, buyers, lamps }: { readonly sellers: number; readonly buyers: number; readonly lamps: number }) {
  const first = seller(api.person(100, { name: 'Bibi' }), wanted, String(lamps));
  const others = Array.from({ length: sellers }, (_, at) => seller(api.person(200 + at, { name: `Seller ${at}` }), `Basket ${letter(at)}`));
  const seeking = Array.from({ length: buyers }, (_, at) => buyer(api.person(300 + at, { name: `Buyer ${at}` }), wanted, at % 2 === 0));
  const crowd = [...others, ...seeking];
  return { first, crowd, people: [first, ...crowd].map(({ person }) => person) };
}

/** The storm while it lasts. `moment`: waits for as many more messages as chance says, and then a little, or for the end. */
export type Storm = { readonly over: () => boolean; readonly moment: () => Promise<void> };

/** So that every moment of a turn has its share. */
async function someMoment(api: BotApi, chance: () => number): Promise<void> {
  const until = sent(api) + 3 + Math.floor(chance() * 25);
  await api.until(() => sent(api) >= until);
  await pause(chance() * 40);
}

const sent = (api: BotApi): number => api.calls('sendMessage') + api.calls('sendPhoto');

/** Lets all of them talk to the end while `disturb` goes on; says who stands where when that takes too long. */
export async function talkedOut(
  api: BotApi,
  {
    crowd,
    books,
    seconds,
    chance,
    disturb,
  }: {
    readonly crowd: readonly Walk[];
    readonly books: Books;
    readonly seconds: number;
    readonly chance: () => number;
    readonly disturb: (storm: Storm) => Promise<void>;
  },
): Promise<void> {
  const stop = new AbortController();
  let over = false;
  const all = Promise.all(crowd.map((walk) => walks(api, walk))).finally(() => {
    over = true;
  });
  const late = pause(seconds * 1000, undefined, { signal: stop.signal }).then(
    async () => {
      throw new Error(`not over after ${seconds} s; open ${await books.open()}\n${standing(crowd.map(({ person }) => person))}`);
    },
    () => undefined,
  );
  try {
    await Promise.race([
      Promise.all([all, disturb({ over: () => over, moment: () => Promise.race([someMoment(api, chance), all.then(() => undefined)]) })])
        .then(() => api.delivered())
        .then(() => books.closed()),
      late,
    ]);
  } finally {
    stop.abort();
  }
}
