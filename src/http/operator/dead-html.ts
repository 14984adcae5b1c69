/** What failed for good, clocks and messages, each with a button that has it tried again. Ids and kinds of errors, nobody's words. */
import { escaped, pageHtml, retryHtml, sinceHtml, tableHtml } from './html.ts';

type DeadRing = {
  readonly clock: string;
  readonly subject: number;
  readonly error: string;
  readonly attempts: number;
  readonly firstAt: Date;
  readonly deadAt: Date;
};
type DeadMessage = {
  readonly id: string;
  readonly conversation: number;
  readonly channel: string;
  readonly lane: string;
  readonly outcome: string;
  readonly attempts: number;
  readonly code: string;
  /** They want nothing from us any more: there is nothing to try. */
  readonly blocked: boolean;
  readonly settledAt: Date;
};

export type DeadLetters = {
  rings(): Promise<readonly DeadRing[]>;
  messages(): Promise<readonly DeadMessage[]>;
  /** One of a clock, or all. */
  retryRings(clock?: string, subject?: number): Promise<unknown>;
  retryMessages(id: string): Promise<unknown>;
};

export function deadHtml({ rings, messages }: { readonly rings: readonly DeadRing[]; readonly messages: readonly DeadMessage[] }, now: Date): string {
  const ringRows = rings.map(({ clock, subject, error, attempts, deadAt }) => [
    `${escaped(clock)} ${subject}`,
    `${escaped(error)}, ${attempts} attempts`,
    sinceHtml(deadAt, now),
    retryHtml(`dead/rings/${escaped(clock)}/${subject}`, `${clock} ${subject}`),
  ]);
  const messageRows = messages.map(({ id, conversation, channel, lane, outcome, attempts, code, blocked, settledAt }) => [
    `${escaped(lane)} ${escaped(id)} to conversation ${conversation} on ${escaped(channel)}`,
    `${escaped([outcome, code].filter(Boolean).join(' '))}, ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
    sinceHtml(settledAt, now),
    blocked ? 'they blocked us' : retryHtml(`dead/messages/${escaped(id)}`, `message ${id}`),
  ]);
  const all = rings.length > 1 ? `<form method="post" action="/operator/dead/rings"><button>Try all clocks again</button></form>` : '';
  return pageHtml(
    '/operator/dead',
    `<p class="lead">What was tried often enough and will not be tried again by itself. A clock’s ring happens only if it is still due; a message is sent as it was written then.</p>
${tableHtml('Clocks', ['clock and subject', 'what failed', 'dead since'], ringRows)}${all}
${tableHtml('Messages of the last 30 days', ['message', 'what failed', 'given up'], messageRows)}`,
  );
}
