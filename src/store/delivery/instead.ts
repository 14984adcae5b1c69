/** News that did not arrive in one app are told in another, once. */
import type { Reach } from '../../conversation/turn.ts';
import { appOrder } from '../people/app-order.ts';
import { isUnwanted } from '../people/consent.ts';

/**
 * The entries `ended` as they go to the app of their reader, of those within reach, in which news are best told. A reply never does,
 * nor a reminder of a talk, which is in its own app; nor what came from another already, or what its reader asked not to be told
 * of; of several about the same, the newest. What is held until the morning stays so. `$1` is the hour, `$2` what is within reach.
 */
export const instead = `
instead as (
  insert into outbox (conversation_id, bubble, lane, due_at, about, purpose, created_at, instead_of)
  select app.id, e.bubble, 'notice', greatest(e.due_at, $1), e.about, e.purpose, e.created_at, e.id
  from ended e join person p on p.id = e.person_id
  cross join lateral (
    select c.id from conversation c join jsonb_to_recordset($2::jsonb) as r(channel text, since timestamptz) on r.channel = c.channel
    where c.person_id = p.id and c.id <> e.conversation_id and c.blocked_at is null
      and (r.since is null or c.heard_at > r.since and (c.closed_at is null or c.heard_at >= c.closed_at))
    order by ${appOrder('$1')} limit 1
  ) app
  where e.lane = 'notice' and e.instead_of is null and e.purpose is distinct from 'reminders'
    and not ${isUnwanted('e')}
    and (e.about is null or not exists (select from ended newer where newer.about = e.about and newer.id > e.id))
  order by e.id
  on conflict (instead_of) where instead_of is not null do nothing
  returning instead_of, conversation_id
)`;

/** What becomes of an entry `o` that ended: told in another app now or by a process before this one, or else `otherwise`. */
export const outcome = (otherwise: string): string => `
case when o.id in (select instead_of from instead) or exists (select from outbox told where told.instead_of = o.id) then 'elsewhere' else ${otherwise} end`;

/** Writes no more to those whom `gone` marks, by their conversation and person: what waits for them goes to another app. */
export const blocking = (gone: string): string => `
with gone as (${gone} returning id, person_id),
ended as (select o.*, gone.person_id from outbox o join gone on o.conversation_id = gone.id where o.settled_at is null for update of o),
${instead}
update outbox o set settled_at = now(), outcome = ${outcome("'blocked'")}, claimed_by = null, claimed_until = null
from ended where o.id = ended.id
returning (select conversation_id from instead where instead_of = o.id) as told`;

/** The second value of a statement with `instead`. */
export const reachable = (reach: readonly Reach[]): string => JSON.stringify(reach);
