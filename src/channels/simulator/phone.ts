/** A phone: what its owner can do with it, and what it shows. */

import { randomUUID } from 'node:crypto';
import type { Content, FileRef, InboundMessage } from '../../conversation/message.ts';
import type { FileKeeper } from './files.ts';
import type { Listener, Screen, Shown } from './screen.ts';

/** Each thing its owner does resolves, as on a platform, when Sarai has taken it; it gives the message as it was handed over. */
export type Phone = {
  readonly address: string;
  types(text: string): Promise<InboundMessage>;
  /** Rewrites a message sent before. */
  rewrites(earlier: InboundMessage, text: string): Promise<InboundMessage>;
  /** Taps a control: its id, the label it shows, or its number among those shown last; on one message where it is named. Throws when none is such. */
  taps(control: string | number, on?: string): Promise<InboundMessage>;
  /** A control as `taps` would find it. */
  finds(control: string | number): { readonly id: string; readonly label: string } | undefined;
  /** `album` is the same for photos picked together. */
  sendsPhoto(bytes: Uint8Array, caption?: string, album?: string): Promise<InboundMessage>;
  /** Sends anything else, such as a sticker or a place. */
  sends(content: Content): Promise<InboundMessage>;
  /** Keeps a file as a platform would, for a message that carries one. */
  upload(bytes: Uint8Array): FileRef;
  /** Hands over the same message once more, as platforms do. */
  repeats(message: InboundMessage): Promise<void>;
  /** The last messages of the talk, oldest first. */
  screen(): readonly Shown[];
  /** Told of each message that is new or was changed; gives the way to stop listening. */
  onShown(listener: Listener): () => void;
};

export type PhoneParts = {
  readonly channel: string;
  readonly address: string;
  readonly screen: Screen;
  readonly files: FileKeeper;
  readonly now: () => Date;
  deliver(message: InboundMessage): Promise<void>;
};

export function makePhone({ channel, address, screen, files, now, deliver }: PhoneParts): Phone {
  const said = (content: Content, text: string) => ({
    by: 'person' as const,
    text,
    ...(content.kind !== 'text' && { kind: content.kind }),
    ...((content.kind === 'image' || content.kind === 'voice') && { picture: content.file.ref }),
  });

  async function hand(content: Content, text: string): Promise<InboundMessage> {
    const id = screen.add(said(content, text));
    const message: InboundMessage = { id, ref: id, channel, address, at: now().toISOString(), content };
    await deliver(message);
    return message;
  }

  async function rewrite(earlier: InboundMessage, text: string): Promise<InboundMessage> {
    const ref = earlier.ref ?? earlier.id;
    const content = { kind: 'text', text } as const;
    screen.change(ref, said(content, text));
    const message: InboundMessage = { id: randomUUID(), ref, edits: ref, channel, address, at: now().toISOString(), content };
    await deliver(message);
    return message;
  }

  return {
    address,
    types: (text) => hand({ kind: 'text', text }, text),
    rewrites: rewrite,
    async taps(control, on) {
      const shown = screen.shown();
      const found = controlOn(on === undefined ? shown : shown.filter(({ id }) => id === on), control);
      if (!found) throw new Error(`nothing shown can be tapped as ${control}`);
      return hand({ kind: 'tap', control: found.id, on: found.on }, found.label);
    },
    finds: (control) => controlOn(screen.shown(), control),
    sendsPhoto: (bytes, caption, album) =>
      hand({ kind: 'image', file: files.keep(bytes), ...(caption !== undefined && { caption }), ...(album !== undefined && { album }) }, caption ?? ''),
    sends: (content) => hand(content, content.kind === 'text' ? content.text : content.kind === 'document' ? (content.name ?? '') : ''),
    upload: files.keep,
    repeats: deliver,
    screen: () => screen.shown(),
    onShown: (listener) => screen.listen(listener),
  };
}

/** The newest of that id, else of that label; a number counts in the newest message that has controls. */
function controlOn(shown: readonly Shown[], control: string | number): { id: string; label: string; on: string } | undefined {
  const newest = shown.flatMap(({ id: on, controls }) => controls?.items.map(({ id, label }, at) => ({ id, label, on, place: at + 1 })) ?? []).reverse();
  if (typeof control === 'number') return newest.find(({ on, place }) => on === newest[0]?.on && place === control);
  return newest.find(({ id }) => id === control) ?? newest.find(({ label }) => bare(label) === bare(control));
}

/** Labels are told apart by what can be seen of them. */
const bare = (label: string): string => label.replace(/[\u2066-\u2069]/g, '').trim();
