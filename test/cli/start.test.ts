import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const sarai = fileURLToPath(new URL('../../bin/sarai.js', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sarai-start-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What an operator sees who types this. */
async function run(args: readonly string[], env: { readonly [name: string]: string }): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [sarai, ...args], { env: { PATH: process.env.PATH ?? '', ...env } });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, out, err };
}

describe('a start that cannot be is one clear sentence and exit code 1, and nothing is half made', () => {
  test('where the port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const data = join(folder, 'port');
    const { code, err } = await run(['start'], { PORT: String(port), SARAI_DATA: data });
    other.close();
    expect(err).toBe(`Port ${port} on 127.0.0.1 is in use: stop what uses it, or set PORT to another.\n`);
    expect(code).toBe(1);
    expect(existsSync(data)).toBe(false);
  });

  test('where the data folder cannot be written', async () => {
    const { code, err } = await run(['start'], { PORT: '0', SARAI_DATA: '/proc/no/such' });
    expect(err).toMatch(/^The data folder \/proc\/no\/such cannot be written \(.+\): .+\n$/);
    expect(code).toBe(1);
  });

  test('where the database does not answer', async () => {
    const { code, err } = await run(['start'], { PORT: '0', DATABASE_URL: 'postgresql://sarai:secret@127.0.0.1:1/sarai' });
    expect(err).toMatch(/^The database at 127\.0\.0\.1:1\/sarai cannot be reached \(.+\): .+\n$/);
    expect(err).not.toContain('secret');
    expect(code).toBe(1);
  });

  test('where several settings are wrong: all are named at once', async () => {
    const { code, err } = await run(['start'], { PORT: 'abc', PUBLIC_URL: 'nope', TELEGRAM_BOT_TOKEN: 'zzz' });
    expect(
      err
        .trim()
        .split('; ')
        .map((fault) => fault.split(' ')[0]),
    ).toEqual(['PORT', 'PUBLIC_URL', 'TELEGRAM_BOT_TOKEN']);
    expect(code).toBe(1);
  });

  test('where there are payments and no bot', async () => {
    const { code, err } = await run(['start'], { PORT: '0', TELEGRAM_PROVIDER_TOKEN: '1877:TEST:x' });
    expect(err).toBe('TELEGRAM_PROVIDER_TOKEN needs TELEGRAM_BOT_TOKEN, the bot that sends the invoices\n');
    expect(code).toBe(1);
  });

  // Only root runs PostgreSQL as somebody else.
  if (process.getuid?.() === 0)
    test("where the database's user cannot enter the data folder", async () => {
      const secret = join(folder, 'secret');
      const data = join(secret, 'data');
      await chmod(folder, 0o700);
      const { code, err } = await run(['start'], { PORT: '0', SARAI_DATA: data });
      expect(err).toMatch(/^Sarai runs as root and its PostgreSQL as ".+", who cannot enter .+\n$/);
      expect(code).toBe(1);
      expect(existsSync(join(data, 'postgres'))).toBe(false);
    });
});

test('an option or a command there is not is said, with exit code 2', async () => {
  expect(await run(['start', '--foo'], {})).toMatchObject({ code: 2, err: "Unknown option '--foo'.\n" });
  expect((await run(['sing'], {})).err).toMatch(/^There is no command sing\. There are: /);
});
