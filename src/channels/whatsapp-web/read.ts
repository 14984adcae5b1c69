/** What happened in WhatsApp, read as what a person did. */
import type { Content, FileRef, Inbound, InboundMessage, InboundStatus } from '../../conversation/message.ts';
import { type Happened, happened, type WebMessage } from './happened.ts';

export const channelName = 'whatsapp-web';

/** Things that happen in a chat and are not said to anyone. */
const silent: ReadonlySet<string> = new Set([
  'revoked',
  'reaction',
  'ciphertext',
  'e2e_notification',
  'notification',
  'notification_template',
  'gp2',
  'group_notification',
  'broadcast_notification',
  'protocol',
  'call_log',
  'pinned_message',
  'album',
  'debug',
]);

export function read(raw: unknown): readonly Inbound[] {
  const { data } = happened.safeParse(raw);
  if (!data) return [];
  switch (data.event) {
    case 'ack':
      return statusOf(data);
    case 'vote':
      return [voteOf(data)];
    default:
      return messageOf(data);
  }
}

type Of<Event extends Happened['event']> = Extract<Happened, { event: Event }>;

/** A number is written as digits, as on the other WhatsApp; who hides it is known by what WhatsApp calls them instead. */
const addressed = (chat: string, { phone, lid }: Pick<Of<'vote'>, 'phone' | 'lid'>): Pick<InboundMessage, 'channel' | 'address' | 'alias'> => {
  const number = phone ?? chat;
  const alias = lid ?? (chat.endsWith('@lid') ? chat : undefined);
  return { channel: channelName, address: number.replace(/@c\.us$/, ''), ...(alias !== undefined && { alias }) };
};

/** Where the library sends to. */
export const chatOf = (address: string): string => (address.includes('@') ? address : `${address}@c.us`);

function messageOf({ event, message, ...names }: Of<'message' | 'edit' | 'own'>): readonly InboundMessage[] {
  const { id, t, notifyName, latestEditSenderTimestampMs: edited } = message;
  const said = contentOf(message);
  // Bodies change for other reasons too, such as a picture that was loaded.
  if (said === undefined || (event === 'edit' && edited === undefined)) return [];
  const at = new Date(t * 1000).toISOString();
  const whose = { ...addressed(id.remote, names), at };
  if (event === 'own') return [{ id: id.id, ...whose, content: ownOf(message) }];
  const profile = notifyName === undefined ? {} : { profile: { name: notifyName } };
  if (event === 'edit') return [{ id: `${id.id}:${edited}`, ref: id.id, edits: id.id, ...whose, content: said, ...profile }];
  return [{ id: id.id, ...whose, content: said, ...profile, receipt: id.remote }];
}

function contentOf(message: WebMessage): Content | undefined {
  const { id, type, body, caption, mimetype, filename, size, duration, lat, lng, vcardList } = message;
  const file: FileRef = { ref: id._serialized, ...(size !== undefined && { bytes: size }) };
  const worded = caption === undefined ? {} : { caption };
  switch (type) {
    case 'chat':
      return body === undefined ? undefined : { kind: 'text', text: body };
    case 'image':
      return { kind: 'image', file, ...worded };
    case 'ptt':
    case 'audio':
      return {
        kind: 'voice',
        file,
        ...(mimetype !== undefined && { mime: mimetype }),
        ...(duration !== undefined && { seconds: duration }),
        ...worded,
      };
    case 'video':
      return { kind: 'video', file, ...worded };
    case 'document':
      if (mimetype?.startsWith('image/')) return { kind: 'image', file, ...worded };
      return { kind: 'document', file, ...(filename !== undefined && { name: filename }), ...(mimetype !== undefined && { mime: mimetype }), ...worded };
    case 'location':
      return lat === undefined || lng === undefined ? { kind: 'unsupported' } : { kind: 'place', latitude: lat, longitude: lng };
    case 'vcard':
      return contactOf(body);
    case 'multi_vcard':
      return contactOf(vcardList?.[0]?.vcard);
    case 'sticker':
      return { kind: 'sticker' };
    default:
      return silent.has(type) ? undefined : { kind: 'unsupported' };
  }
}

/** `waid` is the number of somebody on WhatsApp, always international; one from a phone book may be anything. */
function contactOf(card = ''): Content {
  const onWhatsapp = /^(?:item\d+\.)?TEL[^:\r\n]*;waid=(\d+)/im.exec(card)?.[1];
  const phone = onWhatsapp === undefined ? /^(?:item\d+\.)?TEL[^:\r\n]*:([^\r\n]+)/im.exec(card)?.[1]?.trim() : `+${onWhatsapp}`;
  const name = /^FN[^:\r\n]*:([^\r\n]+)/im.exec(card)?.[1]?.trim();
  return phone ? { kind: 'contact', phone, ...(name && { name }) } : { kind: 'unsupported' };
}

function ownOf({ body, caption }: WebMessage): Content {
  const text = caption ?? body;
  return { kind: 'own', ...(text !== undefined && { text }) };
}

/** The same person may vote in the same poll again: each state of it is something else that was said. */
function voteOf({ from, on, labels, at, ...names }: Of<'vote'>): InboundMessage {
  const whose = addressed(from, names);
  return { id: `${on}:${whose.alias ?? whose.address}:${at}`, ...whose, at: new Date(at).toISOString(), content: { kind: 'vote', on, labels } };
}

const stages: { readonly [ack: number]: InboundStatus['as'] } = { [-1]: 'failed', 1: 'sent', 2: 'delivered', 3: 'read', 4: 'read' };

function statusOf({ id, ack, at }: Of<'ack'>): readonly InboundStatus[] {
  const as = stages[ack];
  if (as === undefined) return [];
  const failure = as === 'failed' ? { failure: { why: 'refused', detail: 'the platform did not take it' } as const } : {};
  return [{ channel: channelName, message: id, as, at: new Date(at).toISOString(), ...failure }];
}
