/** Goods as anybody may see them, outside any talk. */
import type { Page } from '../../shop/shop.ts';
import { type Database, openUnit } from '../turns/unit.ts';
import { searchDoor } from './search.ts';

/** So many pages of a search are looked up together. */
const together = 4;

export type PublicGoods = {
  /** Twenty at a time; `more`: there are further ones. */
  search(query: string, page: number): Promise<{ readonly listings: Page['listings']; readonly more: boolean }>;
  /** The language that somebody chose, if they ever wrote to us. */
  languageAt(channel: string, address: string): Promise<string | null>;
  /** Hash of the first picture of goods on sale. */
  picture(code: string): Promise<string | null>;
};

export function publicGoods(database: Database): PublicGoods {
  const { prisma } = database;
  return {
    async search(query, page) {
      const { search } = searchDoor({ unit: openUnit(database), me: nobody });
      const first = (page - 1) * together + 1;
      const listings: Page['listings'][number][] = [];
      for (let at = first; at < first + together; at++) {
        const found = await search({ ...(query.trim() !== '' && { query }), page: at });
        // The last page stands for all behind it.
        if (found.page !== at) return { listings, more: false };
        listings.push(...found.listings);
        if (at >= found.pages) return { listings, more: false };
      }
      return { listings, more: true };
    },

    async languageAt(channel, address) {
      const found = await prisma.conversation.findUnique({
        where: { channel_address: { channel, address } },
        select: { person: { select: { language: true } } },
      });
      return found?.person.language ?? null;
    },

    async picture(code) {
      const found = await prisma.listing.findUnique({ where: { code, state: 'live' }, select: { photos: true } });
      return found?.photos[0] ?? null;
    },
  };
}

/** No person has this id: nothing is theirs. */
const nobody = 0;
