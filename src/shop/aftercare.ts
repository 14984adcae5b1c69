/** What comes after an order: one table of what may happen to a case, when, and by whom. A case is of one order, and its buyer opens it. */
import { careDeadlines, deadlines, returnableUntil } from './deadlines.ts';
import type { Actor, OrderState, PayBy, Payment } from './order.ts';
import type { OrderEvent } from './shop.ts';

export const reasons = ['changed_mind', 'broken', 'not_as_described', 'wrong_goods', 'never_arrived'] as const;
export type Reason = (typeof reasons)[number];

export const careStates = ['asked', 'returning', 'sent_back', 'owing', 'repaid', 'refused', 'disputed', 'settled', 'dropped', 'dismissed'] as const;
export type CareState = (typeof careStates)[number];
type Ended = 'settled' | 'dropped' | 'dismissed';
export type OpenCareState = Exclude<CareState, Ended>;
/** Something is still to be done about it; an order has at most one such case. */
export const isOpen = (state: CareState): state is OpenCareState => state !== 'settled' && state !== 'dropped' && state !== 'dismissed';
export const openCareStates: readonly OpenCareState[] = careStates.filter(isOpen);
/** In these it is the seller's turn. */
export const sellersTurn: readonly CareState[] = ['asked', 'sent_back', 'owing'];

/** Where the goods are: with the buyer, on their way back, with the seller again, or nobody knows. */
export const whereabouts = ['buyer', 'under_way', 'back', 'lost'] as const;
export type Whereabouts = (typeof whereabouts)[number];

/** What of a case and its order decides. `repaid`: the seller has said that the money went back, whatever became of it. */
export type CareStanding = {
  readonly state: CareState;
  readonly reason: Reason;
  readonly goods: Whereabouts;
  readonly repaid: boolean;
  readonly payBy: PayBy;
  readonly payment: Payment;
};

type Rule = {
  readonly from: readonly CareState[];
  readonly to: CareState | 'same';
  readonly by: readonly Actor[];
  readonly when?: (it: CareStanding) => boolean;
  /** Where the goods are from now on. */
  readonly goods?: Whereabouts;
  /** They are as they were, and go back on the shelf. */
  readonly restocks?: true;
  /** From now on the seller has said that the money went back. */
  readonly repays?: true;
};

const withBuyer = ({ goods }: CareStanding): boolean => goods === 'buyer';
const notRepaid = ({ repaid }: CareStanding): boolean => !repaid;
/** Who sent the goods back, or is owed for them, would lose both by dropping it. */
const droppable = ({ goods, repaid }: CareStanding): boolean => (goods === 'buyer' || goods === 'lost') && !repaid;

export const careRules = {
  agree_return: { from: ['asked', 'refused', 'disputed'], to: 'returning', by: ['seller'], when: (it) => withBuyer(it) && notRepaid(it) },
  agree_refund: { from: ['asked', 'refused', 'disputed'], to: 'owing', by: ['seller'], when: notRepaid },
  refuse: { from: ['asked'], to: 'refused', by: ['seller'] },
  send_back: { from: ['returning'], to: 'sent_back', by: ['buyer'], goods: 'under_way' },
  // Handed over at the counter, it may be there before the buyer says so.
  goods_fine: { from: ['returning', 'sent_back', 'disputed'], to: 'owing', by: ['seller'], when: comesBack, goods: 'back', restocks: true },
  goods_damaged: { from: ['returning', 'sent_back', 'disputed'], to: 'owing', by: ['seller'], when: comesBack, goods: 'back' },
  contest: { from: ['sent_back'], to: 'disputed', by: ['seller'] },
  repay: { from: ['owing', 'disputed'], to: 'repaid', by: ['seller'], when: (it) => wasPaid(it) && (it.state === 'owing' || it.repaid), repays: true },
  money_came: { from: ['repaid', 'owing', 'disputed'], to: 'settled', by: ['buyer'], when: ({ repaid }) => repaid },
  money_missing: { from: ['repaid'], to: 'disputed', by: ['buyer'] },
  dispute: { from: ['refused'], to: 'disputed', by: ['buyer'] },
  // Where the money is to go, too.
  add: { from: ['asked', 'refused', 'sent_back', 'owing', 'disputed'], to: 'same', by: ['buyer', 'seller'] },
  drop: { from: ['asked', 'returning', 'owing', 'refused', 'disputed'], to: 'dropped', by: ['buyer'], when: droppable },
  // By itself, when whoever must act did not.
  silence: { from: ['asked', 'sent_back', 'owing'], to: 'disputed', by: ['clock'] },
  lapse: { from: ['returning', 'refused'], to: 'dropped', by: ['clock'] },
  trust: { from: ['repaid'], to: 'settled', by: ['clock'] },
  // What the operator decides, who has heard both.
  rule_refund: { from: ['disputed'], to: 'owing', by: ['operator'] },
  rule_return: { from: ['disputed'], to: 'returning', by: ['operator'], when: withBuyer },
  rule_reject: { from: ['disputed'], to: 'dismissed', by: ['operator'] },
  rule_done: { from: ['disputed'], to: 'settled', by: ['operator'], when: wasPaid, repays: true },
} as const satisfies { readonly [act: string]: Rule };

