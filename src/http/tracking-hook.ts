/** `POST /webhooks/tracking`: providers tell where parcels are. Signed with a secret of ours over the bytes as they came. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { CarrierNews } from '../shop/tracking.ts';
import { type Hook, makeHook } from './webhook.ts';

export const trackingPath = '/webhooks/tracking';

export type Carriers = { readonly secret: string; readonly take: (news: CarrierNews) => Promise<void> };

const words = (most: number) => z.string().trim().min(1).max(most);
const event = z
  .object({ at: z.iso.datetime({ offset: true }), status: words(60).optional(), text: words(300).optional(), place: words(120).optional() })
  .refine(({ status, text }) => status !== undefined || text !== undefined);
const body = z.object({ courier: words(60), number: words(60), events: z.array(event).min(1).max(200) });

/** The header `x-sarai-signature: sha256=<hex>` is the HMAC of the raw body. */
export function makeTrackingHook({ secret, take }: Carriers, onError: (error: Error) => void): Hook {
  const read = (raw: unknown): CarrierNews | undefined => {
    const { data } = body.safeParse(raw);
    return data && { courier: data.courier, number: data.number, events: data.events.map(known) };
  };
  return makeHook(read, (headers, bytes) => isSigned(secret, headers['x-sarai-signature'], bytes), take, onError);
}

const known = ({ at, status, text, place }: z.infer<typeof event>): CarrierNews['events'][number] => ({
  at,
  ...(status !== undefined && { status }),
  ...(text !== undefined && { text }),
  ...(place !== undefined && { place }),
});

function isSigned(secret: string, told: string | string[] | undefined, bytes: Uint8Array): boolean {
  const hex = typeof told === 'string' ? /^sha256=([0-9a-f]{64})$/i.exec(told)?.[1] : undefined;
  return hex !== undefined && timingSafeEqual(Buffer.from(hex, 'hex'), createHmac('sha256', secret).update(bytes).digest());
}
