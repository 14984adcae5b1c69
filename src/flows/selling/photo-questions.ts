/** The photos of goods: those of an album come one by one, before or after the words that belong to them. */
import type { Attachment, Seen } from '../../conversation/message.ts';
import { type Joined, optional, type Question } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { limits } from '../../shop/listing.ts';

export type Photos = { readonly hashes: readonly string[]; readonly caption?: string; readonly albums?: readonly string[]; readonly seen?: Seen };
type Image = Extract<Attachment, { kind: 'image' }>;

/** Photos of which nothing is known yet. */
export const firstPhotos: Question<Photos> = {
  words: words('sell.photos'),
  hint: words('sell.photos_hint'),
  parse: (raw) => (typeof raw === 'object' && raw.kind === 'image' ? taken(raw) : undefined),
  join: joined,
};

/** One photo or several, or none for now; a line that tells of the goods is good too, and photos may still follow. */
export const photos: Question<Photos | null> = {
  ...optional<Photos>({
    ...firstPhotos,
    // With nothing but a photo to give, a number can only mean the way round it.
    numbered: true,
    parse(raw, read) {
      if (typeof raw === 'object') return firstPhotos.parse(raw, read);
      const { title, price } = read.listing(raw);
      return title !== undefined && price !== undefined ? { hashes: [], caption: raw } : undefined;
    },
  }),
  join: (known, more) => joined(known ?? { hashes: [] }, more),
};

/** Photos that take the place of those of goods already for sale. */
export const newPhotos: Question<Photos> = { ...firstPhotos, words: words('amend.new_photos'), hint: words('amend.new_photos_hint') };

/** The same photo twice is one. */
export const together = (known: readonly string[], more: readonly string[]): readonly string[] => [...new Set([...known, ...more])].slice(0, limits.photos);

function joined(known: Photos, more: Attachment): Joined<Photos> | undefined {
  if (more.kind !== 'image') return undefined;
  const hashes = together(known.hashes, more.hashes);
  const value = { ...known, hashes, ...(more.album !== undefined && { albums: [...new Set([...(known.albums ?? []), more.album])] }) };
  const unseen = more.hashes.filter((hash) => !known.hashes.includes(hash));
  if (unseen.length === 0) return { value, said: words('sell.photo_known') };
  return hashes.length < known.hashes.length + new Set(unseen).size ? { value, said: words('sell.photos_most', { most: limits.photos }) } : { value };
}

const taken = ({ hashes, caption, album, seen }: Image): Photos => ({
  hashes: together([], hashes),
  ...(seen && { seen }),
  ...(caption !== undefined && { caption }),
  ...(album !== undefined && { albums: [album] }),
});
