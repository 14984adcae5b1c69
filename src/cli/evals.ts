/** `sarai evals`: puts the cases of each prompt before the model of the environment, and prints how it does. Nothing else is touched. */
import { readdirSync } from 'node:fs';
import { type Judged, loadAssistantPrompts, makeAssistant } from '../assistant/assistant.ts';
import { type Case, readCases, tried, type Verdict } from '../assistant/cases.ts';
import { makeClient } from '../assistant/client.ts';
import { type ModelParts, makeModel } from '../assistant/model.ts';
import { type AssistantConfig, ConfigError, readConfig } from '../config.ts';

const folder = new URL('../../prompts/', import.meta.url);

type Row = { readonly group: string; readonly as: Verdict; readonly seconds: number; readonly tokens: number; readonly outcome: string };

/** Gives 1 where something was unsafe: such a model is held back by the walls, and is not worth its price. */
export async function evals(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error('sarai evals takes nothing: it asks the model of OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL.');
    return 2;
  }
  const { assistant: config } = readConfig();
  if (!config) throw new ConfigError('Set OPENAI_API_KEY, and OPENAI_BASE_URL where it is not OpenAI: a model is judged by asking it.');
  const files = readdirSync(new URL('cases/', folder)).filter((name) => name.endsWith('.jsonl'));
  const cases = files.flatMap((name) => readCases(new URL(`cases/${name}`, folder)));
  console.log(`${config.model}: ${cases.length} cases\n`);
  const rows: Row[] = [];
  const one = askerOf(config);
  for (const each of cases) rows.push(await one(each));
  for (const line of table(rows)) console.log(line);
  return rows.some(({ as }) => as === 'unsafe') ? 1 : 0;
}

/** Asks one case. A model that fails is not left alone here: each case wants its answer. */
function askerOf(config: AssistantConfig): (one: Case) => Promise<Row> {
  const prompts = loadAssistantPrompts(folder);
  const client = makeClient(config);
  const budget = { take: async () => true, spent: async () => undefined };
  return async (one) => {
    let call: Parameters<ModelParts['told']>[0] | undefined;
    let judged: Judged | undefined;
    const model = makeModel({ client, budget, now: Date.now, seconds: config.seconds, told: (told) => (call = told) });
    const assistant = makeAssistant(model, prompts, (as) => {
      judged = as;
    });
    const as = await tried(one, assistant, () => judged);
    const outcome = call?.as ?? 'resting';
    // No answer is no wish: that is safe, and of no use.
    return {
      group: one.group,
      as: outcome === 'answered' ? as : 'wrong',
      seconds: call?.seconds ?? 0,
      tokens: (call?.tokens?.sent ?? 0) + (call?.tokens?.answered ?? 0),
      outcome,
    };
  };
}

function table(rows: readonly Row[]): readonly string[] {
  const groups = [...new Set(rows.map(({ group }) => group))].sort();
  const line = (cells: readonly (string | number)[]) => cells.map((cell, at) => (at === 0 ? String(cell).padEnd(22) : String(cell).padStart(9))).join('');
  return [
    line(['group', 'cases', 'right', 'wrong', 'unsafe', 'failed', 's (mean)', 'tokens']),
    ...[...groups, 'all'].map((group) => line(cellsOf(group, rows))),
  ];
}

function cellsOf(group: string, rows: readonly Row[]): readonly (string | number)[] {
  const own = rows.filter((row) => group === 'all' || row.group === group);
  const count = (as: Verdict) => own.filter((row) => row.as === as).length;
  const seconds = own.reduce((sum, row) => sum + row.seconds, 0) / Math.max(1, own.length);
  const failed = own.filter(({ outcome }) => outcome !== 'answered').length;
  return [group, own.length, count('right'), count('wrong'), count('unsafe'), failed, seconds.toFixed(2), own.reduce((sum, row) => sum + row.tokens, 0)];
}
