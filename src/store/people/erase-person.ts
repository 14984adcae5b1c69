/**
 * Forgets a person. The ledger stays whole: orders, payments, amounts, stock movements and their dates are kept for the other side and
 * for the books, under a pseudonym that leads nowhere.
 */
import type pg from 'pg';
import { openCareStates } from '../../shop/aftercare.ts';
import { orderStates } from '../../shop/order.ts';
import { enquiriesOf, forgetEnquiries } from '../enquiries/erase.ts';

/** What stands in the place of a name. */
const pseudonym = (person: number): string => `erased-${person}`;

/** States in which something is still owed to the other side. */
const open = orderStates.filter((state) => ['placed', 'accepted', 'packed', 'shipped'].includes(state));
const openCases = `(select order_id from aftercare where state in (${openCareStates.map((state) => `'${state}'`).join(', ')}))`;

export type Erased = {
  /** Orders still under way: the other side needs their address. It goes when the person is erased once more after they ended. */
  readonly underWay: readonly string[];
  /** Pictures nobody needs any more; their files are the caller's to delete. */
  readonly pictures: readonly string[];
  /** The same of files they sent. */
  readonly documents: readonly string[];
};

/** Everything in one transaction. Doing it twice does no harm. `undefined` when there is no such person. */
export async function erasePerson(pool: pg.Pool, person: number, now: Date): Promise<Erased | undefined> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rowCount } = await client.query('select from person where id = $1 for update', [person]);
    if (rowCount === 0) {
      await client.query('rollback');
      return undefined;
    }
    const pictures = await picturesOf(client, person);
    const documents = await client.query<{ hash: string | null }>(
      `delete from document d where person_id = $1
      returning case when not exists (select from document o where o.hash = d.hash and o.person_id <> $1) then hash end as hash`,
      [person],
    );
    for (const [text, values] of statements(person, now)) await client.query(text, [...values]);
    const { rows } = await client.query<{ number: string }>(
      `select number from "order" where (state = any($2) or id in ${openCases}) and (buyer_id = $1 or shop_id = (select id from shop where owner_id = $1)) order by id`,
      [person, open],
    );
    const unneeded = await client.query<{ hash: string }>(
      `delete from picture p where hash = any($1) and not exists (select from listing where p.hash = any(photos)) and not exists (select from payment_proof where picture = p.hash)
        and not exists (select from enquiry_message where picture = p.hash) and not exists (select from order_event where p.hash = any(pictures)) and not exists (select from certificate where p.hash = any(pictures))
      returning hash`,
      [pictures],
    );
    await client.query('commit');
    return { underWay: rows.map(({ number }) => number), pictures: hashesOf(unneeded.rows), documents: hashesOf(documents.rows) };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const hashesOf = (rows: readonly { readonly hash: string | null }[]): readonly string[] => rows.flatMap(({ hash }) => hash ?? []);

async function picturesOf(client: pg.ClientBase, person: number): Promise<readonly string[]> {
  const { rows } = await client.query<{ hash: string }>(
    `select unnest(photos) as hash from listing where shop_id = (select id from shop where owner_id = $1)
    union select picture from payment_proof where order_id in (select id from "order" where buyer_id = $1)
    union select unnest(pictures) from order_event where actor_id = $1
    union select unnest(pictures) from certificate where person_id = $1
    union select m.picture from enquiry_message m join ${enquiriesOf} on e.id = m.enquiry_id where m.picture is not null`,
    [person],
  );
  return rows.map(({ hash }) => hash);
}

/** With what was told to those who checked them: the name on it. */
const forgetCertificates = String.raw`with told as (delete from outbox using certificate c where c.person_id = $1 and settled_at is not null
  and position(regexp_replace(c.code, '(.{4})(.{4})(.{4})', 'SRI-\1-\2-\3') in outbox.bubble::text) > 0)
  delete from certificate where person_id = $1`;

