/** What a seller reads once a day. */
import type { Bubble } from '../../conversation/bubble.ts';
import { controlId } from '../../conversation/control.ts';
import { type Words, words } from '../../conversation/words.ts';
import type { ShopToday } from '../../shop/digest.ts';

/** `undefined` on a day when nothing wants them: a message that says nothing is the first to be muted. */
export function digestNotice({ fresh, toPack, toSend, cares, low }: ShopToday): Bubble | undefined {
  const waiting: readonly Words[] = [
    ...(fresh > 0 ? [words('digest.fresh', { count: fresh })] : []),
    ...(toPack > 0 ? [words('digest.pack', { count: toPack })] : []),
    ...(toSend > 0 ? [words('digest.send', { count: toSend })] : []),
    ...(cares > 0 ? [words('digest.care', { count: cares })] : []),
  ];
  const lines = [...waiting, ...low.map(({ code, title, left }) => words(left > 0 ? 'digest.low' : 'digest.out', { code, title, left }))];
  if (lines.length === 0) return undefined;
  const flow = waiting.length > 0 ? 'sales' : 'listings';
  const label = words(flow === 'sales' ? 'digest.label_sales' : 'digest.label_listings');
  return { words: [words('digest.today', { lines: { lines } })], controls: [{ id: controlId({ to: 'flow', flow, given: {} }), words: label }] };
}
