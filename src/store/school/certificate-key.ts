/** The key that signs the codes of certificates: one for all processes, in the database with what it signs. */
import { createHmac, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Sign } from '../../school/certificate.ts';

const first = 'insert into certificate_key (key) values ($1) on conflict do nothing';
const read = 'select key from certificate_key';

/** Reads it once, and makes it where there is none: of two processes that do so at once one key stays. */
export function makeSigning(pool: pg.Pool): () => Promise<Sign> {
  let signing: Promise<Sign> | undefined;
  return () => {
    signing ??= keyOf(pool).then((key) => (text: string) => createHmac('sha256', key).update(text).digest());
    // What failed is tried again.
    signing.catch(() => {
      signing = undefined;
    });
    return signing;
  };
}

async function keyOf(pool: pg.Pool): Promise<Buffer> {
  const known = await pool.query<{ key: Buffer }>(read);
  if (known.rows[0]) return known.rows[0].key;
  await pool.query(first, [randomBytes(32)]);
  const { rows } = await pool.query<{ key: Buffer }>(read);
  if (!rows[0]) throw new Error('the key of the certificates was not kept');
  return rows[0].key;
}
