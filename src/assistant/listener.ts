/** A model that makes words of a sound, at an OpenAI-compatible endpoint. */
import type { OpenAI } from 'openai';
import { z } from 'zod';
import { type Client, type ClientOptions, Failure, failureOf } from './client.ts';

const heard = z.object({
  text: z.string(),
  usage: z.object({ input_tokens: z.number().int().nonnegative(), output_tokens: z.number().int().nonnegative() }).nullish().catch(undefined),
});

/** Its prompt is a line in the language that is likely spoken, by which a model knows the words of the trade. */
export function makeListener({ apiKey, baseUrl, model }: ClientOptions): Client {
  let made: Promise<{ readonly openai: OpenAI; readonly toFile: typeof import('openai').toFile }> | undefined;
  const client = () => {
    made ??= import('openai').then(({ OpenAI: Made, toFile }) => ({
      openai: new Made({ apiKey, baseURL: baseUrl ?? null, maxRetries: 0, logLevel: 'off' }),
      toFile,
    }));
    return made;
  };
  return {
    async complete({ prompt, sent, signal }) {
      const [sound, hint] = typeof sent === 'string' ? [] : sent;
      if (!sound || !('sound' in sound)) throw new Failure('refused', { detail: 'not a sound' });
      const { openai, toFile } = await client();
      const { bytes, name, mime } = sound.sound;
      const language = hint && 'text' in hint ? hint.text : undefined;
      try {
        const file = await toFile(bytes, name, { type: mime });
        const asked = { file, model, prompt: prompt.text, response_format: 'json' as const, ...(language !== undefined && { language }) };
        const { data } = heard.safeParse(await openai.audio.transcriptions.create(asked, { signal }));
        if (!data) throw new Failure('malformed', { detail: 'no words' });
        return { text: JSON.stringify(data.text), tokens: { sent: data.usage?.input_tokens ?? 0, answered: data.usage?.output_tokens ?? 0 } };
      } catch (error) {
        throw failureOf(error, signal);
      }
    },
  };
}
