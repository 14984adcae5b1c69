/** Says one entry in the way its reader's app takes it just now: in free words, or as a template. */
import type { Channel, Delivery, Fitted } from '../../channels/channel.ts';
import { fit } from '../../channels/fit.ts';
import type { Conversation, OutboxEntry } from '../../conversation/turn.ts';
import { words as said } from '../../conversation/words.ts';
import { zoneOf } from '../../shop/quiet-hours.ts';
import { isLanguage } from '../../words/language.ts';
import { outbound } from '../../words/outbound.ts';
import { templateFor } from '../../words/templates.ts';
import type { House } from '../house.ts';
import { isOpen } from './gate.ts';
import { markOf } from './marks.ts';

export type Said = {
  readonly delivery: Delivery;
  readonly sentIds: readonly string[];
  /** The template it went as, or was to go as. */
  readonly template?: string;
  /** Free words were tried, and the platform told that it takes none. */
  readonly shut?: true;
};

type Saying = { readonly send: Channel['send']; readonly channel: Channel; readonly conversation: Conversation; readonly entry: OutboxEntry };

export async function say({ words, now }: Pick<House, 'words' | 'now'>, { send, channel, conversation, entry }: Saying): Promise<Said> {
  const { person, address } = conversation;
  const language = person.language !== null && isLanguage(person.language) ? person.language : 'en';
  const renderer = words.of(zoneOf(person, words.timeZone));
  const message = outbound(entry.bubble, language, renderer);
  const { abilities } = channel;
  const { replaces, sentIds } = entry;
  if (entry.template !== undefined) return { delivery: { ok: true, ids: sentIds }, sentIds, template: entry.template };
  const otherwise = renderer.render(pictureLeftOut, language);
  const free = isOpen(abilities, conversation, now())
    ? await sendParts(
        orWords(send, otherwise),
        address,
        markedParts(entry.id, fit(replaces === undefined ? message : { ...message, replaces }, abilities)),
        sentIds,
      )
    : undefined;
  if (free && (free.delivery.ok || free.delivery.why !== 'window-closed')) return free;
  const before = { sentIds: free?.sentIds ?? sentIds, ...(free && { shut: true as const }) };
  const template = abilities.window?.templates ? templateFor(entry.bubble, language, renderer) : undefined;
  if (!template) return { ...before, delivery: closed('no template says it') };
  const mark = markOf({ entry: entry.id, part: before.sentIds.length, template: template.name });
  const delivery = await send(address, { text: message.text, template, mark });
  const ids = delivery.ok ? delivery.ids.slice(0, 1) : [];
  return { ...before, delivery: readTemplate(delivery), sentIds: [...before.sentIds, ...ids], template: template.name };
}

/** Of a template it says nothing of its words that it was refused: they can go when their reader writes. */
const readTemplate = (delivery: Delivery): Delivery => (!delivery.ok && delivery.why === 'refused' ? closed(delivery.detail) : delivery);

const closed = (detail: string): Delivery => ({ ok: false, why: 'window-closed', detail });

const pictureLeftOut = said('engine.picture_left_out');

/**
 * A picture that stands alone and is refused is told in words, and what belongs to it follows. They have an id as it would have
 * had, by which the parts that were sent are counted.
 */
const orWords =
  (send: Channel['send'], otherwise: string): Channel['send'] =>
  async (address, part) => {
    const delivery = await send(address, part);
    const { picture, ...bare } = part;
    const leftOut = !delivery.ok && delivery.why === 'refused' && picture !== undefined && part.text === '';
    return leftOut ? send(address, { ...bare, text: otherwise }) : delivery;
  };

const markedParts = (entry: string, parts: readonly Fitted[]): readonly Fitted[] => parts.map((one, part) => ({ ...one, mark: markOf({ entry, part }) }));

/** Sends the parts that were not sent before. */
async function sendParts(send: Channel['send'], address: string, all: readonly Fitted[], before: readonly string[]): Promise<Said> {
  const sentIds = [...before];
  for (const part of all.slice(before.length)) {
    const delivery = await send(address, part);
    if (!delivery.ok) return { delivery, sentIds };
    sentIds.push(...delivery.ids.slice(0, 1));
  }
  return { delivery: { ok: true, ids: sentIds }, sentIds };
}
