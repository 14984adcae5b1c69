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
      // Close together around 40 ms, below which 99 of 100 turns are to end.
      buckets: [0.002, 0.005, 0.01, 0.02, 0.03, 0.04, 0.06, 0.1, 0.25, 0.5, 1, 2.5, 5],
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
    statuses: new Counter({
      name: 'sarai_message_statuses_total',
      help: 'What platforms told of messages they took; strange: of one that was not ours',
      labelNames: ['channel', 'as'],
      registers,
    }),
    webhooks: new Counter({ name: 'sarai_webhooks_total', help: 'Webhooks, by what they were answered', labelNames: ['path', 'status'], registers }),
    payments: new Counter({ name: 'sarai_payments_total', help: 'Payments that were told of, by what became of them', labelNames: ['as'], registers }),
    rings: new Counter({ name: 'sarai_rings_total', help: 'Rings of clocks, by what became of them', labelNames: ['clock', 'as'], registers }),
    modelCalls: new Counter({ name: 'sarai_model_calls_total', help: 'Calls of the model, by what became of them', labelNames: ['prompt', 'as'], registers }),
    modelTokens: new Counter({
      name: 'sarai_model_tokens_total',
      help: 'Tokens sent to the model and answered by it',
      labelNames: ['prompt', 'kind'],
      registers,
    }),
    modelSeconds: new Histogram({
      name: 'sarai_model_seconds',
      help: 'From a call of the model to its answer, or to what became of it',
      labelNames: ['prompt'],
      buckets: [0.1, 0.25, 0.5, 1, 2, 3, 4, 6, 10],
      registers,
    }),
    proposals: new Counter({ name: 'sarai_proposals_total', help: 'What a model proposed, by what became of it', labelNames: ['as'], registers }),
    standing: standingGauges(registers),
  };
}

/** Asked of the database and the queue at each look, so every process tells the same; nothing is told of a part that does not answer. */
function standingGauges(registers: Registry[]) {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) => new Gauge({ name, help, labelNames, registers });
  return {
    up: gauge('sarai_up', '1 for a part that answers, 0 for one that does not', 'part'),
    jobs: gauge('sarai_jobs', 'Jobs in the queue, by state', 'state'),
    jobsLag: gauge('sarai_jobs_lag_seconds', 'For how long the job that has waited longest could have been done'),
    unread: gauge('sarai_inbound_unread', 'Messages that came in and had no turn yet'),
    unreadLag: gauge('sarai_inbound_lag_seconds', 'Age of the oldest of them'),
    unsent: gauge('sarai_outbox_unsent', 'Messages not sent yet, held ones and those to be tried again among them', 'lane'),
    unsentLag: gauge('sarai_outbox_lag_seconds', 'For how long the oldest that is due has been so', 'lane'),
    uncertain: gauge('sarai_outbox_uncertain', 'Messages of the last day of which nobody knows how often they arrived'),
    undelivered: gauge('sarai_outbox_undelivered', 'Messages of the last thirty days that were given up or refused'),
    parked: gauge('sarai_outbox_parked', 'Messages that wait until their reader writes'),
    casesOpen: gauge('sarai_cases_open', 'Cases of people who asked for a person'),
    casesLag: gauge('sarai_cases_lag_seconds', 'For how long the person has waited for a word who has waited longest'),
    failingRings: gauge('sarai_rings_failing', 'Rings of clocks that failed and are tried again'),
    deadRings: gauge('sarai_rings_dead', 'Rings of clocks that failed for good'),
  };
}
