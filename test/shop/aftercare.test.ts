import { describe, expect, test } from 'vitest';
import {
  type CareAct,
  type CareStanding,
  type CareState,
  careActs,
  careRules,
  careStates,
  careUntil,
  decideAsk,
  decideCare,
  isOpen,
  lapseOf,
  possibleCare,
  reasons,
  reasonsNow,
  sellersTurn,
  whereabouts,
} from '../../src/shop/aftercare.ts';
import { careDeadlines } from '../../src/shop/deadlines.ts';
import { actors } from '../../src/shop/order.ts';

const opened = (change: Partial<CareStanding> = {}): CareStanding => ({
  state: 'asked',
  reason: 'broken',
  goods: 'buyer',
  repaid: false,
  payBy: 'transfer',
  payment: 'paid',
  ...change,
});

/** Every case that can come of one that was opened, with what led there. */
function everything(): readonly CareStanding[] {
  const begun = reasons.flatMap((reason) =>
    (['cash', 'transfer'] as const).map((payBy) =>
      opened({ reason, goods: reason === 'never_arrived' ? 'lost' : 'buyer', payBy, payment: payBy === 'cash' ? 'due' : 'paid' }),
    ),
  );
  const all = new Map(begun.map((one) => [JSON.stringify(one), one]));
  for (const it of all.values())
    for (const actor of actors)
      for (const act of possibleCare(it, actor)) {
        const after = next(it, act, actor);
        if (!all.has(JSON.stringify(after))) all.set(JSON.stringify(after), after);
      }
  return [...all.values()];
}

function next(it: CareStanding, act: CareAct, actor: (typeof actors)[number]): CareStanding {
  const decision = decideCare(it, act, actor);
  if (!decision.ok) throw new Error(`${act} is refused: ${decision.why}`);
  const { to, goods, repaid, closes } = decision;
  return { ...it, state: to, goods, repaid, payment: closes?.payment ?? it.payment };
}

const cases = everything();
const stateless = ({ state: _, ...rest }: CareStanding) => rest;

describe('the table of what comes after an order', () => {
  test('every state is reached, and everything that may be done is done somewhere', () => {
    expect([...new Set(cases.map(({ state }) => state))].toSorted()).toEqual(careStates.toSorted());
    const done = new Set(cases.flatMap((it) => actors.flatMap((actor) => possibleCare(it, actor))));
    expect([...done].toSorted()).toEqual(careActs.toSorted());
    expect([...new Set(cases.map(({ goods }) => goods))].toSorted()).toEqual(whereabouts.toSorted());
  });

  test('from every open case there is a way to an end, and nothing follows one', () => {
    const steps = (it: CareStanding) => actors.flatMap((actor) => possibleCare(it, actor).map((act) => next(it, act, actor)));
    for (const it of cases) {
      if (!isOpen(it.state)) expect(steps(it)).toEqual([]);
      else {
        const seen = new Map([[JSON.stringify(it), it]]);
        for (const one of seen.values()) for (const after of steps(one)) seen.set(JSON.stringify(after), after);
        expect([...seen.values()].some(({ state }) => !isOpen(state))).toBe(true);
      }
    }
  });

  test('a case that nobody touches goes on by itself, until it ends or the operator has it', () => {
    for (const it of cases.filter(({ state }) => isOpen(state) && state !== 'disputed')) {
      const act = lapseOf(it.state);
      expect(careUntil(it.state, new Date(0)), it.state).toBeDefined();
      if (!act) throw new Error(`nothing happens by itself when ${it.state}`);
      expect(['disputed', 'dropped', 'settled']).toContain(next(it, act, 'clock').state);
    }
    expect(lapseOf('disputed')).toBeUndefined();
    expect(careUntil('disputed', new Date(0))).toBeUndefined();
    for (const { remind, lapse } of Object.values(careDeadlines)) expect(remind ?? 0).toBeLessThan(lapse);
  });

  test('silence is never to the good of whoever was silent', () => {
    for (const state of sellersTurn) expect(careRules[lapseOf(state) ?? 'add'].to).toBe('disputed');
    expect(decideCare(opened({ state: 'returning' }), 'lapse', 'clock')).toMatchObject({ to: 'dropped' });
  });

  test('money is back only when the seller said so or the operator saw it, and goes back once', () => {
    for (const it of cases)
      for (const actor of actors)
        for (const act of possibleCare(it, actor)) {
          const decision = decideCare(it, act, actor);
          if (!decision.ok || decision.closes?.payment !== 'returned') continue;
          expect(it.repaid || act === 'rule_done').toBe(true);
          expect(it.payment).not.toBe('returned');
        }
    for (const it of cases.filter(({ payment }) => payment === 'returned')) expect(it.state).toBe('settled');
  });

  test('goods come back on the shelf once, and only from where they were', () => {
    for (const it of cases)
      for (const act of possibleCare(it, 'seller')) {
        const decision = decideCare(it, act, 'seller');
        if (!decision.ok || !decision.restocks) continue;
        expect(['buyer', 'under_way']).toContain(it.goods);
        expect(possibleCare({ ...it, goods: decision.goods }, 'seller')).not.toContain('goods_fine');
      }
  });

  test('who was never paid owes nothing', () => {
    const lost = opened({ reason: 'never_arrived', goods: 'lost', payBy: 'cash', payment: 'due' });
    expect(decideCare(lost, 'agree_refund', 'seller')).toMatchObject({ to: 'settled', closes: { state: 'cancelled', payment: 'due' } });
    expect(decideCare({ ...lost, state: 'disputed' }, 'rule_refund', 'operator')).toMatchObject({ to: 'settled', closes: { payment: 'due' } });
    expect(decideCare({ ...lost, payment: 'paid' }, 'agree_refund', 'seller')).toMatchObject({ to: 'owing' });
  });

  test('each refusal says why: first whose it is, then when', () => {
    expect(decideCare(opened(), 'refuse', 'buyer')).toEqual({ ok: false, why: 'not_yours' });
    expect(decideCare(opened({ state: 'owing' }), 'refuse', 'seller')).toEqual({ ok: false, why: 'not_now' });
    expect(decideCare(opened({ reason: 'never_arrived', goods: 'lost' }), 'agree_return', 'seller')).toEqual({ ok: false, why: 'not_now' });
    expect(decideCare(opened({ state: 'owing', goods: 'back' }), 'drop', 'buyer')).toEqual({ ok: false, why: 'not_now' });
    expect(decideCare(opened({ state: 'disputed' }), 'rule_reject', 'seller')).toEqual({ ok: false, why: 'not_yours' });
  });

  test('what was said of the money stays known', () => {
    const said = next(opened({ state: 'owing' }), 'repay', 'seller');
    const missing = next(said, 'money_missing', 'buyer');
    expect(missing).toEqual({ ...opened(), ...stateless(missing), state: 'disputed', repaid: true });
    expect(next(missing, 'money_came', 'buyer').state).toBe('settled');
  });
});

