import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/store/database/embedded-postgres.ts';
import { StartError } from '../../src/store/database/start-error.ts';
import { build } from '../support/build.ts';

const asRoot = process.getuid?.() === 0;
const silent = (): void => {};
/** Quicker, where it is not the disk that is tested. */
const settings = { fsync: 'off' };

let folder: string;
let data: string;

beforeAll(() => build());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sarai-postgres-'));
  await chmod(folder, 0o711);
  data = join(folder, 'data');
});

afterEach(async () => {
  expect(await isRunning()).toBe(false);
  await rm(folder, { recursive: true });
});

describe('the embedded database', () => {
  test('is made quickly, kept, and private to this machine and user', async () => {
    const began = Date.now();
    const first = await openDatabase({ data, log: silent });
    expect(Date.now() - began).toBeLessThan(30_000);
    expect(first.embedded).toBe(true);
    expect(new URL(first.url).hostname).toBe('127.0.0.1');
    await ask(first.url, 'create table kept as select 7 as number');
    const asked = `listen_addresses unix_socket_directories max_connections synchronous_commit fsync data_checksums server_encoding password_encryption`;
    expect(
      await ask(
        first.url,
        asked.split(' ').reduce((sql, name, index) => `${sql}${index ? ',' : ''} current_setting('${name}') ${name}`, 'select'),
      ),
    ).toEqual([
      {
        listen_addresses: '127.0.0.1',
        unix_socket_directories: '',
        max_connections: '100',
        synchronous_commit: 'on',
        fsync: 'on',
        data_checksums: 'on',
        server_encoding: 'UTF8',
        password_encryption: 'scram-sha-256',
      },
    ]);
    expect((await stat(join(data, 'postgres-password'))).mode & 0o777).toBe(0o600);
    const wrong = new URL(first.url);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
    await first.close();
    expect(await isRunning()).toBe(false);

    const again = Date.now();
    const second = await openDatabase({ data, log: silent });
    expect(Date.now() - again).toBeLessThan(20_000);
    expect(await ask(second.url, "select number, upper('چپل é') from kept")).toEqual([{ number: 7, upper: 'چپل É' }]);
    await second.close();
  });

  test('is shared by all who open it, even at the very first start, and stops with the last', async () => {
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ data, log: silent, settings })));
    expect(new Set(opened.map(({ url }) => url)).size).toBe(1);
    const [url] = opened.map((database) => database.url);
    for (const { close } of opened) {
      expect(await ask(url ?? '', 'select 1 as one')).toEqual([{ one: 1 }]);
      await close();
    }
    expect(await isRunning()).toBe(false);
    expect(await readdir(data)).not.toContainEqual(expect.stringContaining('making'));
  });

  test('opened and closed by several at once is there for each of them', async () => {
    await (await openDatabase({ data, log: silent, settings })).close();
    const visit = async (): Promise<void> => {
      const { url, close } = await openDatabase({ data, log: silent, settings });
      expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
      await close();
    };
    await Promise.all(
      [1, 2, 3].map(async () => {
        for (let time = 0; time < 4; time++) await visit();
      }),
    );
  });

  test('outlives a process that was killed; the next one attaches and stops it in the end', async () => {
    const { child, url } = await openInChild();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lines: string[] = [];
    const database = await openDatabase({ data, log: (line) => lines.push(line), settings });
    expect(database.url).toBe(url);
    expect(lines).toEqual([expect.stringMatching(/^Attached to the running embedded database/)]);
    await database.close();
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('is not touched by a %s to the whole process group: the process itself closes it', async (signal) => {
    const { child, url } = await openInChild();
    process.kill(-(child.pid ?? 0), signal);
    await once(child.stdout ?? child, 'data');
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    child.stdin?.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('is stopped when a process ends without closing it', async () => {
    const { child } = await openInChild();
    child.stdin?.end('exit');
    await once(child, 'exit');
    await expect.poll(isRunning).toBe(false);
  });

  test('starts over what a killed first start left behind', async () => {
    const dead = spawn('true');
    await once(dead, 'exit');
    await mkdir(join(data, `postgres.making-${dead.pid}-abc`, 'cluster', 'base'), { recursive: true });
    await chmod(data, 0o711);
    const { close } = await openDatabase({ data, log: silent, settings });
    await close();
    expect((await readdir(data)).sort()).toEqual(['postgres', 'postgres-password', 'postgres-users', 'postgres.log']);
  });

  test('starts though its pid file names what is now another program', async () => {
    await (await openDatabase({ data, log: silent, settings })).close();
    const lines = [process.pid, join(data, 'postgres'), 1, 5432, '', '127.0.0.1', '', 'ready'];
    await writeFile(join(data, 'postgres', 'postmaster.pid'), `${lines.join('\n')}\n`);
    const { url, close } = await openDatabase({ data, log: silent, settings });
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await close();
  });

  async function openInChild(): Promise<{ child: ChildProcess; url: string }> {
    const script = `
      const { openDatabase } = await import(${JSON.stringify(resolve('dist/store/database/embedded-postgres.js'))});
      const { url, close } = await openDatabase({ data: ${JSON.stringify(data)}, log: () => {}, settings: ${JSON.stringify(settings)} });
      for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => console.log(signal));
      process.stdin.on('data', () => process.exit(3));
      process.stdin.on('end', close);
      console.log(url);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
    const [said] = await once(child.stdout, 'data');
    return { child, url: String(said).trim() };
  }
});

describe('one clear sentence', () => {
  test('when the data folder cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const why = await complaint({ data: join(folder, 'file', 'data') });
    expect(why).toMatch(/^The data folder .*file\/data cannot be written \(.+\): give it to the user who starts Sarai, or set SARAI_DATA to another\.$/);
  });

  test.skipIf(asRoot)(`when the data folder belongs to another${asRoot ? ' (skipped: root may write anywhere)' : ''}`, async () => {
    await mkdir(data, { mode: 0o500 });
    expect(await complaint({ data })).toMatch(/^The data folder .* cannot be written/);
  });

  test.runIf(asRoot)('when the user PostgreSQL runs as cannot enter a folder above', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o700 });
    const why = await complaint({ data: join(closed, 'data') });
    expect(why).toContain(`runs as root and its PostgreSQL as "postgres", who cannot enter ${closed} to reach its data: run "chmod o+x ${closed}"`);
    expect(await readdir(join(closed, 'data'))).toEqual([]);
  });

  test('when the database refuses connections', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    server.close();
    const why = await complaint({ url: `postgresql://sarai:secret@127.0.0.1:${port}/shop`, data });
    expect(why).toBe(`The database at 127.0.0.1:${port}/shop cannot be reached (connect ECONNREFUSED 127.0.0.1:${port}): start it, or correct DATABASE_URL.`);
  });

  test('when the database does not answer, after five seconds', async () => {
    const mute = createServer().listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const address = mute.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const began = Date.now();
    expect(await complaint({ url: `postgresql://127.0.0.1:${port}/shop`, data })).toMatch(/cannot be reached \(.*timeout.*\)/);
    expect(Date.now() - began).toBeLessThan(20_000);
    mute.close();
  });

  test('when the address is no address', async () => {
    expect(await complaint({ url: 'mysql://localhost/shop', data })).toMatch(/^DATABASE_URL is not a PostgreSQL address/);
  });

  test('when the database or the password does not exist', async () => {
    const { url, close } = await openDatabase({ data, log: silent, settings });
    expect(await complaint({ url: url.replace(/sarai$/, 'nowhere'), data })).toContain('cannot be reached (database "nowhere" does not exist)');
    const why = await complaint({ url: url.replace(/:[^:@]+@/, ':wrong@'), data });
    expect(why).toContain('password authentication failed');
    expect(why).not.toContain('wrong');
    await close();
  });

  test('when the server cannot start', async () => {
    await (await openDatabase({ data, log: silent, settings })).close();
    const version = join(data, 'postgres', 'PG_VERSION');
    await writeFile(version, '9.6\n');
    expect(await complaint({ data })).toMatch(/^The embedded PostgreSQL did not start \(.*incompatible with server.*\): .*postgres\.log tells more/);
  });

  test('when its password is gone', async () => {
    await (await openDatabase({ data, log: silent, settings })).close();
    await rm(join(data, 'postgres-password'));
    expect(await complaint({ data })).toMatch(/^The password of the embedded database, .*postgres-password, is gone/);
  });

  async function complaint(opening: { url?: string; data: string }): Promise<string> {
    const error = await openDatabase({ ...opening, log: silent, settings }).then(
      () => new Error('it opened'),
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(StartError);
    return error instanceof Error ? error.message : '';
  }
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Whether a server still runs on this test's data. */
async function isRunning(): Promise<boolean> {
  const text = await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
  return text !== '';
}
