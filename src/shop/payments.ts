/** Payments by card: a provider takes the money and tells of it, and it must fit an order that waits for it. */
import type { Money } from './money.ts';
import { decide, type OrderState, type PayBy, type Payment } from './order.ts';

/** An amount as a provider tells it: its currency need not be one of the shop's. */
export type Told = { readonly minor: number; readonly currency: string };

/** Somebody in an app, and what they pay or want to pay: `order` is its number, absent where they name nothing of ours. */
export type Paying = { readonly channel: string; readonly address: string; readonly order?: string; readonly amount: Told };

/** Money that came. The same payment told twice has the same `charge`; by `providerCharge` it can be given back. */
export type CardPayment = Paying & { readonly charge: string; readonly providerCharge: string };

/** Why money does not fit: no such order, paid before, no longer waiting, or another amount or currency. */
export const misfits = ['unknown', 'twice', 'over', 'amount'] as const;
export type Misfit = (typeof misfits)[number];

type Payable = { readonly state: OrderState; readonly payBy: PayBy; readonly payment: Payment; readonly total: Money };

/** Why this amount is not taken for such an order; `undefined` when it is. */
export function misfitOf(order: Payable | null | undefined, amount: Told): Misfit | undefined {
  if (order?.payBy !== 'card') return 'unknown';
  if (order.payment === 'paid') return 'twice';
  if (!decide(order, 'pay', 'provider').ok) return 'over';
  return order.total.minor === amount.minor && order.total.currency === amount.currency ? undefined : 'amount';
}

/** Whether it may be paid now; with the language the asker chose, for the words of a refusal. */
export type MayPay = (paying: Paying) => Promise<{ readonly ok: true } | { readonly ok: false; readonly why: Misfit; readonly language: string | null }>;