describe('a case may be opened', () => {
  const at = (act: string, day: number, actor: 'buyer' | 'seller' = 'seller') => ({ act, actor, at: `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z` });
  const on = (day: number) => new Date(`2026-11-${String(day).padStart(2, '0')}T10:00:01Z`);
  const sent = { state: 'shipped', events: [at('ship', 1)], last: null } as const;
  const here = { state: 'delivered', events: [at('ship', 1), at('deliver', 3, 'buyer')], last: null } as const;

  test('for a week after it was delivered, and not again once it was settled or decided', () => {
    expect(reasonsNow(here, on(9))).toEqual(['changed_mind', 'broken', 'not_as_described', 'wrong_goods']);
    expect(decideAsk(here, 'broken', on(10))).toEqual({ ok: false, why: 'too_late' });
    expect(decideAsk({ ...here, state: 'completed' }, 'broken', on(4))).toEqual({ ok: false, why: 'too_late' });
    const answers: readonly (readonly [CareState, boolean])[] = [
      ['dropped', true],
      ['dismissed', false],
      ['settled', false],
      ['asked', false],
    ];
    for (const [last, ok] of answers) expect(decideAsk({ ...here, last }, 'broken', on(4)).ok, last).toBe(ok);
  });

  test('for a parcel that did not come: after five days on its way, or when the seller alone says that it came', () => {
    expect(decideAsk(sent, 'never_arrived', on(5))).toEqual({ ok: false, why: 'too_early' });
    expect(reasonsNow(sent, on(6))).toEqual(['never_arrived']);
    expect(decideAsk(sent, 'broken', on(6))).toEqual({ ok: false, why: 'not_now' });
    expect(decideAsk(here, 'never_arrived', on(4))).toEqual({ ok: false, why: 'not_now' });
    expect(decideAsk({ ...here, events: [at('ship', 1), at('deliver', 3)] }, 'never_arrived', on(4))).toEqual({ ok: true });
  });

  test('never before it was sent, or after it ended otherwise', () => {
    for (const state of ['placed', 'accepted', 'packed', 'rejected', 'cancelled', 'expired'] as const)
      expect(reasonsNow({ state, events: [], last: null }, on(4)), state).toEqual([]);
  });
});
