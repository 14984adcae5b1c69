/** What the database and the two phones say, to hold the story against. */
import type { Phone, Simulator } from '../../channels/simulator/simulator.ts';
import type { Open } from '../../main.ts';
import type { ShopDoor } from '../../shop/shop.ts';

export type Side = {
  /** For reading only. */
  readonly shop: ShopDoor;
  /** Whether the last thing said to them holds these words. */
  told(words: string): boolean;
};

export type Told = {
  readonly seller: Side;
  readonly buyer: Side;
  /** The number of the one order. */
  number(): Promise<string>;
};

type Line = { readonly phone: Phone; readonly channel: Simulator };

/** Nothing is written: what the doors open is abandoned. */
export async function withFacts<T>(open: Open, lines: { readonly seller: Line; readonly buyer: Line }, ask: (told: Told) => Promise<T>): Promise<T> {
  const works = await Promise.all(
    [lines.seller, lines.buyer].map(async ({ phone, channel }) => open.house.begin(await open.house.inbox.open(channel.name, phone.address, undefined))),
  );
  const [seller, buyer] = works.map(({ doors }) => doors.shop);
  if (!seller || !buyer) throw new Error('a story needs two people');
  try {
    return await ask({
      seller: { shop: seller, told: (words) => lastTo(lines.seller.phone).includes(words) },
      buyer: { shop: buyer, told: (words) => lastTo(lines.buyer.phone).includes(words) },
      number: async () => (await buyer.orders())[0]?.number ?? 'no order',
    });
  } finally {
    for (const work of works) await work.abandon();
  }
}

const lastTo = (phone: Phone): string => phone.screen().findLast(({ by }) => by === 'us')?.text ?? '';
