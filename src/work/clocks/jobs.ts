/** Work that must wait, on BullMQ: its PostgreSQL backend, or Redis. Every job is only a hint at rows; losing one loses nothing. */
import { createPostgresBackend, type Job, Queue, runMigrations, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { errorOf, kindOf, type Log } from '../house.ts';

/** What a job does; each may run twice and must not mind. */
export type Jobs = {
  readonly deliver: (conversation: number) => Promise<void>;
  readonly clock: (order: number) => Promise<void>;
  readonly render: (listing: number) => Promise<void>;
};

export type Schedule = {
  /** Resolves as well when the queue is away: the sweeper finds the rows that were hinted at. */
  deliver(conversation: number, at: Date): Promise<void>;
  clock(order: number, at: Date): Promise<void>;
  render(listing: number, at: Date): Promise<void>;
  /** Begins to work; only some processes do. */
  work(jobs: Jobs): Promise<void>;
  /** Throws when the queue does not answer. */
  ping(): Promise<void>;
  /** Jobs waiting, delayed, active and failed. */
  counts(): Promise<{ readonly [state: string]: number }>;
  /** For how many seconds the job that has waited longest could have been done. */
  lag(): Promise<number>;
  /** BullMQ's own queue, for the operator's page. */
  readonly queue: JobQueue;
  close(): Promise<void>;
};

type JobsOn = { readonly redis: string } | { readonly postgres: string };

const name = 'sarai';
const schema = 'bullmq';
const backoffMs = 1_000;
const kept = { removeOnComplete: true, removeOnFail: { age: 14 * 24 * 3600 }, attempts: 8, backoff: { type: 'exponential', delay: backoffMs } } as const;

export async function makeSchedule(on: JobsOn, log: Log, now: () => Date): Promise<Schedule> {
  const backend = 'redis' in on ? onRedis(on.redis, log) : await onPostgres(on.postgres, log);
  const queue = backend.queue();
  await queue.waitUntilReady();
  let worker: JobWorker | undefined;
  const ping = async () => void (await queue.getWaitingCount());

  async function later(job: keyof Jobs, id: number, at: Date): Promise<void> {
    try {
      // Rounded, so that many hints at the same moment are one job.
      await queue.add(job, { id }, { ...kept, jobId: `${job}-${id}-${Math.ceil(at.getTime() / 250)}`, delay: Math.max(0, at.getTime() - now().getTime()) });
    } catch (error) {
      log.warn({ job, id, error: errorOf(error) }, 'no job was made; the sweeper finds what it was for');
    }
  }

  return {
    deliver: (conversation, at) => later('deliver', conversation, at),
    clock: (order, at) => later('clock', order, at),
    render: (listing, at) => later('render', listing, at),
    async work(jobs) {
      worker = backend.worker(async ({ name: job, data }) => {
        // Another release may know more of them.
        if (job !== 'deliver' && job !== 'clock' && job !== 'render') return;
        const id = Number(data.id);
        try {
          await jobs[job](id);
        } catch (error) {
          log.warn({ job, id, error: errorOf(error) }, 'job failed; it is tried again');
          // The queue keeps what is thrown and shows it to the operator: the kind of error will do, for its message may quote somebody.
          throw new Error(kindOf(error));
        }
      });
      await worker.waitUntilReady();
    },
    ping,
    counts: () => queue.getJobCounts('waiting', 'delayed', 'active', 'failed'),
    async lag() {
      // Where nobody works, what was delayed stays so when its time has come.
      const [waiting, delayed] = await Promise.all([queue.getJobs(['waiting'], 0, 0, true), queue.getJobs(['delayed'], 0, 0, true)]);
      const due = [...waiting, ...delayed].flatMap((job) => (job ? [dueOf(job)] : []));
      return Math.max(0, ...due.map((at) => (Date.now() - at) / 1000));
    },
    queue,
    async close() {
      // Of a server that is away nobody waits to take leave.
      await worker?.close(backend.isAway());
      await queue.close();
      await backend.close();
    },
  };
}

type Processor = (job: { readonly name: string; readonly data: { readonly id?: unknown } }) => Promise<void>;
type JobQueue = Pick<Queue, 'add' | 'close' | 'getJobCounts' | 'getJobs' | 'getWaitingCount' | 'waitUntilReady'>;
type JobWorker = Pick<Worker, 'close' | 'waitUntilReady'>;
type Backend = { queue(): JobQueue; worker(processor: Processor): JobWorker; isAway(): boolean; close(): Promise<void> };

/** When a job could be done: at the time it was made for, or the pause after its last attempt. `job.delay` is no help: it goes when the time has come. */
function dueOf({ timestamp, opts, processedOn, attemptsMade }: Pick<Job, 'timestamp' | 'opts' | 'processedOn' | 'attemptsMade'>): number {
  const made = timestamp + (opts.delay ?? 0);
  return processedOn === undefined || attemptsMade === 0 ? made : Math.max(made, processedOn + backoffMs * 2 ** (attemptsMade - 1));
}

/** Counted out loud: a queue that cannot reach its server says so, and goes on trying by itself. */
function heard<T extends { on(event: 'error', listener: (error: Error) => void): unknown }>(emitter: T, log: Log): T {
  emitter.on('error', (error) => log.error({ error: error.message }, 'jobs'));
  return emitter;
}

const concurrency = 10;

function onRedis(url: string, log: Log): Backend {
  const connections: Redis[] = [];
  const connect = (options: { readonly enableOfflineQueue?: boolean; readonly maxRetriesPerRequest: number | null }) => {
    const redis = new Redis(url, options);
    redis.on('error', (error) => log.error({ error: error.message }, 'redis'));
    connections.push(redis);
    return redis;
  };
  return {
    // Whoever asks hears at once that Redis is away; a worker waits until it is back.
    queue: () => heard(new Queue(name, { connection: connect({ enableOfflineQueue: false, maxRetriesPerRequest: 0 }) }), log),
    worker: (processor) => heard(new Worker(name, processor, { connection: connect({ maxRetriesPerRequest: null }), concurrency }), log),
    isAway: () => connections.some(({ status }) => status !== 'ready'),
    async close() {
      for (const redis of connections) redis.disconnect();
    },
  };
}

/** A schema of its own. The database must answer before BullMQ sees it, or its workers never recover. */
async function onPostgres(url: string, log: Log): Promise<Backend> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await runMigrations(client, schema);
  } finally {
    await client.end();
  }
  const connection = { connectionString: url, schema, max: 4, skipMigrations: true };
  return {
    queue: () => heard(new Queue(name, { connection }, createPostgresBackend), log),
    worker: (processor) => heard(new Worker(name, processor, { connection, concurrency }, createPostgresBackend), log),
    isAway: () => false,
    close: async () => undefined,
  };
}
