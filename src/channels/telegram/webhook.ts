/** Proof that a webhook comes from Telegram, and the address it is asked to post to. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { RawApi } from 'grammy';
import type { Channel } from '../channel.ts';
import { allowedUpdates } from './updates.ts';

type Webhook = NonNullable<Channel['webhook']>;

const webhookPath = '/webhooks/telegram';

/** The secret where none is configured: the same in every process that knows the token. */
export const secretOf = (token: string): string => digest(token).toString('hex');

export const makeWebhook = (secret: string): Webhook => ({
  path: webhookPath,
  verify(headers) {
    const told = headers['x-telegram-bot-api-secret-token'];
    // Digests are of one length, so the comparison takes as long whatever was told.
    return typeof told === 'string' && timingSafeEqual(digest(told), digest(secret));
  },
});

/** Asks for updates by webhook. */
export const subscribe = (raw: RawApi, publicUrl: string, secret: string): Promise<true> =>
  raw.setWebhook({ url: `${publicUrl.replace(/\/+$/, '')}${webhookPath}`, secret_token: secret, allowed_updates: allowedUpdates, max_connections: 40 });

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
