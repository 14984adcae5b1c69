/** Makes a stored message ready for its turn: files are fetched once and known by their hash from then on. */
import type { Attachment, Content, FileRef, InboundMessage } from '../../conversation/message.ts';
import type { Conversation } from '../../conversation/turn.ts';
import type { House } from '../house.ts';
import { fetchFile } from './fetch-file.ts';
import { listen } from './listen.ts';
import { look } from './look.ts';
import type { Next } from './take-turn.ts';
import { readVote } from './vote.ts';

/** Telegram hands out files up to 20 MB; a larger photo is somebody's mistake. */
const bytesAtMost = 20 * 1024 * 1024;

/** What the messages of one turn hold: one message of a person, or all photos of an album as one. */
export async function prepare(house: House, conversation: Conversation, messages: readonly InboundMessage[]): Promise<Next['content']> {
  const [first] = messages;
  if (!first) throw new Error('a turn needs a message');
  const { content } = first;
  switch (content.kind) {
    case 'blocked':
    case 'unblocked':
      return content.kind;
    case 'moved':
      throw new Error('another address is nothing that was said');
    case 'text':
    case 'tap':
    case 'cart':
    case 'own':
      return content;
    case 'vote':
      return readVote(house, conversation, content);
    case 'image':
      return { kind: 'attachment', attachment: await album(house, conversation, messages) };
    case 'document':
      return { kind: 'attachment', attachment: await document(house, conversation.person.id, first.channel, content) };
    case 'voice':
      return { kind: 'attachment', attachment: await listen(house, conversation, first) };
    case 'video':
      return { kind: 'attachment', attachment: { kind: 'video' } };
    default:
      return { kind: 'attachment', attachment: content };
  }
}

async function album(house: House, conversation: Conversation, messages: readonly InboundMessage[]): Promise<Attachment> {
  const images = messages.flatMap(({ channel, content }) => (content.kind === 'image' ? [{ channel, ...content }] : []));
  const kept = await Promise.all(images.map(({ channel, file }) => picture(house, channel, file)));
  const hashes = kept.flatMap((one) => (one.ok ? [one.hash] : []));
  const failed = kept.find((one) => !one.ok);
  if (hashes.length === 0 && failed && !failed.ok) return { kind: 'unreadable', why: failed.why };
  const caption = images.find((one) => one.caption !== undefined)?.caption;
  const group = images[0]?.album;
  const [hash] = hashes;
  const seen = hash === undefined ? undefined : await look(house, conversation, { hash, ...(caption !== undefined && { caption }) });
  return { kind: 'image', hashes, ...(caption !== undefined && { caption }), ...(group !== undefined && { album: group }), ...(seen && { seen }) };
}

type Document = Extract<Content, { kind: 'document' }>;

/** A picture sent as a file is a picture; a table is kept; of all else the name is known. */
async function document(house: House, person: number, channel: string, { file, name, mime, caption }: Document): Promise<Attachment> {
  if (mime?.startsWith('image/')) {
    const kept = await picture(house, channel, file);
    return kept.ok ? { kind: 'image', hashes: [kept.hash], ...(caption !== undefined && { caption }) } : { kind: 'unreadable', why: kept.why };
  }
  const named = { kind: 'document', ...(name !== undefined && { name }) } as const;
  if (!mayBeTable(name, mime)) return named;
  const fetched = await fetchFile(house, channel, file, tableAtMost);
  if (!fetched.ok) return { ...named, lacks: fetched.why };
  const kept = await house.documents.keep(person, fetched.bytes);
  return kept.ok ? { ...named, hash: kept.hash } : { ...named, lacks: kept.why };
}

/** A sheet of two thousand rows has a tenth of it. */
const tableAtMost = 1024 * 1024;

/** By its name and type, which may both lie: what it holds is looked at when it is kept. */
const mayBeTable = (name: string | undefined, mime: string | undefined): boolean =>
  /\.(?:csv|tsv|tab|txt|xlsx?|ods|numbers)$/i.test(name ?? '') || /^text\/|excel|spreadsheet/i.test(mime ?? '');

type Kept = { readonly ok: true; readonly hash: string } | { readonly ok: false; readonly why: 'too-large' | 'not-a-picture' | 'gone' };

async function picture(house: House, channel: string, file: FileRef): Promise<Kept> {
  const fetched = await fetchFile(house, channel, file, bytesAtMost);
  return fetched.ok ? house.pictures.keep(fetched.bytes) : fetched;
}
