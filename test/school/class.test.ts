import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { remindClass } from '../../src/bench/class.ts';
import { learningNotice } from '../../src/flows/learning/learning-notice.ts';
import { loadRates } from '../../src/rates.ts';
import { openPrisma } from '../../src/store/database/prisma-client.ts';
import type { PrismaClient } from '../../src/store/prisma/client.ts';
import { openTeaching } from '../../src/teaching.ts';
import { freshDatabase } from '../support/database.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let pool: pg.Pool;
let prisma: PrismaClient;
beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 4 });
  prisma = openPrisma(pool);
});
afterAll(async () => {
  await prisma.$disconnect();
  await pool.end();
  await database.drop();
});

test('a class is reminded within the hour each chose, never in quiet hours, and never twice without a word in between', async () => {
  const teaching = openTeaching(new URL('../../locales/', import.meta.url), loadRates(), new Date());
  const { reminders, answered, ...broken } = await remindClass({ pool, prisma }, teaching, learningNotice, {
    learners: 40,
    days: 12,
    seed: 3,
    minutesBetween: 30,
  });
  expect(broken).toEqual({ offHour: 0, inQuietHours: 0, twice: 0 });
  expect(reminders).toBeGreaterThan(80);
  expect(answered).toBeGreaterThan(40);
});
