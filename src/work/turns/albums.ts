/** Photos picked together are one thing said, though they come one by one. */
import type { InboundMessage } from '../../conversation/message.ts';
import type { Unread } from '../../conversation/turn.ts';
import type { House } from '../house.ts';

/** The photos of an album come within this time of each other. */
const pauseMs = 700;
/** Where each is uploaded by itself, a poor line takes its time. */
const loosePauseMs = 1_200;
/** By the platform's clock, which counts seconds, those that follow each other within it were picked together. */
const togetherMs = 15_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What is to have a turn next: the oldest unread message, which `begun` is told at once, with the other photos of its album once no more of them come. */
export async function gatherAlbum(
  { inbox, channels }: Pick<House, 'inbox' | 'channels'>,
  conversation: number,
  begun: (oldest: InboundMessage) => void,
): Promise<readonly Unread[]> {
  for (let before = 0; ; ) {
    const all = await inbox.unread(conversation);
    const [first] = all;
    if (first && before === 0) begun(first.message);
    if (first?.message.content.kind !== 'image') return all.slice(0, 1);
    const loose = channels[first.message.channel]?.loosePhotos === true && first.message.edits === undefined;
    if (!loose && first.message.content.album === undefined) return [first];
    const parts = loose ? byTime(all, await inbox.latePhotos(conversation)) : all.filter(({ message }) => albumOf(message) === albumOf(first.message));
    if (parts.length === before) return parts;
    before = parts.length;
    await pause(loose ? loosePauseMs : pauseMs);
  }
}

const albumOf = ({ content }: InboundMessage): string | undefined => (content.kind === 'image' ? content.album : undefined);

/** The unread photos that belong to the oldest, named as one album where they, or one that had its turn, are several. */
function byTime(unread: readonly Unread[], earlier: readonly InboundMessage[]): readonly Unread[] {
  const photos = unread.filter(({ message }) => message.content.kind === 'image' && message.edits === undefined);
  const all = [...earlier, ...photos.map(({ message }) => message)];
  const group = pickedTogether(all).find((one) => one.includes(photos[0]?.message)) ?? [];
  const album = all.find((one) => group.includes(one))?.id;
  return photos.filter(({ message }) => group.includes(message)).map((one) => (group.length > 1 && album !== undefined ? named(one, album) : one));
}

/** Photos in the order in which they came, parted where time or a second line of words parts them: two lines are of two goods. */
export function pickedTogether(photos: readonly InboundMessage[]): readonly (readonly (InboundMessage | undefined)[])[] {
  const groups: InboundMessage[][] = [];
  for (const photo of photos.filter(({ edits }) => edits === undefined).toSorted((a, b) => timeOf(a) - timeOf(b))) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const near = last !== undefined && timeOf(photo) - timeOf(last) <= togetherMs;
    if (group && near && !(hasWords(photo) && group.some(hasWords))) group.push(photo);
    else groups.push([photo]);
  }
  return groups;
}

const timeOf = ({ at }: InboundMessage): number => Date.parse(at);

const hasWords = ({ content }: InboundMessage): boolean => content.kind === 'image' && content.caption !== undefined;

const named = ({ id, message }: Unread, album: string): Unread =>
  message.content.kind === 'image' ? { id, message: { ...message, content: { ...message.content, album } } } : { id, message };
