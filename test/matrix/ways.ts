/** How a choice is taken, by what the app shows of it: a tap, a vote, its label typed, or its number in the figures of five scripts. */
import type { Bubble, BubbleControl } from '../../src/conversation/bubble.ts';
import type { Content } from '../../src/conversation/message.ts';
import { bare } from '../../src/words/bidi.ts';
import { isLanguage } from '../../src/words/language.ts';
import { numerals } from '../support/ways.ts';
import type { Walker } from './walk.ts';
import type { App } from './world.ts';

export type Way = 'tap' | 'vote' | 'label' | 'number';

type Answering = { readonly app: App; readonly way: Way };

/** Each app with each way in which people answer there; neighbours have little in common. */
export const answering: readonly [Answering, ...Answering[]] = [
  { app: 'telegram', way: 'tap' },
  { app: 'whatsapp', way: 'label' },
  { app: 'whatsapp-web', way: 'number' },
  { app: 'telegram', way: 'label' },
  { app: 'whatsapp', way: 'number' },
  { app: 'whatsapp-web', way: 'vote' },
  { app: 'telegram', way: 'number' },
  { app: 'whatsapp', way: 'tap' },
  { app: 'whatsapp-web', way: 'label' },
];

/** A choice taken in the way of whoever walks. Where the app does not show it so, what it says is typed; of two that say the same, its number. */
export async function taken(walker: Walker, choice: string): Promise<Content> {
  const { ids, labels, numbered } = await choicesOf(walker);
  const at = ids.findIndex((id) => choice === '' || id.endsWith(`:${choice}`));
  const [id, label] = [ids[at], labels[at]];
  if (id === undefined || label === undefined) throw new Error(`nothing that was offered takes ${choice}: ${ids}`);
  const isMeant = (item: { readonly id: string }) => item.id === id;
  const shown = walker.phone.screen().findLast(({ by, controls }) => by === 'us' && controls?.items.some(isMeant));
  const as = shown?.controls?.as === 'poll' ? 'vote' : 'tap';
  if (shown && walker.way === as) {
    walker.took.add(as);
    return as === 'tap'
      ? { kind: 'tap', control: id, on: shown.id }
      : { kind: 'vote', on: shown.id, labels: [shown.controls?.items.find(isMeant)?.label ?? ''] };
  }
  const isAlone = labels.indexOf(label) === labels.lastIndexOf(label);
  const byNumber = numbered && (walker.way === 'number' || !isAlone);
  walker.took.add(byNumber ? 'number' : 'label');
  return { kind: 'text', text: byNumber ? inFigures(at + 1, walker.figures++) : label };
}

/** A number in one of the five scripts. */
export const inFigures = (number: number, script: number): string => numerals[script % numerals.length]?.(number) ?? `${number}`;

/** The choices that were offered last, in the words of their reader. */
async function choicesOf({ world, who }: Walker) {
  const { rows } = await world.pool.query<{ bubble: Bubble; language: string | null }>(
    `select o.bubble, p.language from outbox o join conversation c on c.id = o.conversation_id left join person p on p.id = c.person_id
     where c.id = $1 and o.bubble ? 'controls' order by o.id desc limit 1`,
    [who.conversation],
  );
  const { controls = [], numbered = true } = rows[0]?.bubble ?? { words: [] };
  const language = rows[0]?.language;
  const label = ({ words }: BubbleControl) => bare(world.one.house.words.render(words, isLanguage(language) ? language : 'en'));
  return { ids: controls.map(({ id }) => id), labels: controls.map(label), numbered };
}
