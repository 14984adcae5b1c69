/** From what a person seems to want to the flow that does it: done where it is sure, offered where it is not. */
import type { BubbleControl } from '../../conversation/bubble.ts';
import { type Command, controlId } from '../../conversation/control.ts';
import type { Given } from '../../conversation/flow.ts';
import type { Wish } from '../../conversation/wish.ts';
import { type Key, words } from '../../conversation/words.ts';
import { readCategory } from '../goods/category.ts';
import { readListing } from '../goods/listing.ts';
import { normalise } from '../normalise.ts';
import { plain } from '../phrases/phrases.ts';
import type { Start } from '../phrases/starts.ts';
import { readYesNo } from '../phrases/yes-no.ts';
import type { Intent } from './labels.ts';
import { isOfOwnOrder, saysPaid } from './own-affairs.ts';
import { productIn } from './product.ts';
import { isGuess, plainly, type Understood, understand } from './understand.ts';

type Role = 'seller' | 'buyer' | 'trainee' | undefined;

/** Of messages not seen before nine in ten are read right from here on: `sarai bench understanding` shows it. */
const sure = 0.6;
/** Nothing is lost by a kind word too many. */
const polite = 0.35;
const courtesies: ReadonlySet<Intent> = new Set(['greeting', 'thanks', 'goodbye']);
/** Less likely than this nobody is asked about it. */
const worthAsking = 0.12;

const menu: Wish = { do: 'command', command: 'menu' };

/** With nothing open. Never a search for words that are no goods. */
export function wishMeant(text: string, role: Role): Wish {
  const read = understand(text);
  if (read.keeps) return told('kept');
  if (readYesNo(text) !== undefined || murmur.test(normalise(text))) return menu;
  if (isName(text, read)) return role === 'buyer' ? { do: 'start', flow: 'browse', given: { query: text } } : { ...menu, unsure: true };
  const wish = likelyWish(text, read, role);
  // A claim to have paid asks nobody anything.
  const asks = asksToKnow.has(read.intent) && !(read.intent === 'payment' && saysPaid(text));
  return read.confidence < plainly || asks ? { ...wish, unsure: true } : wish;
}

/** Somebody thinks aloud. */
const murmur = /^(?:h+m+|m+h+m*|u+h*m*|e+r+m*|a+h+|o+h+|huh|呃+|额+|嗯+|哦+|唉+|ہم+|اوہ+)[\s.!?…。؟？~]*$/iu;

/** Whoever knows more has an answer to these, and not only the way to where it stands. */
const asksToKnow: ReadonlySet<Intent> = new Set(['learn', 'delivery_info', 'payment', 'help', 'oos']);

function likelyWish(text: string, read: Understood, role: Role): Wish {
  if (read.confidence >= (courtesies.has(read.intent) ? polite : sure)) return wishOfIntent(text, read, role);
  if (role === 'buyer' && mayBeGoods(text, read)) return { do: 'start', flow: 'browse', given: { query: productIn(text) ?? text } };
  return offered(text, read) ?? (read.intent === 'oos' ? told('oos') : menu);
}

/** Whether what a set phrase only guesses at is plainly something else, as "找工作" is no search for goods. */
export function isMistaken(text: string, start: Start): boolean {
  if (!isGuess(start)) return false;
  const { intent, confidence } = understand(text);
  return confidence >= plainly && intent !== (start.flow === 'track' ? 'track_order' : 'browse_search') && intent !== 'place_order';
}

/** While a question waits for an answer and these words are none: only what is plainly something else, and no answer gone wrong. */
export function wishBeside(text: string, role: Role): Wish | undefined {
  const read = understand(text);
  if (read.keeps) return told('kept');
  const long = wordCount(text) >= (read.intent === 'thanks' ? 1 : leastBeside);
  return long && read.confidence >= plainly && beside.has(read.intent) ? wishOfIntent(text, read, role) : undefined;
}

/** Two words, such as "call me", may be meant for the question. */
const leastBeside = 3;
/** Not among them: what is said of the very thing that is being asked for, and what nobody waits for an answer to. */
const beside: ReadonlySet<Intent> = new Set(['track_order', 'delivery_info', 'human_agent', 'change_language', 'thanks']);

/** A few words that ask for nothing are what goods are called, unless they are likelier something else. */
function isName(text: string, { intent, confidence }: Understood): boolean {
  if (/[?؟？]/.test(text) || wordCount(text) > 3) return false;
  // Of a code there is nothing to understand.
  if (!/\p{L}{3}|\p{Script=Han}/u.test(text)) return true;
  if (intent === 'browse_search' || (idle.has(intent) && readCategory(text) !== undefined)) return true;
  return confidence < (intent === 'oos' ? 0.95 : plainly) && productIn(text)?.length === normalise(text).length;
}

/** Of a word for goods none of these is meant, whatever the model makes of it. */
const idle: ReadonlySet<Intent> = new Set(['oos', 'learn', 'help', 'greeting', 'thanks', 'goodbye']);

