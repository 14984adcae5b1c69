/** Amounts are whole minor units: paisa, fen, cents. Every currency of the shop has two decimals (ISO 4217). */
export const currencies = ['PKR', 'CNY', 'USD'] as const;
export type Currency = (typeof currencies)[number];
export type Money = { readonly minor: number; readonly currency: Currency };

/** A hundred million of the major unit: beyond it a price is a slip of the finger, and sums would leave what a number holds exactly. */
export const mostMinor = 10_000_000_000;

export const times = ({ minor, currency }: Money, quantity: number): Money => ({ minor: minor * quantity, currency });

/** Throws for mixed currencies: adding them is our mistake, never the person's. */
export function sum(amounts: readonly Money[], currency: Currency): Money {
  if (amounts.some((amount) => amount.currency !== currency)) throw new Error('amounts in different currencies are not added');
  return { minor: amounts.reduce((total, { minor }) => total + minor, 0), currency };
}

export const isCurrency = (code: string): code is Currency => currencies.some((known) => known === code);

/** The currency people of a country name prices in when they name none. ISO 3166-1 alpha-2. */
export const currencyOf = (country: string): Currency => (country === 'CN' ? 'CNY' : country === 'PK' ? 'PKR' : 'USD');
