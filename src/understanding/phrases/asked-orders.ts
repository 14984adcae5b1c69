/** "Where is my order", with its number or without it. */
import { plain } from './phrases.ts';
import { phraseOf } from './start-phrases.ts';
import { readTrouble } from './troubles.ts';

const goods = '(?:order|orders|parcel|parcels|parsal|package|packet|shipment|delivery|saman|samaan|maal|stuff|goods|cheez|item)';
const asked: readonly RegExp[] = [
  new RegExp(
    `^(?:hi |hello |salam |please |so |but |and |ok )*(?:where(?:s| is| are)?|when(?:s| will| is| does)?|what(?:s| is) (?:happening|up) with|has|have|did|is|track|follow|check|i want to (?:track|follow)|any news (?:of|on|about)|status of|still waiting for) (?:the |an? |is )*(?:(?:my|our|the) )+(?:[a-z]+ )?${goods}(?= |$)`,
  ),
  new RegExp(
    `\\b${goods}\\b.*\\b(?:kahan|kaha|kidhar|kidhr|kidar|khan|kithe|kab|status|pohncha|pohnchay|pohanchay|pahuncha|pohchega|aayega|aaega|ayega|milega|milay|nahi aaya|nahi mila|nai aya|nahi aya|dispatch)\\b`,
  ),
  new RegExp(`\\b(?:kahan|kaha|kidhar|kidhr|kab)\\b.*\\b${goods}\\b`),
  new RegExp(`\\b(?:my|the|our|this) (?:[a-z]+ )?${goods} (?:isnt|is not|not|hasnt|has not|didnt|did not) (?:here|come|came|arrived?|reached)\\b`),
  /(?:آرڈر|پارسل|سامان|مال|ڈیلیوری|پیکٹ).*(?:کہان|کدہر|کب|نہین ایا|نہین ملا|پہنچا|روانہ|سٹیٹس|صورتحال)|(?:کہان|کدہر|کب).*(?:آرڈر|ارڈر|پارسل|سامان)/,
  /(?:ارڈر).*(?:کہان|کدہر|کب|نہین ایا|نہین ملا|پہنچا|روانہ|سٹیٹس)/,
  /(?:订单|包裹|快递|货|物流|东西|件).*(?:到哪|在哪|哪里|哪儿|什么时候到|几时到|何时到|到了吗|到了没|还没到|没收到|在路上|状态|发了吗|发货了吗)|(?:怎么|为什么).*(?:还没|没).*(?:收到|到|发货)|什么时候(?:能)?(?:送到|到货)|(?:发货了没|发货了吗)/,
];
/** Each of them names goods in Latin letters, or has another script. */
const mayAsk = new RegExp(`${goods}|[^ -~]`);
export const isTracking = (words: string): boolean => mayAsk.test(words) && asked.some((pattern) => pattern.test(words));

/** Six of capital letters and digits without 0 1 I L O: no number or word anybody types by chance has a digit among capitals. */
const orderNumber = /(?<![A-Z0-9])(?=[A-Z]*[2-9])(?=[2-9]*[A-Z])([A-HJKMNP-Z2-9]{6})(?![A-Z0-9])/;
/** The number of the parcel to learn with, however it is written. */
export const practiceParcel = /^(?:(?:track|tracking|parcel|order|ٹریک|پارسل|查|查快递)[ :：]*)?sim[ -]?0*1$/iu;
/** What every order's number has somewhere, and few messages have. */
const digitByLetter = /[A-Z][2-9]|[2-9][A-Z]/;

/** Typed small where the sentence is about an order; else as Sarai writes it. */
export function orderIn(line: string): string | undefined {
  const large = line.toUpperCase();
  if (!digitByLetter.test(large)) return undefined;
  const found = orderNumber.exec(line)?.[1];
  if (found !== undefined) return found;
  const small = orderNumber.exec(large)?.[1];
  return small !== undefined && (isAboutOrder(withoutOrder(line, small)) || readTrouble(withoutOrder(line, small))) ? small : undefined;
}

export const withoutOrder = (line: string, order: string): string => plain(line.replace(new RegExp(order, 'i'), ' '));

const aboutOrder =
  /^(?:(?:hi|hello|salam|please|and|the|my|mera|where|wheres|is|are|track|tracking|status|of|order|orders|parcel|number|no|check|what|about|find|see|show|kahan|kidhar|kab|aayega|hai|he|ka|ki|karo|batao|now|کہان|ہے|ارڈر|پارسل|نمبر|کا|کی|سٹیٹس|ٹریک|کرین) ?|订单号?|我的|查询?|看看|到哪了?|在哪|状态|的|包裹|快递|了| )*$/u;
export const isAboutOrder = (words: string): boolean => words === '' || isTracking(words) || aboutOrder.test(words) || phraseOf(words) === 'track';
