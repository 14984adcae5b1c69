/** The one door from a message to a wish. */
import type { Attachment, Content, Raw } from '../conversation/message.ts';
import { commandControl } from '../conversation/say.ts';
import type { Wish } from '../conversation/wish.ts';
import { words } from '../conversation/words.ts';
import { readListing } from './goods/listing.ts';
import { isMistaken, wishBeside, wishMeant } from './intents/meant.ts';
import { normalise } from './normalise.ts';
import { readCommand } from './phrases/commands.ts';
import { type Correction, readChange } from './phrases/corrections.ts';
import { isGreeting } from './phrases/greetings.ts';
import { readGoodsAct, readOwnGoods } from './phrases/own-goods.ts';
import { isBareStart, readStart, type Start } from './phrases/starts.ts';

/** A message whose files have been fetched. */
export type ReadContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tap'; readonly control: string }
  /** How somebody votes by now in that poll; no control: the vote is taken back. */
  | { readonly kind: 'vote'; readonly on: string; readonly controls: readonly string[] }
  | Extract<Content, { kind: 'cart' }>
  | { readonly kind: 'attachment'; readonly attachment: Attachment };

/** Where the person is when the message comes. */
export type Here = {
  /** The open question, by its flow and its step. `passing`: that of a menu or a list, left for anything else. */
  readonly open?: { readonly flow: string; readonly step: string; readonly passing?: boolean };
  readonly role?: 'seller' | 'buyer' | 'trainee';
  /** The id of the message that this one is a new wording of. */
  readonly edits?: string;
  /** The id of this message, kept with the answer it gives. */
  readonly by: string;
  /** When it was said (ISO 8601). */
  readonly at?: string;
};

/** Never throws, and asks nobody: what it cannot tell is an answer to the open question, a choice of what is likely, or the menu. */
export function wishOf(content: ReadContent, here: Here): Wish {
  if (content.kind === 'tap') return { do: 'tap', control: content.control };
  if (content.kind === 'vote') return wishOfVote(content);
  if (content.kind === 'cart') return { do: 'start', flow: 'cart', given: { add: content.items.map(({ code, quantity }) => `${code}*${quantity}`).join(' ') } };
  const raw: Raw = content.kind === 'text' ? content.text : content.attachment;
  const voice = content.kind === 'attachment' ? wishOfVoice(content.attachment, here) : undefined;
  if (voice) return voice;
  if (here.edits !== undefined) return { do: 'reword', by: here.edits, raw };
  // What was heard is being asked for: words that are no command are an answer to that, or put it right.
  if (here.open?.flow === 'heard' && typeof raw === 'string' && !readCommand(raw)) return { do: 'answer', raw, by: here.by };
  const told = content.kind === 'text' ? (doneToGoods(content.text, here) ?? toldBy(content.text, here)) : undefined;
  if (told) return told;
  if (content.kind === 'attachment' && tellsOfOthers(content.attachment, here)) return wishOfAttachment(content.attachment, here.role);
  const idle = () => (content.kind === 'text' ? wishOfText(content.text, here.role) : wishOfAttachment(content.attachment, here.role));
  if (!here.open) return idle();
  const beside = () => (content.kind === 'text' ? wishBeside(content.text, here.role) : undefined);
  return { do: 'answer', raw, by: here.by, otherwise: () => unlessMenu(here.open?.passing ? idle() : beside()) };
}

/** Words that were heard are shown before anything is done with them. A voice note that nobody heard is no answer to any question. */
function wishOfVoice(attachment: Attachment, { open, edits, at }: Here): Wish | undefined {
  if (attachment.kind !== 'voice' || edits !== undefined) return undefined;
  const { heard, lacks } = attachment;
  if (heard !== undefined) return { do: 'start', flow: 'heard', given: { said: heard, ...(at !== undefined && { at }) } };
  if (lacks) return { do: 'reply', words: unheard[lacks] };
  return open ? undefined : { do: 'offer', words: words('heard.unheard'), controls: [commandControl('menu'), commandControl('human')] };
}

/** Why there are no words. */
const unheard = { 'too-long': words('heard.too_long'), unclear: words('heard.unclear'), gone: words('heard.gone') };

/** Asked what to change of their goods, a seller who writes `band karo` means the goods, and no messages of ours. */
function doneToGoods(text: string, { open, by }: Here): Wish | undefined {
  const act = open?.flow === 'amend' && open.step === 'do' ? readGoodsAct(text) : undefined;
  return act && { do: 'answer', raw: act, by };
}

/** A poll of ours takes one answer, but an app may let people choose several. */
function wishOfVote({ on, controls: [first, second] }: Extract<ReadContent, { kind: 'vote' }>): Wish {
  if (second !== undefined) return { do: 'reply', words: words('engine.vote_one') };
  return { do: 'vote', on, ...(first !== undefined && { control: first }) };
}

