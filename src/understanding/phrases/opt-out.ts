/**
 * "msg mat bhejo", "پیغام نہ بھیجیں", "no more reminders", "messages shuru karo": wishes not to be written to, or to be again.
 * Such a sentence is made of a few words only, in whatever order and script a hurried hand gives them. One word more, such as
 * an order, a parcel or a lamp, and it is about something else: then this reads nothing.
 */

import { remembered } from '../remembered.ts';
import { withinOneEdit } from './choice.ts';
import { readHanOptOut } from './opt-out-han.ts';
import { fillers, joined, kinds, type OptOutKind, slips, vocabulary } from './opt-out-words.ts';
import { phraseKey } from './phrases.ts';

/** `on`: whether they want it. */
export type OptOut = { readonly of: OptOutKind; readonly on: boolean };

/** Nobody wraps such a wish in more. */
const longest = 90;

/** `undefined` for anything that is not plainly such a wish. */
export const readOptOut = (text: string): OptOut | undefined => (text.length > longest ? undefined : read(text).wish);

const read = remembered((text): { readonly wish: OptOut | undefined } => ({ wish: optOutIn(text) }));

function optOutIn(text: string): OptOut | undefined {
  const key = phraseKey(text);
  if (/\p{Script=Han}/u.test(key)) return readHanOptOut(key, /[?？]/.test(text));
  const words = joined(key)
    .split(' ')
    .filter((word) => !fillers.has(word));
  if (words.length === 0 || words.length > 9) return undefined;
  const signs = signsOf(words);
  if (signs === undefined) return undefined;
  // "message band hai?" wants to know; "kya aap message band kar sakte hain?" and "can you stop messaging me?" do not.
  const asks = /[?؟]/.test(text) || signs.includes('e');
  if (asks && !signs.includes('c')) return undefined;
  return wishIn(signs.replace(/[ce]/g, '').replace(/(?<=k)n$/, ''));
}

/** Of most messages the first word tells that they are about something else: the others are not looked at. */
function signsOf(words: readonly string[]): string | undefined {
  let signs = '';
  for (const word of words) {
    const sign = signOf(word);
    if (sign === undefined) return undefined;
    signs += sign;
  }
  return signs;
}

/** A letter for what a word is in such a sentence; `undefined` for any other word. */
function signOf(word: string): string | undefined {
  const known = vocabulary.get(word);
  if (known !== undefined || word.length < 6) return known;
  return slips.find(([right]) => withinOneEdit(right, word))?.[1];
}

/**
 * What is wished of, by its sign: messages, reminders, offers, goods that are back, a seller's daily message. A kind that is named makes
 * the messages beside it its own: "offer wale message".
 */
function wishIn(signs: string): OptOut | undefined {
  const named = [...new Set(signs.replace(/[^robj]/g, ''))];
  if (named.length > 1) return undefined;
  const kind = kinds[named[0] ?? 'm'];
  if (kind === undefined) return undefined;
  const shape = named.length === 1 ? signs.replace(/[robj]m*|m+[robj]m*/g, 'p') : signs;
  if ((named.length === 1 ? noneOfThat : none).test(shape)) return { of: kind, on: false };
  return (named.length === 1 ? againThat : again).test(shape) ? { of: kind, on: true } : undefined;
}

/*
 * s stop, unsubscribe: enough alone    z band, بند: with a message, or told to be done    x off, mute, cancel: only with a message
 * k do it    n not    0 no    d send    v to message, to bother    w want    m message    p one kind of them    g start    u resubscribe    h on    c can    e a word that makes a question, or says how it is
 */
const shapes = (...all: readonly string[]): RegExp => new RegExp(`^(?:${all.join('|')})$`);

const none = shapes(
  's+k*', // stop
  'zk+', // band karo
  '[szx]k*[dv]?k?m+[dv]?k*', // stop sending messages, stop karo yeh messages
  'm+[dvk]*[szx]k*', // message bhejna band karo, notifications off
  '[sz]k*v', // stop messaging me
  'vk*[sz]k*', // tang karna band karo
  'k?n[dvk]*m+', // dont send me messages
  'k?nv', // dont contact me
  'm+n[dv]?k*w?', // message mat bhejo, message na karein
  'm+[dk]n', // message bhejo mat
  'm+k?nw', // messages nahi chahiye
  'k?nwm+', // dont want messages
  'k?nwd?m+',
  'vnk+', // tang na karein
  'm+wn',
  'w[n0]m+', // i want no messages
);

const noneOfThat = shapes(
  '[szx]k*[dv]?p[dv]?k*', // stop the reminders
  'p[dvk]*[szx]k*', // reminders band karo
  '[0n]p', // no offers
  'k?n[dvk]*p', // dont send offers
  'pnd?k*', // offers mat bhejo
  'p[dk]n',
  'pk?nw', // reminders nahi chahiye
  'k?nwd?p', // dont want reminders
  'pwn',
  'w[n0]p',
);

const again = shapes(
  'u+k*', // resubscribe
  '[guh]k*d?m+k*', // start sending messages, turn on messages
  'm+d?[gh]k*', // messages shuru karo
);

const againThat = shapes('[ghu]k*d?p', 'pd?[gh]k*', 'wp', 'pw');
