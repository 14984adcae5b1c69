/** What a person finds when a path begins: a house with two processes, and people with shops, goods and orders. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import sharp from 'sharp';
import { telegram, whatsappCloud, whatsappWeb } from '../../src/channels/abilities.ts';
import { makeSimulator, type Simulator } from '../../src/channels/simulator/simulator.ts';
import { notice } from '../../src/flows/orders/notices.ts';
import { type Open, openHouse } from '../../src/main.ts';
import type { Draft } from '../../src/shop/listing.ts';
import type { PayBy } from '../../src/shop/order.ts';
import type { ShopDoor } from '../../src/shop/shop.ts';
import { openPrisma } from '../../src/store/database/prisma-client.ts';
import { shopDoor } from '../../src/store/goods/shop-door.ts';
import type { PrismaClient } from '../../src/store/prisma/client.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { afternoon } from '../support/afternoon.ts';
import { freshDatabase } from '../support/database.ts';
import { quietLog } from '../support/quiet-log.ts';

/** Each app in which people write. Invoices are shown in all of them, so that the same paths can be walked. */
const invoices = { title: 32, description: 255, label: 64 };
const abilities = { telegram: { ...telegram, invoices }, whatsapp: { ...whatsappCloud, invoices }, 'whatsapp-web': { ...whatsappWeb, invoices } };
export type App = keyof typeof abilities;

export type World = {
  /** Of the app in which people write. */
  readonly simulator: Simulator;
  /** Two processes on one database. */
  readonly one: Open;
  readonly two: Open;
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  readonly photo: Uint8Array;
  /** A hash of a kept picture. */
  readonly picture: string;
  /** The same world, where people write in that app. */
  on(app: App): World;
  close(): Promise<void>;
};

/** Where people write in Telegram. */
export async function openWorld(): Promise<World> {
  const database = await freshDatabase();
  const data = await mkdtemp(join(tmpdir(), 'sarai-matrix-'));
  const simulator = (name: App) => makeSimulator({ name, abilities: abilities[name] });
  const simulators = { telegram: simulator('telegram'), whatsapp: simulator('whatsapp'), 'whatsapp-web': simulator('whatsapp-web') };
  const config = { databaseUrl: database.url, data, timeZone: afternoon() };
  const open = () => openHouse({ config, log: quietLog, channels: () => Object.values(simulators) });
  const [one, two] = [await open(), await open()];
  // Its phones are looked at here; what people do is handed to one process or the other by the test.
  for (const one of Object.values(simulators)) await one.start?.(async () => undefined);
  const pool = new pg.Pool({ connectionString: database.url, max: 6 });
  const prisma = openPrisma(pool);
  const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a52a2a' } })
    .jpeg()
    .toBuffer();
  const kept = await one.pictures.keep(photo);
  if (!kept.ok) throw new Error('the photo of the tests is not taken');
  const world: World = {
    simulator: simulators.telegram,
    one,
    two,
    pool,
    prisma,
    photo,
    picture: kept.hash,
    on: (app) => ({ ...world, simulator: simulators[app] }),
    async close() {
      await one.close();
      await two.close();
      await prisma.$disconnect();
      await pool.end();
      await database.drop();
      await rm(data, { recursive: true });
    },
  };
  return world;
}

export type Somebody = { readonly id: number; readonly conversation: number; readonly address: string; readonly shop: ShopDoor };

let people = 0;

/** Somebody who has been welcomed, or `stranger`: nobody yet. */
export async function somebody({ pool, prisma, simulator }: World, role: 'seller' | 'buyer' | 'stranger'): Promise<Somebody> {
  const address = `p${++people}`;
  const welcomed = role !== 'stranger';
  const { rows } = await pool.query<{ id: number; conversation: number }>(
    `with p as (insert into person (name, language, role, consented_at) values ('Ali', $2, $3, $4) returning id)
     insert into conversation (channel, address, person_id) select $5, $1, id from p returning id as conversation, person_id as id`,
    [address, welcomed ? 'en' : null, welcomed ? role : null, welcomed ? new Date() : null, simulator.name],
  );
  const [row] = rows;
  if (!row) throw new Error('nobody was made');
  return { ...row, address, shop: doorOf({ pool, prisma }, row.id) };
}

/** A door each of whose calls is a turn of its own. */
function doorOf({ pool, prisma }: Pick<World, 'pool' | 'prisma'>, id: number): ShopDoor {
  return new Proxy({} as ShopDoor, {
    get:
      (_, name: keyof ShopDoor) =>
      async (...args: never[]) => {
        const unit = openUnit({ pool, prisma });
        const door = shopDoor(unit, { id }, notice, () => new Date(), Math.random);
        try {
          const result = await (door[name] as (...all: never[]) => Promise<unknown>)(...args);
          await unit.commit();
          return result;
        } catch (error) {
          await unit.abandon();
          throw error;
        }
      },
  });
}

const lamp = (picture: string): Draft => ({
  title: 'Lamp',
  category: 'home',
  price: { minor: 90_000, currency: 'PKR' },
  unit: 'piece',
  minOrder: 1,
  stock: 50,
  origin: 'PK',
  shipsTo: ['PK'],
  photos: [picture],
});

/** A seller with a shop, paid by transfer too, and a lamp to sell. */
export async function sellerWithLamp(world: World): Promise<Somebody & { readonly listing: string; readonly code: string }> {
  const seller = await somebody(world, 'seller');
  const { code } = await seller.shop.open({ name: 'Bibi Crafts', city: 'Multan', country: 'PK', currency: 'PKR' });
  await seller.shop.setPayTo('JazzCash 0300 1234567');
  const listing = await seller.shop.publish(lamp(world.picture));
  return { ...seller, code, listing: listing.code };
}

const home = { name: 'Ali Raza', phone: '+923001234567', lines: 'House 12, Street 4, near Jamia Masjid', city: 'Lahore', country: 'PK' };

/** An order of one lamp between a buyer and a seller. */
export async function orderOf(
  buyer: Somebody,
  seller: { readonly code: string; readonly listing: string },
  payBy: PayBy = 'cash',
  city = home.city,
): Promise<string> {
  await buyer.shop.add(seller.listing, 1);
  const placed = await buyer.shop.place({ shop: seller.code, total: { minor: 90_000, currency: 'PKR' }, deliverTo: { ...home, city }, payBy });
  if (!placed.ok) throw new Error(`no order: ${placed.why}`);
  return placed.number;
}
