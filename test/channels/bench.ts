/** What the contract suite is played on: a channel with a stand-in of its platform, and a person on the other side. */
import type { Channel } from '../../src/channels/channel.ts';
import type { Place } from '../../src/conversation/message.ts';

/** A message as its reader sees it. */
type Seen = {
  readonly text: string;
  readonly picture?: Uint8Array;
  readonly labels: readonly string[];
  readonly document?: { readonly name: string; readonly bytes: Uint8Array };
  readonly place?: Pick<Place, 'latitude' | 'longitude'>;
  readonly links?: readonly { readonly label: string; readonly url: string }[];
};

/** A channel with a stand-in of its platform behind it, and a person on the other side. */
export type Bench = {
  readonly channel: Channel;
  readonly address: string;
  /** What our channel said, as it stands on the person's screen. */
  seen(): readonly Seen[];
  /** Makes the platform answer the next sends so. */
  next(trouble: Trouble): void | Promise<void>;
  /** Rules of the platform that were broken. */
  complaints(): readonly string[];
  /** Takes everything down. */
  close(): Promise<void>;
};

export const allTroubles = ['blocked', 'try-later', 'unknown', 'refused', 'down'] as const;
type Trouble = (typeof allTroubles)[number];

export type Contract = {
  readonly name: string;
  /** A folder of `{ raw, reads }`: what the platform sends and what it is read as. Absent where it hands over messages ready read. */
  readonly samples?: URL;
  /** Files are opened when they are sent; else whoever looks at them finds out. */
  readonly opensFiles?: boolean;
  /** What can go wrong with its platform. */
  readonly troubles?: readonly Trouble[];
  /** The kept pictures and documents by hash. */
  open(pictures: ReadonlyMap<string, Uint8Array>, documents: ReadonlyMap<string, Uint8Array>): Promise<Bench>;
};
