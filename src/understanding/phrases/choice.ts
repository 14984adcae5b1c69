/** Which of several choices is meant by a label, a near spelling of it, or a word that only one of them has. */
import type { Words } from '../../conversation/words.ts';
import { askedKey, phraseKey, plain } from './phrases.ts';

type Labels = (words: Words) => readonly string[];

/** What is compared of the labels of one choice, in all languages. `words` are those of each key. */
type Label = {
  readonly wholes: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly all: readonly string[];
  readonly words: readonly ReadonlySet<string>[];
};
/** What is compared of an answer. */
type Asked = { readonly whole: string; readonly keys: readonly string[] };

const keysOf = (text: string): readonly string[] => {
  const [key, asked] = [phraseKey(text), askedKey(text)];
  return key === '' ? [] : key === asked ? [key] : [key, asked];
};

/** What was made of labels; those without parameters are the same list each time. */
const made = new WeakMap<readonly string[], Label>();

function labelOf(texts: readonly string[]): Label {
  const known = made.get(texts);
  if (known) return known;
  const keys = new Set(texts.flatMap(keysOf));
  const label = { wholes: texts.map(plain), keys, all: [...keys], words: [...keys].map((key) => new Set(key.split(' '))) };
  made.set(texts, label);
  return label;
}

/** The place of the choice, from 0. An exact label goes before a near one; what fits two choices fits none. `exactly`: no near one. */
export function readChoice(text: string, choices: readonly Words[], labels: Labels, exactly = false): number | undefined {
  const asked = { whole: plain(text), keys: keysOf(text) };
  if (asked.keys.length === 0) return undefined;
  const known = choices.map((choice) => labelOf(labels(choice)));
  for (const compared of exactly ? [same] : [same, near, part]) {
    const fits = compared(asked);
    const place = known.findIndex(fits);
    if (place >= 0) return known.findLastIndex(fits) === place ? place : undefined;
  }
  return undefined;
}

type Compared = (asked: Asked) => (label: Label) => boolean;

const same: Compared =
  ({ keys }) =>
  (label) =>
    keys.some((key) => label.keys.has(key));

const near: Compared =
  ({ whole, keys }) =>
  ({ wholes, all }) =>
    wholes.some((one) => isSlip(one, whole)) || all.some((one) => keys.some((key) => isSlip(one, key)));

/** One slip of the finger in a word of five letters or more. */
const isSlip = (label: string, said: string): boolean => label.length >= 5 && said.length >= 5 && withinOneEdit(label, said);

const part: Compared = ({ keys }) => {
  const [han, others] = [keys.filter(isHan), keys.filter((key) => !isHan(key)).map((key) => key.split(' '))];
  return ({ all, words }) =>
    han.some((key) => key.length >= 2 && all.some((label) => label.includes(key))) || others.some((said) => words.some((label) => isPart(label, said)));
};

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Every word said is a word of the label, as `cash` of `Cash on delivery`. Short words say nothing. */
const isPart = (label: ReadonlySet<string>, said: readonly string[]): boolean =>
  label.size >= 2 && said.every((word) => label.has(word)) && said.some((word) => word.length >= 3);

/** At most one letter added, left out, changed, or two neighbours swapped. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return (
    isSameFrom(a, at + 1, b, at + 1) ||
    isSameFrom(a, at + 1, b, at) ||
    isSameFrom(a, at, b, at + 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && isSameFrom(a, at + 2, b, at + 2))
  );
}

/** Whether what follows the two places is the same. */
function isSameFrom(a: string, fromA: number, b: string, fromB: number): boolean {
  if (a.length - fromA !== b.length - fromB) return false;
  for (let at = fromA; at < a.length; at++) if (a[at] !== b[at - fromA + fromB]) return false;
  return true;
}
