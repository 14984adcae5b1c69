/** `sarai start` as a real process: the built program, killed as hard as an operating system kills. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afternoon } from '../support/afternoon.ts';
import type { BotApi } from '../support/bot-api.ts';

export type Role = 'all' | 'web' | 'worker';

/** What all processes of one test share. */
export type Place = {
  readonly databaseUrl: string;
  /** Where jobs are; in the database where it is absent. */
  readonly redisUrl?: string | undefined;
  readonly api: Pick<BotApi, 'root' | 'token'>;
  /** Where the platform posts to; by polling where it is absent. */
  readonly publicUrl?: string;
  /** Of the platform's payment provider, where buyers may pay in the talk. */
  readonly providerToken?: string;
  /** Where the model is that they ask; none where it is absent. */
  readonly model?: { readonly apiKey: string; readonly baseUrl?: string };
  /** They keep to the rate of the real Telegram, where the test is of it. */
  readonly ownRate?: boolean;
};

export type Running = {
  readonly url: string;
  /** All that it printed so far. */
  readonly printed: () => string;
  readonly kill: () => Promise<void>;
  /** Asks it to end, and gives its exit code; `null` when it did not within the grace that docs/running.md promises, and a signal had to end it. */
  readonly terminate: () => Promise<number | null>;
};

const graceMs = 30_000;

/** What `bin/sarai.js` does, without looking whether the build is current: that was done once, before the first start. */
const program = `const { run } = await import(${JSON.stringify(new URL('../../dist/cli/sarai.js', import.meta.url).href)}); process.exitCode = await run(process.argv.slice(1));`;

/** Starts processes for one test and ends whatever of them is left. */
export class Processes {
  readonly #place: Place;
  readonly #children = new Set<ChildProcess>();
  #data: Promise<string> | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Resolves once it says that it is ready. */
  async start(role: Role): Promise<Running> {
    this.#data ??= mkdtemp(join(tmpdir(), 'sarai-kill-'));
    const data = await this.#data;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program, '--', 'start', '--role', role], {
      env: this.#environment(data),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#children.add(child);
    const lines: string[] = [];
    const ready = new Promise<string>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        lines.push(chunk.toString('utf8'));
        const url = /Sarai is ready at (\S+)/.exec(lines.join(''))?.[1];
        if (url) resolve(url);
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('exit', (code, signal) => reject(new Error(`sarai start ended (${code ?? signal}) before it was ready:\n${lines.join('')}`)));
    });
    const url = await ready;
    return {
      url,
      printed: () => lines.join(''),
      kill: () => this.#end(child, 'SIGKILL').then(() => undefined),
      terminate: () => this.#end(child, 'SIGTERM'),
    };
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#children].map((child) => this.#end(child, 'SIGKILL')));
    if (this.#data !== undefined) await rm(await this.#data, { recursive: true, force: true });
  }

  async #end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill(signal);
      const late = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(late);
    }
    this.#children.delete(child);
    return child.exitCode;
  }

  #environment(data: string): NodeJS.ProcessEnv {
    const { databaseUrl, redisUrl, api, publicUrl, providerToken, model, ownRate = false } = this.#place;
    return {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      DATABASE_URL: databaseUrl,
      SARAI_DATA: data,
      SARAI_TIMEZONE: afternoon(),
      TELEGRAM_BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.root,
      LOG_LEVEL: 'warn',
      // Nobody taps as fast as these people do.
      TELEGRAM_CHAT_PER_SECOND: '1000',
      ...(!ownRate && { TELEGRAM_PER_SECOND: '1000' }),
      ...(redisUrl !== undefined && { REDIS_URL: redisUrl }),
      ...(model && { OPENAI_API_KEY: model.apiKey, OPENAI_BASE_URL: model.baseUrl, SARAI_ASSISTANT_SECONDS: '8' }),
      ...(providerToken !== undefined && { TELEGRAM_PROVIDER_TOKEN: providerToken }),
      ...(publicUrl === undefined ? { TELEGRAM_MODE: 'polling' } : { TELEGRAM_MODE: 'webhook', PUBLIC_URL: publicUrl }),
    };
  }
}
