/** Which of several choices is meant by a label, a near spelling of it, or a word that only one of them has. */
import type { Words } from '../conversation/words.ts';
import { askedKey, phraseKey, plain } from './phrases.ts';

type Label = { readonly whole: string; readonly keys: readonly string[] };
type Labels = (words: Words) => readonly string[];

/** The place of the choice, from 0. An exact label goes before a near one; what fits two choices fits none. */
export function readChoice(text: string, choices: readonly Words[], labels: Labels): number | undefined {
  const asked = [...new Set([phraseKey(text), askedKey(text)])].filter((key) => key !== '');
  if (asked.length === 0) return undefined;
  const typed = plain(text);
  const known = choices.map((choice) =>
    labels(choice).map((label) => ({ whole: plain(label), keys: [phraseKey(label), askedKey(label)].filter((key) => key !== '') })),
  );
  const fits: readonly ((label: Label) => boolean)[] = [
    ({ keys }) => keys.some((key) => asked.includes(key)),
    ({ whole, keys }) => isNear(whole, typed) || keys.some((label) => asked.some((key) => isNear(label, key))),
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
function isPart(label: string, key: string): boolean {
  if (/\p{Script=Han}/u.test(key)) return key.length >= 2 && label.includes(key);
  const words = new Set(label.split(' '));
  const said = key.split(' ');
  return words.size > 1 && said.every((word) => words.has(word)) && said.some((word) => word.length >= 3);
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
