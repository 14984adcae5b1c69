/** What buyers and sellers are reminded of. */
import { deadlines } from '../../shop/deadlines.ts';
import { promised } from '../enquiries/promised.ts';
import { type Clock, type ClockGround, dayThere, zone } from './clock.ts';
import { orderReminder } from './order-reminder.ts';

const ago = (ms: number): string => `$1::timestamptz - interval '${ms} milliseconds'`;

/** The seller has an order to answer. */
export const acceptanceReminder = (ground: ClockGround): Clock =>
  orderReminder(ground, {
    name: 'acceptance-reminder',
    to: ['seller'],
    act: 'remind_accept',
    due: `o.state = 'placed' and o.since <= ${ago(deadlines.acceptanceReminder)} and o.expires_at > $1`,
  });

/** The buyer was asked whether the cash will be there, and did not say. */
export const cashReminder = (ground: ClockGround): Clock =>
  orderReminder(ground, {
    name: 'cash-reminder',
    to: ['buyer'],
    act: 'remind_cash',
    due: `o.state = 'accepted' and o.pay_by = 'cash' and o.confirmed_at is null and o.since <= ${ago(deadlines.cashReminder)}`,
  });

/** A transfer is awaited, and half of its time is gone. */
export const transferReminder = (ground: ClockGround): Clock =>
  orderReminder(ground, {
    name: 'transfer-reminder',
    to: ['buyer'],
    act: 'remind_transfer',
    due: `o.state = 'accepted' and o.pay_by = 'transfer' and o.payment = 'due' and o.since <= ${ago(deadlines.transferReminder)} and o.expires_at > $1`,
  });

/** The morning of the day by which both agreed that it is sent; what was named on that very day needs no reminder. */
export const dispatchReminder = (ground: ClockGround): Clock =>
  orderReminder(ground, {
    name: 'dispatch-reminder',
    to: ['seller'],
    act: 'remind_send',
    due: `o.state in ('placed', 'accepted', 'packed') and o.id in (
        select coalesce(d.order_id, e.order_id) from deal d join enquiry e on e.id = d.enquiry_id
        where d.kind = 'dispatch' and d.state in ('agreed', 'ordered') and d.day between $1::timestamptz::date - 1 and $1::timestamptz::date + 1)
      and exists (select from ${promised} d where d.day = ${dayThere} and (d.at at time zone ${zone})::date < d.day)`,
    mark: `(select d.day::text from ${promised} d)`,
  });

/** When the parcel was last heard of. */
const moved = `(select greatest(h.created_at, (select max(e.at) from tracking_event e where e.shipment_id = h.id)) from shipment h where h.order_id = o.id)`;

/** The parcel stands still: both sides are told, once until it moves again. */
export const noMovement = (ground: ClockGround): Clock =>
  orderReminder(ground, {
    name: 'no-movement',
    to: ['buyer', 'seller'],
    act: 'still',
    due: `o.state = 'shipped' and o.since <= ${ago(deadlines.noMovementInside)} and ${moved} <=
      case when s.country = o.deliver_to->>'country' then ${ago(deadlines.noMovementInside)} else ${ago(deadlines.noMovementAcross)} end`,
    mark: `extract(epoch from ${moved})::text`,
    note: (now, mark) => String(Math.floor((now.getTime() / 1000 - Number(mark)) / 86_400)),
  });
