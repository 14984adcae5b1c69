/** What is said where a document cannot be sent: the words beside it, and where else it can be had. */
import type { Fitted } from './channel.ts';

export function withoutDocument({ document, ...bare }: Fitted): Fitted {
  return { ...bare, text: [bare.text, document?.otherwise ?? ''].filter((part) => part !== '').join('\n\n') };
}
