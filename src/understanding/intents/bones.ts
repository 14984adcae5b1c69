/** The consonants of a word, the same in Latin and Urdu letters: `parcel`, `prcl` and `پارسل` are one, and so are `kahan` and `کہاں`. */
import { remembered } from '../remembered.ts';

const urdu: { readonly [letter: string]: string } = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ٹ: 't',
  ث: 's',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ڈ: 'd',
  ذ: 'z',
  ر: 'r',
  ڑ: 'r',
  ز: 'z',
  ژ: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'z',
  ط: 't',
  ظ: 'z',
  غ: 'gh',
  ف: 'f',
  ق: 'k',
  ک: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ہ: 'h',
};

/** For folded words; `''` where there is no consonant. */
export const bonesOf = remembered((word: string): { readonly bones: string } => ({
  bones: word
    .replace(/[\u0600-\u06ff]/g, (letter) => urdu[letter] ?? '')
    .replace(/ph/g, 'f')
    .replace(/tion/g, 'shn')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ck|q|c(?!h)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/(?<=[aeiou])h$/, '')
    .replace(/[aeiouvwy]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.)h$/, (last, at: number, all: string) => (/[sckgtdbpj]/.test(all[at - 1] ?? '') ? last : '')),
}));
