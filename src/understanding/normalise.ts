/**
 * What everything is read through. `normalise` keeps a person's words fit to be shown again; `fold` makes two spellings of
 * one word equal and is only ever compared, never shown.
 */

import { remembered } from './remembered.ts';

/** Longer than any message a platform lets through whole; what lies behind is not read. */
export const longest = 8_000;

const fractions: { readonly [char: string]: string } = { '½': '5', '¼': '25', '¾': '75' };

/** Most messages are printable ASCII with single spaces: nothing in them is ever replaced. */
const unusual = /[^ -~]|^ | {2}| $/;
/** Apostrophes go, so that `dont` is `don't`. */
const unusualOrApostrophe = /[^ -&(-_a-~]|^ | {2}| $/;
const isUsual = (text: string, but: RegExp): boolean => text.length <= longest && !but.test(text);

/** NFKC without invisible controls, stray surrogates, heaps of marks or doubled spaces. Line breaks stay. Never throws. */
export const normalise = (text: string): string => (isUsual(text, unusual) ? text : normaliseUnusual(text));

const normaliseUnusual = remembered((text) =>
  cut(text)
    .toWellFormed()
    .replace(/(\d*)([½¼¾])/g, (_, whole: string, part: string) => `${whole || '0'}.${fractions[part] ?? ''}`) // NFKC would make 21⁄2 of 2½
    .normalize('NFKC')
    .replace(/\ufe0f?\u20e3/g, '') // 3️⃣ is a 3
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?<!\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})\u200d/gu, '') // a joiner matters only inside an emoji
    .replace(/(?![\n\t\u200d])[\p{Cc}\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
    // What stood between a letter and its mark is gone, so they may be one now.
    .normalize('NFC')
    .slice(0, longest)
    .toWellFormed(),
);

/** The first digit of each script people type numbers in. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0e50];

const digits = new RegExp(`[${zeros.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join('')}]`, 'g');

/** Any decimal digit as its ASCII one, place for place. */
export const asciiDigits = (text: string): string =>
  text.replace(digits, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((first) => code >= first && code < first + 10) ?? code;
    return String(code - zero);
  });

/** Letters which Urdu, Arabic and Persian keyboards give differently, and traditional characters shop people use. */
const letters: { readonly [char: string]: string } = Object.fromEntries(
  [
    ['يىئ', 'ی'],
    ['ك', 'ک'],
    ['هھۀةۂۃە', 'ہ'],
    ['أإآٱ', 'ا'],
    ['ؤ', 'و'],
    ['ں', 'ن'],
    ['ۓ', 'ے'],
    ['萬', '万'],
    ['億', '亿'],
    ['兩', '两'],
    ['個', '个'],
    ['條', '条'],
    ['雙', '双'],
    ['塊', '块'],
    ['錢', '钱'],
    ['價', '价'],
    ['貨', '货'],
    ['單', '单'],
    ['訂', '订'],
    ['買', '买'],
    ['賣', '卖'],
    ['購', '购'],
    ['車', '车'],
    ['繼', '继'],
    ['續', '续'],
    ['幫', '帮'],
    ['換', '换'],
    ['轉', '转'],
    ['選', '选'],
    ['設', '设'],
    ['請', '请'],
    ['無', '无'],
    ['確', '确'],
    ['認', '认'],
    ['語', '语'],
    ['隱', '隐'],
    ['沒', '没'],
    ['對', '对'],
    ['過', '过'],
    ['別', '别'],
    ['發', '发'],
    ['閱', '阅'],
    ['關', '关'],
    ['閉', '闭'],
    ['給', '给'],
    ['們', '们'],
    ['廣', '广'],
    ['優', '优'],
    ['煩', '烦'],
    ['擾', '扰'],
    ['騷', '骚'],
    ['訊', '讯'],
    ['開', '开'],
    ['復', '复'],
  ].flatMap(([from = '', to = '']) => [...from].map((char) => [char, to])),
);

/** One case, one digit script, one shape of each letter, no vowel signs, no apostrophes. */
export const fold = (text: string): string => (isUsual(text, unusualOrApostrophe) ? text.toLowerCase() : foldUnusual(text));

const foldUnusual = remembered((text) =>
  asciiDigits(normalise(text))
    .toLowerCase()
    .replace(/[\u0600-\u06ff\u4e00-\u9fff]/g, (char) => letters[char] ?? char)
    .replace(/[\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed'’‘`´]/g, '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\ufe0e\ufe0f\u20e3]/g, '')
    .normalize('NFC'),
);

/** Work on a message stays bounded however long it is; NFKC can make one character eighteen. */
const cut = (text: string): string => (text.length > longest ? text.slice(0, longest) : text);
