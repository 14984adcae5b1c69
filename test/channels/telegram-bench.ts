/** A bot on the double of the Bot API, for one test. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Channel } from '../../src/channels/channel.ts';
import type { Log } from '../../src/channels/log.ts';
import type { TelegramOptions } from '../../src/channels/telegram/telegram.ts';
import type { BotApi } from '../support/bot-api.ts';

const now = Date.parse('2026-11-21T09:00:00Z');
export const picture = Buffer.from('a picture');

/** Ends a channel whole. */
export async function closing(channel: Channel): Promise<void> {
  await channel.stop?.();
  await channel.close?.();
}

/** Keeps what was logged, level first, and tells when a line comes. */
export class Lines {
  readonly all: string[] = [];
  readonly log: Log = { info: this.#note('info'), warn: this.#note('warn'), error: this.#note('error') };
  #watchers: { readonly like: RegExp; readonly tell: () => void }[] = [];

  like(pattern: RegExp): readonly string[] {
    return this.all.filter((line) => pattern.test(line));
  }

  comes(like: RegExp): Promise<void> {
    return this.like(like).length > 0 ? Promise.resolve() : new Promise((tell) => this.#watchers.push({ like, tell }));
  }

  #note(level: string): (fields: object, message: string) => void {
    return (fields, message) => {
      this.all.push(`${level} ${message} ${JSON.stringify(fields)}`);
      for (const { like, tell } of this.#watchers) if (this.like(like).length > 0) tell();
    };
  }
}

/** Waits a turn of the event loop instead of seconds. */
export const optionsFor = (api: Pick<BotApi, 'token' | 'root'>, { log }: Lines, more: Partial<TelegramOptions> = {}): TelegramOptions => ({
  token: api.token,
  apiRoot: api.root,
  mode: 'polling',
  openPicture: async () => picture,
  log,
  now: () => now,
  pause: () => nextTurn(),
  ...more,
});
