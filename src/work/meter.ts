/** What is counted, for `/metrics` and for tests. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

export type Meter = ReturnType<typeof makeMeter>;

export function makeMeter() {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    turns: new Counter({ name: 'sarai_turns_total', help: 'Turns, by what became of them', labelNames: ['as'], registers }),
    turnSeconds: new Histogram({
      name: 'sarai_turn_seconds',
      help: 'From the message read to its turn committed',
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    faults: new Counter({ name: 'sarai_turn_faults_total', help: 'Turns whose flow failed; the person was told', labelNames: ['flow'], registers }),
    sent: new Counter({ name: 'sarai_deliveries_total', help: 'Messages, by what became of them', labelNames: ['channel', 'outcome'], registers }),
    uncertain: new Counter({
      name: 'sarai_deliveries_unknown_total',
      help: 'Sends of which nobody can say whether they arrived; each was sent again',
      labelNames: ['channel'],
      registers,
    }),
    later: new Counter({ name: 'sarai_deliveries_later_total', help: 'Sends the platform asked to try later', labelNames: ['channel'], registers }),
    rings: new Counter({ name: 'sarai_rings_total', help: 'Rings of clocks, by what became of them', labelNames: ['clock', 'as'], registers }),
    jobs: new Gauge({ name: 'sarai_jobs', help: 'Jobs in the queue, by state', labelNames: ['state'], registers }),
    unread: new Gauge({ name: 'sarai_unread_conversations', help: 'Conversations with unread messages, at the last sweep', registers }),
    unsent: new Gauge({ name: 'sarai_unsent_conversations', help: 'Conversations with replies overdue, at the last sweep', registers }),
  };
}
