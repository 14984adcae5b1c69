/** How a shop stands this morning, for its seller. */
export type ShopToday = {
  /** Orders that wait for an answer, that can be packed, and that are packed and not yet sent. */
  readonly fresh: number;
  readonly toPack: number;
  readonly toSend: number;
  /** Cases in which it is the seller's turn. */
  readonly cares: number;
  /** Goods on sale that are nearly gone, the fewest first. */
  readonly low: readonly { readonly code: string; readonly title: string; readonly left: number }[];
};

/** The hours of the day from which a seller chooses. */
export const digestHours = [8, 9, 12, 18] as const;
