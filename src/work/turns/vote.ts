/** Reads a vote: the options of a poll are the controls it showed, however long ago that was. */
import { fit } from '../../channels/fit.ts';
import type { Bubble } from '../../conversation/bubble.ts';
import type { Content } from '../../conversation/message.ts';
import type { Conversation } from '../../conversation/turn.ts';
import { zoneOf } from '../../shop/quiet-hours.ts';
import type { ReadContent } from '../../understanding/wish.ts';
import { bare } from '../../words/bidi.ts';
import { isLanguage, type Language, languages } from '../../words/language.ts';
import { outbound } from '../../words/outbound.ts';
import type { House } from '../house.ts';

/** The controls that were chosen; an option that nobody knows any more is the control `''`. */
export async function readVote(house: House, conversation: Conversation, { on, labels }: Extract<Content, { kind: 'vote' }>): Promise<ReadContent> {
  const bubble = labels.length > 0 ? await polledIn(house, conversation, on) : undefined;
  const channel = house.channels[conversation.channel];
  const { person } = conversation;
  const words = house.words.of(zoneOf(person, house.words.timeZone));
  const optionsIn = (language: Language) =>
    bubble && channel ? fit(outbound(bubble, language, words), channel.abilities).flatMap(({ controls }) => controls?.items ?? []) : [];
  // They may have chosen another language since the poll was sent.
  for (const language of isLanguage(person.language) ? [person.language, ...languages] : languages) {
    const options = new Map(optionsIn(language).map(({ id, label }) => [bare(label), id]));
    if (labels.every((label) => options.has(bare(label)))) return { kind: 'vote', on, controls: labels.map((label) => options.get(bare(label)) ?? '') };
  }
  return { kind: 'vote', on, controls: labels.map(() => '') };
}

/** Somebody may vote before the platform has answered, and we have noted, which message their poll is. */
const patience = { times: 20, everyMs: 100 } as const;

async function polledIn({ outbox, time }: House, { id }: Conversation, on: string): Promise<Bubble | undefined> {
  for (let waits = 0; ; waits++) {
    // Asked first: what ends between the two is found by the second.
    const underWay = waits < patience.times && (await outbox.held(id));
    const bubble = await outbox.saidIn(id, on);
    if (bubble || !underWay) return bubble;
    await time.pause(patience.everyMs);
  }
}
