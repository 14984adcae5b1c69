/** How much is in one piece, as it stands on a jar or a box: `50 ml`, `30 g`, `10 sheets`, `50毫升`, `10 شیٹ`. */
import { readMoney } from './money.ts';
import { readQuantity } from './quantity.ts';
import { readWeight } from './weight-and-size.ts';

const millilitres = /\bml\b|\bmillilit\w*|毫升|ایم ایل|ملی لیٹر/giu;
const pieces = /\b(?:pieces?|pcs|sheets?|masks?)\b|[片张張个個]|پیس|عدد|شیٹ/iu;

/** Millilitres or grams, which are counted alike, or pieces. */
export function readContents(text: string): { readonly amount: number; readonly by: 'ml' | 'piece' } | undefined {
  const grams = readWeight(text);
  if (grams !== undefined) return { amount: grams, by: 'ml' };
  const bare = text.replace(millilitres, ' ').replace(pieces, ' ').trim();
  const amount = readMoney(bare, 'CNY')?.minor ?? (readQuantity(bare)?.quantity ?? 0) * 100;
  if (amount <= 0 || amount > 10_000_000) return undefined;
  return { amount: amount / 100, by: pieces.test(text) ? 'piece' : 'ml' };
}
