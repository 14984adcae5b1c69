/** What a message says of the person's own order, beside what it wants. */
import { fold } from '../normalise.ts';

/** Urdu letters as `fold` leaves them. */
const folded = (pattern: string): RegExp => new RegExp(pattern.replace(/[\u0600-\u06ff]+/g, fold), 'u');

const own = folded(
  '\\b(?:my|our|mera|mere|meri|meray|hamara)\\b.*\\b(?:order|parcel|delivery|package|shipment|item|saman|samaan)\\b' +
    '|(?:میرے|میرا|میری|ہمارے|ہمارا).*(?:آرڈر|پارسل|ڈیلیوری|سامان)|我的?(?:订单|包裹|快递|货|单)',
);
/** "a question about the delivery of my order". */
export const isOfOwnOrder = (text: string): boolean => own.test(fold(text));

const settled = folded(
  '\\b(?:paid|sent|transferr?ed|deposited|done|made)\\b|\\b(?:bhej|bej|bhaij|kar|kr|de|karwa|jama|send|transfer|pay)\\s?(?:di\\w*|kiy?a|kiy?e|kar di\\w*|kr di\\w*)\\b|\\bho g[aiy]\\w*|\\bchuk[ai]\\b' +
    '|(?:بھیج|کر|دے|کروا) (?:دی|دیے|دیئے|دیا)|ہو گئی|ہوگئی|چکا|چکی|جمع ک|已经?[付转打汇]|[付转打汇](?:款|账|钱)?了|[付转打汇]过|付[完好]',
);
const asks = folded('[?？؟]|\\b(?:how|can|could|where|should|kaise|kesay|kese|kahan|kya)\\b|کیسے|کہاں|کیا|怎么|如何|吗|哪');

/** They have paid, and do not ask how to. */
export const saysPaid = (text: string): boolean => settled.test(fold(text)) && !asks.test(fold(text));
