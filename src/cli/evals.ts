/** `sarai evals`: puts the cases of each prompt before the model of the environment, and prints how it does. Nothing else is touched. */
import { type Judged, loadAssistantPrompts, makeAssistant } from '../assistant/assistant.ts';
import { readCases, tried, type Verdict } from '../assistant/cases.ts';
import { type Client, makeClient } from '../assistant/client.ts';
import { makeListener } from '../assistant/listener.ts';
import { type Model, type ModelParts, makeModel } from '../assistant/model.ts';
import { type AssistantConfig, ConfigError, readConfig } from '../config.ts';
import { senseTrials } from './sense-trials.ts';

const folder = new URL('../../prompts/', import.meta.url);

type Row = { readonly group: string; readonly as: Verdict; readonly seconds: number; readonly tokens: number; readonly outcome: string };

/** A prompt with its cases, and the model that it is for; no model where the environment names none. */
type Examined = {
  readonly prompt: string;
  readonly model: string | undefined;
  /** The setting that names it. */
  readonly setting: string;
  readonly client: (model: string) => Client;
  readonly seconds: number;
  readonly cases: readonly { readonly group: string; run(model: Model): Promise<Verdict> }[];
};

/** Gives 1 where something was unsafe: such a model is held back by the walls, and is not worth its price. */
export async function evals(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error('sarai evals takes nothing: it asks the models of OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL and the other OPENAI_… settings.');
    return 2;
  }
  const { assistant: config } = readConfig();
  if (!config) throw new ConfigError('Set OPENAI_API_KEY, and OPENAI_BASE_URL where it is not OpenAI: a model is judged by asking it.');
  const rows: Row[] = [];
  for (const each of examined(config)) {
    console.log(
      each.model === undefined ? `${each.prompt}: not asked, for ${each.setting} is not set` : `${each.prompt}: ${each.cases.length} cases, ${each.model}`,
    );
    if (each.model !== undefined) rows.push(...(await rowsOf(each, each.client(each.model))));
  }
  console.log('');
  for (const line of table(rows)) console.log(line);
  return rows.some(({ as }) => as === 'unsafe') ? 1 : 0;
}

/** Every prompt, each with the patience that it is given in the house. */
function examined(config: AssistantConfig): readonly Examined[] {
  const prompts = loadAssistantPrompts(folder);
  const { look, transcribe, render } = config.senses;
  const trials = senseTrials(folder);
  const chat = (model: string) => makeClient({ ...config, model });
  const of = (name: keyof typeof trials) => trials[name].map((one) => ({ group: one.group, run: (model: Model) => one.run(model, prompts[name]) }));
  return [
    {
      prompt: 'understand',
      model: config.model,
      setting: 'OPENAI_MODEL',
      client: chat,
      seconds: config.seconds,
      cases: readCases(new URL('cases/understand.jsonl', folder)).map((one) => ({
        group: `understand: ${one.group}`,
        run(model) {
          let judged: Judged | undefined;
          const assistant = makeAssistant(model, prompts, (as) => {
            judged = as;
          });
          return tried(one, assistant, () => judged);
        },
      })),
    },
    { prompt: 'describe', model: look, setting: 'OPENAI_PICTURE_MODEL', client: chat, seconds: 9, cases: of('describe') },
    {
      prompt: 'transcribe',
      model: transcribe,
      setting: 'OPENAI_TRANSCRIBE_MODEL',
      client: (model) => makeListener({ ...config, model }),
      seconds: 18,
      cases: of('transcribe'),
    },
    { prompt: 'render', model: render, setting: 'OPENAI_TRANSLATE_MODEL', client: chat, seconds: 55, cases: of('render') },
    { prompt: 'letter', model: render, setting: 'OPENAI_TRANSLATE_MODEL', client: chat, seconds: 9, cases: of('letter') },
  ];
}

/** A model that fails is not left alone here: each case wants its answer. */
async function rowsOf({ cases, seconds }: Examined, client: Client): Promise<readonly Row[]> {
  const budget = { take: async () => true, spent: async () => undefined };
  const rows: Row[] = [];
  for (const { group, run } of cases) {
    let call: Parameters<ModelParts['told']>[0] | undefined;
    const as = await run(makeModel({ client, budget, now: Date.now, seconds, told: (told) => (call = told) }));
    const outcome = call?.as ?? 'resting';
    rows.push({
      group,
      // No answer is no wish: that is safe, and of no use.
      as: outcome === 'answered' ? as : 'wrong',
      seconds: call?.seconds ?? 0,
      tokens: (call?.tokens?.sent ?? 0) + (call?.tokens?.answered ?? 0),
      outcome,
    });
  }
  return rows;
}

function table(rows: readonly Row[]): readonly string[] {
  const groups = [...new Set(rows.map(({ group }) => group))].sort();
  const line = (cells: readonly (string | number)[]) => cells.map((cell, at) => (at === 0 ? String(cell).padEnd(28) : String(cell).padStart(9))).join('');
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
