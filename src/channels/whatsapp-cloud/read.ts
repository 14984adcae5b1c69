/** What WhatsApp sends, read as what a person did. */
import type { Content, FileRef, Inbound, InboundMessage, InboundStatus } from '../../conversation/message.ts';
import { body, type CloudContact, type CloudContent, type CloudMessage, type CloudStatus, type CloudValue } from './body.ts';
import { CloudError, failureOf } from './errors.ts';

export const channelName = 'whatsapp-cloud';

/** Things that happen in a chat and are not said to anyone. */
const silent: ReadonlySet<string> = new Set(['reaction', 'ephemeral', 'revoke']);

/** Reads what came for this number; one body may bring messages of several. */
export const makeRead =
  (phoneNumberId: string) =>
  (raw: unknown): readonly Inbound[] =>
    valuesOf(raw, phoneNumberId).flatMap(({ messages, statuses, contacts }) => [
      ...messages.flatMap((message) => readMessage(message, contacts) ?? []),
      ...statuses.flatMap((status) => readStatus(status) ?? []),
    ]);

/** The parts of a body that are about this number. */
function valuesOf(raw: unknown, phoneNumberId: string): readonly CloudValue[] {
  const { data } = body.safeParse(raw);
  const values = data?.entry.flatMap(({ changes }) => changes.map(({ value }) => value)) ?? [];
  return values.filter(({ metadata }) => metadata.phone_number_id === phoneNumberId);
}

function readMessage(message: CloudMessage, contacts: readonly CloudContact[]): InboundMessage | undefined {
  const address = message.from ?? message.from_user_id ?? message.system?.previous_user_id;
  const { edit } = message;
  const content = contentOf(edit?.message ?? message);
  if (address === undefined || content === undefined || message.group_id !== undefined) return undefined;
  // There is one entry for each sender of the body.
  const sender = contacts.find(({ wa_id, user_id }) => wa_id === address || user_id === (message.from_user_id ?? address));
  const id = message.from_user_id ?? sender?.user_id;
  return {
    id: message.id,
    ref: edit?.original_message_id ?? message.id,
    ...(edit && { edits: edit.original_message_id }),
    channel: channelName,
    address,
    at: new Date(message.timestamp * 1000).toISOString(),
    content,
    ...(id !== undefined && id !== address && { alias: id }),
    ...(sender?.profile?.name !== undefined && { profile: { name: sender.profile.name } }),
    // What was read is marked as read, and shows that an answer is being written.
    ...(content.kind !== 'moved' && { receipt: message.id }),
  };
}

/** Of a voice note that was played it is known that it was read. */
const states: { readonly [status: string]: InboundStatus['as'] } = { sent: 'sent', delivered: 'delivered', read: 'read', played: 'read', failed: 'failed' };

function readStatus({ id, status, timestamp, errors: [error] = [], ...whose }: CloudStatus): InboundStatus | undefined {
  const as = Object.hasOwn(states, status) ? states[status] : undefined;
  if (as === undefined) return undefined;
  const { recipient_id: phone, recipient_user_id: user, biz_opaque_callback_data: mark } = whose;
  const marked = mark === undefined ? {} : { marked: { mark, to: [phone, user].flatMap((one) => one ?? []) } };
  const told = { channel: channelName, message: id, as, at: new Date(timestamp * 1000).toISOString(), ...marked };
  if (as !== 'failed') return told;
  if (!error) return { ...told, failure: { why: 'refused', detail: 'no code' } };
  const { ok: _, ...failure } = failureOf(new CloudError(400, error.code, error.title ?? ''));
  return { ...told, failure };
}

function contentOf(message: CloudContent): Content | undefined {
  const { type, text, interactive, button, context, image, video, audio, document, location, contacts, order, system } = message;
  const on = context?.id !== undefined ? { on: context.id } : {};
  const taken = interactive?.button_reply ?? interactive?.list_reply;
  if (text) return { kind: 'text', text: text.body };
  if (taken) return { kind: 'tap', control: taken.id, ...on };
  // A button of a template bears what we put there; where it bears nothing, its words are what they said.
  if (button?.payload !== undefined) return { kind: 'tap', control: button.payload, ...on };
  if (button?.text !== undefined) return { kind: 'text', text: button.text };
  if (image) return { kind: 'image', file: { ref: image.id }, ...captionOf(image) };
  if (audio) return { kind: 'voice', file: { ref: audio.id }, ...(audio.mime_type !== undefined && { mime: audio.mime_type }) };
  if (video) return { kind: 'video', file: { ref: video.id }, ...captionOf(video) };
  if (document) return readDocument(document);
  if (location) return readPlace(location);
  if (contacts) return readContact(contacts[0]);
  if (order && order.product_items.length > 0)
    return {
      kind: 'cart',
      items: order.product_items.map(({ product_retailer_id, quantity }) => ({ code: product_retailer_id, quantity })),
      ...(order.text !== undefined && { text: order.text }),
    };
  if (type === 'system') return readSystem(system);
  // Somebody opened the chat for the first time and has not written.
  if (type === 'request_welcome') return { kind: 'text', text: '/start' };
  return silent.has(type) ? undefined : { kind: type === 'sticker' ? 'sticker' : 'unsupported' };
}

/** Who changed their number is told by the new one; who hides it, by the id that came with it. */
function readSystem(system: CloudContent['system']): Content | undefined {
  const { wa_id: number, user_id: id } = system ?? {};
  if (system?.type === 'user_changed_number' && (number ?? id) !== undefined) return { kind: 'moved', to: number ?? id ?? '' };
  return system?.type === 'user_changed_user_id' && id !== undefined ? { kind: 'moved', to: id } : undefined;
}

const readPlace = ({ latitude, longitude, name, address }: NonNullable<CloudContent['location']>): Content => ({
  kind: 'place',
  latitude,
  longitude,
  ...(name !== undefined && { name }),
  ...(address !== undefined && { address }),
});

type Media = NonNullable<CloudContent['document']>;

const captionOf = ({ caption }: Media): { readonly caption?: string } => (caption === undefined ? {} : { caption });

function readDocument({ id, filename, mime_type, caption }: Media): Content {
  const file: FileRef = { ref: id };
  if (mime_type?.startsWith('image/')) return { kind: 'image', file, ...(caption !== undefined && { caption }) };
  return {
    kind: 'document',
    file,
    ...(filename !== undefined && { name: filename }),
    ...(mime_type !== undefined && { mime: mime_type }),
    ...(caption !== undefined && { caption }),
  };
}

/** `wa_id` is the number of somebody on WhatsApp, always international; one from a phone book may be anything. */
function readContact(contact: NonNullable<CloudContent['contacts']>[number] | undefined): Content {
  const [number] = contact?.phones ?? [];
  const phone = number?.wa_id === undefined ? number?.phone : `+${number.wa_id}`;
  if (phone === undefined) return { kind: 'unsupported' };
  const name = contact?.name?.formatted_name;
  return { kind: 'contact', phone, ...(name !== undefined && { name }) };
}
