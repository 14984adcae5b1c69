/** Lists that are longer than a message can show: a page at a time, all in one message that changes. */
import { type Choice, oneOf, type Question } from '../conversation/question.ts';
import { type Key, type Params, words } from '../conversation/words.ts';

/** What a WhatsApp list holds beside the two ways to leaf. */
const rowsAtMost = 8;

export type Leaf = { readonly page: number; readonly pages: number; readonly from: number; readonly most: number };

/** Where a page begins. The wanted one comes out of a button, and a list may have become shorter: the nearest there is. */
export function leafOf(total: number, wanted: string | null): Leaf {
  const pages = Math.max(1, Math.ceil(total / rowsAtMost));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(wanted ?? 1)) || 1));
  return { page, pages, from: (page - 1) * rowsAtMost, most: rowsAtMost };
}

/** Asks for one of the rows of a page; `next` and `previous` are answers too. On several pages the words are those of `<key>_page`. */
export function leafing(key: Key, rows: readonly Choice[], { page, pages }: Leaf, params?: Params): Question<string> {
  const ways = [...(page < pages ? ['next' as const] : []), ...(page > 1 ? ['previous' as const] : [])];
  const choices = [...rows, ...ways.map((id) => ({ id, words: words(`browse.label_${id}`) }))];
  const asked = pages > 1 ? oneOf(`${key}_page` as Key, choices, { ...params, page, pages }) : oneOf(key, choices, params);
  return { ...asked, about: null, inPlace: true };
}

/** The page that was asked for, if one was. */
export const leafed = (picked: string, { page }: Leaf): string | undefined =>
  picked === 'next' || picked === 'previous' ? String(page + (picked === 'next' ? 1 : -1)) : undefined;
