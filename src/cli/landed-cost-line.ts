/** The body of `sarai landed-cost`: one JSON line in, one out. Its names are of the outer face, and so in snake case. */
import { z } from 'zod';
import { chinaDay } from '../trade/annual.ts';
import { type CbecTax, cbecTax } from '../trade/cbec.ts';
import { BadInput, isDay } from '../trade/input.ts';
import { type PakistanTax, pakistanTax } from '../trade/pakistan.ts';
import type { Missing, RateTable, Rule } from '../trade/rates.ts';

const amount = z.string('must be a number written as text, such as "168.00"');
const day = z.string().refine(isDay, 'must be a day such as "2026-01-23"').optional();

const intoChina = z.strictObject({
  into: z.literal('CN'),
  day,
  lines: z.array(
    z.strictObject({
      name: z.string().optional(),
      unit_price: amount,
      quantity: z.number('must be a whole number from 1 to 1000000'),
      vat: amount,
      consumption_tax: amount,
      duty: amount.optional(),
      discount: amount.optional(),
    }),
  ),
  freight: amount.optional(),
  insurance: amount.optional(),
  used_this_year: amount.optional(),
});

const intoPakistan = z.strictObject({
  into: z.literal('PK'),
  day,
  goods: amount,
  freight: amount.optional(),
  rate: amount.optional(),
  by: z.enum(['post', 'courier', 'cargo']).optional(),
  limit_on: z.enum(['goods', 'goods_and_freight']).optional(),
  customs_duty: amount.optional(),
  additional_customs_duty: amount.optional(),
  regulatory_duty: amount.optional(),
  sales_tax: amount.optional(),
  additional_sales_tax: amount.optional(),
  income_tax: amount.optional(),
});

const order = z.discriminatedUnion('into', [intoChina, intoPakistan], 'must be an order with "into" as "CN" or "PK"');

/** Never throws: a line that cannot be worked out is answered by `{"error": …}` that names the field. */
export function landedCostLine(line: string, table: RateTable, now: Date): string {
  const parsed = order.safeParse(json(line));
  if (!parsed.success) return JSON.stringify({ error: faultOf(parsed.error) });
  const asked = parsed.data;
  const on = asked.day ?? chinaDay(now);
  try {
    return JSON.stringify(asked.into === 'CN' ? chinaAnswer(chinaTax(asked, table, on), on) : pakistanAnswer(pakistanTax(camelled(asked), table, on), on));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return JSON.stringify({ error: { code: error.code, field: error.field, message: error.message } });
  }
}

const chinaTax = ({ lines, used_this_year, ...rest }: z.infer<typeof intoChina>, table: RateTable, on: string): CbecTax =>
  cbecTax(
    {
      ...(rest.freight !== undefined && { freight: rest.freight }),
      ...(rest.insurance !== undefined && { insurance: rest.insurance }),
      ...(used_this_year !== undefined && { usedThisYear: used_this_year }),
      lines: lines.map(({ unit_price, quantity, vat, consumption_tax, duty, discount }) => ({
        unitPrice: unit_price,
        quantity,
        vat,
        consumptionTax: consumption_tax,
        ...(duty !== undefined && { duty }),
        ...(discount !== undefined && { discount }),
      })),
    },
    table,
    on,
  );

function chinaAnswer(found: CbecTax, on: string): object {
  if (found.status === 'MISSING_RATE') return missing(found, on);
  if (found.status === 'NOT_ELIGIBLE') return { status: found.status, reason: found.reason, over_by: found.overBy, rules: told(found.rules) };
  const { status, dutiableValue, lines, tax, landed, remainingAfter, rules } = found;
  return {
    status,
    dutiable_value: dutiableValue,
    lines: lines.map(({ value, duty, consumptionTax, vat, tax: due }) => ({ value, duty, consumption_tax: consumptionTax, vat, tax: due })),
    tax,
    landed,
    remaining_after: remainingAfter,
    rules: told(rules),
  };
}

function pakistanAnswer(found: PakistanTax, on: string): object {
  if (found.status === 'MISSING_RATE') return missing(found, on);
  const { rules, ...amounts } = found;
  return { ...Object.fromEntries(Object.entries(amounts).map(([name, value]) => [snake(name), value])), rules: told(rules) };
}

const missing = ({ missing: ids }: Missing, on: string) => ({
  error: { code: 'MISSING_RATE', field: ids.join(' '), message: `the table of rates has no figure for it on ${on}` },
});

const told = (rules: readonly Rule[]) =>
  rules.map(({ id, value, as_of, source, stale }) => ({ id, value, as_of, source, ...(stale && { may_be_out_of_date: true }) }));

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The fields of a parcel into Pakistan as the calculator names them; those that were not told are left out. */
function camelled({ into: _, day: __, ...asked }: z.infer<typeof intoPakistan>): Parameters<typeof pakistanTax>[0] {
  const entries = Object.entries(asked).filter(([, value]) => value !== undefined);
  const named = entries.map(([name, value]) => [name.replace(/_([a-z])/g, (_found, letter: string) => letter.toUpperCase()), value]);
  return { goods: asked.goods, ...Object.fromEntries(named) };
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function faultOf(error: z.ZodError) {
  const [issue] = error.issues;
  const path = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : (issue?.path ?? []);
  const message = issue?.code === 'unrecognized_keys' ? 'is no field there is' : (issue?.message ?? 'is no JSON');
  return { code: 'BAD_INPUT', field: path.join('.'), message };
}
