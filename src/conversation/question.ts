/** Questions, and the kinds of them that many flows ask. */
import type { Json } from './json.ts';
import type { Attachment, Place, Raw } from './message.ts';
import type { Reader } from './reader.ts';
import { type Key, type Params, type Words, words } from './words.ts';

export type Value = Json;

/** `id` is short ASCII: it travels inside a button, where Telegram leaves 64 bytes for everything. */
export type Choice = {
  readonly id: string;
  readonly words: Words;
  readonly description?: Words;
  /** The flow this choice leads to: its button begins that flow however old it is, where others belong to their question. */
  readonly opens?: { readonly flow: string; readonly given: { readonly [question: string]: string } };
};

/** An answer with one more thing in it. `said` when it is not simply added. */
export type Joined<T extends Value> = { readonly value: T; readonly said?: Words };

/** Why an answer that was understood cannot be taken, such as five pieces where three are left. */
export type Refusal = { readonly refuse: Words };

export type Question<T extends Value> = {
  readonly words: Words;
  /** Said instead of `words` when the question is asked again after something else. */
  readonly short?: Words;
  /** An example of a good answer, said when one was not understood. */
  readonly hint: Words;
  readonly choices?: readonly Choice[];
  /** A number typed instead of a tap is the number of a choice. On by default; off where a number is itself an answer. */
  readonly numbered?: boolean;
  /** Reads what the person gave; a taken choice comes as `{ kind: 'choice' }`. `undefined`: not understood. */
  parse(raw: Raw, read: Reader): T | Refusal | undefined;
  /** What the person agrees to by answering, if that is not all of `words`. When it changes, the question is asked again. */
  readonly about?: Json;
  /** Takes one more thing that belongs to an answer already given, such as the next photo of an album. */
  join?(value: T, more: Attachment): Joined<T> | undefined;
  readonly picture?: string;
  readonly place?: Place;
  /** A place on the map is a good answer. */
  readonly asksPlace?: boolean;
  /** Asked again by changing the message that was tapped, as when leafing through pages. */
  readonly inPlace?: boolean;
};

export const isRefusal = (value: unknown): value is Refusal => typeof value === 'object' && value !== null && 'refuse' in value;

/** A flow's question whose answers are taken from the words by `parse`; the hint is `<key>_hint`. */
export function question<T extends Value>(key: Key, parse: (text: string, read: Reader) => T | Refusal | undefined, params?: Params): Question<T> {
  return {
    words: words(key, params),
    hint: words(`${key}_hint` as Key, params),
    parse: (raw, read) => (typeof raw === 'string' ? parse(raw, read) : undefined),
  };
}

/** Free text of one to `max` characters. */
export const text = (key: Key, max: number, params?: Params): Question<string> =>
  question<string>(
    key,
    (typed) => {
      const tidy = typed.replace(/\s+/g, ' ').trim();
      if (tidy === '') return undefined;
      return [...tidy].length > max ? { refuse: words('engine.too_long' as Key, { max }) } : tidy;
    },
    params,
  );

/** A name of somebody or something: text that holds a letter, so that a stray number is no name. */
export const name = (key: Key, max: number, params?: Params): Question<string> => {
  const asked = text(key, max, params);
  return { ...asked, parse: (raw, read) => (typeof raw === 'string' && /\p{L}/u.test(raw) ? asked.parse(raw, read) : undefined) };
};

/** One of several; gives the id of the choice. A choice's own id is understood too: prefills carry it. */
export const oneOf = (key: Key, choices: readonly Choice[], params?: Params): Question<string> => ({
  words: words(key, params),
  hint: words('engine.pick' as Key),
  choices,
  parse: (raw) => choices.find(({ id }) => id === (typeof raw === 'object' && raw.kind === 'choice' ? raw.id : raw))?.id,
});

/** Yes or no; the two labels say what each does. */
export const yesNo = (key: Key, labels: { readonly yes: Key; readonly no: Key }, params?: Params): Question<boolean> => ({
  words: words(key, params),
  hint: words('engine.pick' as Key),
  choices: [
    { id: 'yes', words: words(labels.yes) },
    { id: 'no', words: words(labels.no) },
  ],
  parse(raw, read) {
    if (typeof raw === 'object') return raw.kind === 'choice' && /^(yes|no)$/.test(raw.id) ? raw.id === 'yes' : undefined;
    return read.yesNo(raw);
  },
});

/** The same question with a way round it; `null` when it was skipped. */
export const optional = <T extends Value>(asked: Question<T>): Question<T | null> => ({
  ...asked,
  choices: [...(asked.choices ?? []), { id: 'skip', words: words('engine.skip' as Key) }],
  numbered: asked.numbered ?? asked.choices !== undefined,
  parse(raw, read) {
    if (typeof raw === 'object' && raw.kind === 'choice' && raw.id === 'skip') return null;
    if (typeof raw === 'string' && read.skip(raw)) return null;
    return asked.parse(raw, read);
  },
  ...(asked.join && { join: (value: T | null, more: Attachment) => (value === null ? undefined : asked.join?.(value, more)) }),
});
