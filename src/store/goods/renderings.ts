/** Goods in other languages than their seller's: which are due, and what they are rendered as. */
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { soughtText } from '../../shop/fold.ts';
import { idsOf } from '../clocks/clock.ts';

type Told = { readonly title: string; readonly category: string; readonly description: string | null };
type Rendered = { readonly language: string; readonly title: string; readonly description: string | null };
export type Original = Told & {
  readonly listing: number;
  /** Who sells it, and the language they chose. */
  readonly owner: number;
  readonly language: string;
};

/** What was rendered, in short: a rendering of something else is not shown. */
export const printOf = ({ title, category, description }: Told): string =>
  createHash('md5')
    .update(`${title}\n${category}\n${description ?? ''}`)
    .digest('hex');
const print = `md5(l.title || E'\\n' || l.category || E'\\n' || coalesce(l.description, ''))`;

const isDue = `state = 'live' and render_due <= $1`;
const claimed = `update listing set render_due = $1::timestamptz + interval '30 minutes' where id = $2 and ${isDue} returning id`;
const original = `select l.id as listing, l.title, l.category, l.description, s.owner_id as owner, coalesce(p.language, 'en') as language
  from listing l join shop s on s.id = l.shop_id join person p on p.id = s.owner_id where l.id = $1 and l.state = 'live' and l.render_due is not null`;
const settled = `update listing l set render_due = null, sought = $3 where l.id = $1 and l.state <> 'deleted' and ${print} = $2 returning l.id`;
const written = `insert into listing_rendering (listing_id, language, title, description, of, at)
  select $1, language, title, description, $2, $4 from jsonb_to_recordset($3::jsonb) as r (language text, title text, description text)`;

export const makeRenderings = (pool: pg.Pool) => ({
  due: (now: Date, limit: number) => idsOf(pool, `select id from listing where ${isDue} order by render_due limit $2`, [now, limit]),
  /** For a while it is due to nobody else. `false` where it is due no more. */
  claim: async (listing: number, now: Date): Promise<boolean> => (await idsOf(pool, claimed, [now, listing])).length === 1,
  original: async (listing: number): Promise<Original | undefined> => (await pool.query<Original>(original, [listing])).rows[0],
  /** These stand in the place of all earlier ones, and the goods are found by their words; nothing happens where the original is another by now. */
  async keep(of: Original, renderings: readonly Rendered[], now: Date): Promise<void> {
    const sought = new Set([of, ...renderings.map((one) => ({ ...one, category: '' }))].flatMap((one) => soughtText(one).split(' ')));
    const client = await pool.connect();
    try {
      await client.query('begin');
      const still = await idsOf(client, settled, [of.listing, printOf(of), ` ${[...sought].filter(Boolean).join(' ')} `]);
      if (still.length === 1) {
        await client.query('delete from listing_rendering where listing_id = $1', [of.listing]);
        await client.query(written, [of.listing, printOf(of), JSON.stringify(renderings), now]);
      }
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  },
});
