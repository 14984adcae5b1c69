/** How true a listing of the practice shop is, from 0 to 100: five things, each a fifth. */
import type { Product } from './scenarios.ts';

/** Families of goods by their chapter in the Harmonized System (WCO, 2022), and which is whose. */
export const families = ['08', '39', '64', '94', '95'] as const;
const familyOf: { readonly [product: Product['id']]: (typeof families)[number] } = {
  chappal: '64',
  football: '95',
  saltlamp: '94',
  phonestand: '39',
  raisins: '08',
};

/** What is told of the goods; the first of each is the truth. */
export const told = {
  weight: ['scale', 'less', 'none'],
  origin: ['here', 'elsewhere', 'none'],
  returns: ['rule', 'never', 'none'],
} as const;

/** What a learner tells of the goods; `text` is title and description. */
export type Told = { readonly [what in 'family' | keyof typeof told]: string } & { readonly text: string };

/** Superlatives and promises nobody can keep: China forbids them in advertising (Advertising Law, article 9). */
const falseWords =
  /\b(?:best|cheapest|no\.? ?1|number one|100 ?%|guarantee[ds]?|cures?|miracle|sab se (?:acha|achi|behtar|sasta|sasti)|guaranty)\b|100 ?%|最(?:好|佳|低|高|便宜|强)|第一|顶级|绝对|保证|国家级|سب سے (?:اچھا|اچھی|بہتر|بہترین|سستا|سستی)|نمبر ون|گارنٹی|ضمانت/iu;

export function accuracyOf(product: Product, { family, weight, origin, returns, text }: Told): number {
  const right = [family === familyOf[product.id], weight === told.weight[0], origin === told.origin[0], returns === told.returns[0], !falseWords.test(text)];
  return right.filter(Boolean).length * 20;
}
