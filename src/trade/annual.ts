/** What a buyer's orders through Sarai leave of the annual limit (domain calculators §7, facts CN-14, CN-17). The true balance is at singlewindow.cn. */
import { add, type Decimal, decimal, fixed, isMore, subtract, zero } from './decimal.ts';
import { amountIn, BadInput, dayIn } from './input.ts';
import { figuresOn, type Missing, type RateTable, type Rule } from './rates.ts';

/** Days are of China's calendar. Customs' release counts; where it is not known yet, the day of the order does. */
export type AnnualEvent =
  | { readonly kind: 'order'; readonly id: string; readonly value: string; readonly ordered?: string; readonly released?: string }
  /** Goods that went back. Without `value` the whole order. */
  | { readonly kind: 'return'; readonly order: string; readonly applied: string; readonly back: string; readonly value?: string };

/** One event, and how its year stands after it. */
export type AnnualRow = {
  readonly day: string;
  readonly order: string;
  /** The year whose limit it counts against. */
  readonly year: string;
  readonly accepted: boolean;
  /** What it added; below zero for what was restored. */
  readonly amount: string;
  readonly used: string;
  readonly remaining: string;
  readonly overBy?: string;
  /** The day of the order stands in for the day of release. */
  readonly assumed?: true;
};

/** All the events, and the figures they were held against. */
export type AnnualLedger = { readonly rows: readonly AnnualRow[]; readonly rules: readonly Rule[] };

/** The events in the order they happened; each row says how its year stands after it. Throws `BadInput`. `day` chooses the rules. */
export function annualLedger(events: readonly AnnualEvent[], table: RateTable, day: string): AnnualLedger | Missing {
  const found = figuresOn(table, day, ['cn.annual_limit', 'cn.return_apply_days', 'cn.return_back_days']);
  if ('missing' in found) return found;
  const limit = found.value['cn.annual_limit'];
  const used = new Map<string, Decimal>();
  const orders = new Map<string, { readonly released: string; left: Decimal }>();

  const standing = (year: string, change: Decimal) => {
    const now = add(used.get(year) ?? zero, change);
    used.set(year, now);
    return { year, used: fixed(now), remaining: fixed(subtract(limit, now)) };
  };

  const rows = events.map((event, at): AnnualRow => {
    if (event.kind === 'order') {
      const released = dayIn(event.released ?? event.ordered, `events.${at}.released`);
      const value = amountIn(event.value, `events.${at}.value`);
      const year = released.slice(0, 4);
      const over = subtract(value, subtract(limit, used.get(year) ?? zero));
      const accepted = !isMore(over, zero);
      if (accepted) orders.set(event.id, { released, left: value });
      return {
        day: released,
        order: event.id,
        accepted,
        amount: fixed(value),
        ...standing(year, accepted ? value : zero),
        ...(!accepted && { overBy: fixed(over) }),
        ...(event.released === undefined && { assumed: true as const }),
      };
    }
    const order = orders.get(event.order);
    if (!order) throw new BadInput(`events.${at}.order`, 'is no order that was accepted before');
    const [applied, back] = [dayIn(event.applied, `events.${at}.applied`), dayIn(event.back, `events.${at}.back`)];
    const value = event.value === undefined ? order.left : amountIn(event.value, `events.${at}.value`);
    if (isMore(value, order.left)) throw new BadInput(`events.${at}.value`, 'is more than is left of the order');
    const inTime = within(order.released, applied, found.value['cn.return_apply_days']) && within(order.released, back, found.value['cn.return_back_days']);
    const restored = inTime ? value : zero;
    order.left = subtract(order.left, value);
    return {
      day: back,
      order: event.order,
      accepted: inTime,
      amount: fixed(subtract(zero, restored)),
      ...standing(order.released.slice(0, 4), subtract(zero, restored)),
    };
  });
  return { rows, rules: found.rules };
}

/** How a year stands after all the rows: nothing is used of a year that has none. */
export function standingOf({ rows, rules }: AnnualLedger, year: string): { readonly used: string; readonly remaining: string } {
  const last = rows.findLast((row) => row.year === year);
  const limit = rules.find(({ id }) => id === 'cn.annual_limit')?.value ?? '0';
  return last ? { used: last.used, remaining: last.remaining } : { used: fixed(zero), remaining: fixed(decimal(limit)) };
}

/** The day of China's calendar (UTC+8, no summer time) at a moment. */
export const chinaDay = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

const within = (from: string, to: string, days: Decimal): boolean => !isMore(decimal((Date.parse(to) - Date.parse(from)) / 86_400_000), days);
