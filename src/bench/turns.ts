/** How fast a turn is, and what it costs: Sarai's own process beside a bare handler, in one run. */
import { questions, talk } from './crowd.ts';
import type { Bot, Ground } from './ground.ts';

export type TurnsOptions = { readonly rounds: number; readonly people: number; readonly dialogues: number; readonly profile?: string };

/** Of one contender in one round. */
export type Measured = {
  readonly turnsPerSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Of the bot's process. */
  readonly cpuSecondsPer1000: number;
  /** Of the database's processes; not a number where the system does not tell. */
  readonly databaseSecondsPer1000: number;
};

export type TurnsResult = { readonly questions: number; readonly sarai: readonly Measured[]; readonly bare: readonly Measured[] };

/** A B A B …, because a machine is not equally fast all day; the first round of each only warms up. Throws when a contender does not do its work. */
export async function measureTurns(ground: Ground, options: TurnsOptions, tell: (line: string) => void): Promise<TurnsResult> {
  const saraiUrl = await ground.sellers('turns_sarai', options.people);
  const sarai = await ground.sarai(saraiUrl, { profile: options.profile });
  const { bot: bare, databaseUrl: bareUrl } = await ground.bare('turns_bare');
  const measured = { sarai: [] as Measured[], bare: [] as Measured[] };
  for (let round = 0; round <= options.rounds; round++) {
    for (const [name, bot] of [
      ['sarai', sarai],
      ['bare', bare],
    ] as const) {
      const one = await measureRound(ground, [bot], options);
      if (round === 0) continue;
      measured[name].push(one);
      tell(`  round ${round}  ${bot.name.padEnd(16)} ${one.turnsPerSecond.toFixed(0).padStart(6)} turns/s`);
    }
  }
  const expected = (options.rounds + 1) * options.people * options.dialogues;
  for (const url of [saraiUrl, bareUrl]) {
    const kept = await ground.count(url, 'select count(*)::int as count from listing');
    if (kept !== expected) throw new Error(`${kept} listings were kept of ${expected}`);
  }
  await sarai.stop();
  await bare.stop();
  return { ...measured, questions };
}

/** One round of dialogues over one bot, or shared by several. */
export async function measureRound(ground: Ground, bots: readonly Bot[], { people, dialogues }: Pick<TurnsOptions, 'people' | 'dialogues'>): Promise<Measured> {
  const used = async () => (await Promise.all(bots.map((bot) => bot.used()))).reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  const [before, databaseBefore] = [await used(), ground.databaseCpuSeconds()];
  const { turns, seconds, latencies } = await talk(ground.api, bots, { people, dialogues });
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  return {
    turnsPerSecond: turns / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    cpuSecondsPer1000: (((await used()) - before) * 1000) / turns,
    databaseSecondsPer1000: ((ground.databaseCpuSeconds() - databaseBefore) * 1000) / turns,
  };
}
