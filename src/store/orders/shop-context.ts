import type { Bubble } from '../../conversation/bubble.ts';
import type { Actor } from '../../shop/order.ts';
import type { Order } from '../../shop/shop.ts';
import type { Unit } from '../turns/unit.ts';

/** What happened to an order. `act`: `placed`, an act of the table in shop/order.ts, `proof`, `paid` or `report`. */
export type Happened = { readonly act: string; readonly actor: Actor; readonly note?: string };

/** The words in which one side of an order learns what the other did; `undefined` when it need not be told. The order is as that side sees it. */
export type Tell = (to: 'buyer' | 'seller', what: Happened, order: Order) => Bubble | undefined;

/** What every part of the shop door works with: one turn's unit, the person it is made for, the hour and chance. */
export type ShopContext = {
  readonly unit: Unit;
  readonly me: number;
  /** The one they read; without it goods are shown as they were written. */
  readonly language?: string;
  readonly tell: Tell;
  readonly now: () => Date;
  /** Of people who did not tell theirs. */
  readonly timeZone: string;
  /** From 0 up to 1. */
  readonly chance: () => number;
  /** The bytes of a kept picture; without this, slips are told by their hashes alone. */
  readonly openPicture?: (hash: string) => Promise<Uint8Array>;
};
