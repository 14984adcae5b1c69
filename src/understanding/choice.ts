/** Which of several choices is meant by a label, a near spelling of it, or a word that only one of them has. */
import type { Words } from '../conversation/words.ts';
import { askedKey, phraseKey, plain } from './phrases.ts';

type Key = { readonly text: string; readonly words: ReadonlySet<string> };
type Label = { readonly whole: string; readonly keys: readonly Key[] };
type Labels = (words: Words) => readonly string[];

const keyOf = (text: string): Key => ({ text, words: new Set(text.split(' ')) });
const keysOf = (text: string): readonly Key[] => [...new Set([phraseKey(text), askedKey(text)])].filter((key) => key !== '').map(keyOf);

/** What was made of labels; those without parameters are the same list each time. */
const made = new WeakMap<readonly string[], readonly Label[]>();

function labelsOf(texts: readonly string[]): readonly Label[] {
  const known = made.get(texts) ?? texts.map((text) => ({ whole: plain(text), keys: keysOf(text) }));
  made.set(texts, known);
  return known;
}

/** The place of the choice, from 0. An exact label goes before a near one; what fits two choices fits none. */
export function readChoice(text: string, choices: readonly Words[], labels: Labels): number | undefined {
  const asked = keysOf(text);
  if (asked.length === 0) return undefined;
  const typed = plain(text);
  const known = choices.map((choice) => labelsOf(labels(choice)));
  const fits: readonly ((label: Label) => boolean)[] = [
    ({ keys }) => keys.some((label) => asked.some((key) => label.text === key.text)),
    ({ whole, keys }) => isNear(whole, typed) || keys.some((label) => asked.some((key) => isNear(label.text, key.text))),
    ({ keys }) => keys.some((label) => asked.some((key) => isPart(label, key))),
  ];
  for (const fit of fits) {
    const places = known.flatMap((all, place) => (all.some(fit) ? [place] : []));
    if (places.length === 1) return places[0];
    if (places.length > 1) return undefined;
  }
  return undefined;
}

/** One slip of the finger in a word of five letters or more. */
const isNear = (label: string, key: string): boolean => Math.min(label.length, key.length) >= 5 && withinOneEdit(label, key);

/** Every word said is a word of the label, as `cash` of `Cash on delivery`. Short words say nothing. */
function isPart(label: Key, key: Key): boolean {
  if (/\p{Script=Han}/u.test(key.text)) return key.text.length >= 2 && label.text.includes(key.text);
  if (label.words.size < 2) return false;
  const said = [...key.words];
  return said.every((word) => label.words.has(word)) && said.some((word) => word.length >= 3);
}

/** At most one letter added, left out, changed, or two neighbours swapped. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
