/** An OpenAI-compatible endpoint. Its library is loaded only where there is one: most houses have no model. */
import type { OpenAI } from 'openai';
import { z } from 'zod';
import type { Outcome, Sent, Tokens } from './model.ts';
import type { Prompt } from './prompts.ts';

export type ClientOptions = {
  readonly apiKey: string;
  /** Another endpoint than OpenAI's own. */
  readonly baseUrl?: string;
  readonly model: string;
};

type Completion = { readonly prompt: Prompt; readonly sent: Sent; readonly answer: z.ZodType; readonly signal: AbortSignal };

export type Client = {
  /** The text of an answer of the wanted shape. Throws a `Failure`, also where the answer cannot be what was asked for. */
  complete(asked: Completion): Promise<{ readonly text: string; readonly tokens: Tokens }>;
};

/** Why there is no answer. `afterMs`: not to be asked again before. `detail` holds nobody's words. `tokens` were used up all the same. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly as: Exclude<Outcome, 'answered' | 'resting' | 'spent'>;
  readonly afterMs: number | undefined;
  readonly detail: string;
  readonly tokens: Tokens | undefined;

  constructor(as: Failure['as'], { cause, afterMs, detail = as, tokens }: Why = {}) {
    super(detail, { cause });
    this.tokens = tokens;
    this.as = as;
    this.afterMs = afterMs;
    this.detail = detail;
  }
}

type Why = { readonly cause?: unknown; readonly afterMs?: number; readonly detail?: string; readonly tokens?: Tokens };

/** A second try is worth its while only where it can still be in time. */
const retryWithinMs = 1_000;
const pauseMs = 200;

export function makeClient({ apiKey, baseUrl, model }: ClientOptions): Client {
  let made: Promise<OpenAI> | undefined;
  const client = () => {
    made ??= import('openai').then(({ OpenAI: Made }) => new Made({ apiKey, baseURL: baseUrl ?? null, maxRetries: 0, logLevel: 'off' }));
    return made;
  };
  // Whoever writes first is not to wait for it. What is wrong with it is told to whoever asks.
  client().catch(() => undefined);
  const once = async (asked: Completion) => {
    const openai = await client();
    try {
      return read(await openai.chat.completions.create(body(model, asked), { signal: asked.signal }));
    } catch (error) {
      throw failureOf(error, asked.signal);
    }
  };
  return {
    async complete(asked) {
      try {
        return await once(asked);
      } catch (error) {
        if (!(error instanceof Failure) || !mayRetry(error)) throw error;
        await pause(error.afterMs ?? pauseMs, asked.signal);
        return await once(asked);
      }
    },
  };
}

const mayRetry = ({ as, afterMs }: Failure): boolean => as === 'outage' || (as === 'limited' && afterMs !== undefined && afterMs <= retryWithinMs);

const body = (model: string, { prompt, sent, answer }: Completion): OpenAI.ChatCompletionCreateParamsNonStreaming => ({
  model,
  messages: [
    { role: 'system', content: prompt.text },
    { role: 'user', content: typeof sent === 'string' ? sent : sent.map(part) },
  ],
  temperature: prompt.temperature,
  max_completion_tokens: prompt.tokens,
  response_format: { type: 'json_schema', json_schema: { name: prompt.answer, strict: true, schema: schemaOf(answer) } },
});

function part(one: Exclude<Sent, string>[number]): OpenAI.ChatCompletionContentPart {
  if ('text' in one) return { type: 'text', text: one.text };
  if ('picture' in one) return { type: 'image_url', image_url: { url: one.picture, detail: 'low' } };
  throw new Failure('refused', { detail: 'sounds are for who listens' });
}

function schemaOf(answer: z.ZodType): { [key: string]: unknown } {
  const { $schema: _, ...schema } = z.toJSONSchema(answer, { target: 'draft-7' });
  return schema;
}

const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish(), tool_calls: z.array(z.unknown()).nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number().int().nonnegative(), completion_tokens: z.number().int().nonnegative() }).nullish(),
});

/** No endpoint is trusted to answer as it promised. A model that calls a tool was offered none. */
function read(answered: unknown): { readonly text: string; readonly tokens: Tokens } {
  const { data } = completion.safeParse(answered);
  const [choice] = data?.choices ?? [];
  if (!choice) throw new Failure('malformed', { detail: 'no completion' });
  const { content, refusal, tool_calls } = choice.message;
  const tokens = { sent: data?.usage?.prompt_tokens ?? 0, answered: data?.usage?.completion_tokens ?? 0 };
  if (tool_calls && tool_calls.length > 0) throw new Failure('malformed', { detail: 'a tool that is none', tokens });
  if (choice.finish_reason === 'length') throw new Failure('malformed', { detail: 'cut short', tokens });
  if (!content || refusal) throw new Failure('malformed', { detail: refusal ? 'it would not' : 'no content', tokens });
  return { text: content, tokens };
}

const thrown = z.object({ status: z.number().int().optional(), headers: z.instanceof(Headers).optional() });

/** What went wrong at the endpoint, without anybody's words. */
export function failureOf(error: unknown, { aborted }: AbortSignal): Failure {
  if (error instanceof Failure) return error;
  if (aborted) return new Failure('slow', { cause: error });
  const { status, headers } = thrown.safeParse(error).data ?? {};
  const afterMs = headers && restOf(headers);
  const more = { cause: error, ...(afterMs !== undefined && { afterMs }), ...(status !== undefined && { detail: `status ${status}` }) };
  if (status === 429) return new Failure('limited', more);
  // A body that is no JSON, from whoever is in between.
  if (error instanceof SyntaxError) return new Failure('malformed', { cause: error, detail: 'not JSON' });
  return new Failure(status !== undefined && status < 500 ? 'refused' : 'outage', more);
}

/** In seconds, milliseconds or as a date. */
function restOf(headers: Headers): number | undefined {
  const ms = Number(headers.get('retry-after-ms') ?? Number.NaN);
  if (Number.isFinite(ms)) return Math.max(0, ms);
  const after = headers.get('retry-after');
  if (after === null) return undefined;
  const seconds = Number(after);
  const until = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(after) - Date.now();
  return Number.isFinite(until) ? Math.max(0, until) : undefined;
}

/** Rejects as slow where the time is over. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new Failure('slow'));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
