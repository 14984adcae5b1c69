/** What `/metrics` says: what this process counted, and how everything stands at this moment. */
import type { Open } from '../main.ts';
import { patiently } from '../work/patient.ts';
import type { Readiness } from './readiness.ts';

const answersWithinMs = 2_000;

/** A part that does not answer has no numbers, rather than old ones; `sarai_up` says which. */
export function makeMetrics({ house, schedule, operator }: Open, { parts }: Pick<Readiness, 'parts'>): () => Promise<string> {
  const { registry, standing } = house.meter;
  const orNothing = <T>(ask: () => Promise<T>) => {
    const asked = patiently(ask, answersWithinMs);
    return () => asked().catch(() => undefined);
  };
  const backlog = orNothing(() => operator.standing.backlog(Object.keys(house.channels), house.now()));
  const cases = orNothing(() => operator.standing.cases(house.now()));
  const jobs = orNothing(async () => ({ byState: await schedule.counts(), lag: await schedule.lag() }));

  return async () => {
    const [found, help, queue, asked] = await Promise.all([backlog(), cases(), jobs(), parts()]);
    for (const gauge of Object.values(standing)) gauge.reset();
    for (const { name, ailing } of asked) standing.up.set({ part: name }, ailing === undefined ? 1 : 0);
    if (queue) for (const [state, count] of Object.entries(queue.byState)) standing.jobs.set({ state }, count);
    // A gauge without labels is 0 once it is reset, which nobody knows to be true.
    standing.jobsLag.set(queue?.lag ?? Number.NaN);
    const of = (what: string) => found?.find((one) => one.what === what) ?? { count: Number.NaN, seconds: Number.NaN };
    standing.unread.set(of('unread').count);
    standing.unreadLag.set(of('unread').seconds);
    for (const { of: lane, count, seconds } of found?.filter(({ what }) => what === 'unsent') ?? []) {
      standing.unsent.set({ lane }, count);
      standing.unsentLag.set({ lane }, seconds);
    }
    standing.uncertain.set(of('uncertain').count);
    standing.undelivered.set(of('undelivered').count);
    standing.parked.set(of('parked').count);
    standing.casesOpen.set(help?.count ?? Number.NaN);
    standing.casesLag.set(help?.seconds ?? Number.NaN);
    standing.failingRings.set(of('failing-rings').count);
    standing.deadRings.set(of('dead-rings').count);
    return await registry.metrics();
  };
}
