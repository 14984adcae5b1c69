/** From lexemes to numbers: digits, number words and the scales after them become one number each. */

import { fold, normalise } from '../normalise.ts';
import { hanScale } from './han-numerals.ts';
import type { Lexeme, Literal } from './lexemes.ts';
import { lex } from './lexer.ts';
import { phraseAt, scaleOf } from './number-phrases.ts';
import { numberWord } from './number-words.ts';

/** A number in a message. `said` tells how it was given; a small one in words may be an ordinary word as well. */
export type Numeral = {
  readonly kind: 'number';
  readonly value: number;
  readonly grouped: number | undefined;
  readonly said: 'digits' | 'words' | 'han';
  /** It has a scale, as in `dhai hazar`, so it is not an ordinary word. */
  readonly scaled: boolean;
  /** The scale it ends with: 1000 of `2-3 hazar`. */
  readonly scale: number | undefined;
  readonly plain: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
};
export type Token = Numeral | Exclude<Lexeme, Literal>;

/** A normalised message with its numbers put together. */
export function tokens(normalised: string): Token[] {
  const lexemes = lex(normalised);
  const found: Token[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at];
    const phrase = phraseAt(lexemes, at);
    if (phrase) found.push(numeralOf(normalised, lexemes.slice(at, phrase.to), phrase.value));
    else if (lexeme && lexeme.kind !== 'literal') found.push(lexeme);
    at = phrase?.to ?? at + 1;
  }
  return found;
}

/** The first word of a message, where it stands alone: when no number begins with it, the message is none. */
const wordFirst = /^([a-z]+)(?: |$)/i;

/** A whole number in any digits or number words and nothing else; `undefined` otherwise. */
export function readNumber(text: string): number | undefined {
  const line = normalise(text);
  const [, opening] = wordFirst.exec(line) ?? [];
  if (opening !== undefined && numberWord(fold(opening)) === undefined) return undefined;
  const kept = tokens(line).filter((token, at, all) => token.kind !== 'mark' || !/^[.)(\]#。!！]$/.test(token.text) || all.length === at);
  const [only] = kept;
  if (kept.length !== 1 || only?.kind !== 'number') return undefined;
  const value = only.grouped ?? only.value;
  return Number.isSafeInteger(value) ? value : undefined;
}

/** The number that some lexemes are together. */
function numeralOf(normalised: string, lexemes: readonly Lexeme[], value: number): Numeral {
  const [first] = lexemes;
  const last = lexemes.at(-1);
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  const only = lexemes.length === 1 && first?.kind === 'literal' ? first : undefined;
  return {
    kind: 'number',
    value,
    grouped: only?.grouped,
    said: first?.kind === 'literal' ? (first.han ? 'han' : 'digits') : 'words',
    scaled: lexemes.some((lexeme) => scaleOf(lexeme) !== undefined) || (only?.han === true && only.value >= 100),
    scale: scaleOf(last) ?? hanScale(last?.text.at(-1)),
    plain: only?.plain ?? false,
    text: normalised.slice(start, end),
    start,
    end,
    glued: first?.glued ?? false,
  };
}
