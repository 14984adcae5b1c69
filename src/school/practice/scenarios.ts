/** The two ways of the practice shop and what is sold on them: numbers of a game, and no quotes. */

/** Of the seller or of the buyer. */
export type Currency = 'PKR' | 'CNY';
/** How parcels are sent. */
export type Route = 'slow' | 'std' | 'fast';

/** Costs are in minor units of the seller's currency, the price in those of the buyer's. Parts in a thousand end in `PerMille`. */
export type Product = {
  readonly id: string;
  readonly cost: number;
  /** What most sellers ask. */
  readonly usual: number;
  /** Buyers in a hundred days at the usual price with the usual listing. */
  readonly demand: number;
  readonly freight: { readonly [route in Route]: number };
  readonly returnsPerMille: number;
};

/** A way across the border, with what is sold on it. */
export type Scenario = {
  readonly id: 'PK2CN' | 'CN2PK';
  /** The seller's currency, and the buyer's. */
  readonly home: Currency;
  readonly sale: Currency;
  /** Seller's money for one of the buyer's, in millionths, on the first day. */
  readonly rate: number;
  readonly feePerMille: number;
  /** Of the fee, what the platform keeps when the buyer is repaid. */
  readonly keptPerMille: number;
  readonly products: readonly Product[];
};

/** Both ways. */
export const scenarios: readonly Scenario[] = [
  {
    id: 'PK2CN',
    home: 'PKR',
    sale: 'CNY',
    rate: 40_192_800,
    feePerMille: 80,
    keptPerMille: 10,
    products: [
      { id: 'chappal', cost: 320_000, usual: 23_900, demand: 160, freight: { slow: 209_000, std: 249_000, fast: 474_000 }, returnsPerMille: 90 },
      { id: 'football', cost: 210_000, usual: 16_800, demand: 180, freight: { slow: 145_000, std: 181_000, fast: 354_000 }, returnsPerMille: 50 },
      { id: 'saltlamp', cost: 145_000, usual: 16_900, demand: 150, freight: { slow: 260_000, std: 310_000, fast: 627_000 }, returnsPerMille: 70 },
    ],
  },
  {
    id: 'CN2PK',
    home: 'CNY',
    sale: 'PKR',
    rate: 24_847,
    feePerMille: 100,
    keptPerMille: 10,
    products: [
      { id: 'phonestand', cost: 950, usual: 129_900, demand: 210, freight: { slow: 650, std: 800, fast: 2_240 }, returnsPerMille: 110 },
      { id: 'raisins', cost: 1_800, usual: 189_900, demand: 170, freight: { slow: 1_040, std: 1_290, fast: 2_980 }, returnsPerMille: 60 },
    ],
  },
];

/** Days on the way, parcels in a thousand that come two days late, and how far buyers like it, in per cent. */
export const routes: { readonly [route in Route]: { readonly days: number; readonly latePerMille: number; readonly likedPercent: number } } = {
  slow: { days: 6, latePerMille: 180, likedPercent: 80 },
  std: { days: 4, latePerMille: 100, likedPercent: 100 },
  fast: { days: 2, latePerMille: 40, likedPercent: 115 },
};