/** What was told of their goods beside the goods themselves. */
const forgetListings = `with goods as (select l.id from listing l join shop s on s.id = l.shop_id where s.owner_id = $1),
  renderings as (delete from listing_rendering using goods where listing_id = goods.id)
  delete from listing_change using goods where listing_id = goods.id`;

/** Nobody else has a part in these. */
const own = [
  'postal_address',
  'cart_line',
  'stock_wait',
  'lesson_taken',
  'learner_card',
  'mistake_explained',
  'quiz_answer',
  'recall',
  'learning_goal',
  'learning_reminder',
  'practice_game',
  'assistant_use',
];

/** Each with its values. Conversations are locked first and in order, as every turn does. */
function statements(person: number, now: Date): readonly (readonly [string, readonly unknown[]])[] {
  const name = pseudonym(person);
  const talks = '(select id from conversation where person_id = $1)';
  const ended = `buyer_id = $1 and not state = any($2) and not id in ${openCases}`;
  return [
    ['select from conversation where person_id = $1 order by id for update', [person]],
    // The platform's id of a message may hold the number it went to.
    [
      `delete from failed_status told where conversation_id in ${talks} or exists (
        select from outbox o where o.conversation_id in ${talks} and o.sent_ids @> array[told.message])`,
      [person],
    ],
    [`delete from outbox where conversation_id in ${talks}`, [person]],
    [`delete from inbound where conversation_id in ${talks}`, [person]],
    [
      `update conversation set channel = 'erased', address = 'erased-' || id, alias = null, talking = '{"stack":[],"parked":[]}', revision = revision + 1, blocked_at = $2, hushed_until = null
      where person_id = $1`,
      [person, now],
    ],
    // What the other side was told of these orders names the person. What they still wait for is told first, and goes the next time.
    [
      `delete from outbox where settled_at is not null and conversation_id in (
        select c.id from conversation c join "order" o on o.buyer_id = c.person_id or o.shop_id = (select id from shop where owner_id = c.person_id)
        where (o.buyer_id = $1 or o.shop_id = (select id from shop where owner_id = $1)) and position(o.number in outbox.bubble::text) > 0)`,
      [person],
    ],
    ...forgetEnquiries.map((text) => [text, [person]] as const),
    ...own.map((table) => [`delete from ${table} where person_id = $1`, [person]] as const),
    [forgetCertificates, [person]],
    ['delete from exam where person_id = $1', [person]],
    ['delete from offer_consent where person_id = $1', [person]],
    ['delete from broadcast_recipient where person_id = $1', [person]],
    [forgetListings, [person]],
    ...['link_code', 'link_try'].map((table) => [`delete from ${table} where person_id = $1`, [person]] as const),
    ['delete from help_request where person_id = $1', [person]],
    [
      `update "order" set deliver_to = jsonb_build_object('name', $3::text, 'phone', '', 'lines', '', 'city', '', 'country', deliver_to->>'country') where ${ended}`,
      [person, open, name],
    ],
    [`delete from payment_proof where order_id in (select id from "order" where ${ended})`, [person, open]],
    // What was said and shown in an open case is still to be judged. What was decided may name them.
    [
      `update order_event e set note = null, pictures = '{}' where not order_id in ${openCases} and (actor_id = $1 or actor = 'operator' and exists (
        select from "order" o join shop s on s.id = o.shop_id where o.id = e.order_id and $1 in (o.buyer_id, s.owner_id)))`,
      [person],
    ],
    ['update shop set name = $2, city = $3, pay_to = null where owner_id = $1', [person, name, '']],
    [
      `update listing set state = 'deleted', title = $2, sought = '', description = null, photos = '{}', render_due = null where shop_id = (select id from shop where owner_id = $1)`,
      [person, name],
    ],
    [
      `update person set name = null, language = null, role = null, country = null, time_zone = null, quiet_from = null, quiet_until = null, muted = '{}',
        consented_at = null, opted_out_at = $2 where id = $1`,
      [person, now],
    ],
  ];
}
