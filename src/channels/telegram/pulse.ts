/** Whether Telegram and we hear each other: what a process says of it when somebody asks whether it is ready. */
import { GrammyError } from 'grammy';
import { codeOf } from './errors.ts';

export type Pulse = {
  /** We asked and it went well. */
  well(): void;
  ill(error: unknown): void;
  /** Nothing is asked any more, since it would be refused again. */
  over(error: unknown): void;
  /** Any answer to the token: a platform that takes it, or does not. */
  token(accepted: boolean): void;
  /** A sentence for the operator without any secret; `undefined` while all is well. */
  ailing(): string | undefined;
};

/** A line that breaks for less is nothing to call anybody for. */
const patienceMs = 60_000;

export function makePulse(mode: 'polling' | 'webhook', now: () => number): Pulse {
  let reached = false;
  let ill: { readonly since: number; readonly code: string } | undefined;
  let over: string | undefined;
  let refused = false;

  const seconds = (since: number): number => Math.round((now() - since) / 1000);
  return {
    well() {
      reached = true;
      ill = undefined;
    },
    ill(error) {
      ill = { since: ill?.since ?? now(), code: codeOf(error) };
    },
    over(error) {
      over = codeOf(error);
    },
    token(accepted) {
      refused = !accepted;
    },
    ailing() {
      if (refused) return 'the platform refuses the token';
      if (over !== undefined) return `${mode} ended: the platform refuses (${over})`;
      const because = ill ? ` (${ill.code})` : '';
      if (!reached) return mode === 'webhook' ? `the webhook is not set yet${because}` : `the platform is not reached yet${because}`;
      return ill && now() - ill.since >= patienceMs ? `${mode} has failed for ${seconds(ill.since)} s${because}` : undefined;
    },
  };
}

/** The Bot API calls a token it does not know unauthorized, and one that is none not found. */
export const isTokenRefused = (error: unknown): boolean => error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
