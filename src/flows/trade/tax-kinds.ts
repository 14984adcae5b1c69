/** Which goods are taxed alike in China, and at which rates. */
import type { Category } from '../../shop/listing.ts';
import { type Missing, type Rule, rateOn } from '../../trade/rates.ts';
import type { TradeDoor } from '../doors.ts';

/** By the rows of the table. Beer and spirits are taxed by volume, which is not worked out here. */
export const kinds = {
  usual: ['cn.vat_standard'],
  farm: ['cn.vat_reduced'],
  cosmetics: ['cn.vat_standard'],
  precious: ['cn.vat_standard', 'cn.ct_precious_jewellery'],
  jewellery: ['cn.vat_standard', 'cn.ct_jewellery'],
  watch: ['cn.vat_standard', 'cn.ct_watches'],
  wine: ['cn.vat_standard', 'cn.ct_wine'],
  spirits: [],
} as const;
/** Goods that are taxed alike. */
export type Kind = keyof typeof kinds;
export const kindIds = Object.keys(kinds) as readonly Kind[];

/** What the category of goods on sale tells for sure. Food, jewellery and creams may be taxed either way: nothing is assumed of those. */
export const sureKinds: { readonly [category in Category]?: Kind } = {
  clothing: 'usual',
  shawls: 'usual',
  shoes: 'usual',
  bags: 'usual',
  home: 'usual',
  kitchen: 'usual',
  carpets: 'usual',
  toys: 'usual',
  sports: 'usual',
  electronics: 'usual',
  tools: 'usual',
  books: 'farm',
};

/** Rates as decimal text, and the rules they come from. */
export type Rates = { readonly vat: string; readonly consumptionTax: string; readonly rules: readonly Rule[] };

/** The rates of a kind on the day, or which of them are missing. */
export function ratesOf(kind: Kind, { rates, today }: TradeDoor): Rates | Missing {
  const ids: readonly string[] = kinds[kind];
  const rules = ids.flatMap((id) => rateOn(rates, id, today) ?? []);
  const [vat, consumptionTax] = rules;
  if (!vat || rules.length < ids.length) return { status: 'MISSING_RATE', missing: ids.filter((id) => !rules.some((rule) => rule.id === id)) };
  return { vat: vat.value, consumptionTax: consumptionTax?.value ?? '0', rules };
}
