/** What people showed the operator of what was written to them. */
import type pg from 'pg';

export type Report = {
  readonly id: number;
  /** Whoever reported it: buyer, seller. */
  readonly by: string;
  readonly reporter: number;
  readonly other: number;
  readonly about: string;
  readonly note: string | null;
  readonly at: Date;
  readonly lines: readonly { readonly at: string; readonly by: string; readonly text: string }[];
};

const open = `select r.id, case when r.person_id = e.buyer_id then 'buyer' else 'seller' end as by, r.person_id as reporter,
    case when r.person_id = e.buyer_id then s.owner_id else e.buyer_id end as other, coalesce(l.code, o.number) as about, r.note, r.at,
    (select coalesce(jsonb_agg(jsonb_build_object('at', m.at, 'by', m.by, 'text', m.text) order by m.id), '[]') from enquiry_message m where m.enquiry_id = e.id) as lines
  from report r join enquiry e on e.id = r.enquiry_id join shop s on s.id = e.shop_id left join listing l on l.id = e.listing_id left join "order" o on o.id = e.order_id
  where r.settled_at is null order by r.id limit 500`;

/** Those nobody has settled, the oldest first. */
export const openReports = async (pool: pg.Pool): Promise<readonly Report[]> => (await pool.query<Report>(open)).rows;

/** `false` where there is no such report, or it was settled. */
export async function settleReport(pool: pg.Pool, id: number, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query('update report set settled_at = $2 where id = $1 and settled_at is null', [id, now]);
  return rowCount === 1;
}
