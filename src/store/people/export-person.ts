/** All that is kept of one person, as they may ask for it. Of others it tells what they themselves were shown, and no more. */
import type pg from 'pg';

const orders = (whose: string, shown: string): string => `
select o.number, o.state, o.currency, o.total_minor, o.pay_by, o.payment, o.created_at, ${shown}
  (select jsonb_agg(l) from (select title, quantity, unit, price_minor from order_line where order_id = o.id) l) as lines,
  (select jsonb_agg(e order by e.at) from (select act, state, actor, note, pictures, at from order_event where order_id = o.id) e) as events,
  (select jsonb_agg(a order by a.opened_at) from (select reason, state, since, opened_at, goods, courier, number from aftercare where order_id = o.id) a) as aftercare,
  (select to_jsonb(s) from (select courier, number, created_at from shipment where order_id = o.id) s) as shipment
from "order" o where ${whose} order by o.id`;

/** By name: what is kept. `$1` is the person. */
const parts: { readonly [name: string]: string } = {
  person:
    'select id, name, language, role, country, time_zone, digest_hour, quiet_from, quiet_until, muted, consented_at, opted_out_at, created_at from person where id = $1',
  apps: 'select channel, address, alias, heard_at, closed_at, blocked_at, hushed_until, talking from conversation where person_id = $1 order by id',
  written: `select i.received_at, i.message from inbound i join conversation c on c.id = i.conversation_id where c.person_id = $1 order by i.id`,
  told: `select o.created_at, o.bubble, o.outcome, o.reached from outbox o join conversation c on c.id = o.conversation_id where c.person_id = $1 order by o.id`,
  addresses: 'select name, phone, lines, city, country, pin, used_at from postal_address where person_id = $1 order by id',
  cart: 'select l.code, l.title, c.quantity, c.added_at from cart_line c join listing l on l.id = c.listing_id where c.person_id = $1 order by c.added_at',
  waited_for: 'select l.code, l.title, w.asked_at from stock_wait w join listing l on l.id = w.listing_id where w.person_id = $1 order by w.asked_at',
  offers: 'select s.code, s.name, c.said, c.at from offer_consent c left join shop s on s.id = c.shop_id where c.person_id = $1 order by c.id',
  broadcasts:
    'select b.kind, b.started_at, r.left_out, r.told_at from broadcast_recipient r join broadcast b on b.id = r.broadcast_id where r.person_id = $1 order by b.id',
  bought: orders('o.buyer_id = $1', 'o.deliver_to, (select jsonb_agg(p) from (select picture, at from payment_proof where order_id = o.id) p) as proofs,'),
  shop: 'select code, name, city, country, currency, pay_to, created_at from shop where owner_id = $1',
  goods: `select code, title, category, price_minor, currency, unit, stock, description, photos, state, created_at from listing
    where shop_id = (select id from shop where owner_id = $1) order by id`,
  renderings: `select l.code, r.language, r.title, r.description, r.at from listing_rendering r join listing l on l.id = r.listing_id
    where l.shop_id = (select id from shop where owner_id = $1) order by r.listing_id, r.language`,
  changes: `select l.code, c.before, c.after, c.at, c.undone_at from listing_change c join listing l on l.id = c.listing_id
    where l.shop_id = (select id from shop where owner_id = $1) order by c.id`,
  sold: orders('o.shop_id = (select id from shop where owner_id = $1)', ''),
  payments: `select e.charge, e.provider_charge, e.currency, e.amount_minor, e.misfit, e.at, o.number from payment_event e
    left join "order" o on o.id = e.order_id where e.person_id = $1 order by e.id`,
  files: 'select hash, bytes, created_at from document where person_id = $1 order by created_at',
  lessons: 'select lesson, begun_at, bubble, finished_at, "right", done_at from lesson_taken where person_id = $1 order by begun_at',
  answers: 'select item, option, "right", first, asked_in, at from quiz_answer where person_id = $1 order by id',
  cards: 'select lesson, answers, kept_at from learner_card where person_id = $1 order by kept_at',
  mistakes: 'select mistake, at from mistake_explained where person_id = $1 order by at',
  recalled: 'select item, stability, difficulty, reps, lapses, last_at, due_at from recall where person_id = $1 order by due_at',
  goals: 'select since::text, weekly from learning_goal where person_id = $1 order by since',
  reminder: 'select hour, reminded_at from learning_reminder where person_id = $1',
  practice: `select seed, scenario, product, length, setup, title, description, decisions, today, class, nick, begun_at, ended_at from practice_game
    where person_id = $1 order by id`,
  exams: 'select rates_on::text, asked, answers, again, begun_at, finished_at, "right", passed from exam where person_id = $1 order by id',
  certificates:
    'select code, name, distinction, passed_at, rules_on::text, issued_at, revoked_at, replaced, pictures from certificate where person_id = $1 order by issued_at',
  assistant: 'select day::text, calls, tokens from assistant_use where person_id = $1 order by day',
  asked: `select h.id as number, h.about, h.asked_at, h.waits_since, h.taken_at, h.answered_at, h.told_at, h.given_back_at, h.settled_at,
      (select jsonb_agg(e order by e.id) from (select id, act, by, at from help_event where request_id = h.id) e) as events
    from help_request h where h.person_id = $1 order by h.id`,
  enquiries: `select l.code, o.number, m.by, m.text, m.language, m.picture, m.at, e.buyer_id = $1 as as_buyer
    from enquiry e join shop s on s.id = e.shop_id left join listing l on l.id = e.listing_id left join "order" o on o.id = e.order_id
    join enquiry_message m on m.enquiry_id = e.id where $1 in (e.buyer_id, s.owner_id) order by m.id`,
  deals: `select l.code, o.number, d.kind, d.by, d.state, d.quantity, d.price_minor, d.currency, d.day::text, d.at, d.until
    from deal d join enquiry e on e.id = d.enquiry_id join shop s on s.id = e.shop_id left join listing l on l.id = e.listing_id left join "order" o on o.id = e.order_id
    where $1 in (e.buyer_id, s.owner_id) order by d.id`,
  // Whom they blocked is theirs to know; who blocked them is not.
  blocks: 'select blocked_id, at from block where blocker_id = $1 order by at',
  reports: 'select note, at, settled_at from report where person_id = $1 order by id',
};

export type Exported = { readonly [part: string]: readonly object[] };

/** `undefined` when there is no such person. */
export async function exportPerson(pool: pg.Pool, person: number): Promise<Exported | undefined> {
  const exported: { [part: string]: readonly object[] } = {};
  for (const [name, text] of Object.entries(parts)) exported[name] = (await pool.query<object>(text, [person])).rows;
  return exported.person?.length === 1 ? exported : undefined;
}

/** A person by their number, or by an app and their address there, as `telegram:12345`. */
export async function findPerson(pool: pg.Pool, written: string): Promise<number | undefined> {
  const [, channel = '', address = ''] = /^([a-z-]+):(.+)$/.exec(written) ?? [];
  const { rows } = /^\d{1,9}$/.test(written)
    ? await pool.query<{ id: number }>('select id from person where id = $1', [Number(written)])
    : await pool.query<{ id: number }>('select person_id as id from conversation where channel = $1 and address = $2', [channel, address]);
  return rows[0]?.id;
}
