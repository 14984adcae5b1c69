import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { whatsappWeb } from '../../src/channels/abilities.ts';
import { makeSimulator } from '../../src/channels/simulator/simulator.ts';
import { type Open, openHouse } from '../../src/main.ts';
import { freshDatabase } from '../support/database.ts';
import { quietLog } from '../support/quiet-log.ts';

/** A platform on whose answer we wait for so long after it has shown a message. */
const slowMs = 400;

let database: Awaited<ReturnType<typeof freshDatabase>>;
let data: string;
let open: Open;
const simulator = makeSimulator({ name: 'whatsapp-web', abilities: whatsappWeb });
beforeAll(async () => {
  [database, data] = await Promise.all([freshDatabase(), mkdtemp(join(tmpdir(), 'sarai-votes-'))]);
  const slow = {
    ...simulator,
    async send(...to: Parameters<typeof simulator.send>) {
      const delivery = await simulator.send(...to);
      await pause(slowMs);
      return delivery;
    },
  };
  open = await openHouse({ config: { databaseUrl: database.url, data, timeZone: 'Asia/Karachi' }, log: quietLog, channels: () => [slow] });
  await simulator.start?.(open.attend.receive);
});
afterAll(async () => {
  await open.close();
  await database.drop();
  await rm(data, { recursive: true });
});

test('who votes before we know which message the poll is has voted, and one in a poll that nobody knows is told so', async () => {
  const phone = simulator.phone('923001234567', { name: 'Amina' });
  const votes: Promise<unknown>[] = [];
  const stopVoting = phone.onShown(({ id, controls, voted }) => {
    // English, yes, to sell: as soon as they see it.
    if (controls?.as === 'poll' && !voted) votes.push(phone.votes([1], id));
  });
  const last = () => phone.screen().at(-1)?.text ?? '';
  await phone.types('Hello');
  await expect.poll(last, { timeout: 20_000 }).toContain('What is your shop called?');
  stopVoting();
  await Promise.all(votes);

  await phone.sends({ kind: 'vote', on: 'a poll of another program', labels: ['1. Pakistan'] });
  await expect.poll(last, { timeout: 20_000 }).toContain('What is your shop called?');
  expect(phone.screen().filter(({ text }) => text.includes('That is settled by now'))).toHaveLength(1);
});
