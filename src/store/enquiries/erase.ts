/** Forgetting what a person wrote to others and was written to. What was ordered by it stays in the books with its price. */

/** Those in which the person `$1` is one of the two sides, as `e`. */
export const enquiriesOf = '(select q.* from enquiry q join shop s on s.id = q.shop_id where $1 in (q.buyer_id, s.owner_id)) e';

/** In this order. Whatever told it to the other side bears a button that opens it, by which it is found. */
export const forgetEnquiries: readonly string[] = [
  `delete from outbox o using conversation c, ${enquiriesOf}
    where c.id = o.conversation_id and c.person_id in (e.buyer_id, (select owner_id from shop where id = e.shop_id))
      and position('enquiry=' || e.id || '"' in o.bubble::text) > 0`,
  `delete from enquiry where id in (select e.id from ${enquiriesOf})`,
  'delete from block where $1 in (blocker_id, blocked_id)',
  'delete from report where person_id = $1',
];
