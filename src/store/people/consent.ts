/** Who may be told what, as conditions over the tables. The rule is that of shop/consent.ts. */
import type pg from 'pg';
import { caps, type Said, strictest } from '../../shop/consent.ts';
import type { Mutable } from '../../shop/mutable.ts';
import type { Tx } from '../turns/unit.ts';

/** SQL: what they asked for after they had stopped everything is wished for. */
const wanted = (purpose: Mutable, askedAt: string): string => `(p.opted_out_at is null or p.opted_out_at < ${askedAt}) and not '${purpose}' = any(p.muted)`;

/** SQL: the caps leave room for one more. Entries that never went out do not count. */
export const room = (purpose: Mutable, now: string): string =>
  caps[purpose]
    .map(
      ({ most, withinMs }) => `(
      select count(*) from conversation c join outbox o on o.conversation_id = c.id
      where c.person_id = p.id and o.purpose = '${purpose}' and o.due_at > ${now}::timestamptz - interval '${withinMs} milliseconds'
        and coalesce(o.outcome, 'sent') in ('sent', 'parked')) < ${most}`,
    )
    .join(' and ');

/** SQL over person `p`: a talk they left may be recalled to them at the hour `now`. */
export const mayBeReminded = (now: string): string => `p.opted_out_at is null and not 'reminders' = any(p.muted) and ${room('reminders', now)}`;

/** SQL over person `p`: they may be told of goods they asked for at the hour `askedAt`. */
export const mayHearNews = (askedAt: string): string => wanted('news', askedAt);

/** SQL over person `p`: they said yes to the shop with that id, or for `null` to the house. */
export const agreed = (shop: string | null): string =>
  `exists (select from offer_consent w where w.person_id = p.id and w.shop_id ${shop === null ? 'is null' : `= ${shop}`} and w.said = 'yes' and ${wanted('offers', 'w.at')})`;

/** SQL over person `p`: they may be told of an offer of the shop with that id, or for `null` of the house, at the hour `now`. */
export const mayHearOffers = (shop: string | null, now: string): string => `${agreed(shop)} and ${room('offers', now)}`;

/** SQL over person `p`: since that entry of the outbox was left for them they asked not to be told of such things. Their own affairs have no purpose. */
export const isUnwanted = (entry: string): string =>
  `(${entry}.purpose is not null and (${entry}.purpose = any(p.muted) or coalesce(p.opted_out_at >= ${entry}.created_at, false)))`;

/** Of these people, those whose cap for it is used up. They are held, so that two who write at the same moment do not both find room. */
export async function withoutRoom(tx: Tx, purpose: Mutable, people: readonly number[], now: Date): Promise<ReadonlySet<number>> {
  if (caps[purpose].length === 0 || people.length === 0) return new Set();
  await tx.$queryRawUnsafe('select from person p where p.id = any($1::int[]) order by p.id for no key update', people);
  const rows = await tx.$queryRawUnsafe<{ id: number }[]>(
    `select p.id from person p where p.id = any($1::int[]) and not (${room(purpose, '$2')})`,
    people,
    now,
  );
  return new Set(rows.map(({ id }) => id));
}

/** The shop with that code, or the house for `null`, was answered; `asked` changes no answer. `undefined` where there is no such shop. */
export async function keepConsent(
  tx: Tx,
  person: number,
  code: string | null,
  answer: Said,
  now: Date,
): Promise<{ readonly shop: string | null; readonly first: boolean } | undefined> {
  const shop = code === null ? null : await tx.shop.findUnique({ where: { code }, select: { id: true, name: true } });
  if (code !== null && shop === null) return undefined;
  const kept = await tx.$queryRaw<{ first: boolean }[]>`
    insert into offer_consent (person_id, shop_id, said, at) values (${person}, ${shop?.id ?? null}, ${answer}, ${now})
    on conflict (person_id, shop_id) do update set said = excluded.said, at = excluded.at where ${answer} <> 'asked'
    returning (xmax = 0) as first`;
  return { shop: shop?.name ?? null, first: kept[0]?.first === true };
}

/** What two said who turn out to be one: the stricter answer to each shop. */
export async function joinConsents(tx: Tx, from: number, to: number): Promise<void> {
  const order = `array_position(array[${strictest.map((one) => `'${one}'`).join(', ')}], `;
  await tx.$executeRawUnsafe(
    `insert into offer_consent as kept (person_id, shop_id, said, at) select $2::int, shop_id, said, at from offer_consent where person_id = $1
    on conflict (person_id, shop_id) do update set said = excluded.said, at = excluded.at where ${order}excluded.said) < ${order}kept.said)`,
    from,
    to,
  );
  await tx.offerConsent.deleteMany({ where: { personId: from } });
}

const muting = `
update person p set muted = array(select distinct unnest(p.muted || told.purposes) order by 1)
from (
  select c.person_id as id, array_agg(distinct o.purpose) filter (where o.purpose is not null) || array['offers'] as purposes
  from outbox o join conversation c on c.id = o.conversation_id where o.id = any($1::bigint[]) group by 1
) told where p.id = told.id`;

/** Whoever stopped these entries' kind in the platform's own settings has said so to us: nothing of it is tried again until they want it. */
export async function muteUnwanted(pool: pg.Pool, entries: readonly string[]): Promise<void> {
  if (entries.length > 0) await pool.query(muting, [entries]);
}
