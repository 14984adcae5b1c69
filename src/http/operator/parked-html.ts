/** What waits until its reader writes, with a button that has it tried before. Ids and codes, nobody's words. */
import { escaped, pageHtml, retryHtml, sinceHtml, tableHtml } from './html.ts';

type ParkedMessage = {
  readonly id: string;
  readonly conversation: number;
  readonly channel: string;
  readonly lane: string;
  readonly code: string;
  /** They blocked us: it waits until they come back. */
  readonly blocked: boolean;
  readonly settledAt: Date;
};

export type ParkedMessages = {
  /** The longest first. */
  list(): Promise<readonly ParkedMessage[]>;
  retry(id: string): Promise<unknown>;
};

export function parkedHtml(parked: readonly ParkedMessage[], now: Date): string {
  const rows = parked.map(({ id, conversation, channel, lane, code, blocked, settledAt }) => [
    `${escaped(lane)} ${escaped(id)} to conversation ${conversation} on ${escaped(channel)}`,
    code === '' ? 'no template' : `refused: ${escaped(code)}`,
    sinceHtml(settledAt, now),
    blocked ? 'they blocked us' : retryHtml(`parked/${escaped(id)}`, `message ${id}`),
  ]);
  return pageHtml(
    '/operator/parked',
    `<p class="lead">Whoever has not written for 24 hours can be sent approved templates only. What has none, or whose template was refused, waits here and is
sent when they write, if it is still true. Once a template is approved it can be tried at once.</p>
${tableHtml('Messages', ['message', 'why', 'waits since'], rows)}`,
  );
}
