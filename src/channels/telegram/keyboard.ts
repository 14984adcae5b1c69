/** Buttons under a message. */
import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Fitted, FittedControl } from '../channel.ts';
import { wellFormed } from '../well-formed.ts';

/** As long a label still reads well beside another, on a small phone. */
const short = 12;

/** The part of a send that carries its buttons; nothing where it has none. */
export function keyboardOf({ controls, link }: Fitted): { readonly reply_markup?: InlineKeyboardMarkup } {
  const taps = rows(controls?.items ?? []).map((row) => row.map(({ id, label }) => ({ text: wellFormed(label), callback_data: id })));
  const inline_keyboard = link ? [...taps, [{ text: wellFormed(link.label), url: link.url }]] : taps;
  return inline_keyboard.length === 0 ? {} : { reply_markup: { inline_keyboard } };
}

/** One button a row, but neighbours with short labels share theirs: two or four by two, others by three. */
function rows(items: readonly FittedControl[]): readonly (readonly FittedControl[])[] {
  const found: FittedControl[][] = [];
  for (let at = 0; at < items.length; ) {
    const run = shortRun(items.slice(at));
    if (run.length < 2) found.push(items.slice(at, at + 1));
    for (let from = 0; run.length >= 2 && from < run.length; from += width(run.length)) found.push(run.slice(from, from + width(run.length)));
    at += Math.max(run.length, 1);
  }
  return found;
}

const shortRun = (items: readonly FittedControl[]): FittedControl[] => {
  const end = items.findIndex(({ label }) => label.length > short);
  return items.slice(0, end === -1 ? items.length : end);
};

const width = (count: number): number => (count === 2 || count === 4 ? 2 : 3);