/** What is plain whether a question is open or not. */
function toldBy(text: string, here: Here): Wish | undefined {
  const { open } = here;
  // Whoever stopped the messages starts them by it; else it is the menu.
  if (here.role !== undefined && isBareStart(text)) return { do: 'start', flow: 'stop', given: { again: 'start' } };
  const command = readCommand(text);
  if (command) return { do: 'command', command };
  // What somebody writes to somebody else names prices and goods, which are for them to read.
  const toOther = open?.flow === 'ask';
  const goods = toOther ? undefined : goodsMeant(text, here);
  if (goods) return wishOfStart(goods);
  const change = open && !toOther ? readChange(text) : undefined;
  const corrects = open && change && isCorrection(change, open);
  if (corrects) return { do: 'correct', given: { [slotIn(open.flow, change)]: change.value } };
  const said = readStart(text);
  const start = said && isMistaken(text, said) ? undefined : said;
  // Whoever is telling what is wrong, or is asked for a code, answers with just these words.
  const tells = (start?.flow === 'problem' && (open?.flow === 'problem' || open?.flow === 'care')) || (start?.flow === 'check' && open?.flow === 'check');
  // Asked whether all is well with an order, they say that it is not.
  const objects = start?.flow === 'problem' && open !== undefined && ofAnOrder.has(open.flow);
  if (!start || tells || !(!open || open.passing || start.digresses || objects)) return undefined;
  const wish = wishOfStart(start);
  // `Buy` leads to the goods, and is what stands on a button of the card.
  return open && wish.do === 'start' && Object.keys(start.given).length === 0 ? { ...wish, said: { raw: text, by: here.by } } : wish;
}

/** Flows that ask for a yes or no about goods that came. */
const ofAnOrder: ReadonlySet<string> = new Set(['received', 'ready']);

/** Where goods are being named, `A52 35000 rs` may be a telephone for sale; and a code alone is looked for, unless by whoever sells. */
function goodsMeant(text: string, { open, role }: Here): Start | undefined {
  const goods = readOwnGoods(text);
  if (!goods) return undefined;
  if (!open || open.passing) return Object.keys(goods.given).length > 1 || role === 'seller' ? goods : undefined;
  return goods.digresses && (goods.names || !namesGoods.has(open.step)) ? goods : undefined;
}
const namesGoods: ReadonlySet<string> = new Set(['photos', 'goods', 'title']);

/** A photo with a line of its own, name and price, while goods are being listed whose line is known: it is of other goods. */
function tellsOfOthers(attachment: Attachment, { open, role }: Here): boolean {
  if (attachment.kind !== 'image' || role === 'buyer' || open?.flow !== 'sell' || namesGoods.has(open.step) || open.step.startsWith('shop_')) return false;
  return isLine(attachment.caption);
}

/** What goods are called and what they cost. */
function isLine(text = ''): boolean {
  const { title, price } = readListing(text);
  return title !== undefined && price !== undefined;
}

/** Questions that take any sentence: only a word of changing makes one of them a correction. */
const takesText = new Set(['goods', 'title', 'description', 'address', 'street', 'query', 'message', 'note', 'name', 'reason', 'landmark']);

function isCorrection(change: Correction, { flow, step }: NonNullable<Here['open']>): boolean {
  const asked = step.replace(/#\d+$/, '');
  if (slotIn(flow, change) === asked) return false;
  return change.changes || !takesText.has(asked);
}

/** The name of goods is their title; the name of a person is theirs. */
const slotIn = (flow: string, { slot }: Correction): string => (slot === 'name' && flow === 'sell' ? 'title' : slot);

const menu: Wish = { do: 'command', command: 'menu' };

/** The menu is no better than the question that is open. */
const unlessMenu = (wish: Wish | undefined): Wish | undefined => (wish?.do === 'command' && wish.command === 'menu' ? undefined : wish);

const wishOfStart = ({ flow, given }: Start): Wish => (flow === 'menu' ? menu : { do: 'start', flow, given });

function wishOfText(text: string, role: Here['role']): Wish {
  if (isGreeting(text) || !/[\p{L}\p{N}]/u.test(normalise(text))) return menu;
  if (readChange(text)) return { ...menu, unsure: true };
  if (role === 'seller' && isLine(text)) return { do: 'start', flow: 'sell', given: { goods: text } };
  return wishMeant(text, role);
}

/** Why a picture or file could not be kept. */
const unreadable = {
  'too-large': words('engine.unreadable_too_large'),
  'not-a-picture': words('engine.unreadable_not_a_picture'),
  gone: words('engine.unreadable_gone'),
};

/** A picture from anyone but a buyer is of goods; a line under it tells of those to sell. A table from a seller is of their shop. */
function wishOfAttachment(attachment: Attachment, role: Here['role']): Wish {
  if (attachment.kind === 'document' && role === 'seller' && (attachment.hash ?? attachment.lacks) !== undefined)
    return { do: 'start', flow: 'file', given: { file: attachment } };
  if (attachment.kind === 'unreadable') return { do: 'reply', words: unreadable[attachment.why] };
  if (attachment.kind !== 'image' || role === 'buyer') return menu;
  const { caption } = attachment;
  return caption !== undefined && isLine(caption)
    ? { do: 'start', flow: 'sell', given: { photos: attachment, goods: caption } }
    : { do: 'start', flow: 'picture', given: { photos: attachment } };
}
