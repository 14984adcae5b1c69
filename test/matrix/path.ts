/** A way through a flow: what is there before, how it begins, what is answered, what must be true after. */
import type { FlowName } from '../../src/flows/names.ts';
import { type Somebody, sellerWithLamp, somebody, type World } from './world.ts';

/** Typed words, a taken choice, a photo, a courier's sheet, a pin in Multan, or a tap on a control. */
export type Answer = string | { readonly take: string } | { readonly tap: string } | 'photo!' | 'sheet!' | 'pin!';

export type Path = {
  readonly name: string;
  readonly flow: FlowName;
  /** Makes what is there before; gives who walks the path and how it begins. */
  readonly before: (world: World) => Promise<{ readonly who: Somebody; readonly begin: Answer }>;
  /** By `flow.step`, or by step for the path's own flow. */
  readonly answers: { readonly [step: string]: Answer };
  /** Counts, by SQL over `$1`, the person's id: what the path must have done exactly once, or never. */
  readonly after?: { readonly sql: string; readonly is: number };
};

export const take = (choice: string): Answer => ({ take: choice });
export const begins = (flow: FlowName, given: { readonly [name: string]: string } = {}): Answer => ({
  tap: `f:${flow}${Object.entries(given)
    .map(([name, value]) => `:${name}=${value}`)
    .join('')}`,
});

export const asBuyer = async (world: World, begin: Answer) => ({ who: await somebody(world, 'buyer'), begin });
export const asSeller = async (world: World, begin: Answer) => ({ who: await sellerWithLamp(world), begin });
