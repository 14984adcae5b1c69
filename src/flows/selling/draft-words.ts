/** How listings that were begun and left are shown, and which photos belong to them. */
import type { Answers, Drafts, Unfinished } from '../../conversation/flow.ts';
import type { Json } from '../../conversation/json.ts';
import type { Choice } from '../../conversation/question.ts';
import { type Param, type Words, words } from '../../conversation/words.ts';
import { isUnit } from '../../shop/listing.ts';
import { inUnits } from './listing-words.ts';

/** Unlike any number, which typed means a row. */
export const draftId = ({ id }: Unfinished): string => `d${id}`;

/** The name given, or the one that the line told. */
export const titleIn = ({ title, goods }: Answers): Param => textIn(title) ?? textIn(partOf(goods, 'title')) ?? { words: words('draft.untitled') };

/** Hashes of its photos. */
export const photosIn = ({ photos }: Answers): readonly string[] => textsIn(partOf(photos, 'hashes'));

export const draftRow = (draft: Unfinished): Choice => ({
  id: draftId(draft),
  words: words('draft.row', { title: titleIn(draft.answers) }),
  description: progress(draft),
});

/** What is known of it, and how far it is. */
export function draftFacts(draft: Unfinished): readonly Words[] {
  const { price, stock } = draft.answers;
  const [minor, currency] = [partOf(price, 'minor'), partOf(price, 'currency')];
  const [quantity, unit] = [partOf(stock, 'quantity'), partOf(stock, 'unit')];
  return [
    words('draft.title', { title: titleIn(draft.answers) }),
    ...(typeof minor === 'number' && typeof currency === 'string' ? [words('draft.price', { price: { money: { minor, currency } } })] : []),
    ...(typeof quantity === 'number' && typeof unit === 'string' && isUnit(unit) ? [words('listing.stock', { stock: inUnits(quantity, unit) })] : []),
    progress(draft),
  ];
}

const progress = ({ answers, answered, of }: Unfinished): Words =>
  words('draft.progress', { answered, of, photos: { words: words('amend.photos', { count: photosIn(answers).length }) } });

export const sellDrafts: Drafts = {
  aside: () => words('draft.aside'),
  full: (oldest) => words('draft.full', { title: titleIn(oldest) }),
  lost: (draft) => words('draft.lost', { title: titleIn(draft) }),
  added: (draft) => words('draft.added', { title: titleIn(draft) }),
  owns({ photos }, more) {
    if (more.kind !== 'image') return undefined;
    const albums = textsIn(partOf(photos, 'albums'));
    if (more.album !== undefined && albums.length > 0) return albums.includes(more.album) ? 'surely' : undefined;
    return more.caption === undefined ? 'perhaps' : undefined;
  },
};

const partOf = (value: Json | undefined, part: string): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [key: string]: Json | undefined })[part] : undefined;
const textIn = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const textsIn = (value: Json | undefined): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
