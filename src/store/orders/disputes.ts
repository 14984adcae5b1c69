/** What the operator is asked to decide, and the decision. */
import type { CareAct } from '../../shop/aftercare.ts';
import type { Changed } from '../../shop/shop.ts';
import { type ClockGround, inUnit } from '../clocks/clock.ts';
import { codeOf } from '../codes.ts';
import { moveCare } from './aftercare.ts';
import { holdOrder } from './order-record.ts';

/** For the buyer, at once or when the goods are back; for the seller; or the money is seen to have gone back. */
export const verdicts = { refund: 'rule_refund', return: 'rule_return', reject: 'rule_reject', done: 'rule_done' } as const satisfies {
  readonly [verdict: string]: CareAct;
};
export type Verdict = keyof typeof verdicts;

export type Dispute = {
  readonly number: string;
  readonly reason: string;
  readonly goods: string;
  readonly since: Date;
  readonly currency: string;
  readonly minor: string;
  /** All of the order's, the oldest first. */
  readonly events: readonly {
    readonly at: string;
    readonly actor: string;
    readonly act: string;
    readonly note: string | null;
    readonly pictures: readonly string[];
  }[];
};

const open = `select o.number, a.reason, a.goods, a.since, o.currency, o.total_minor as minor,
    (select jsonb_agg(jsonb_build_object('at', e.at, 'actor', e.actor, 'act', e.act, 'note', e.note, 'pictures', e.pictures) order by e.id)
      from order_event e where e.order_id = o.id) as events
  from aftercare a join "order" o on o.id = a.order_id where a.state = 'disputed' order by a.since limit 500`;

/** The longest open first. */
export const openDisputes = async ({ pool }: Pick<ClockGround, 'pool'>): Promise<readonly Dispute[]> => (await pool.query<Dispute>(open)).rows;

/** Decides a dispute, with a note that both sides read, and tells them. */
export async function settleDispute(ground: ClockGround, number: string, verdict: Verdict, note: string, now: Date): Promise<Changed> {
  const { tell, timeZone } = ground;
  let changed: Changed = { ok: false, why: 'not_found' };
  await inUnit(ground, async (unit) => {
    const tx = await unit.write();
    const order = await holdOrder(tx, { number: codeOf(number) });
    if (order) changed = await moveCare({ unit, tell, timeZone, now: () => now }, tx, order, 'operator', { act: verdicts[verdict], evidence: { note } });
  });
  return changed;
}