export type CareAct = keyof typeof careRules;
/** What buyer and seller do; the rest happens by itself, or is decided. */
export type SidesAct = Exclude<CareAct, 'silence' | 'lapse' | 'trust' | `rule_${string}`>;
export const isCareAct = (act: string): act is CareAct => Object.hasOwn(careRules, act);
export const careActs = Object.keys(careRules).filter(isCareAct);

function comesBack({ state, goods }: CareStanding): boolean {
  return goods === 'under_way' || (goods === 'buyer' && state === 'returning');
}

/** Whether the buyer has paid: cash at the door, unless nobody came to it. */
export function wasPaid({ payBy, payment, reason }: Pick<CareStanding, 'payBy' | 'payment' | 'reason'>): boolean {
  return payment === 'paid' || (payBy === 'cash' && reason !== 'never_arrived');
}

/** How an order ends with its case: its money is back, or there was none and the parcel is lost. */
export type Closing = { readonly state: Extract<OrderState, 'completed' | 'cancelled'>; readonly payment: Payment };

export type CareDecision =
  | { readonly ok: true; readonly to: CareState; readonly goods: Whereabouts; readonly repaid: boolean; readonly restocks: boolean; readonly closes?: Closing }
  | { readonly ok: false; readonly why: 'not_now' | 'not_yours' };

/** May this be done to such a case by this actor, and how does it stand then? */
export function decideCare(it: CareStanding, act: CareAct, actor: Actor): CareDecision {
  const rule: Rule = careRules[act];
  if (!rule.by.includes(actor)) return { ok: false, why: 'not_yours' };
  if (!rule.from.includes(it.state) || rule.when?.(it) === false) return { ok: false, why: 'not_now' };
  const next = rule.to === 'same' ? it.state : rule.to;
  // Where nothing was paid, nothing is owed.
  const to = next === 'owing' && !wasPaid(it) ? 'settled' : next;
  const after = { to, goods: rule.goods ?? it.goods, repaid: it.repaid || rule.repays === true, restocks: rule.restocks === true };
  return { ok: true, ...after, ...(to === 'settled' && { closes: closing(it) }) };
}

const closing = (it: CareStanding): Closing => ({
  state: it.reason === 'never_arrived' ? 'cancelled' : 'completed',
  payment: wasPaid(it) ? 'returned' : it.payment,
});

/** What this actor may do to such a case now, in the order of the table. */
export const possibleCare = (it: CareStanding, actor: Actor): readonly CareAct[] => careActs.filter((act) => decideCare(it, act, actor).ok);

/** What of an order decides whether its buyer may open a case. `last`: the state of the newest one. */
export type Askable = {
  readonly state: OrderState;
  readonly events: readonly Pick<OrderEvent, 'act' | 'at' | 'actor'>[];
  readonly last: CareState | null;
};

/** May a case be opened for this reason? */
export function decideAsk(
  { state, events, last }: Askable,
  reason: Reason,
  now: Date,
): { readonly ok: true } | { readonly ok: false; readonly why: Unaskable } {
  // What was settled or decided is not asked again.
  if (last !== null && last !== 'dropped') return { ok: false, why: 'not_now' };
  if (state === 'completed') return { ok: false, why: 'too_late' };
  if (state === 'delivered') {
    // Whoever said that they have it cannot say that it never came.
    if (reason === 'never_arrived' && events.some(({ act, actor }) => act === 'deliver' && actor === 'buyer')) return { ok: false, why: 'not_now' };
    const until = returnableUntil(events);
    return until && until < now ? { ok: false, why: 'too_late' } : { ok: true };
  }
  if (state !== 'shipped' || reason !== 'never_arrived') return { ok: false, why: 'not_now' };
  const until = awaitedUntil(events);
  return until && until > now ? { ok: false, why: 'too_early' } : { ok: true };
}
export type Unaskable = 'not_now' | 'too_early' | 'too_late';

/** For which reasons a case may be opened now. */
export const reasonsNow = (order: Askable, now: Date): readonly Reason[] => reasons.filter((reason) => decideAsk(order, reason, now).ok);

/** Until when a parcel that was sent is simply on its way; `undefined` before it was sent. */
export function awaitedUntil(events: Askable['events']): Date | undefined {
  const sent = events.find(({ act }) => act === 'ship');
  return sent && new Date(Date.parse(sent.at) + deadlines.arrival);
}

/** When a case goes on without whoever must act; `undefined` where that is the operator, or nobody. */
export function careUntil(state: CareState, since: Date): Date | undefined {
  const wait = careDeadlines[state];
  return wait && new Date(since.getTime() + wait.lapse);
}

/** What happens then. */
export const lapseOf = (state: CareState): CareAct | undefined =>
  (['silence', 'lapse', 'trust'] as const).find((act) => careRules[act].from.some((from) => from === state));
