/** What a seller sees of a broadcast of theirs: one message that changes where the app can change it, and a report at the end. */
import { type Broadcast, broadcastRules, type Tally } from '../../shop/broadcast.ts';
import { leaveWords } from '../orders/notices.ts';
import type { Held } from './record.ts';
import type { BroadcastGround, Ring } from './telling.ts';

/** As its seller may know it. */
export const shownAs = ({ id, kind, state, endedBy, goods, startedAt, endedAt }: Held, tally: Tally, now: Date): Broadcast => ({
  id,
  kind,
  state,
  endedBy,
  title: goods?.title ?? '',
  tally,
  minutes: startedAt ? Math.round(((endedAt ?? now).getTime() - startedAt.getTime()) / 60_000) : 0,
});

/** Few are told before a message about it is read; of an end that reached nobody is told only where somebody began it. */
export async function showOwner(ring: Ring, ground: BroadcastGround, one: Held, tally: Tally, now: Date): Promise<void> {
  const { owner } = one;
  if (owner === null) return;
  const ended = one.state !== 'running';
  const { all, told, underWay, waiting } = tally;
  const shown = shownAs(one, tally, now);
  const word = async (bubble: ReturnType<BroadcastGround['say']['report']>): Promise<string | undefined> => {
    const { unit, tx } = ring;
    const left = await leaveWords({ unit, timeZone: ground.timeZone, now: () => now }, tx, [{ person: owner, bubble, about: `broadcast:${one.id}` }]);
    return left[0]?.id;
  };
  if (one.shownId !== null) await change(ring, ground, one, shown, now);
  else if (!ended && told + underWay + waiting >= broadcastRules.progressFrom) {
    const id = await word(ground.say.progress(shown));
    await ring.client.query('update broadcast set shown_id = $2, shown_told = $3 where id = $1', [one.id, id ?? null, told]);
  }
  if (ended && (one.kind !== 'stock' || one.shownId !== null) && all > 0) await word(ground.say.report(shown));
}

/** The last change must have arrived before the next is worth sending; in an app that parted since nothing is changed. */
async function change({ unit, client }: Ring, { edits, say }: BroadcastGround, one: Held, shown: Broadcast, now: Date): Promise<void> {
  if (one.shownTold === shown.tally.told && one.state === 'running') return;
  const { rows } = await client.query<{ conversation: number }>(
    `insert into outbox (conversation_id, bubble, lane, due_at, replaces, about)
    select o.conversation_id, $2, 'notice', $3, o.sent_ids[1], o.about from outbox o join conversation c on c.id = o.conversation_id
    where o.id = $1 and o.outcome = 'sent' and cardinality(o.sent_ids) > 0 and c.channel = any($4) and c.blocked_at is null and c.person_id = $6 and ($5 or not exists (
      select from outbox e where e.conversation_id = o.conversation_id and e.replaces = o.sent_ids[1] and e.settled_at is null))
    returning conversation_id as conversation`,
    [one.shownId, JSON.stringify(say.progress(shown)), now, edits, one.state !== 'running', one.owner],
  );
  const [row] = rows;
  if (!row) return;
  unit.hint({ deliver: row.conversation });
  await client.query('update broadcast set shown_told = $2 where id = $1', [one.id, shown.tally.told]);
}