/** It names goods, and may well be a search for them. */
const mayBeGoods = (text: string, { ranked }: Understood): boolean =>
  readCategory(text) !== undefined && ranked.slice(0, 2).some(({ intent, confidence }) => goods.has(intent) && confidence >= worthAsking);
const goods: ReadonlySet<Intent> = new Set(['browse_search', 'place_order']);

/** Two characters of Chinese are about a word. */
function wordCount(text: string): number {
  const said = plain(text);
  const han = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han / 2 + said.split(/[\s\p{Script=Han}]+/u).filter((word) => word !== '').length;
}

const start = (flow: string, given: Given = {}): Wish => ({ do: 'start', flow, given });
const command = (name: Command): Wish => ({ do: 'command', command: name });
const told = (about: string): Wish => start('asked', { about });

function wishOfIntent(text: string, { intent, slots }: Understood, role: Role): Wish {
  const order: Given = slots.order === undefined ? {} : { order: slots.order };
  switch (intent) {
    case 'track_order':
    case 'cancel_order':
      return start('track', order);
    case 'refund_return':
    case 'complaint':
      return start('problem', order);
    case 'change_order':
      return told('change');
    case 'payment':
      return told(role === 'seller' ? 'paid' : saysPaid(text) ? 'settled' : 'payment');
    case 'delivery_info':
      return isOfOwnOrder(text) ? start('track', order) : told('delivery');
    case 'sell_list':
      return start('sell', isLine(text) ? { goods: text } : {});
    case 'browse_search':
      return start('browse', slots.product === undefined ? {} : { query: slots.product });
    case 'place_order':
      return slots.product === undefined ? start('cart') : start('browse', { query: slots.product });
    case 'learn':
      return start('learn');
    case 'change_language':
      return start('language', slots.language ? { language: slots.language } : {});
    case 'human_agent':
      return command('human');
    case 'help':
      return command('help');
    case 'opt_out':
      // The set phrases for it are known; of any other words only the person can say that they mean it.
      return offerOf(['opt_out']);
    case 'greeting':
      return menu;
    case 'thanks':
    case 'goodbye':
    case 'oos':
      return told(intent);
  }
}

/** What goods are called and what they cost. */
function isLine(text: string): boolean {
  const { title, price } = readListing(text);
  return title !== undefined && price !== undefined;
}

/** By the intent that may be meant; of two with the same button one stands. */
const buttons: {
  readonly [intent in Intent]?: { readonly label: Key; readonly flow?: string; readonly command?: Command; readonly given?: { readonly about: string } };
} = {
  track_order: { label: 'menu.label_track', flow: 'track' },
  cancel_order: { label: 'track.label_withdraw', flow: 'track' },
  change_order: { label: 'asked.label_change', flow: 'asked', given: { about: 'change' } },
  refund_return: { label: 'track.label_problem', flow: 'problem' },
  complaint: { label: 'track.label_problem', flow: 'problem' },
  payment: { label: 'asked.label_payment', flow: 'asked', given: { about: 'payment' } },
  delivery_info: { label: 'asked.label_delivery', flow: 'asked', given: { about: 'delivery' } },
  sell_list: { label: 'menu.label_sell', flow: 'sell' },
  browse_search: { label: 'menu.label_browse', flow: 'browse' },
  place_order: { label: 'menu.label_browse', flow: 'browse' },
  learn: { label: 'menu.label_learn', flow: 'learn' },
  change_language: { label: 'engine.command_language', command: 'language' },
  human_agent: { label: 'engine.command_human', command: 'human' },
  help: { label: 'menu.label_help', command: 'help' },
  opt_out: { label: 'engine.command_stop', command: 'stop' },
};

/** Two or three choices and the menu; `undefined` where none is likely. */
function offered(text: string, { ranked }: Understood): Wish | undefined {
  const read = ranked.filter(({ confidence }) => confidence >= worthAsking).map(({ intent }) => intent);
  const likely: readonly Intent[] =
    isOfOwnOrder(text) && read.includes('delivery_info') ? ['track_order', ...read.filter((intent) => intent !== 'track_order')] : read;
  return likely.some((intent) => buttons[intent]) ? offerOf(likely.slice(0, 3)) : undefined;
}

function offerOf(likely: readonly Intent[]): Wish {
  const controls = likely.flatMap((intent): readonly BubbleControl[] => {
    const button = buttons[intent];
    if (!button) return [];
    const { label, flow, given = {} } = button;
    const id = controlId(flow === undefined ? { to: 'command', command: button.command ?? 'menu' } : { to: 'flow', flow, given });
    return [{ id, words: words(label) }];
  });
  const distinct = controls.filter(({ words: label }, at) => controls.findIndex((one) => one.words.key === label.key) === at);
  const all = { id: controlId({ to: 'command', command: 'menu' }), words: words('engine.command_menu') };
  return { do: 'offer', words: words('asked.which'), controls: [...distinct, all] };
}
