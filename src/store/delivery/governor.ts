/** What a paired number said hour by hour, and who wrote to it: what its governor asks (channels/whatsapp-web). */
import type pg from 'pg';

type Row = { readonly hour: Date; readonly answers: number; readonly news: number; readonly troubles: number; readonly troubled_at: Date | null };

const read = 'select hour, answers, news, troubles, troubled_at from governor where number = $1 and hour >= $2 order by hour';
const add = `
insert into governor as g (number, hour, answers, news, troubles, troubled_at) values ($1, $2, $3, $4, ($5::timestamptz is not null)::int, $5)
on conflict (number, hour) do update set
  answers = g.answers + excluded.answers, news = g.news + excluded.news, troubles = g.troubles + excluded.troubles,
  troubled_at = coalesce(excluded.troubled_at, g.troubled_at)`;

/** The same as the port of that name in channels/whatsapp-web/governed.ts. */
export const makeLedger = (pool: pg.Pool) => ({
  async read(number: string, since: Date) {
    const { rows } = await pool.query<Row>(read, [number, since]);
    return rows.map(({ hour, troubled_at, ...counts }) => ({ ...counts, hour: hour.getTime(), ...(troubled_at && { troubledAt: troubled_at.getTime() }) }));
  },
  async add(number: string, hour: Date, { answers = 0, news = 0, trouble }: { readonly answers?: number; readonly news?: number; readonly trouble?: Date }) {
    await pool.query(add, [number, hour, answers, news, trouble ?? null]);
  },
});

/** A talk in which there was no turn yet is one that the owner of the phone began by hand. */
const lastWrote = 'select heard_at as at from conversation where channel = $1 and address = $2 and revision > 0';

/** When somebody last wrote from an address of this channel; `undefined` for who never did. */
export const makeLastWrote =
  (pool: pg.Pool, channel: string) =>
  async (address: string): Promise<Date | undefined> => {
    const { rows } = await pool.query<{ at: Date }>(lastWrote, [channel, address]);
    return rows[0]?.at;
  };
