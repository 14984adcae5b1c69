/** A session is its end, signed; nothing of it is kept here. */
import { createHmac, timingSafeEqual } from 'node:crypto';

const name = 'sarai_operator';
const lastsSeconds = 12 * 3600;
const attributes = 'Path=/operator; HttpOnly; SameSite=Strict';

/** For the header `set-cookie`. `secure` where the browser came by https. */
export function sessionCookie(key: Uint8Array, now: number, secure: boolean): string {
  const end = String(Math.floor(now / 1000) + lastsSeconds);
  return `${name}=${end}.${signed(key, end)}; Max-Age=${lastsSeconds}; ${attributes}${secure ? '; Secure' : ''}`;
}

export const clearedCookie = `${name}=; Max-Age=0; ${attributes}`;

/** Whether the header `cookie` holds a session that has not ended. The key is asked for only where it may. */
export async function sessionIn(cookie: string | undefined, now: number, keyOf: () => Promise<Uint8Array>): Promise<boolean> {
  const [, end, signature] = new RegExp(`(?:^|; ?)${name}=(\\d{10,12})\\.([\\w-]{43})(?:;|$)`).exec(cookie ?? '') ?? [];
  if (end === undefined || signature === undefined || Number(end) * 1000 <= now) return false;
  return timingSafeEqual(Buffer.from(signature), Buffer.from(signed(await keyOf(), end)));
}

const signed = (key: Uint8Array, end: string): string => createHmac('sha256', key).update(end).digest('base64url');
