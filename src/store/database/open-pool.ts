import pg from 'pg';

const connections = 20;

/** The connections of one process. One that breaks is told to the log, and fails the statement under way. */
export function openPool(connectionString: string, log: { error(fields: object, message: string): void }): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: connections });
  pool.on('error', (error) => log.error({ error: error.message }, 'database connection'));
  return pool;
}
