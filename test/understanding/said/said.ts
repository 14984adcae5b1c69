/** What `sarai parse` answers, on one short line, so that a table of it can be read. */
import { type ParseKind, parseLine } from '../../../src/understanding/parse-command.ts';

type Money = {
  readonly amount?: string;
  readonly from?: string;
  readonly to?: string;
  readonly currency: string;
  readonly per?: string;
  readonly for?: number;
};
type Counted = { readonly quantity: number; readonly unit: string };
type Parcel = { readonly number: string; readonly courier: string | null; readonly valid: boolean | null };

const value = (kind: ParseKind, text: string, more: { readonly region?: string; readonly today?: string } = {}): unknown =>
  (JSON.parse(parseLine(kind, JSON.stringify({ text, ...more }))) as { readonly value: unknown }).value;

const short = (amount: string | undefined): string => amount?.replace(/\.00$/, '') ?? '';

/** `250 PKR /piece`, `500–800 PKR`, `–2000 PKR`, `500 PKR for 3`. */
export function moneyIn(text: string, region?: string): string | null {
  const found = value('money', text, region === undefined ? {} : { region }) as Money | null;
  if (!found) return null;
  const amount = found.amount === undefined ? `${short(found.from)}–${short(found.to)}` : short(found.amount);
  return `${amount} ${found.currency}${found.per === undefined ? '' : ` /${found.per}`}${found.for === undefined ? '' : ` for ${found.for}`}`;
}

/** `2.5 kg`. */
export function quantityIn(text: string): string | null {
  const found = value('quantity', text) as Counted | null;
  return found && `${found.quantity} ${found.unit}`;
}

export const phoneIn = (text: string, region: string): string | null => value('phone', text, { region }) as string | null;
export const dateIn = (text: string, today: string): string | null => value('date', text, { today }) as string | null;

/** `TCS 779012345678`; a number whose check digit is wrong ends with `!`. */
export function trackingIn(text: string): string | null {
  const found = value('tracking', text) as Parcel | null;
  return found && `${found.courier ?? '?'} ${found.number}${found.valid === false ? '!' : ''}`;
}
