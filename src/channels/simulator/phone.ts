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
  /**
   * Taps a control: its id, the label it shows, or its number among those shown last; on one message where it is named. In a poll
   * that is a vote, and a tap on what is chosen takes it back. Throws when none is such.
   */
  taps(control: string | number, on?: string): Promise<InboundMessage>;
  /** Chooses these options of a poll, by number or label, the newest where none is named; none of them takes the vote back. */
  votes(options: readonly (string | number)[], on?: string): Promise<InboundMessage>;
  /** The owner of the number that Sarai writes from answers in this talk by hand. */
  answered(text?: string): Promise<InboundMessage>;
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
  /** Told of each message that is new or was changed, and of votes; gives the way to stop listening. */
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

  const hand = (content: Content, text: string) => deliverAs(screen.add(said(content, text)), content);

  async function deliverAs(id: string, content: Content): Promise<InboundMessage> {
    const message: InboundMessage = { id, ref: id, channel, address, at: now().toISOString(), content };
    await deliver(message);
    return message;
  }

  /** Shown in the poll itself. */
  function vote(on: string, labels: readonly string[]): Promise<InboundMessage> {
    screen.vote(on, labels);
    return deliverAs(randomUUID(), { kind: 'vote', on, labels });
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
      const poll = shown.find(({ id, controls }) => id === found.on && controls?.as === 'poll');
      if (poll) return vote(poll.id, poll.voted?.includes(found.label) ? [] : [found.label]);
      return hand({ kind: 'tap', control: found.id, on: found.on }, found.label);
    },
    async votes(options, on) {
      const poll = screen.shown().findLast(({ id, controls }) => controls?.as === 'poll' && (on === undefined || id === on));
      if (!poll) throw new Error('no poll is shown');
      const chosen = options.map((option) => controlOn([poll], option)?.label);
      if (chosen.includes(undefined)) throw new Error(`the poll has no such option: ${options.join(', ')}`);
      return vote(
        poll.id,
        chosen.filter((label) => label !== undefined),
      );
    },
    async answered(text) {
      const id = screen.add({ by: 'us', kind: 'own', text: text ?? '' });
      return deliverAs(id, { kind: 'own', ...(text !== undefined && { text }) });
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
  return newest.find(({ id }) => id === control) ?? newest.find(({ label }) => bare(label) === bare(control) || unnumbered(label) === bare(control));
}

/** An option of a poll without the number it begins with. */
const unnumbered = (label: string): string => bare(label.replace(/^\d+\. /, ''));

/** Labels are told apart by what can be seen of them. */
const bare = (label: string): string => label.replace(/[\u2066-\u2069]/g, '').trim();
