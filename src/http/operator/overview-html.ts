/** How everything stands, on one page: numbers and ages, and nobody's name. */
import { escaped, lasted, moment, pageHtml } from './html.ts';

/** How many there are, and for how many seconds the oldest has waited. */
type Count = { readonly what: string; readonly of: string; readonly count: number; readonly seconds: number };

export type Overview = {
  /** What does not answer; empty when all does. */
  readonly ailing: readonly string[];
  readonly counts: readonly Count[];
  /** Absent where the queue does not answer. */
  readonly jobs?: { readonly byState: { readonly [state: string]: number }; readonly lagSeconds: number };
};

/** `heed` where more than none is something to look into. */
type Line = { readonly name: string; readonly count: number; readonly seconds?: number; readonly heed?: boolean; readonly href?: string };

/** In the order an order goes through them; a state this page does not know yet comes last. */
const states = ['unpaid', 'placed', 'accepted', 'packed', 'shipped', 'delivered', 'completed', 'cancelled', 'rejected', 'expired'];

export function overviewHtml({ ailing, counts, jobs }: Overview, now: Date): string {
  const line = (name: string, what: string, rest: { of?: string; heed?: boolean; href?: string } = {}): Line => {
    const found = counts.find((one) => one.what === what && one.of === (rest.of ?? ''));
    return { name, count: found?.count ?? 0, seconds: found?.seconds ?? 0, ...rest };
  };
  const rank = (state: string) => (states.includes(state) ? states.indexOf(state) : states.length);
  const orders = counts.filter(({ what }) => what === 'orders').toSorted((a, b) => rank(a.of) - rank(b.of));
  const sections = [
    section('People', [
      line('wait for a person', 'help', { heed: true, href: '/operator/cases' }),
      line('disputes to decide (sarai disputes)', 'disputes', { heed: true }),
      line('messages reported (sarai reports)', 'reports', { heed: true }),
      line('payments to look into (sarai payments)', 'payments', { heed: true }),
      line('blocked us', 'blocked'),
    ]),
    section('Orders', orders.length > 0 ? orders.map(({ of, count, seconds }) => ({ name: of, count, seconds })) : [{ name: 'any', count: 0 }]),
    section('Messages', [
      line('unread', 'unread'),
      line('replies not sent yet', 'unsent', { of: 'reply' }),
      line('notices not sent yet', 'unsent', { of: 'notice' }),
      line('unknown whether they arrived, last day', 'uncertain', { heed: true }),
      line('wait until their reader writes', 'parked', { href: '/operator/parked' }),
      line('given up, last 30 days', 'undelivered', { heed: true, href: '/operator/dead' }),
    ]),
    section('Arrival, last day, WhatsApp', [
      line('sent', 'reached', { of: 'sent' }),
      line('delivered', 'reached', { of: 'delivered' }),
      line('read', 'reached', { of: 'read' }),
    ]),
    section('Clocks', [line('failed, tried again', 'failing-rings', { heed: true }), line('dead', 'dead-rings', { heed: true, href: '/operator/dead' })]),
    section(
      'Jobs',
      jobs
        ? Object.entries(jobs.byState).map(([state, count]) => ({
            name: state,
            count,
            href: '/operator/queues',
            ...(state === 'waiting' && { seconds: jobs.lagSeconds }),
            heed: state === 'failed',
          }))
        : [],
    ),
  ];
  return pageHtml('/operator', `${health(ailing)}<div class="sections">${sections.join('')}</div><p class="lead">As of ${moment(now)}.</p>`);
}

const health = (ailing: readonly string[]): string =>
  ailing.length === 0
    ? '<p class="well">Database, jobs and channels answer.</p>'
    : `<div class="ill" role="alert">Not ready:<ul>${ailing.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul></div>`;

const section = (title: string, lines: readonly Line[]): string =>
  lines.length === 0
    ? `<table><caption>${title}</caption><tbody><tr><td class="heed">does not answer</td></tr></tbody></table>`
    : `<table><caption>${title}</caption><thead><tr><th scope="col"></th><th scope="col" class="number">how many</th><th scope="col" class="number">oldest</th></tr></thead><tbody>${lines.map(row).join('')}</tbody></table>`;

function row({ name, count, seconds = 0, heed, href }: Line): string {
  const label = href === undefined ? escaped(name) : `<a href="${href}">${escaped(name)}</a>`;
  const tone = count === 0 ? ' none' : heed ? ' heed' : '';
  return `<tr><th scope="row">${label}</th><td class="number${tone}">${count.toLocaleString('en')}</td><td class="number none">${count > 0 && seconds > 0 ? lasted(seconds) : ''}</td></tr>`;
}
