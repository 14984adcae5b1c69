/**
 * Talks in which somebody answers by hand, the owner of the number we write from or, in one that was handed over, a person of the
 * house: there we keep silent for a while. What is said in them all the same is decided where it is sent: store/delivery/outbox.ts.
 */
import type { Conversation } from '../../conversation/turn.ts';
import { deadlines } from '../../shop/deadlines.ts';
import { callsBot, readCommand } from '../../understanding/phrases/commands.ts';
import type { Next } from './take-turn.ts';

/**
 * Whether nothing is answered to this, and until when nothing is said in the talk from now on: `null` where we are called back,
 * absent where nothing changes. Stock and orders are no talk: they go on.
 */
export function hushing({ hushedUntil }: Conversation, { message, content }: Pick<Next, 'message' | 'content'>, now: Date): Hushing {
  if (typeof content === 'string') return { silent: true };
  if (content.kind === 'own') {
    if (callsBot(content.text ?? '')) return { silent: false, until: null };
    // The platform's hour: what it tells late hushes nothing any more.
    const until = new Date(new Date(message.at).getTime() + deadlines.handover);
    return { silent: true, ...(until > (hushedUntil ?? now) && { until }) };
  }
  if (hushedUntil === null || hushedUntil <= now) return { silent: false };
  return isForUs(content) ? { silent: false, until: null } : { silent: true };
}

export type Hushing = { readonly silent: boolean; readonly until?: Date | null };

/** What only we can be meant by: our own controls, the menu, our name. */
function isForUs(content: Exclude<Next['content'], string>): boolean {
  if (content.kind === 'text') return readCommand(content.text) === 'menu' || callsBot(content.text);
  return content.kind === 'tap' || content.kind === 'vote';
}
