/** Proof that a webhook comes from Meta: a signature over the bytes as they came, which may not be written anew before it. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Channel } from '../channel.ts';

type Webhook = NonNullable<Channel['webhook']>;

const webhookPath = '/webhooks/whatsapp';

export function makeWebhook({ appSecret, verifyToken }: { readonly appSecret: string; readonly verifyToken: string }): Webhook {
  return {
    path: webhookPath,
    verify(headers, body) {
      const told = headers['x-hub-signature-256'];
      if (typeof told !== 'string' || !/^sha256=[0-9a-f]{64}$/.test(told)) return false;
      return timingSafeEqual(Buffer.from(told.slice('sha256='.length), 'hex'), createHmac('sha256', appSecret).update(body).digest());
    },
    challenge(query) {
      const given = Buffer.from(query['hub.verify_token'] ?? '');
      const expected = Buffer.from(verifyToken);
      const right = query['hub.mode'] === 'subscribe' && given.length === expected.length && timingSafeEqual(given, expected);
      return right ? query['hub.challenge'] : undefined;
    },
  };
}
