/** Fills the ports of the operator's pages. */

import type { Operator } from '../http/operator/operator.ts';
import type { PairedPhonePort } from '../http/operator/whatsapp-html.ts';
import type { Open } from '../main.ts';
import { broadcastRules } from '../shop/broadcast.ts';
import { answerAtMost } from '../work/case-desk.ts';
import type { Readiness } from './readiness.ts';

export function makeOperator(
  { operator, schedule, house, deliver }: Open,
  readiness: Pick<Readiness, 'ailing'>,
  later: (error: unknown) => void,
  phone?: PairedPhonePort,
): Operator {
  const { password, standing, rings, messages, parked, broadcasts, cases } = operator;
  const channels = Object.keys(house.channels);
  // The sweeper would find them; the operator wants to see it now.
  const send = (conversations: readonly number[]) => {
    for (const conversation of conversations) deliver.all(conversation).catch(later);
  };
  return {
    password,
    queue: schedule.queue,
    ...(phone && { phone }),
    broadcasts: { ...broadcasts, textAtMost: broadcastRules.text },
    cases: { ...cases, textAtMost: answerAtMost },
    async overview() {
      const ailing = await readiness.ailing();
      const now = house.now();
      const counted = await Promise.all([standing.people(now), standing.backlog(channels, now), standing.reached(now)]);
      const answers = !ailing.some((one) => one.startsWith('jobs'));
      const jobs = answers ? { byState: await schedule.counts(), lagSeconds: await schedule.lag() } : undefined;
      return { ailing, counts: counted.flat(), ...(jobs && { jobs }) };
    },
    dead: {
      rings: rings.dead,
      messages: messages.list,
      retryRings: rings.retry,
      retryMessages: async (id) => send((await messages.retry(id)).conversations),
    },
    parked: { list: parked.list, retry: async (id) => send(await parked.retry(id, house.now())) },
  };
}
