/** Listings of earlier releases get the keys that search looks for today. */
import pg from 'pg';
import { soughtText } from '../../shop/fold.ts';

/** Every listing has its kind among its keys, after a dot; those of before had no such key. */
const old = `select id, title, category, description from listing where position(' .' in sought) = 0 and id > $1 order by id limit 500`;
const write = `update listing l set sought = o.sought from jsonb_to_recordset($1::jsonb) as o (id int, sought text)
  where l.id = o.id and position(' .' in l.sought) = 0`;

type Row = { readonly id: number; readonly title: string; readonly category: string; readonly description: string | null };

/** Safe to be done by several processes at once, and nothing where nothing is old. Gives how many there were. */
export async function refreshSought(connectionString: string): Promise<number> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    let done = 0;
    for (let after = 0; ; ) {
      const { rows } = await client.query<Row>(old, [after]);
      const last = rows.at(-1);
      if (!last) return done;
      await client.query(write, [JSON.stringify(rows.map((row) => ({ id: row.id, sought: soughtText(row) })))]);
      after = last.id;
      done += rows.length;
    }
  } finally {
    await client.end();
  }
}
