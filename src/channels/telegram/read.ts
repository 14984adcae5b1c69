/** What Telegram sends, read as what a person did. Only private chats: in a group Sarai is silent. */
import type { Content, FileRef, InboundMessage } from '../../conversation/message.ts';
import { type TelegramMessage, type TelegramUpdate, type TelegramUser, update } from './updates.ts';

/** The most that `getFile` gives. */
const mostBytes = 20 * 1024 * 1024;

/** Things that happen in a chat and are not said to anyone. */
const silent: ReadonlySet<string> = new Set([
  'pinned_message',
  'message_auto_delete_timer_changed',
  'write_access_allowed',
  'connected_website',
  'chat_background_set',
  // Money is told apart: payments.ts.
  'successful_payment',
  'refunded_payment',
  'gift',
  'unique_gift',
  'new_chat_title',
  'new_chat_photo',
]);

/** `now` stamps taps, which carry no time of their own. */
export const makeRead =
  (now: () => number) =>
  (raw: unknown): readonly InboundMessage[] => {
    const { data } = update.safeParse(raw);
    const read = data && readUpdate(data, raw, now);
    return read && data ? [{ ...read, id: String(data.update_id), channel: 'telegram' }] : [];
  };

type Read = Omit<InboundMessage, 'id' | 'channel'>;

function readUpdate({ message, edited_message, callback_query, my_chat_member }: TelegramUpdate, raw: unknown, now: () => number): Read | undefined {
  if (message) return message.chat.type === 'private' && !isSilent(raw) ? readMessage(message) : undefined;
  if (edited_message) return readEdit(edited_message);
  if (callback_query) return readTap(callback_query, now());
  if (my_chat_member) return readMember(my_chat_member);
  return undefined;
}

function readMessage(message: TelegramMessage): Read {
  return {
    address: String(message.chat.id),
    at: iso(message.edit_date ?? message.date),
    content: contentOf(message),
    ref: refOf(message),
    ...profileOf(message.from),
  };
}

/** A live location changes by itself: nobody said anything anew. */
function readEdit(message: TelegramMessage): Read | undefined {
  if (message.chat.type !== 'private' || message.location) return undefined;
  return { ...readMessage(message), edits: refOf(message) };
}

function readTap({ id, from, data, message }: NonNullable<TelegramUpdate['callback_query']>, now: number): Read | undefined {
  if (message.chat.type !== 'private') return undefined;
  return {
    address: String(message.chat.id),
    at: new Date(now).toISOString(),
    content: data === undefined ? { kind: 'unsupported' } : { kind: 'tap', control: data, on: String(message.message_id) },
    receipt: id,
    ...profileOf(from),
  };
}

function readMember({ chat, date, from, new_chat_member }: NonNullable<TelegramUpdate['my_chat_member']>): Read | undefined {
  const kind = ({ kicked: 'blocked', member: 'unblocked' } as const)[new_chat_member.status];
  if (chat.type !== 'private' || kind === undefined) return undefined;
  return { address: String(chat.id), at: iso(date), content: { kind }, ...profileOf(from) };
}

function contentOf(message: TelegramMessage): Content {
  const {
    text,
    photo,
    voice = message.audio,
    video = message.video_note ?? message.animation,
    document,
    location = message.venue?.location,
    venue,
    contact,
  } = message;
  // `/menu@OurBot` is what some keyboards type for `/menu`.
  if (text !== undefined) return { kind: 'text', text: text.replace(/^(\/\w+)@\w+/, '$1') };
  const caption = message.caption && { caption: message.caption };
  const album = message.media_group_id && { album: message.media_group_id };
  if (photo) return { kind: 'image', file: fileRef(largest(photo)), ...caption, ...album };
  if (voice) return { kind: 'voice', file: fileRef(voice), ...soundOf(voice), ...caption };
  if (video) return { kind: 'video', file: fileRef(video), ...caption };
  if (document?.mime_type?.startsWith('image/')) return { kind: 'image', file: fileRef(document), ...caption, ...album };
  if (document) return { kind: 'document', file: fileRef(document), ...named(document), ...caption };
  if (location) return { kind: 'place', latitude: location.latitude, longitude: location.longitude, ...venueOf(venue) };
  if (contact) return readContact(contact);
  return { kind: message.sticker ? 'sticker' : 'unsupported' };
}

const venueOf = ({ title, address }: Partial<NonNullable<TelegramMessage['venue']>> = {}): { readonly name?: string; readonly address?: string } => ({
  ...(title && { name: title }),
  ...(address && { address }),
});

type Files = NonNullable<TelegramMessage['photo']>;

/** The largest that can be fetched; sizes come in ascending order, and one may not say how big it is. */
function largest(sizes: Files): Files[number] | undefined {
  return sizes.findLast(({ file_size = 0 }) => file_size <= mostBytes) ?? sizes.at(-1);
}

const fileRef = (file: Files[number] | undefined): FileRef => ({ ref: file?.file_id ?? '', ...(file?.file_size !== undefined && { bytes: file.file_size }) });

const soundOf = ({ mime_type, duration }: NonNullable<TelegramMessage['voice']>): { readonly mime?: string; readonly seconds?: number } => ({
  ...(mime_type && { mime: mime_type }),
  ...(duration !== undefined && { seconds: duration }),
});

const named = ({ file_name, mime_type }: NonNullable<TelegramMessage['document']>): { readonly name?: string; readonly mime?: string } => ({
  ...(file_name && { name: file_name }),
  ...(mime_type && { mime: mime_type }),
});

/** The number of a Telegram account is international, with or without its plus; one from a phone book may be anything. */
function readContact({ phone_number, first_name, last_name, user_id }: NonNullable<TelegramMessage['contact']>): Content {
  const name = fullName(first_name, last_name);
  return { kind: 'contact', phone: user_id === undefined ? phone_number : phone_number.replace(/^\+?/, '+'), ...(name && { name }) };
}

function profileOf(from: TelegramUser | undefined): Pick<InboundMessage, 'profile'> {
  const name = fullName(from?.first_name, from?.last_name);
  const language = from?.language_code && languageOf(from.language_code);
  return name || language ? { profile: { ...(name && { name }), ...(language && { language }) } } : {};
}

const fullName = (first = '', last = ''): string => `${first} ${last}`.trim();

export const languageOf = (code: string): string => (/^ur\b/i.test(code) ? 'ur' : /^zh\b/i.test(code) ? 'zh' : 'en');

const refOf = ({ chat, message_id }: TelegramMessage): string => `${chat.id}:${message_id}`;

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** Looks at the names of all fields, of which the parsed message keeps only those it knows. */
function isSilent(raw: unknown): boolean {
  const message = typeof raw === 'object' && raw !== null && 'message' in raw ? raw.message : undefined;
  if (typeof message !== 'object' || message === null || 'text' in message) return false;
  return Object.keys(message).some((key) => silent.has(key));
}
