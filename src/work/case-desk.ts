/** The desk at which a person of the house answers who asked for one: cases in words, and what is done about them. */
import { abilitiesOf } from '../channels/abilities-of.ts';
import type { Bubble } from '../conversation/bubble.ts';
import type { Content } from '../conversation/message.ts';
import type { Conversation } from '../conversation/turn.ts';
import { answerWords } from '../flows/house/human.ts';
import { isLanguage, type Language } from '../words/language.ts';
import { outbound } from '../words/outbound.ts';
import { isOpen } from './delivery/gate.ts';
import type { House } from './house.ts';
import { askAgain, openTalk } from './turns/open-question.ts';

/** `no_talk`: there is nowhere to answer any more. `blocked`: they blocked us. */
type Acted = { readonly ok: true; readonly talk: number | null } | { readonly ok: false; readonly why: 'not_found' | 'closed' | 'no_talk' | 'blocked' };
type Act = 'taken' | 'answered' | 'given_back' | 'closed';
type Spoken = { readonly at: Date } & ({ readonly content: Content } | { readonly bubble: Bubble; readonly outcome: string | null });
type Looked = {
  readonly conversation: number | null;
  readonly name: string | null;
  readonly language: string | null;
  readonly spoken: readonly Spoken[];
};

/** Cases, in the store. */
export type CaseBook<One extends Looked, Open> = {
  list(now: Date): Promise<readonly Open[]>;
  look(number: number, by: string | null, now: Date): Promise<One | undefined>;
  act(number: number, act: Act, now: Date, acting: { readonly by?: string | null; readonly form?: string; readonly bubble?: Bubble }): Promise<Acted>;
};

/** One line of a transcript. `from`: the person, the bot, or somebody who answers by hand. `waits`: it did not go out yet. */
export type Line = { readonly at: Date; readonly from: 'person' | 'bot' | 'hand'; readonly text: string; readonly waits: boolean };

/** Who answers: the name they want to be called by, and the form they sent, which counts once. */
export type Writer = { readonly by: string | null; readonly form?: string };

/** Longer ones are cut in two by no channel. */
export const answerAtMost = 1000;

type Parts = Pick<House, 'inbox' | 'begin' | 'talks' | 'read' | 'channels' | 'words' | 'now'>;

/** `then` is what is worth doing at once with the case and its talk; the sweeper finds it too. */
export function makeCaseDesk<One extends Looked, Open>(house: Parts, book: CaseBook<One, Open>, then: (number: number, talk: number) => Promise<void>) {
  async function act(number: number, what: Act, writer: Writer, bubble?: Bubble): Promise<Acted & { readonly shut?: boolean }> {
    const acted = await book.act(number, what, house.now(), { ...writer, ...(bubble && { bubble }) });
    if (!acted.ok || acted.talk === null) return acted;
    const shut = isShut(house, await house.inbox.load(acted.talk));
    await then(number, acted.talk);
    return { ...acted, shut };
  }
  return {
    list: () => book.list(house.now()),
    /** One case as it stands; `by` is who looks. `shut`: their app takes nothing now, and an answer waits until they write. */
    async one(number: number, by: string | null) {
      const found = await book.look(number, by, house.now());
      if (!found) return undefined;
      const { name, spoken, ...looked } = found;
      const conversation = found.conversation === null ? undefined : await house.inbox.load(found.conversation);
      const language = isLanguage(found.language) ? found.language : 'en';
      return {
        ...looked,
        firstName: name?.trim().split(/\s+/)[0] ?? null,
        lines: linesOf(spoken, language, house.words),
        open: conversation && (await openIn(house, conversation)),
        shut: isShut(house, conversation),
      };
    },
    /** Tells them that somebody reads it. */
    take: (number: number, writer: Writer) => act(number, 'taken', writer, answerWords(writer.by)),
    answer: (number: number, text: string, writer: Writer) => act(number, 'answered', writer, answerWords(writer.by, text)),
    giveBack: (number: number, writer: Writer) => act(number, 'given_back', writer),
    close: (number: number, writer: Writer) => act(number, 'closed', writer),
  };
}

/** Their app takes nothing of ours now. A terminal serves no channel, and tells so all the same. */
function isShut({ channels, now }: Parts, conversation: Conversation | undefined): boolean {
  const abilities = conversation && (channels[conversation.channel]?.abilities ?? abilitiesOf(conversation.channel));
  return conversation !== undefined && abilities !== undefined && !isOpen(abilities, conversation, now());
}

/** The talk they are in, and what is open there in words, as English readers are asked it. */
async function openIn(house: Parts, conversation: Conversation): Promise<{ readonly flow: string; readonly question: string | null } | undefined> {
  const frame = openTalk(house, conversation);
  if (!frame) return undefined;
  const work = house.begin(conversation);
  try {
    const bubble = (await askAgain(house, conversation, work))?.bubbles.at(-1);
    const question = bubble?.words.filter(({ key }) => key !== 'engine.resume').map((one) => house.words.render(one, 'en'));
    return { flow: frame.flow, question: question?.join('\n') ?? null };
  } finally {
    // Nothing is asked of anybody by looking.
    await work.abandon();
  }
}

function linesOf(spoken: readonly Spoken[], language: Language, words: House['words']): readonly Line[] {
  const labels = new Map<string, string>();
  for (const one of spoken) if ('bubble' in one) for (const { id, words: label } of one.bubble.controls ?? []) labels.set(id, words.render(label, language));
  return spoken.map((one) => {
    if ('content' in one) return { at: one.at, from: one.content.kind === 'own' ? 'hand' : 'person', text: saidIn(one.content, labels), waits: false };
    const { text, controls = [] } = outbound(one.bubble, language, words);
    const byHand = one.bubble.words.some(({ key }) => key.startsWith('human.says') || key.startsWith('human.taken'));
    const shown = [one.bubble.picture ? '(picture)' : '', text, controls.map(({ label }) => `[${label}]`).join(' ')].filter((part) => part !== '');
    return { at: one.at, from: byHand ? 'hand' : 'bot', text: shown.join('\n'), waits: one.outcome !== 'sent' };
  });
}

/** What a person wrote, or in brackets what else they did. */
function saidIn(content: Content, labels: ReadonlyMap<string, string>): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'own':
      return content.text ?? '(not text)';
    case 'tap':
      return `(taps ${labels.get(content.control) ?? 'a button'})`;
    case 'vote':
      return content.labels.length === 0 ? '(takes the vote back)' : `(votes ${content.labels.join(', ')})`;
    case 'image':
    case 'document':
    case 'voice':
    case 'video':
      return [`(${content.kind === 'image' ? 'photo' : content.kind})`, content.caption ?? ''].filter((part) => part !== '').join(' ');
    case 'contact':
      return `(contact ${[content.name, content.phone].filter(Boolean).join(', ')})`;
    case 'cart':
      return [`(cart: ${content.items.map(({ code, quantity }) => `${quantity} × ${code}`).join(', ')})`, content.text ?? ''].join(' ').trim();
    case 'place':
      return `(place ${content.name ?? `${content.latitude}, ${content.longitude}`})`;
    default:
      return `(${content.kind})`;
  }
}
