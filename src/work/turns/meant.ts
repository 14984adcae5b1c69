/**
 * What a number or a label typed means beside an answer to the open question. Where choices are shown by numbers, news may have
 * come after the question with numbers of theirs. What was shown last is meant; where nobody can tell we ask, for it may be an
 * order that is accepted by it.
 */
import type { BubbleControl } from '../../conversation/bubble.ts';
import { controlId } from '../../conversation/control.ts';
import { type Talking, talkNamed } from '../../conversation/talking.ts';
import type { Conversation, News } from '../../conversation/turn.ts';
import type { Wish } from '../../conversation/wish.ts';
import { type Key, words } from '../../conversation/words.ts';
import { readCommand } from '../../understanding/phrases/commands.ts';
import type { House } from '../house.ts';

/**
 * Nobody reads news and answers them in less: what came sooner may have been typed to what stood there before. A message that was
 * longer under way than this was held up, or its platform's clock goes after ours: nobody can tell which.
 */
const readingMs = 5_000;
/** No label is longer. */
const labelAtMost = 60;

/** Words typed at that time (ISO 8601), or said. `aside`: what we asked of them meanwhile is no reply to anything. */
export type Saying = { readonly text: string; readonly at: string; readonly aside?: Key };

/** Where words are taken. */
type Talk = Pick<Conversation, 'id' | 'channel'> & { readonly talking: Pick<Talking, 'stack' | 'offered'> };

/** `undefined` where it is no control of ours. */
export async function meantBy(house: House, conversation: Talk, saying: Saying): Promise<Wish | undefined> {
  const { text, at } = saying;
  const { talking } = conversation;
  // Where there are buttons no numbers are shown.
  const numbered = !house.channels[conversation.channel]?.abilities.buttons;
  const isAbove = talkNamed(house.talks, talking.stack.at(-1)?.flow ?? '')?.above === true;
  // What was offered before stands beneath a question that came above it.
  const before = isAbove ? undefined : talking.offered;
  if (!(numbered || before) || text.length > labelAtMost || readCommand(text)) return undefined;
  const place = house.read.number(text);
  const pick = (controls: readonly BubbleControl[]) =>
    controls[
      (place ??
        (house.read.choice(
          text,
          controls.map((one) => one.words),
        ) ?? -1) + 1) - 1
    ];
  const offered = pick(before ?? []);
  const underWayMs = underWay(house, at);
  const news = numbered ? await answered(house, conversation, saying, pick) : [];
  const [last] = news;
  if (!last) return offered && { do: 'tap', control: offered.id };
  const isFresh = last.agoMs - underWayMs < readingMs;
  const question = mayAnswer(talking, { place, saysYesOrNo: house.read.yesNo(text) !== undefined, isFresh });
  const others = [...(offered && isFresh ? [offered] : []), ...(question ? [question] : [])];
  if (news.length + others.length === 1 && last.agoMs >= underWayMs) return { do: 'tap', control: last.control.id };
  return { do: 'offer', words: words('engine.which', { said: text }), controls: [...news.map(named), ...others] };
}

const underWay = ({ now }: House, at: string): number => Math.max(0, now().getTime() - Date.parse(at));

type Answered = Pick<News, 'about' | 'agoMs'> & { readonly control: BubbleControl };

/** The news that it may answer, the newest first. What was certainly shown after it was typed is none of them. */
async function answered(
  house: House,
  { id }: Talk,
  { at, aside }: Saying,
  pick: (controls: readonly BubbleControl[]) => BubbleControl | undefined,
): Promise<readonly Answered[]> {
  const underWayMs = underWay(house, at);
  const shown = (await house.outbox.newsShown(id, aside)).filter(({ agoMs }) => agoMs >= underWayMs || underWayMs > readingMs);
  const all = shown.flatMap(({ bubble, about, agoMs }) => {
    const control = pick(bubble.controls ?? []);
    return control ? [{ control, about, agoMs }] : [];
  });
  // A reminder offers what the news itself did.
  return all.filter(({ control }, nth) => all.findIndex((one) => one.control.id === control.id) === nth);
}

type Typed = { readonly place: number | undefined; readonly saysYesOrNo: boolean; readonly isFresh: boolean };

/** A way back to the open question, where it may be what is answered. */
function mayAnswer({ stack }: Pick<Talking, 'stack'>, { place, saysYesOrNo, isFresh }: Typed): BubbleControl | undefined {
  const top = stack.at(-1);
  const asked = top?.state.asked;
  if (!top || !asked) return undefined;
  const { choices = 0, step } = asked;
  const takesNumber = choices === 0 || (isFresh && (place ?? 0) <= choices);
  const takesWords = isFresh || (saysYesOrNo && choices > 0);
  if (!(place === undefined ? takesWords : takesNumber)) return undefined;
  // No question has this mark, so the tap answers nothing and the question is asked again.
  return { id: controlId({ to: 'question', flow: top.flow, step, mark: '-', choice: '-' }), words: words('engine.label_question') };
}

/** A control of some news, with what they are about: `order:SR104` is told by its number. */
function named({ control, about }: Answered): BubbleControl {
  const subject = about?.slice(about.indexOf(':') + 1);
  return { id: control.id, words: subject ? words('engine.of_which', { label: { words: control.words }, about: subject }) : control.words };
}
