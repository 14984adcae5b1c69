/** Payments that leave the operator something to do: money that fits nothing, and money of orders that came to nothing. */
import type pg from 'pg';

export type PaymentLeft = {
  readonly id: number;
  readonly at: Date;
  readonly currency: string;
  readonly minor: string;
  readonly charge: string;
  readonly providerCharge: string;
  /** shop/payments.ts, `Misfit`; or the state in which its order ended. */
  readonly why: string;
  readonly order: string | null;
  readonly person: number | null;
};

/** What a count of them is asked of. */
export const paymentsLeft = `payment_event e left join "order" o on o.id = e.order_id
where e.settled_at is null and (e.misfit is not null or o.state in ('rejected', 'cancelled', 'expired'))`;

const left = `
select e.id, e.at, e.currency, e.amount_minor::text as minor, e.charge, e.provider_charge as "providerCharge",
  coalesce(e.misfit, o.state) as why, o.number as order, e.person_id as person
from ${paymentsLeft}
order by e.id`;

const settle = 'update payment_event set settled_at = $2 where id = $1 and settled_at is null';

export function makePaymentsLeft(pool: pg.Pool) {
  return {
    all: async (): Promise<readonly PaymentLeft[]> => (await pool.query<PaymentLeft>(left)).rows,
    /** `false` when there is none of that number that waits. */
    settle: async (id: number, at: Date): Promise<boolean> => (await pool.query(settle, [id, at])).rowCount === 1,
  };
}
