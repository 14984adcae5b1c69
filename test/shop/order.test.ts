import { describe, expect, test } from 'vitest';
import {
  type Actor,
  decide,
  expiryOf,
  firstState,
  type OrderState,
  orderActs,
  orderStates,
  type PayBy,
  type Payment,
  possible,
  transitions,
  waits,
} from '../../src/shop/order.ts';
import { decideStep } from '../../src/shop/order-steps.ts';
import { misfitOf } from '../../src/shop/payments.ts';

const actors: readonly Actor[] = ['buyer', 'seller', 'clock', 'provider'];
const ends: readonly OrderState[] = ['completed', 'rejected', 'cancelled', 'expired'];
const paid = { payBy: 'transfer', payment: 'paid' } as const;

describe('the table of an order’s life', () => {
  test('every state can be reached from the first, and from every state an end', () => {
    const from = (state: OrderState) => actors.flatMap((actor) => possible({ state, ...paid }, actor).map((act) => transitions[act].to));
    const reached = (start: OrderState): Set<OrderState> => {
      const seen = new Set([start]);
      for (const state of seen) for (const next of from(state)) seen.add(next);
      return seen;
    };
    expect([...reached('unpaid')].toSorted()).toEqual(orderStates.toSorted());
    for (const state of orderStates) expect(ends.some((end) => reached(state).has(end))).toBe(true);
  });

  test('nothing follows an end', () => {
    for (const state of ends) for (const actor of actors) expect(possible({ state, ...paid }, actor)).toEqual([]);
  });

  test('goods go back exactly when they stay with the seller', () => {
    for (const act of orderActs) {
      const rule = transitions[act];
      expect('releases' in rule, act).toBe(['rejected', 'cancelled', 'expired'].includes(rule.to));
    }
  });

  test('each refusal says why: first whose it is, then when, then the money', () => {
    const order = { state: 'accepted', payBy: 'transfer', payment: 'proved' } as const;
    expect(decide(order, 'ship', 'buyer')).toEqual({ ok: false, why: 'not_yours' });
    expect(decide({ ...order, state: 'placed' }, 'ship', 'seller')).toEqual({ ok: false, why: 'not_now' });
    expect(decide(order, 'ship', 'seller')).toEqual({ ok: false, why: 'not_paid' });
    expect(decide({ ...order, payBy: 'cash', payment: 'due' }, 'ship', 'seller')).toEqual({ ok: true, to: 'shipped', releases: false });
  });

  test('only what the clock may end has an hour to end at', () => {
    const now = new Date('2026-11-21T10:00:00Z');
    for (const state of orderStates)
      for (const payBy of ['cash', 'transfer', 'card'] as const)
        for (const payment of ['due', 'proved', 'paid'] as const) {
          const due = expiryOf(state, payBy, payment, now);
          if (due) expect(decide({ state, payBy, payment }, 'expire', 'clock').ok).toBe(true);
        }
    expect(expiryOf('placed', 'cash', 'due', now)).toEqual(new Date(now.getTime() + waits.acceptance * 3_600_000));
    expect(expiryOf('accepted', 'transfer', 'proved', now)).toBeUndefined();
    expect(expiryOf('accepted', 'cash', 'due', now)).toBeUndefined();
    expect(expiryOf('unpaid', 'card', 'due', now)).toEqual(new Date(now.getTime() + waits.card * 3_600_000));
  });
});

describe('an order to be paid by card', () => {
  const unpaid = { state: 'unpaid', payBy: 'card', payment: 'due' } as const;

  test('waits for its money before it is the seller’s, and only the provider says that it came', () => {
    expect([firstState('card'), firstState('cash'), firstState('transfer')]).toEqual(['unpaid', 'placed', 'placed']);
    expect(possible(unpaid, 'seller')).toEqual([]);
    expect(possible(unpaid, 'buyer')).toEqual(['withdraw']);
    expect(possible(unpaid, 'provider')).toEqual(['pay']);
    for (const actor of ['buyer', 'seller', 'clock'] as const) expect(decide(unpaid, 'pay', actor)).toEqual({ ok: false, why: 'not_yours' });
    for (const state of orderStates) expect(decideStep({ ...unpaid, state }, 'paid', 'seller').ok).toBe(false);
    for (const state of orderStates) expect(decideStep({ ...unpaid, state }, 'proof', 'buyer').ok).toBe(false);
  });

  test('does not leave without it', () => {
    for (const act of ['pack', 'ship'] as const) expect(decide({ ...unpaid, state: 'accepted' }, act, 'seller')).toEqual({ ok: false, why: 'not_paid' });
  });

  test('takes the amount it costs, once, and while it waits', () => {
    const total = { minor: 240_000, currency: 'PKR' } as const;
    const order = { ...unpaid, total };
    expect(misfitOf(order, total)).toBeUndefined();
    expect(misfitOf(order, { ...total, minor: 239_999 })).toBe('amount');
    expect(misfitOf(order, { ...total, minor: 240_001 })).toBe('amount');
    expect(misfitOf(order, { ...total, currency: 'USD' })).toBe('amount');
    expect(misfitOf({ ...order, state: 'placed', payment: 'paid' }, total)).toBe('twice');
    expect(misfitOf({ ...order, state: 'expired' }, total)).toBe('over');
    expect(misfitOf({ ...order, state: 'placed', payBy: 'cash' }, total)).toBe('unknown');
    expect(misfitOf(undefined, total)).toBe('unknown');
  });
});

describe('what happens beside it', () => {
  const cases: readonly [step: 'proof' | 'paid' | 'report', actor: Actor, state: OrderState, payBy: PayBy, payment: Payment, answer: string][] = [
    ['proof', 'buyer', 'placed', 'transfer', 'due', 'proved'],
    ['proof', 'buyer', 'accepted', 'transfer', 'proved', 'proved'],
    ['proof', 'seller', 'accepted', 'transfer', 'due', 'not_yours'],
    ['proof', 'buyer', 'accepted', 'cash', 'due', 'not_now'],
    ['proof', 'buyer', 'accepted', 'transfer', 'paid', 'not_now'],
    ['proof', 'buyer', 'cancelled', 'transfer', 'due', 'not_now'],
    ['paid', 'seller', 'accepted', 'transfer', 'due', 'paid'],
    ['paid', 'seller', 'accepted', 'transfer', 'paid', 'not_now'],
    ['paid', 'buyer', 'accepted', 'transfer', 'proved', 'not_yours'],
    ['paid', 'clock', 'accepted', 'transfer', 'proved', 'not_yours'],
    ['paid', 'seller', 'expired', 'transfer', 'proved', 'not_now'],
    ['paid', 'seller', 'accepted', 'cash', 'due', 'not_now'],
    ['paid', 'seller', 'delivered', 'cash', 'due', 'paid'],
    ['report', 'seller', 'shipped', 'cash', 'due', 'due'],
    ['report', 'seller', 'delivered', 'cash', 'due', 'not_now'],
    ['report', 'buyer', 'shipped', 'cash', 'due', 'not_yours'],
  ];
  test.each(cases)('%s by the %s, %s, %s %s: %s', (step, actor, state, payBy, payment, answer) => {
    const decision = decideStep({ state, payBy, payment }, step, actor);
    expect(decision.ok ? decision.payment : decision.why).toBe(answer);
  });
});
