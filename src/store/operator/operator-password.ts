/** The operator's password: kept as a hash that all processes share, never as it is. Sessions are signed with a key made from it. */
import { createHmac, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import type pg from 'pg';

export type OperatorPassword = {
  /** Takes a core a tenth of a second, and so does a guess. */
  is(password: string): Promise<boolean>;
  /** Signs sessions; another one once the password changed or the operator logged out. */
  sessionKey(): Promise<Uint8Array>;
  endSessions(): Promise<void>;
};

type Row = { readonly salt: Buffer; readonly hash: Buffer; readonly sessions: number };

const read = 'select salt, hash, sessions from operator_password';
const replace = `insert into operator_password as o (salt, hash) values ($1, $2)
  on conflict (id) do update set salt = excluded.salt, hash = excluded.hash, sessions = o.sessions + 1, set_at = now()`;
const first = 'insert into operator_password (salt, hash) values ($1, $2) on conflict do nothing';

export function makeOperatorPassword(pool: pg.Pool): OperatorPassword {
  const row = async (): Promise<Row> => {
    const kept = await readRow(pool);
    if (!kept) throw new Error('there is no operator password: it is made at the start');
    return kept;
  };
  return {
    is: async (password) => matches(await row(), password),
    async sessionKey() {
      const { hash, sessions } = await row();
      return createHmac('sha256', hash).update(`operator sessions ${sessions}`).digest();
    },
    async endSessions() {
      await pool.query('update operator_password set sessions = sessions + 1');
    },
  };
}

/**
 * At the start: the given password becomes the operator's, which ends their sessions where it is another one. Where none is
 * given the one there is stays; where there is none a random one is made and returned, once, by one of all processes.
 */
export async function settleOperatorPassword(pool: pg.Pool, given: string | undefined): Promise<string | undefined> {
  const kept = await readRow(pool);
  if (given === undefined && kept) return undefined;
  if (given !== undefined && kept && (await matches(kept, given))) return undefined;
  const password = given ?? randomPassword();
  const salt = randomBytes(16);
  const { rowCount } = await pool.query(given === undefined ? first : replace, [salt, await hashed(password, salt)]);
  return given === undefined && rowCount === 1 ? password : undefined;
}

const readRow = async (pool: pg.Pool): Promise<Row | undefined> => (await pool.query<Row>(read)).rows[0];

const matches = async ({ salt, hash }: Row, password: string): Promise<boolean> => timingSafeEqual(await hashed(password, salt), hash);

/** 32 MiB of memory a guess. */
const cost = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;

const hashed = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key)));
  });

/** Without signs that look alike; about a hundred bits. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';

const randomPassword = (): string => Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join('')).join('-');
