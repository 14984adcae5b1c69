/** Questions about goods on a photo, with what they seem to be. Nothing of it is kept before the seller takes it. */
import type { Seen } from '../../conversation/message.ts';
import type { Question, Value } from '../../conversation/question.ts';
import type { Reader } from '../../conversation/reader.ts';
import { type Words, words } from '../../conversation/words.ts';
import * as asked from './listing-questions.ts';
import { categoryChoices } from './listing-words.ts';

type Goods = NonNullable<Exclude<ReturnType<typeof asked.goods.parse>, { refuse: unknown }>>;

/** A line without a name will do where the photo seems to tell it: the name is asked for by itself then. */
export function goods({ title: seen }: Seen = {}): Question<Goods> {
  if (seen === undefined) return asked.goods;
  return takeable<Goods>(asked.goods, words('sell.goods_seen', { title: seen }), {
    take: (read) => asked.goods.parse(seen, read) ?? { title: seen },
    parse(typed, read) {
      const found = read.listing(typed);
      return found.title === undefined && found.price === undefined ? undefined : found;
    },
  });
}

export const title = ({ title: seen }: Seen = {}): Question<string> =>
  seen === undefined ? asked.title : takeable(asked.title, words('sell.title_seen', { title: seen }), { take: (read) => asked.title.parse(seen, read) });

export function category({ category: seen }: Seen = {}): Question<string> {
  const named = categoryChoices.find(({ id }) => id === seen);
  if (!named) return asked.category;
  return {
    ...asked.category,
    words: words('sell.category_seen', { category: { words: named.words } }),
    choices: [named, ...categoryChoices.filter((one) => one !== named)],
    parse: (raw, read) => (typeof raw === 'string' && read.yesNo(raw) === true ? named.id : asked.category.parse(raw, read)),
  };
}

export function description({ colour, material }: Seen = {}): Question<string | null> {
  const seen = [colour, material].filter((one) => one !== undefined).join(', ');
  return seen === '' ? asked.description : takeable(asked.description, words('sell.description_seen', { seen }), { take: () => seen });
}

type Taking<T extends Value> = {
  readonly take: (read: Reader) => ReturnType<Question<T>['parse']>;
  /** Of what is typed instead, where it is not read as usual. */
  readonly parse?: (typed: string, read: Reader) => T | undefined;
};

/** The same question with something to take: by a tap, or a yes. */
function takeable<T extends Value>(question: Question<T>, asking: Words, { take, parse }: Taking<T>): Question<T> {
  return {
    ...question,
    words: asking,
    choices: [{ id: 'take', words: words('sell.label_take') }, ...(question.choices ?? [])],
    parse(raw, read) {
      if (typeof raw === 'object') return raw.kind === 'choice' && raw.id === 'take' ? take(read) : question.parse(raw, read);
      if (read.yesNo(raw) === true) return take(read);
      return parse ? parse(raw, read) : question.parse(raw, read);
    },
  };
}
