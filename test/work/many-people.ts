/** A shop with very many people who bought there, or who wait for its goods. */
import type { Timed } from './time.ts';

export type Crowd = { readonly seller: string; readonly code: string; readonly shop: number; readonly listing: number; name(nth: number): string };

/** A seller with ten lamps, and so many people in the same country who each had one, want its offers and were heard of a day ago. */
export async function crowd({ pool, phone, now }: Timed, called: string, people: number): Promise<Crowd> {
  const seller = `${called}-seller`;
  phone(seller);
  const { rows } = await pool.query<{ shop: number; listing: number }>(
    `with s as (insert into person (name, language, role, consented_at, digest_hour) values ('Bibi', 'en', 'seller', $1, null) returning id),
    sc as (insert into conversation (channel, address, person_id, heard_at) select 'telegram', $2, id, $1 from s),
    shop as (insert into shop (code, owner_id, name, city, country, currency) select $3, id, 'Bibi Crafts', 'Multan', 'PK', 'PKR' from s returning id),
    l as (insert into listing (code, shop_id, title, sought, category, price_minor, currency, unit, min_order, stock, origin, updated_at)
      select $3, id, 'Lamp', 'lamp', 'home', 90000, 'PKR', 'piece', 1, 10, 'PK', now() from shop returning id),
    m as (insert into stock_movement (listing_id, delta, cause) select id, 10, 'opened' from l),
    p as (insert into person (language, role, consented_at) select 'en', 'buyer', $1 from generate_series(1, $4) returning id),
    numbered as (select id, row_number() over (order by id) as nth from p),
    c as (insert into conversation (channel, address, person_id, heard_at) select 'telegram', $5 || nth, id, $1::timestamptz - interval '1 day' from numbered),
    o as (insert into "order" (number, buyer_id, shop_id, state, currency, total_minor, pay_by, deliver_to, since, created_at)
      select $3 || 'N' || n.nth, n.id, shop.id, 'completed', 'PKR', 90000, 'cash', '{"name":"Ali","phone":"+923001234567","lines":"x","city":"Lahore","country":"PK"}', $1, $1
      from numbered n, shop),
    yes as (insert into offer_consent (person_id, shop_id, said, at) select p.id, shop.id, 'yes', $1 from p, shop)
    select shop.id as shop, l.id as listing from shop, l`,
    [now(), seller, called.toUpperCase(), people, `${called}-`],
  );
  const [row] = rows;
  if (!row) throw new Error('no shop was made');
  const name = (nth: number) => `${called}-${nth}`;
  for (let nth = 1; nth <= people; nth++) phone(name(nth));
  return { ...row, seller, code: called.toUpperCase(), name };
}

/** How many of them heard it how often since last asked: `{ 1: 500 }`. Whoever heard anything else fails the test. */
export function timesHeard(house: Timed, { name }: Crowd, people: number, text: string): { readonly [times: number]: number } {
  const found: { [times: number]: number } = {};
  for (let nth = 1; nth <= people; nth++) {
    const heard = house.heard(name(nth));
    const other = heard.find((one) => one !== text);
    if (other !== undefined) throw new Error(`${name(nth)} heard: ${other}`);
    found[heard.length] = (found[heard.length] ?? 0) + 1;
  }
  return found;
}

/**
 * The first and the last of what a seller was shown while people were told of the lamp, so many in all. How often it was shown between
 * is the machine's affair; that it never went down is ours, and anything else among it fails the test.
 */
export function progress(said: readonly string[], people: number): readonly [first: number | undefined, last: number | undefined] {
  const shown = said.map((one) => {
    const [, told, of] = /^Lamp: (\d+) of (\d+) told\./.exec(one) ?? [];
    if (Number(of) !== people) throw new Error(`the seller heard: ${one}`);
    return Number(told);
  });
  if (shown.some((told, at) => told < (shown[at - 1] ?? 0))) throw new Error(`fewer were told than before: ${shown.join(', ')}`);
  return [shown[0], shown.at(-1)];
}
