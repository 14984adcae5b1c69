/** Payments by card as their provider tells of them: each kept once, and an order paid by exactly what it costs, once. */
import type { Bubble } from '../../conversation/bubble.ts';
import { paymentGraceMs } from '../../shop/deadlines.ts';
import { decide, type OrderState } from '../../shop/order.ts';
import { type CardPayment, type MayPay, type Misfit, misfitOf, type Told } from '../../shop/payments.ts';
import { codeOf } from '../codes.ts';
import { moneyOf } from '../database/columns.ts';
import { type Database, type Hint, openUnit, type Tx } from '../turns/unit.ts';
import { leaveWord } from './notices.ts';
import { type HeldOrder, holdOrder, record } from './order-record.ts';
import { standingOf } from './orders.ts';
import type { ShopContext } from './shop-context.ts';

/** What became of a payment, and what is worth doing now. `repeat`: it was told before. */
export type Taken = { readonly as: 'paid' | 'repeat' | Misfit; readonly hints: readonly Hint[] };
export type TakePayment = (payment: CardPayment) => Promise<Taken>;

type Ground = Database &
  Pick<ShopContext, 'tell' | 'now' | 'timeZone'> & {
    /** What somebody reads whose money came and fits nothing. */
    readonly tellMisfit: (amount: Told) => Bubble;
  };

/** Keeps it, and what follows from it, or nothing at all: then it is to be told again. */
export function makePaymentSource({ pool, prisma, tell, tellMisfit, now, timeZone }: Ground): TakePayment {
  return async (payment) => {
    const unit = openUnit({ pool, prisma });
    try {
      const tx = await unit.write();
      const order = payment.order === undefined ? undefined : await holdOrder(tx, { number: codeOf(payment.order) });
      const misfit = misfitOf(order, payment.amount);
      const talk = await tx.conversation.findUnique({ where: { channel_address: { channel: payment.channel, address: payment.address } } });
      const fresh = await keep(tx, payment, { order, misfit, payer: talk?.personId, at: now() });
      if (fresh) {
        // Whoever pays is awake, and there: they are told at once, where they paid.
        if (talk) await tx.conversation.update({ where: { id: talk.id }, data: { heardAt: now() } });
        const context = { unit, tell, now, timeZone };
        const told = talk?.personId ?? order?.buyer;
        if (order && !misfit) await record(context, tx, order, { act: 'pay', actor: 'provider', state: paidState(order), payment: 'paid', releases: false });
        else if (told !== undefined) await leaveWord(context, tx, { person: told, bubble: tellMisfit(payment.amount) });
      }
      await unit.commit();
      return { as: fresh ? (misfit ?? 'paid') : 'repeat', hints: unit.hints };
    } catch (error) {
      await unit.abandon();
      throw error;
    }
  };
}

function paidState(order: HeldOrder): OrderState {
  const decision = decide(order, 'pay', 'provider');
  if (!decision.ok) throw new Error(`an order was to be paid that cannot be: ${decision.why}`);
  return decision.to;
}

type Fate = { readonly order: HeldOrder | undefined; readonly misfit: Misfit | undefined; readonly payer: number | undefined; readonly at: Date };

/** `false` where it was kept before. A second payment that claimed to have paid the same order would fail: an index allows one. */
async function keep(tx: Tx, { charge, providerCharge, amount }: CardPayment, { order, misfit, payer, at }: Fate): Promise<boolean> {
  const kept = await tx.$executeRaw`
    insert into payment_event (charge, provider_charge, person_id, order_id, currency, amount_minor, misfit, at)
    values (${charge}, ${providerCharge}, ${payer ?? null}, ${order?.id ?? null}, ${amount.currency}, ${BigInt(amount.minor)}, ${misfit ?? null}, ${at})
    on conflict (charge) do nothing`;
  return kept === 1;
}

/** Answers whether somebody may pay just now. Who may has a little longer for it than was told: the money is already on its way. */
export function makeMayPay({ prisma, now }: Pick<Ground, 'prisma' | 'now'>): MayPay {
  return async ({ channel, address, order: number, amount }) => {
    const talk = await prisma.conversation.findUnique({
      where: { channel_address: { channel, address } },
      select: { personId: true, person: { select: { language: true } } },
    });
    const language = talk?.person.language ?? null;
    const order = talk && number !== undefined ? await prisma.order.findUnique({ where: { number: codeOf(number), buyerId: talk.personId } }) : null;
    const why = misfitOf(order && { ...standingOf(order), total: moneyOf(order.totalMinor, order.currency) }, amount);
    if (why || !order?.expiresAt) return { ok: false, why: why ?? 'unknown', language };
    const { count } = await prisma.order.updateMany({
      where: { id: order.id, state: 'unpaid', expiresAt: { gt: now() } },
      data: { expiresAt: new Date(order.since.getTime() + paymentGraceMs) },
    });
    return count === 1 ? { ok: true } : { ok: false, why: 'over', language };
  };
}
