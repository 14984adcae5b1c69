import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';

describe('talking in the terminal, with lines from a pipe', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let data: string;
  beforeAll(async () => {
    database = await freshDatabase();
    data = await mkdtemp(join(tmpdir(), 'sarai-chat-'));
  });
  afterAll(async () => {
    await database.drop();
    await rm(data, { recursive: true });
  });

  async function chat(options: readonly string[], lines: readonly string[]) {
    const env = { ...process.env, DATABASE_URL: database.url, SARAI_DATA: data };
    const running = spawn(process.execPath, ['bin/sarai.js', 'chat', ...options], { env, stdio: ['pipe', 'pipe', 'pipe'] });
    running.stdin.end(lines.map((line) => `${line}\n`).join(''));
    const [said, complained] = await Promise.all([text(running.stdout), text(running.stderr), running.exitCode === null && once(running, 'exit')]);
    return { said, complained, code: running.exitCode };
  }

  test('a seller lists, a buyer orders in another terminal, and the seller hears of it at the next start', async () => {
    const seller = ['--as', 'seller', '--channel', 'whatsapp', '--language', 'en'];
    const listed = await chat(seller, ['Bibi Crafts', 'Multan', '1', '/photo Ajrak shawl 2400 15 pcs', '1', '/quit', 'not read any more']);
    expect(listed).toMatchObject({ complained: '', code: 0 });
    expect(listed.said).toMatch(/Published! Ajrak shawl has the number [A-Z]\d\d/);
    expect(listed.said).not.toContain('not read any more');

    const address = ['Ali Raza', '0300 1234567', 'House 12, Street 4, near Jamia Masjid, Gulberg', 'Lahore'];
    const bought = await chat(
      ['--as', 'buyer', '--channel', 'telegram', '--language', 'en'],
      ['shawl', '1', 'Buy', '2', ...address, 'Yes, order it', '/repro'],
    );
    expect(bought).toMatchObject({ complained: '', code: 0 });
    expect(bought.said).toMatch(/^buyer: \(taps Yes, order it\)\nbot: Ordered! Your order number is [A-Z0-9]{6}\./m);

    const again = await chat(seller, ['1']);
    expect(again).toMatchObject({ complained: '', code: 0 });
    expect(again.said).toContain('known as a seller');
    expect(again.said).toMatch(/New order [A-Z0-9]{6} from Bilal!/);
    expect(again.said).toMatch(/Order [A-Z0-9]{6} is accepted/);
  });

  test('what is typed taps a button that is shown last, and no older one', async () => {
    const learner = ['--as', 'trainee', '--channel', 'telegram', '--language', 'ur', '--name', 'Gul'];
    const { said, complained } = await chat(learner, ['سبق 1', 'آگے', 'مینو', 'آگے', '/repro']);
    expect(complained).toBe('');
    expect(said.match(/^trainee: (?:\(taps )?آگے\)?$/gm)).toEqual(['trainee: (taps آگے)', 'trainee: آگے']);
  });

  test('a wrong option is explained in a sentence', async () => {
    const { complained, code } = await chat(['--channel', 'fax'], []);
    expect(code).toBe(1);
    expect(complained).toBe('--channel is one of whatsapp, telegram, whatsapp-web, not fax\n');
  });
});
