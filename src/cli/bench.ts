/** `sarai bench [turns|pace|processes|memory|broadcast|broadcast-cloud|plans|class|understanding]`: how fast and how dear a turn is, beside a bare handler that promises nothing, and what more of it costs. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { broadcastOnCloud, broadcastOnTelegram } from '../bench/broadcast-report.ts';
import { classReport } from '../bench/class-report.ts';
import { type Filled, fill } from '../bench/fill.ts';
import { type Ground, openGround } from '../bench/ground.ts';
import { measurePlans, type Plans } from '../bench/plans.ts';
import { measureMemory, measurePace, measureProcesses } from '../bench/scale.ts';
import { type Measured, measureTurns, type TurnsResult } from '../bench/turns.ts';
import { understandingReport } from '../bench/understanding-report.ts';
import { StartError } from '../store/database/start-error.ts';

const options = {
  rounds: { type: 'string', default: '3' },
  people: { type: 'string', default: '32' },
  dialogues: { type: 'string', default: '12' },
  /** Jobs are there in the benchmarks of several processes; without it in PostgreSQL. */
  redis: { type: 'string' },
  /** Messages a second that Telegram takes of the broadcast. */
  limit: { type: 'string', default: '300' },
  /** Of the class. */
  learners: { type: 'string', default: '1000' },
  days: { type: 'string', default: '60' },
  /** A folder for a CPU profile of Sarai's process. */
  profile: { type: 'string' },
} as const;

export async function bench(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length === 1 && positionals[0] === 'understanding') {
    console.log(understandingReport());
    return 0;
  }
  const ground = await openGround();
  try {
    console.log(conditions(ground));
    const wanted = positionals.length > 0 ? positionals : Object.keys(parts);
    for (const name of wanted) {
      const part = parts[name];
      if (!part) throw new StartError(`There is no benchmark ${name}. There are: ${Object.keys(parts).join(', ')}.`);
      console.log(await part(ground, values));
    }
    return 0;
  } finally {
    await ground.close();
  }
}

type Values = {
  readonly rounds: string;
  readonly people: string;
  readonly dialogues: string;
  readonly limit: string;
  readonly learners: string;
  readonly days: string;
  readonly redis?: string | undefined;
  readonly profile?: string | undefined;
};
type Part = (ground: Ground, values: Values) => Promise<string>;

const parts: { readonly [name: string]: Part } = {
  async turns(ground, values) {
    const [rounds, people, dialogues] = [Number(values.rounds), Number(values.people), Number(values.dialogues)];
    console.log(
      `Turns: ${people} people at once, each lists goods ${dialogues} times a round by answering eight questions; ${rounds} rounds of each, in turn.`,
    );
    return turnsReport(
      await measureTurns(ground, { rounds, people, dialogues, ...(values.profile !== undefined && { profile: values.profile }) }, console.log),
    );
  },
  async pace(ground) {
    const { perSecond, p50, p95, p99 } = await measurePace(ground, 100);
    return `Pace: the same dialogue at ${perSecond} turns a second: p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms.\n`;
  },
  async processes(ground, { redis }) {
    const lines = [processesReport('jobs in PostgreSQL', await measureProcesses(ground))];
    if (redis !== undefined) lines.push(processesReport('jobs in Redis', await measureProcesses(ground, redis)));
    return lines.join('');
  },
  async memory(ground) {
    const bytes = await measureMemory(ground, 5_000);
    return `Memory: ${(bytes / 1024).toFixed(1)} kB for each open talk, ${((bytes * 10_000) / 1024 / 1024).toFixed(0)} MB for 10,000.\n`;
  },
  broadcast: (ground, { redis, limit }) => broadcastOnTelegram(ground, Number(limit), redis),
  'broadcast-cloud': (ground, { redis }) => broadcastOnCloud(ground, redis),
  async class(ground, { learners, days }) {
    return classReport(await ground.sellers('class', 0), { learners: Number(learners), days: Number(days) });
  },
  understanding: async () => understandingReport(),
  async plans(ground) {
    const database = await ground.sellers('plans', 0);
    const filled = await fill(database);
    const result = await measurePlans(database);
    console.log(plansReport(filled, result));
    const scanning = result.plans.filter(({ scans }) => scans.length > 0);
    if (scanning.length > 0) throw new StartError(scanning.map(({ of, scans, text }) => `${of} reads through ${scans.join(', ')}:\n${text}`).join('\n\n'));
    return 'No statement reads through a big table.\n';
  },
};

