/** Proof that a webhook comes from Telegram, and the address it is asked to post to. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { RawApi } from 'grammy';
import type { Channel } from '../channel.ts';
import { allowedUpdates } from './updates.ts';

type Webhook = NonNullable<Channel['webhook']>;

const webhookPath = '/webhooks/telegram';

/** The secret where none is configured: the same in every process that knows the token. */
export const secretOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export function makeWebhook(secret: string): Webhook {
  const expected = Buffer.from(secret);
  return {
    path: webhookPath,
    verify(headers) {
      const told = headers['x-telegram-bot-api-secret-token'];
      if (typeof told !== 'string') return false;
      const bytes = Buffer.from(told);
      // A guess of another length learns that, and no more.
      return bytes.length === expected.length && timingSafeEqual(bytes, expected);
    },
  };
}

/** Asks for updates by webhook. */
export const subscribe = (raw: RawApi, publicUrl: string, secret: string): Promise<true> =>
  raw.setWebhook({ url: `${publicUrl.replace(/\/+$/, '')}${webhookPath}`, secret_token: secret, allowed_updates: allowedUpdates, max_connections: 40 });
