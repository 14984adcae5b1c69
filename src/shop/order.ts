/** An order's life: one table of what may happen when, and by whom. */

export const orderStates = ['unpaid', 'placed', 'accepted', 'packed', 'shipped', 'delivered', 'completed', 'rejected', 'cancelled', 'expired'] as const;
export type OrderState = (typeof orderStates)[number];
/** `provider`: who takes payments by card, and tells that one came. */
export const actors = ['buyer', 'seller', 'clock', 'provider', 'operator'] as const;
export type Actor = (typeof actors)[number];
export type PayBy = 'cash' | 'transfer' | 'card';
export const payments = ['due', 'proved', 'paid', 'returned'] as const;
/** `proved`: the buyer sent a picture of a slip, which is not money until the seller says that it came. `returned`: it went back. */
export type Payment = (typeof payments)[number];

type Transition = {
  readonly from: readonly OrderState[];
  readonly to: OrderState;
  readonly by: readonly Actor[];
  /** The goods go back on the shelf. */
  readonly releases?: true;
  /** The money must be there first; cash is paid at the door. */
  readonly paid?: true;
};

/** An order to be paid by card is held for its buyer, and becomes the seller's affair once it is paid. */
export const firstState = (payBy: PayBy): OrderState => (payBy === 'card' ? 'unpaid' : 'placed');

export const transitions = {
  pay: { from: ['unpaid'], to: 'placed', by: ['provider'] },
  accept: { from: ['placed'], to: 'accepted', by: ['seller'] },
  reject: { from: ['placed'], to: 'rejected', by: ['seller'], releases: true },
  pack: { from: ['accepted'], to: 'packed', by: ['seller'], paid: true },
  ship: { from: ['accepted', 'packed'], to: 'shipped', by: ['seller'], paid: true },
  deliver: { from: ['shipped'], to: 'delivered', by: ['seller', 'buyer'] },
  complete: { from: ['delivered'], to: 'completed', by: ['clock'] },
  withdraw: { from: ['unpaid', 'placed', 'accepted'], to: 'cancelled', by: ['buyer'], releases: true },
  cancel: { from: ['placed', 'accepted', 'packed'], to: 'cancelled', by: ['seller'], releases: true },
  expire: { from: ['unpaid', 'placed', 'accepted'], to: 'expired', by: ['clock'], releases: true },
} as const satisfies { readonly [act: string]: Transition };

export type OrderAct = keyof typeof transitions;
export const isOrderAct = (act: string): act is OrderAct => Object.hasOwn(transitions, act);
export const orderActs = Object.keys(transitions).filter(isOrderAct);

export type Decision =
  | { readonly ok: true; readonly to: OrderState; readonly releases: boolean }
  | { readonly ok: false; readonly why: 'not_now' | 'not_yours' | 'not_paid' };

/** May this be done to such an order by this actor? Answers with the reason when not. */
export function decide(order: { readonly state: OrderState; readonly payBy: PayBy; readonly payment: Payment }, act: OrderAct, actor: Actor): Decision {
  const rule: Transition = transitions[act];
  if (!rule.by.includes(actor)) return { ok: false, why: 'not_yours' };
  if (!rule.from.includes(order.state)) return { ok: false, why: 'not_now' };
  if (rule.paid && order.payBy !== 'cash' && order.payment !== 'paid') return { ok: false, why: 'not_paid' };
  return { ok: true, to: rule.to, releases: rule.releases === true };
}

/** What this actor may do to such an order now, in the order of the table. */
export const possible = (order: { readonly state: OrderState; readonly payBy: PayBy; readonly payment: Payment }, actor: Actor): readonly OrderAct[] =>
  orderActs.filter((act) => decide(order, act, actor).ok);

/** Nothing more comes of an order in one of these but care. */
export const closedStates: ReadonlySet<OrderState> = new Set(['delivered', 'completed', 'rejected', 'cancelled', 'expired']);

/** Whether its buyer is to pay by now: a card at once, a transfer when the seller has accepted. Cash is for the door. */
export const owes = ({ state, payBy, payment }: { readonly state: OrderState; readonly payBy: PayBy; readonly payment: Payment }): boolean =>
  state === 'unpaid' || (payBy === 'transfer' && payment !== 'paid' && state !== 'placed' && !closedStates.has(state));

/** How long things wait, in hours: for a payment by card, for the seller to accept, and for a transfer after that. Goods are held no longer. */
export const waits = { card: 1, acceptance: 48, transfer: 24 } as const;

/** When an order in this state ends by itself; `undefined` when it does not. */
export function expiryOf(state: OrderState, payBy: PayBy, payment: Payment, now: Date): Date | undefined {
  const hours = hoursOf(state, payBy, payment);
  return hours === undefined ? undefined : new Date(now.getTime() + hours * 3_600_000);
}

function hoursOf(state: OrderState, payBy: PayBy, payment: Payment): number | undefined {
  if (state === 'unpaid') return waits.card;
  if (state === 'placed') return waits.acceptance;
  return state === 'accepted' && payBy === 'transfer' && payment === 'due' ? waits.transfer : undefined;
}
