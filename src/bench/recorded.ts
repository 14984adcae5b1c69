/** Hears every statement that goes to PostgreSQL, whoever sends it. */
import pg from 'pg';

export type Recorded = { readonly text: string; readonly values: readonly unknown[] };

/** What a deed asks of the database, each statement once. Jobs are not listened to: they are BullMQ's own. */
export async function recordStatements(deed: () => Promise<unknown>): Promise<readonly Recorded[]> {
  const heard = new Map<string, Recorded>();
  const { query } = pg.Client.prototype;
  function listening(this: pg.Client, ...args: unknown[]): unknown {
    const [first, second] = args;
    const one = typeof first === 'string' ? { text: first, values: Array.isArray(second) ? second : [] } : first;
    if (isStatement(one) && isOurs(one.text)) heard.set(one.text, { text: one.text, values: one.values ?? [] });
    return Reflect.apply(query, this, args);
  }
  Object.assign(pg.Client.prototype, { query: listening });
  try {
    await deed();
  } finally {
    pg.Client.prototype.query = query;
  }
  return [...heard.values()];
}

const isStatement = (value: unknown): value is { readonly text: string; readonly values?: readonly unknown[] } =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';

const isOurs = (text: string): boolean => /^\s*(select|insert|update|delete|with)\b/i.test(text) && !/bullmq|\bjob\b/i.test(text);
