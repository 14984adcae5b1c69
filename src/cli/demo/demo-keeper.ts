/** Who keeps the demo shop: answers what buyers order, by the buttons any seller has, at the pace of one who is at the counter. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Phone, Shown } from '../../channels/simulator/simulator.ts';
import { controlId, readControl } from '../../conversation/control.ts';
import type { FlowName } from '../../flows/names.ts';
import { heard, take } from '../../http/simulator/steps.ts';

/** How long each thing takes, in milliseconds: seen happening, and soon enough for who is only trying. */
export type Pace = { readonly accept: number; readonly ship: number; readonly report: number };
export const usualPace: Pace = { accept: 3_000, ship: 6_000, report: 12_000 };

/** An order that is over offers nothing more, and the next is not to wait for it long. */
const offerMs = 5_000;

/** No courier has it, and its name says so. */
const parcel = (order: string) => ({ number: `DEMO-${order}`, courier: 'Demo courier' });

/** Serves until it is stopped; resolves when what was begun is done. What goes wrong with one order is told and leaves the others alone. */
export function keepDemoShop(phone: Phone, pace: Pace, stopping: AbortSignal, onFault: (error: unknown) => void): () => Promise<void> {
  let serving: Promise<unknown> = Promise.resolve();

  /** One after another: it is one talk. */
  function after(ms: number, deed: () => Promise<void>): void {
    serving = Promise.all([serving, pause(ms, undefined, { signal: stopping }).catch(() => undefined)]).then(async () => {
      if (stopping.aborted) return;
      await deed().catch(onFault);
    });
  }

  const tap = (id: string) => heard(phone, () => phone.taps(id));
  const types = (text: string) => heard(phone, () => phone.types(text));

  async function doNext(order: string, wanted: string): Promise<boolean> {
    await tap(opening(order));
    return (await take(phone, { [`${sale} do`]: wanted }, { stopping, withinMs: offerMs })) !== undefined;
  }

  async function ship(order: string): Promise<void> {
    if (!(await doNext(order, 'ship'))) return;
    const { number, courier } = parcel(order);
    await types(number);
    await types(courier);
    for (const status of ['InTransit', 'OutForDelivery']) after(pace.report, async () => void (await doNext(order, status)));
  }

  function serve({ by, controls }: Shown): void {
    if (by !== 'us') return;
    for (const { id } of controls?.items ?? []) {
      const target = readControl(id);
      if (target?.to !== 'flow' || target.flow !== sale) continue;
      const { order, do: wanted } = target.given;
      if (order === undefined) continue;
      if (wanted === 'accept') after(pace.accept, () => tap(id));
      // A notice with nothing but a way to open the order: the buyer has said that the cash will be there, or it is over.
      // What is said to acts of the keeper's own leads on to all sales as well.
      else if (wanted === undefined && controls?.items.length === 1) after(pace.ship, () => ship(order));
    }
  }

  for (const shown of newestOfEach(phone.screen())) serve(shown);
  const leave = phone.onShown(serve);
  stopping.addEventListener('abort', leave, { once: true });
  return async () => void (await serving);
}

const sale = 'sale' satisfies FlowName;
const opening = (order: string): string => controlId({ to: 'flow', flow: sale, given: { order } });

/** Of the orders spoken of before this process began, what was said last. */
function newestOfEach(screen: readonly Shown[]): readonly Shown[] {
  const newest = new Map<string, Shown>();
  for (const shown of screen) for (const order of ordersIn(shown)) newest.set(order, shown);
  return [...new Set(newest.values())];
}

const ordersIn = ({ controls }: Shown): readonly string[] =>
  controls?.items.flatMap(({ id }) => {
    const target = readControl(id);
    return target?.to === 'flow' && target.flow === sale && target.given.order !== undefined ? [target.given.order] : [];
  }) ?? [];
