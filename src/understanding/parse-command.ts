/** The body of `sarai parse`: one JSON line in, one out. */
import { z } from 'zod';
import { readDate } from './days/date.ts';
import { minorUnits } from './numbers/currencies.ts';
import { moneyRange, readDeal, readMoney } from './numbers/money.ts';
import { readQuantity } from './numbers/quantity.ts';
import { readAddress } from './places/address.ts';
import { readPhone } from './places/phone.ts';
import { readTracking } from './places/tracking.ts';

/** What `sarai parse` can be asked to read. */
export const parseKinds = ['money', 'quantity', 'phone', 'tracking', 'date', 'address'] as const;
export type ParseKind = (typeof parseKinds)[number];
export const isParseKind = (kind: string): kind is ParseKind => parseKinds.some((known) => known === kind);

const Line = z.object({ text: z.string(), region: z.string().nullish(), today: z.iso.date().nullish() });
type Line = z.infer<typeof Line>;

/** Answers `{"value": …}`, with `null` where the text holds none, or `{"error": …}` for a line that is not one. Never throws. */
export function parseLine(kind: ParseKind, line: string): string {
  const parsed = Line.safeParse(json(line));
  if (!parsed.success) return JSON.stringify({ error: { code: 'BAD_INPUT', message: messageOf(parsed.error) } });
  return JSON.stringify({ value: readers[kind](parsed.data) ?? null });
}

const readers: { readonly [kind in ParseKind]: (line: Line) => unknown } = {
  money: moneyValue,
  quantity({ text }) {
    const found = readQuantity(text);
    return found && { quantity: found.quantity, unit: found.unit ?? 'piece' };
  },
  phone: ({ text, region }) => readPhone(text, region ?? 'PK')?.e164,
  tracking({ text }) {
    const found = readTracking(text);
    return found && { number: found.number, courier: found.courier ?? null, valid: found.valid ?? null };
  },
  address: ({ text, region }) => readAddress(text, region ?? (/\p{Script=Han}/u.test(text) ? 'CN' : 'PK')),
  date: ({ text, today }) => readDate(text, today ?? new Date().toISOString().slice(0, 10)),
};

function moneyValue({ text, region }: Line): unknown {
  const currency = usualCurrency(text, region);
  const range = moneyRange(text, currency);
  if (range) {
    const named = range.currency ?? currency;
    return {
      ...(range.from !== undefined && { from: decimal(range.from, named) }),
      ...(range.to !== undefined && { to: decimal(range.to, named) }),
      currency: named,
    };
  }
  const deal = readDeal(text, currency);
  const money = deal ?? readMoney(text, currency);
  const named = money?.currency ?? currency;
  return (
    money && { amount: decimal(money.minor, named), currency: named, ...(money.per !== undefined && { per: money.per }), ...(deal && { for: deal.count }) }
  );
}

/** Of the region; where none is told, Chinese characters mean yuan. */
const usualCurrency = (text: string, region: string | null | undefined): string =>
  region === 'CN' ? 'CNY' : region === 'PK' ? 'PKR' : /\p{Script=Han}/u.test(text) ? 'CNY' : 'PKR';

function decimal(minor: number, currency: string): string {
  const units = minorUnits(currency);
  return (minor / units).toFixed(Math.round(Math.log10(units)));
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const messageOf = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || 'line'}: ${issue.message}` : 'not a line of JSON';
};