/** Milliseconds by which somebody waiting for an answer would notice. */
function plansReport({ people, listings, messages, orders }: Filled, { plans, deeds }: Plans): string {
  const rows = deeds.map(({ of, ms }) => {
    const own = plans.filter((plan) => plan.of === of);
    return `${of.padEnd(44)}${ms.toFixed(1).padStart(8)}${String(own.length).padStart(12)}${Math.max(0, ...own.map(({ ms = 0 }) => ms))
      .toFixed(1)
      .padStart(12)}`;
  });
  return `
Plans: ${messages} messages in and as many out, ${people} people, ${listings} listings, ${orders} orders. What happens all day, done twice and
measured the second time; its statements, and the milliseconds of the dearest inside the database.

                                                  ms  statements  dearest ms
${rows.join('\n')}
`;
}

const processesReport = (where: string, { one, two }: { readonly one: Measured; readonly two: Measured }): string =>
  `Processes, ${where}: two that share a database do ${(two.turnsPerSecond / one.turnsPerSecond).toFixed(2)} times the turns a second of one (${one.turnsPerSecond.toFixed(0)} and ${two.turnsPerSecond.toFixed(0)}).\n`;

const conditions = ({ server: { postgres, settings } }: Ground): string => `
Conditions: ${availableParallelism()} cores, node ${process.version}, PostgreSQL ${postgres} on the same machine (${settings}); each bot in a
process and a database of its own; updates by webhook; the platforms are doubles on the loopback that answer at once. A turn counts
when its reply has arrived. Compare ratios within a run, not numbers of two runs.
`;

/** The medians of the rounds, and how the two compare in the same run. */
function turnsReport({ questions, sarai, bare }: TurnsResult): string {
  const [ours, theirs] = [medians(sarai), medians(bare)];
  const row = (name: string, measured: Measured, digits: readonly number[]) =>
    [name.padEnd(22), ...figures.map((figure, at) => measured[figure].toFixed(digits[at]).padStart(9))].join('');
  return `
Medians of the rounds, ${questions} questions a dialogue. Bot s and db s: CPU seconds of the bot's process and of the database for 1,000 turns.

                       turns/s   p50 ms   p95 ms   p99 ms    bot s     db s
${row('Sarai', ours, [0, 1, 1, 1, 3, 3])}
${row('bare grammY handler', theirs, [0, 1, 1, 1, 3, 3])}
${row('Sarai / bare', ratio(ours, theirs), [2, 2, 2, 2, 2, 2])}

The bare handler reads and saves its session and replies: a repeated update is its next answer, and a reply is lost when it
dies before it is sent. Sarai's turn is kept with its replies in one commit, each update once.
`;
}

const figures = ['turnsPerSecond', 'p50', 'p95', 'p99', 'cpuSecondsPer1000', 'databaseSecondsPer1000'] as const;

const each = (value: (figure: (typeof figures)[number]) => number): Measured => ({
  turnsPerSecond: value('turnsPerSecond'),
  p50: value('p50'),
  p95: value('p95'),
  p99: value('p99'),
  cpuSecondsPer1000: value('cpuSecondsPer1000'),
  databaseSecondsPer1000: value('databaseSecondsPer1000'),
});

const medians = (rounds: readonly Measured[]): Measured => each((figure) => median(rounds.map((one) => one[figure])));
const ratio = (a: Measured, b: Measured): Measured => each((figure) => a[figure] / b[figure]);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
