/** Whole messages compared with known phrases: spelling, script, punctuation, emoji and courtesies make no difference. */
import { loose } from '../loose.ts';
import { fold } from '../normalise.ts';
import { remembered } from '../remembered.ts';

/** Folded words with single spaces; punctuation, emoji and the slash of a command are gone, Chinese stands without spaces. */
export const plain = remembered((text) =>
  fold(text)
    .replace(/[^\p{L}\p{N}\p{M}\s]|_/gu, ' ')
    .replace(/\s\s+|[^\S ]/g, ' ') // single spaces are left alone, as replacing them is slow
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim(),
);

/** What two spellings of one phrase have in common. */
export const phraseKey = remembered((text) => plain(text).split(' ').map(loose).join(' '));

const before =
  'hi|hello|hey|helo|salam|salaam|assalam o alaikum|assalamualaikum|assalam alaikum|asalam o alaikum|aoa|slam|please|plz|pls|plzz|kindly|bhai|bhai jan|bhaijan|sir|madam|dear|janab|jnab|g|ji|yar|yaar|acha|achha|ok|okay|so|سلام|السلام علیکم|اسلام علیکم|پلیز|براہ کرم|برائے مہربانی|بھائی|جناب|جی|سر|اچھا|你好|您好|请问|请|麻烦|麻烦你|亲|亲爱的|我要|我想|我想要|那|嗨';
const after =
  'please|plz|pls|plzz|bhai|bhai jan|ji|g|sir|madam|janab|yar|yaar|now|abhi|thanks|thank you|thankyou|shukriya|shukria|thx|na|naa|bot|sarai|پلیز|شکریہ|بھائی|جی|جناب|سر|ابھی|نا|吧|一下|谢谢|谢了|啊|呀|呢|哦|喔|嘛|哈|啦|了|拜托';

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Longest first, so that `bhai jan` goes whole, and never all there is. Chinese stands without a space. */
const courtesies = (list: string, edge: (one: string) => string): string =>
  [...new Set(list.split('|').map(phraseKey))]
    .sort((a, b) => b.length - a.length)
    .map((one) => (isHan(one) ? one : edge(one)))
    .join('|');
const leading = new RegExp(`^(?:${courtesies(before, (one) => `${one} `)})(?!$)`);
const trailing = new RegExp(`(?!^)(?:${courtesies(after, (one) => ` ${one}`)})$`);

/** The key of a message without its greeting and thanks; a message that is nothing else keeps them. */
export const askedKey = remembered((text) => {
  let key = phraseKey(text);
  for (let shorter = strip(key); shorter !== key; shorter = strip(key)) key = shorter;
  return key;
});

function strip(key: string): string {
  const opened = key.replace(leading, '').trim();
  return opened === key ? key.replace(trailing, '').trim() : opened;
}

/** A lookup by phrase, from lists parted by `|`. A phrase in two lists belongs to the first. */
export function phrasebook<Name extends string>(lists: readonly (readonly [Name, string])[]): (key: string) => Name | undefined {
  const book = new Map<string, Name>();
  for (const [name, list] of lists)
    for (const phrase of list.split('|')) {
      const key = phraseKey(phrase);
      if (!book.has(key)) book.set(key, name);
    }
  return (key) => book.get(key);
}
