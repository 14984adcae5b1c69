/** The questions of deeds. */
import { oneOf, optional, type Question, text } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import { unnamed } from '../../school/customs-reply.ts';
import type { Choosing, Line, Reads } from '../../school/deeds.ts';
import type { Lesson } from '../../school/lesson.ts';
import { fold } from '../../shop/fold.ts';
import { faultOfGoods } from '../../shop/goods-words.ts';
import { deedText } from './deed-words.ts';

/** Of a line of a card, in characters: a card is read at one glance. */
const lineAtMost = 300;

/** A line of a card; `null` where it may be left open and was. */
export function lineQuestion(lesson: Lesson, { id, reads, mayMiss }: Line): Question<string | null> {
  const free = text('deed.line', lineAtMost);
  const asked: Question<string> = {
    ...free,
    words: deedText(lesson, `ask_${id}`),
    parse(raw, read) {
      const typed = typeof raw === 'string' && /[\p{L}\p{N}]/u.test(raw) ? free.parse(raw, read) : undefined;
      return typeof typed === 'string' && reads ? readers[reads](typed) : typed;
    },
  };
  return mayMiss ? optional(asked) : asked;
}

type Read = string | { readonly refuse: Words };

const readers: { readonly [reads in Reads]: (typed: string) => Read } = {
  goods(typed) {
    const fault = faultOfGoods(typed);
    return fault ? { refuse: words(`deed.goods_${fault}`) } : typed;
  },
  /** Four digits or more, two at a time, as the tariffs have them; 13 in a Chinese declaration (fact IN-02). */
  code(typed) {
    const digits = fold(typed).replace(/\D/g, '');
    const shown = digits.length > 4 ? `${digits.slice(0, 4)}.${digits.slice(4)}` : digits;
    return /^\d{4}(?:(?:\d{2}){0,4}|\d{9})$/.test(digits) && !/\p{L}{4}/u.test(typed) ? shown : { refuse: words('deed.code_digits') };
  },
  reply(typed) {
    if (faultOfGoods(typed) === 'called') return { refuse: words('deed.reply_called') };
    const missing = unnamed(typed);
    return missing.length > 0 ? { refuse: words('deed.reply_misses', { missing: { lines: missing.map((paper) => words(`deed.paper_${paper}`)) } }) } : typed;
  },
};

/** Yes, no or not sure. */
export function pointQuestion(lesson: Lesson, id: string, at: number, of: number): Question<string> {
  const choices = (['yes', 'no', 'unsure'] as const).map((choice) => ({ id: choice, words: words(`deed.label_${choice}`) }));
  const asked = oneOf('deed.point', choices, { at, of, question: { words: deedText(lesson, `ask_${id}`) } });
  return {
    ...asked,
    parse(raw, read) {
      const chosen = asked.parse(raw, read);
      if (chosen !== undefined || typeof raw !== 'string') return chosen;
      const yes = read.yesNo(raw);
      return yes === undefined ? (read.skip(raw) ? 'unsure' : undefined) : yes ? 'yes' : 'no';
    },
  };
}

/** One of a few choices of a deed. */
export const optionQuestion = (lesson: Lesson, { id, options }: Choosing): Question<string> =>
  oneOf(
    deedText(lesson, `ask_${id}`).key,
    options.map((option) => ({ id: option, words: deedText(lesson, `label_${id}_${option}`) })),
  );
