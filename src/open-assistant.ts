/** The assistant as it is set up by the environment: its prompts checked, its model asked within a budget. */
import type pg from 'pg';
import { type Assistant, loadAssistantPrompts, makeAssistant } from './assistant/assistant.ts';
import { makeClient } from './assistant/client.ts';
import { type Model, makeModel } from './assistant/model.ts';
import { PromptError } from './assistant/prompts.ts';
import type { AssistantConfig } from './config.ts';
import { makeAssistantUse } from './store/assistant-use.ts';
import { StartError } from './store/start-error.ts';
import type { Log } from './work/house.ts';
import type { Meter } from './work/meter.ts';

type Parts = { readonly pool: pg.Pool; readonly now: () => Date; readonly log: Log; readonly meter: Meter };

const promptsFolder = new URL('../prompts/', import.meta.url);

/** Throws `StartError` where the prompts cannot be used, set up or not: a house that starts can be given a model any time. */
export function openAssistant(config: AssistantConfig | undefined, parts: Parts): Assistant | undefined {
  const prompts = checkedPrompts();
  if (!config) return undefined;
  const judged = (as: string) => parts.meter.proposals.inc({ as });
  return makeAssistant(openModel(config, parts), prompts, judged);
}

function checkedPrompts(): ReturnType<typeof loadAssistantPrompts> {
  try {
    return loadAssistantPrompts(promptsFolder);
  } catch (error) {
    if (error instanceof PromptError) throw new StartError(error.message, { cause: error });
    throw error;
  }
}

/** Each call is counted and logged with ids and counts; with words only where the operator asked for them. */
function openModel(config: AssistantConfig, { pool, now, log, meter }: Parts): Model {
  return makeModel({
    client: makeClient(config),
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
