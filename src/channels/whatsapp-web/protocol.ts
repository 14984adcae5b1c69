/** What the process with the browser and ours say to each other. Ours believes nothing it did not look at. */
import { z } from 'zod';
import type { Place } from '../../conversation/message.ts';

/** How the session is opened. */
export type Opening = {
  /** Where the browser's profile is; the library makes a folder in it. */
  readonly folder: string;
  readonly chrome: string;
  readonly chromeArgs: readonly string[];
  /** A page of one's own instead of WhatsApp's: `version` names an HTML file in `folder`. */
  readonly page?: { readonly folder: string; readonly version: string };
  /** What is unread and came after this moment, in seconds, is read as well; nothing old where it is absent. */
  readonly since?: number;
  readonly pulseMs: number;
};

/** A file as it goes to the browser. */
export type SentFile = { readonly as: 'picture' | 'document'; readonly bytes: Uint8Array; readonly mime: string; readonly name: string };

/** At most one thing beside the text, and none beside a place. */
export type Sending = {
  /** A chat, as the library calls it. */
  readonly to: string;
  readonly text: string;
  readonly file?: SentFile;
  readonly place?: Place;
  readonly poll?: readonly string[];
};

export type Ask =
  | { readonly do: 'open'; readonly opening: Opening }
  | ({ readonly do: 'send' } & Sending)
  | { readonly do: 'fetch'; readonly message: string; readonly most: number }
  | { readonly do: 'seen'; readonly chat: string }
  /** Unlinks us from the phone. */
  | { readonly do: 'leave' }
  | { readonly do: 'end' };

export type Asked = Ask & { readonly ask: number };

/** Why something that was asked was not done. */
export const refusals = ['not-connected', 'not-on-whatsapp', 'not-taken', 'no-chat', 'file', 'too-large', 'gone', 'page-gone', 'page-error'] as const;
export type Refusal = (typeof refusals)[number];

const line = z.string().max(500);
const number = z.number().int().nonnegative();

export const told = z.discriminatedUnion('told', [
  z.object({ told: z.literal('browser'), pid: number }),
  /** The page answers; its state where it has one. */
  z.object({ told: z.literal('pulse'), state: line.optional() }),
  z.object({ told: z.literal('code'), code: z.string().min(1).max(1000) }),
  z.object({ told: z.literal('progress'), percent: z.number() }),
  z.object({ told: z.literal('ready'), number: line, name: line.optional() }),
  z.object({ told: z.literal('lost'), why: line }),
  z.object({ told: z.literal('happened'), raw: z.unknown() }),
  z.object({ told: z.literal('done'), ask: number, value: z.unknown() }),
  z.object({ told: z.literal('refused'), ask: number, why: z.enum(refusals), detail: line }),
  z.object({ told: z.literal('fault'), detail: line }),
]);
export type Told = z.infer<typeof told>;
