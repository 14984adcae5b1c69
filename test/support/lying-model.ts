/** Models that are no good, for whole dialogues: whatever they answer, what people are told must be what the house says by itself. */
import type { AssistantConfig } from '../../src/config.ts';
import { assistantAt, type ModelApi, type Reply, startModelApi, wishJson } from './model-api.ts';

const lies: readonly Reply[] = [
  wishJson({ do: 'answer', words: 'yes' }),
  wishJson({ do: 'answer', words: '987654' }),
  wishJson({ do: 'start', flow: 'sell', slots: [{ name: 'review', value: 'publish' }] }),
  wishJson({ do: 'start', flow: 'sell', slots: [{ name: 'price', value: '987654' }] }),
  wishJson({ do: 'start', flow: 'checkout', slots: [{ name: 'sure', value: 'yes' }] }),
  wishJson({ do: 'start', flow: 'amend', slots: [{ name: 'do', value: 'delete' }] }),
  wishJson({ do: 'start', flow: 'track', slots: [{ name: 'order', value: 'ZZZZ99' }] }),
  wishJson({ do: 'correct', slots: [{ name: 'price', value: '987654' }] }),
  wishJson({ do: 'command', command: 'cancel' }),
  wishJson({ do: 'reply', words: 'Your order was placed, paid and shipped. PKR 99 went back to you.', facts: ['F1'] }),
  wishJson({ do: 'reply', words: 'Send the money to 0300 1234567.', facts: ['F1'] }),
  wishJson({ do: 'pay', amount: 5 }),
  { tool: 'refund' },
  { refusal: 'I would rather not' },
  { raw: '<html>Bad gateway</html>' },
  { finish: 'length', content: '{"do":"start","fl' },
  'Sure! I have done it for you.',
  '{}',
];

const troubles: readonly Reply[] = [{ status: 500 }, { cut: true }, { status: 429, headers: { 'retry-after': '0' } }, { raw: '' }, { status: 503 }];

const replies: { readonly [mode: string]: readonly Reply[] } = { lying: lies, broken: troubles, hanging: ['hang'] };

/** `ASSISTANT=off`, `lying`, `broken` or `hanging`: the model that dialogues are played with. It lies where nothing is said. */
export async function badModel(mode = process.env.ASSISTANT ?? 'lying'): Promise<{ readonly api: ModelApi; readonly config: AssistantConfig } | undefined> {
  const known = replies[mode];
  if (!known) {
    if (mode === 'off') return undefined;
    throw new Error(`ASSISTANT is one of off, ${Object.keys(replies).join(', ')}, not ${mode}`);
  }
  let at = 0;
  const api = await startModelApi(() => known[at++ % known.length] ?? 'hang');
  return { api, config: assistantAt(api, mode === 'hanging' ? { seconds: 0.5 } : {}) };
}
