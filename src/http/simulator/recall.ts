/** What a phone showed before a restart, drawn again from what the database keeps. */
import type { Abilities } from '../../channels/channel.ts';
import { fit } from '../../channels/fit.ts';
import type { Shown } from '../../channels/simulator/simulator.ts';
import type { Bubble } from '../../conversation/bubble.ts';
import type { InboundMessage } from '../../conversation/message.ts';
import { zoneOf } from '../../shop/quiet-hours.ts';
import { isLanguage } from '../../words/language.ts';
import { outbound } from '../../words/outbound.ts';
import type { Renderer } from '../../words/words.ts';

type Theirs = { readonly by: 'person'; readonly at: string; readonly message: InboundMessage };
type Ours = { readonly by: 'us'; readonly at: string; readonly bubble: Bubble; readonly replaces: string | null; readonly sentIds: readonly string[] };
type PastTalk = {
  readonly language: string | null;
  readonly country: string | null;
  readonly timeZone: string | null;
  readonly said: readonly (Theirs | Ours)[];
};

/** What is ours is said in the language its reader has by now, and in the time of where they live. */
export function recall(talk: PastTalk | undefined, abilities: Abilities, words: Renderer): readonly Shown[] {
  const shown = new Map<string, Shown>();
  const put = (one: Shown) => shown.set(one.id, shown.has(one.id) ? { ...one, edited: true, at: shown.get(one.id)?.at ?? one.at } : one);
  const language = isLanguage(talk?.language) ? talk.language : 'en';
  const theirs = talk ? words.of(zoneOf(talk, words.timeZone)) : words;
  for (const past of talk?.said ?? []) {
    if (past.by === 'person') {
      const written = theirsOf(past, shown);
      if (written) put(written);
      const voted = votedIn(past, shown);
      if (voted) shown.set(voted.id, voted);
      continue;
    }
    for (const [at, { replaces: _, ...said }] of fit(outbound(past.bubble, language, theirs), abilities).entries()) {
      const id = past.sentIds[at];
      if (id !== undefined) put({ id, by: 'us', edited: false, at: past.at, ...said });
    }
  }
  return [...shown.values()];
}

function theirsOf({ at, message: { id, ref, edits, content } }: Theirs, shown: ReadonlyMap<string, Shown>): Shown | undefined {
  const one = { id: edits ?? ref ?? id, by: 'person', edited: false, at } as const;
  switch (content.kind) {
    case 'blocked':
    case 'unblocked':
    case 'vote':
      return undefined;
    case 'own':
      return { ...one, by: 'us', kind: 'own', text: content.text ?? '' };
    case 'text':
      return { ...one, text: content.text };
    case 'tap':
      return { ...one, kind: 'tap', text: labelOf(content, shown) };
    case 'image':
    case 'voice':
      return { ...one, kind: content.kind, text: content.caption ?? '', picture: content.file.ref };
    case 'document':
      return { ...one, kind: content.kind, text: content.name ?? '' };
    default:
      return { ...one, kind: content.kind, text: '' };
  }
}

/** The poll that somebody voted in. */
function votedIn({ message: { content } }: Theirs, shown: ReadonlyMap<string, Shown>): Shown | undefined {
  const poll = content.kind === 'vote' ? shown.get(content.on) : undefined;
  return poll && content.kind === 'vote' ? { ...poll, voted: content.labels } : undefined;
}

const labelOf = ({ control, on }: { readonly control: string; readonly on?: string }, shown: ReadonlyMap<string, Shown>): string =>
  (on === undefined ? undefined : shown.get(on)?.controls?.items.find(({ id }) => id === control)?.label) ?? '…';
