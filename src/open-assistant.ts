/** The assistant as it is set up by the environment: its prompts checked, its model asked within a budget. */
import type pg from 'pg';
import { type Assistant, loadAssistantPrompts, makeAssistant } from './assistant/assistant.ts';
import { type Client, makeClient } from './assistant/client.ts';
import { makeListener } from './assistant/listener.ts';
import { type Model, makeModel } from './assistant/model.ts';
import { PromptError } from './assistant/prompts.ts';
import { makeLook, makeRender, makeTranscribe, makeTranslate } from './assistant/senses.ts';
import type { AssistantConfig } from './config.ts';
import { StartError } from './store/database/start-error.ts';
import { makeAssistantUse } from './store/turns/assistant-use.ts';
import type { Log, Senses } from './work/house.ts';
import type { Meter } from './work/meter.ts';

type Parts = {
  readonly pool: pg.Pool;
  readonly now: () => Date;
  readonly log: Log;
  readonly meter: Meter;
  /** The bytes of a kept picture. */
  readonly openPicture: (hash: string) => Promise<Uint8Array>;
};

const promptsFolder = new URL('../prompts/', import.meta.url);

/** Throws `StartError` where the prompts cannot be used, set up or not: a house that starts can be given a model any time. */
export function openAssistant(config: AssistantConfig | undefined, parts: Parts): { readonly assistant?: Assistant; readonly senses: Senses } {
  const prompts = checkedPrompts();
  if (!config) return { senses: {} };
  const judged = (as: string) => parts.meter.proposals.inc({ as });
  const assistant = makeAssistant(openModel(config, parts, makeClient(config)), prompts, judged);
  return { assistant, senses: openSenses(config, parts, prompts) };
}

type Prompts = ReturnType<typeof loadAssistantPrompts>;

/** Each by a model of its own, with a patience of its own: one that fails keeps the others from nothing. */
function openSenses(config: AssistantConfig, parts: Parts, prompts: Prompts): Senses {
  const { transcribe, look, render } = config.senses;
  const patient = (seconds: number) => ({ ...config, seconds });
  // What a voice note says is in no log, whatever is set.
  const unlogged = { ...patient(18), logWords: false };
  return {
    ...(transcribe && { transcribe: makeTranscribe(openModel(unlogged, parts, makeListener({ ...config, model: transcribe })), prompts.transcribe) }),
    ...(look && {
      look: makeLook(openModel({ ...patient(9), logWords: false }, parts, makeClient({ ...config, model: look })), prompts.describe, parts.openPicture),
    }),
    ...(render && { render: makeRender(openModel(patient(55), parts, makeClient({ ...config, model: render })), prompts.render) }),
    ...(render && { translate: makeTranslate(openModel({ ...patient(9), logWords: false }, parts, makeClient({ ...config, model: render })), prompts.letter) }),
  };
}

function checkedPrompts(): Prompts {
  try {
    return loadAssistantPrompts(promptsFolder);
  } catch (error) {
    if (error instanceof PromptError) throw new StartError(error.message, { cause: error });
    throw error;
  }
}

/** Each call is counted and logged with ids and counts; with words only where the operator asked for them. */
function openModel(config: AssistantConfig, { pool, now, log, meter }: Parts, client: Client): Model {
  return makeModel({
    client,
    budget: makeAssistantUse(pool, now, config.limits),
    now: Date.now,
    seconds: config.seconds,
    told({ words, ...call }) {
      meter.modelCalls.inc({ prompt: call.prompt, as: call.as });
      meter.modelSeconds.observe({ prompt: call.prompt }, call.seconds);
      for (const kind of ['sent', 'answered'] as const) meter.modelTokens.inc({ prompt: call.prompt, kind }, call.tokens?.[kind] ?? 0);
      log[call.as === 'refused' ? 'warn' : 'info']({ ...call, ...(config.logWords && { words }) }, 'the model was asked');
    },
  });
}

/** What of people is put before a model, as the privacy notice and the turns know it. */
export const sensedBy = ({ transcribe, look, render, translate }: Senses) =>
  ({
    sensed: [...(transcribe ? (['voice'] as const) : []), ...(look ? (['photos'] as const) : []), ...(render || translate ? (['texts'] as const) : [])],
    translates: translate !== undefined,
  }) as const;
