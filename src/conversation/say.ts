/** From what flows said in a turn to bubbles: few of them, each question with its controls. */
import type { Because, Said } from './advance.ts';
import type { Bubble, BubbleControl } from './bubble.ts';
import { type Command, controlId } from './control.ts';
import type { Raw } from './message.ts';
import type { Question, Value } from './question.ts';
import { type Key, type Words, words } from './words.ts';

/** Where a flow is taken up again: the question's place among those of its flow, when the flow counts them. */
export type Resumed = { readonly at: number; readonly of: number } | 'uncounted';

const engine = (key: string, params?: Words['with']): Words => words(`engine.${key}` as Key, params);

export const commandControl = (command: Command): BubbleControl => ({ id: controlId({ to: 'command', command }), words: engine(`command_${command}`) });

/** Words alone, such as an explanation. */
export const remark = (key: string, controls: readonly BubbleControl[] = [], params?: Words['with']): Bubble => ({
  words: [engine(key, params)],
  ...(controls.length > 0 && { controls }),
});

export function bubblesOf(flow: string, said: readonly Said[], resumed?: Resumed): Bubble[] {
  return said.map((one) => bubbleOf(flow, one, resumed));
}

function bubbleOf(flow: string, one: Said, resumed: Resumed | undefined): Bubble {
  switch (one.what) {
    case 'say':
      return sayBubble(one);
    case 'question':
      return { ...shown(flow, one), words: [...opening(one.because, resumed), resumed ? (one.question.short ?? one.question.words) : one.question.words] };
    case 'miss':
      return missBubble(flow, one);
    case 'joined':
      return { words: one.words ? [one.words] : one.more.kind === 'image' && one.more.album ? [] : [engine('added')] };
  }
}

/** Bubbles that carry only words run together with the next: people pay for each, and read one better than three. */
export function thrifty(bubbles: readonly Bubble[]): Bubble[] {
  const few: Bubble[] = [];
  for (const bubble of bubbles) {
    const last = few.at(-1);
    const joins = last && Object.keys(last).every((part) => part === 'words');
    if (joins) few[few.length - 1] = { ...bubble, words: [...last.words, ...bubble.words] };
    else if (bubble.words.length > 0) few.push(bubble);
  }
  return few;
}

function sayBubble({ words: said, show }: Extract<Said, { what: 'say' }>): Bubble {
  const { offers, ...beside } = show;
  const controls = offers?.map(({ words: label, start, given = {} }) => ({ id: controlId({ to: 'flow', flow: start, given }), words: label }));
  return { words: [said], ...beside, ...(controls && { controls }) };
}

type Asked = { readonly step: string; readonly mark: string; readonly question: Question<Value> };

function shown(flow: string, { step, mark, question }: Asked): Omit<Bubble, 'words'> {
  const controls = question.choices?.map(({ id, words: label, description, opens }) => ({
    id: controlId(opens ? { to: 'flow', ...opens } : { to: 'question', flow, step, mark, choice: id }),
    words: label,
    ...(description && { description }),
  }));
  return {
    ...(controls && { controls, numbered: question.numbered !== false }),
    ...(question.picture && { picture: question.picture }),
    ...(question.place && { place: question.place }),
    ...(question.asksPlace && { asksPlace: true }),
    ...(question.inPlace && { inPlace: true }),
  };
}

function opening(because: Because, resumed: Resumed | undefined): Words[] {
  if (because === 'changed') return [engine('changed')];
  if (!resumed) return [];
  return [resumed === 'uncounted' ? engine('resume') : engine('resume_at', { at: resumed.at, of: resumed.of })];
}

/** First an example, then the question with its choices, then other ways out; never the same sentence twice running. */
function missBubble(flow: string, said: Extract<Said, { what: 'miss' }>): Bubble {
  const { question, misses, raw, refusal } = said;
  // These were seen with the question itself.
  const { picture, place, ...bubble } = shown(flow, said);
  const nth = (misses - 1) % 3;
  const waysOut = () => {
    const skip = bubble.controls?.find(({ id }) => id.endsWith(':skip'));
    return [...(skip ? [skip] : []), ...(['back', 'menu', 'human'] as const).map(commandControl)];
  };
  if (refusal) {
    // It was understood, so the reason is what helps, each time.
    const further = nth === 0 ? [] : [nth === 1 ? question.words : question.hint];
    return { ...bubble, ...(nth === 2 && { controls: waysOut() }), words: [refusal.refuse, ...further] };
  }
  if (nth === 2) return { words: [engine('stuck')], controls: waysOut() };
  if (nth === 1) return { ...bubble, words: [engine('again'), typeof raw === 'object' ? question.hint : (question.short ?? question.words)] };
  return { ...bubble, words: typeof raw === 'object' ? [unfit(raw), question.short ?? question.words] : [question.hint] };
}

/** Kind words for a thing that was not asked for. */
const unfit = (raw: Exclude<Raw, string>): Words =>
  engine(raw.kind === 'choice' ? 'old_button' : raw.kind === 'unreadable' ? `unreadable_${raw.why.replaceAll('-', '_')}` : `unfit_${raw.kind}`);
