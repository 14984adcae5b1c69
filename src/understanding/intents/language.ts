/** Which language a message is in, and which one it asks for. */
import { fold } from '../normalise.ts';
import type { Written } from './labels.ts';

const count = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/** Below and above these, words in Latin letters are plainly English, or plainly Roman Urdu. */
const unsure = { from: 0.35, to: 0.65 } as const;

/** `romanUrdu`: how likely it is that, should it be in Latin letters. What cannot be told is in the person's `own` language. */
export function languageOf(text: string, romanUrdu: number, own: Written | undefined): Written {
  const words = text.replace(/[A-Za-z-]*\d[\w-]*/g, ' ');
  const [arabic, han, latin] = [count(text, /\p{Script=Arabic}/gu), count(text, /\p{Script=Han}/gu), count(words, /[a-z]/gi)];
  // A Chinese character is a word; a name or a number in Latin letters stands in any language.
  if (han > 0 && han * 3 >= latin && han >= arabic) return 'zh';
  if (arabic > 0 && arabic * 4 >= latin) return 'ur';
  if (isPlainlyRoman(words)) return 'ur-Latn';
  if (latin === 0) return own ?? 'en';
  // One English word is said in any language.
  const isEnglish = romanUrdu <= unsure.from && words.trim().includes(' ');
  if (!isEnglish && romanUrdu < unsure.to && own !== undefined && own !== 'zh') return own === 'en' ? 'en' : 'ur-Latn';
  return romanUrdu >= 0.5 ? 'ur-Latn' : 'en';
}

/** No English sentence has them; a half of such words makes the other half Urdu as well. Not among them: what is said in English talk, too, as `bhai`. */
const particles = new Set(
  'hai hain hy hun hoon nahi nahin nai nhi kya kia kab kahan kidhar kdr kitna kitne kitni kitnay mera meri mere aap apka mujhe mujhy mujhay muje karo kro karna krna karein krdo kardo mein tak wala wali walay ka ki ko sy yeh woh kyun kaise kese konsa bhejo batao chahiye chahie'.split(
    ' ',
  ),
);
const isPlainlyRoman = (words: string): boolean => {
  const said = fold(words).match(/[a-z]+/g) ?? [];
  const sure = said.filter((word) => particles.has(word)).length;
  return sure > 0 && sure * 2 >= said.length;
};

/** As `fold` leaves them. */
const names: readonly (readonly [Written, RegExp])[] = [
  ['ur-Latn', /roman|رومن|罗马|拉丁|latin/u],
  ['zh', /chinese|mandarin|che?e?ni\b|chini|china ki|چینی|چا[ی]+نیز|中文|汉语|普通话|华语|中国话|漢語/u],
  ['en', /engli[sc]h?|inglish|englsh|angre[zj]i|ingrezi|انگریزی|انگلش|英语|英文|英語/u],
  ['ur', /\burdu\b|\burdo\b|اردو|乌尔都|烏爾都/u],
];

/** "talk to me in Urdu, not English": the one that is named first, unless it is named as that which is not wished. */
export function languageIn(text: string): Written | undefined {
  const line = fold(text);
  const roman = names[0]?.[1].test(line);
  if (roman) return 'ur-Latn';
  const named = names.flatMap(([language, form]) => {
    const at = line.search(form);
    return at < 0 ? [] : [{ language, at }];
  });
  const wished = named.filter(
    ({ at }) =>
      !/(?:not|no|dont|instead of|rather than|from|mat|不要|不用|别|不懂|看不懂)\s*(?:in |understand |know |speak |use |说|用|讲)?\s*$/u.test(
        line.slice(0, at),
      ),
  );
  return (wished.length > 0 ? wished : named).sort((a, b) => a.at - b.at)[0]?.language;
}
