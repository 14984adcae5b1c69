/**
 * Urdu runs from right to left; names, codes and prices inside it run from left to right. Each stranger is put between
 * U+2068 (first strong isolate) and U+2069, so that nothing around it is drawn out of order and it copies as it was typed.
 */

export type Direction = 'rtl' | 'ltr';

const open = '\u2068';
const close = '\u2069';

const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Letters of every other script, and digits: what would run the other way inside Urdu. */
const leftToRight = /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])[\p{L}\p{Nd}]/u;
/** An isolate ends with its paragraph, so each line of a longer text needs its own. */
const line = /[^\n\r\u0085\u2029]+/g;

/** Somebody's own words without what could turn the text around them: direction controls, halves of characters, control characters. */
export const tidied = (text: string): string =>
  text
    .replace(controls, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '');

/** Text without direction controls, as people type it. */
export const bare = (text: string): string => text.replace(controls, '');

/** A label, which stands by itself: without isolates where nothing in it runs from the right, for they count as characters of a button. */
export const alone = (label: string): string => (rightToLeft.test(label) ? label : bare(label));

/** Puts each line that would disturb a sentence of this direction into an isolate. */
export const isolated = (text: string, sentence: Direction): string => {
  const stranger = sentence === 'rtl' ? leftToRight : rightToLeft;
  return stranger.test(text) ? text.replace(line, (one) => (stranger.test(one) ? `${open}${one}${close}` : one)) : text;
};

/** A finished phrase that goes into a sentence: isolated only if no letter of it runs with the sentence. */
export const nested = (phrase: string, sentence: Direction): string =>
  (sentence === 'rtl' ? rightToLeft : leftToRight).test(phrase) ? phrase : isolated(bare(phrase), sentence);

const word = String.raw`[#+@/]?[A-Za-z0-9]+(?:[.,:/@&%+='’_?-]+[A-Za-z0-9]+)*(?:\/-|%)?`;
const latinRun = new RegExp(String.raw`${word}(?: +${word}| +\(${word}(?: +${word})*\))*`, 'g');
const arabicRun = /\p{Script=Arabic}[\p{Script=Arabic}\p{M}\s،؛؟۔]*/gu;
/** Numbers alone take their places from the right as Urdu has them, but for a telephone number. */
const plainNumbers = /^(?!0\d* )[\d,. ]+$/;
/** What a translator has isolated by hand, and the names of placeholders, are left as they are. */
const kept = /([\u2066-\u2068][^\u2069]*\u2069|\{\{[^}]*\}\})/;

/** A text of a locale file with the strangers among its own words isolated: `COD` and `Telegram` in Urdu, `اردو` in English. */
export const template = (text: string, sentence: Direction): string =>
  text
    .split('\n')
    .map((one) =>
      mixed(one)
        ? one
            .split(kept)
            .map((part, at) => (at % 2 === 1 ? part : strangersIsolated(part, sentence)))
            .join('')
        : one,
    )
    .join('\n');

const mixed = (text: string): boolean => rightToLeft.test(text) && leftToRight.test(text.replace(/\{\{[^}]*\}\}/g, ''));

const strangersIsolated = (part: string, sentence: Direction): string =>
  sentence === 'rtl'
    ? part.replace(latinRun, (run) => (plainNumbers.test(run) ? run : `${open}${run}${close}`))
    : part.replace(arabicRun, (run) => `${open}${run.trimEnd()}${close}${run.slice(run.trimEnd().length)}`);
