/** What the page with the phones is made with: ports that the start of the service fills. */
import type { OpenDocument, OpenPicture } from '../../channels/channel.ts';
import type { Simulator } from '../../channels/simulator/simulator.ts';

/** The apps a phone can show: WhatsApp with its buttons and lists, as a paired phone without them, and Telegram. */
export const apps = ['whatsapp', 'telegram', 'numbered'] as const;
export type App = (typeof apps)[number];

/** A flow of the stack and what is known in it by now. */
export type Frame = { readonly flow: string; readonly asks?: string; readonly answers: readonly { readonly name: string; readonly value: string }[] };

/** What happens behind a talk. */
export type Behind = { readonly channel: string; readonly address: string } & (
  | { readonly what: 'begun' }
  | {
      readonly what: 'turn';
      /** The platform's id of the message that was read. */
      readonly read: string;
      readonly kind: string;
      readonly said: number;
      readonly ms: number;
      readonly stack: readonly Frame[];
      readonly language: string | null;
      readonly fault?: string;
    }
  | { readonly what: 'delivery'; readonly entry: string; readonly outcome: string }
  | { readonly what: 'job'; readonly job: string; readonly at: string }
);

/** Goods to try things with: a picture and what to write under it. */
export type Sample = { readonly name: string; readonly captions: { readonly [language: string]: string }; picture(): Promise<Uint8Array> };

export type Stage = {
  readonly apps: { readonly [app in App]: Simulator };
  /** Whether anybody ever wrote from that address. */
  known(channel: string, address: string): Promise<boolean>;
  /** Told of everything behind the talks; gives the way to stop listening. */
  watch(listener: (behind: Behind) => void): () => void;
  readonly openPicture: OpenPicture;
  readonly openDocument: OpenDocument;
  readonly samples: readonly Sample[];
  /** Called at the first phone: there should be something to look at. */
  opened(): void;
};
