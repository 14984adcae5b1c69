/** A shop on a database of its own: people with a conversation each, and a door for any of them. */
import pg from 'pg';
import type { Bubble } from '../../src/conversation/bubble.ts';
import type { Draft } from '../../src/shop/listing.ts';
import type { PayBy } from '../../src/shop/order.ts';
import type { Destination, ShopDoor } from '../../src/shop/shop.ts';
import { openPrisma } from '../../src/store/database/prisma-client.ts';
import { shopDoor } from '../../src/store/goods/shop-door.ts';
import type { Tell } from '../../src/store/orders/shop-context.ts';
import type { PrismaClient } from '../../src/store/prisma/client.ts';
import { type Hint, openUnit } from '../../src/store/turns/unit.ts';
import { freshDatabase } from '../support/database.ts';

export type ShopSetting = {
  readonly prisma: PrismaClient;
  readonly pool: pg.Pool;
  /** The hour of the shop; tests move it. */
  readonly clock: { now: Date };
  readonly hints: Hint[];
  person(name?: string): Promise<number>;
  conversation(personId: number, heard?: { readonly at?: Date; readonly blocked?: boolean }): Promise<number>;
  /** One turn of a person: committed if it ends well. */
  as<T>(personId: number, turn: (shop: ShopDoor) => Promise<T>): Promise<T>;
  /** A seller with an open shop and one listing. */
  seller(draft?: Partial<Draft>): Promise<{ readonly id: number; readonly shop: string; readonly code: string }>;
  /** An order of that listing, fresh from the buyer. */
  order(buyer: number, code: string, quantity?: number, payBy?: PayBy): Promise<string>;
  stockOf(code: string): Promise<{ readonly stock: number; readonly moved: number }>;
  close(): Promise<void>;
};

export const chadar: Draft = {
  title: 'Ajrak chadar',
  category: 'shawls',
  price: { minor: 240_000, currency: 'PKR' },
  unit: 'piece',
  minOrder: 1,
  stock: 15,
  origin: 'PK',
  shipsTo: ['PK', 'CN'],
  photos: [],
};

export const home: Destination = { name: 'Sana', phone: '+923001234567', lines: 'House 4, near the mill', city: 'Lahore', country: 'PK' };

/** Says what happened in a way that tests can read in the outbox. */
export const tell: Tell = (to, { act, note }, order) => ({
  words: [{ key: 'engine.pick', with: { told: `${to}.${act}`, as: order.as, number: order.number, state: order.state, ...(note !== undefined && { note }) } }],
});

/** Repeatable chance (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export async function shopSetting(connections = 12): Promise<ShopSetting> {
  const database = await freshDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: connections });
  const prisma = openPrisma(pool);
  const clock = { now: new Date('2026-11-21T10:00:00Z') };
  const hints: Hint[] = [];
  const chance = seeded(7);
  let addresses = 0;

  const setting: ShopSetting = {
    prisma,
    pool,
    clock,
    hints,
    async person(name) {
      const { id } = await prisma.person.create({ data: { name: name ?? null } });
      return id;
    },
    async conversation(personId, { at = clock.now, blocked = false } = {}) {
      const data = { channel: 'simulator', address: `phone-${++addresses}`, personId, heardAt: at, blockedAt: blocked ? at : null };
      const { id } = await prisma.conversation.create({ data });
      return id;
    },
    async as(personId, turn) {
      const unit = openUnit({ pool, prisma });
      try {
        const result = await turn(shopDoor(unit, { id: personId }, tell, () => clock.now, chance));
        await unit.commit();
        hints.push(...unit.hints);
        return result;
      } catch (error) {
        await unit.abandon();
        throw error;
      }
    },
    async seller(draft = {}) {
      const id = await setting.person('Bilal');
      const { code: shop } = await setting.as(id, (door) => door.open({ name: 'Bilal Crafts', city: 'Hyderabad', country: 'PK', currency: 'PKR' }));
      const { code } = await setting.as(id, (door) => door.publish({ ...chadar, ...draft }));
      return { id, shop, code };
    },
    async order(buyer, code, quantity = 1, payBy = 'transfer') {
      const placed = await setting.as(buyer, async (door) => {
        await door.add(code, quantity);
        const [basket] = await door.baskets();
        if (!basket) throw new Error('the basket is empty');
        return await door.place({ shop: basket.shop.code, total: basket.total, deliverTo: home, payBy });
      });
      if (!placed.ok) throw new Error(`not placed: ${placed.why}`);
      return placed.number;
    },
    async stockOf(code) {
      const listing = await prisma.listing.findUniqueOrThrow({ where: { code }, include: { movements: true } });
      return { stock: listing.stock, moved: listing.movements.reduce((sum, { delta }) => sum + delta, 0) };
    },
    async close() {
      await prisma.$disconnect();
      await pool.end();
      await database.drop();
    },
  };
  return setting;
}

/** What waits to be told in a conversation. */
export async function told(prisma: PrismaClient, conversationId: number): Promise<readonly string[]> {
  const rows = await prisma.outbox.findMany({ where: { conversationId }, orderBy: { id: 'asc' } });
  return rows.flatMap(({ bubble }) => actsOf(bubble));
}

const actsOf = (bubble: unknown): readonly string[] => (isBubble(bubble) ? bubble.words.map((one) => String(one.with?.told)) : []);
const isBubble = (value: unknown): value is Bubble => typeof value === 'object' && value !== null && 'words' in value;
