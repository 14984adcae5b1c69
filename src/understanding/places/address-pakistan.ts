/** Addresses in Pakistan: parts in any order, each with its word, and names of places without one. */
import type { ReadAddress } from '../../conversation/reader.ts';
import { asciiDigits, normalise } from '../normalise.ts';
import { cityPattern, idle, ofIslamabad, patterns, sector } from './address-words.ts';

type Part = keyof ReadAddress;
/** `left`: the piece with what was taken blotted out; `words`: as it was written, place for place. */
type Piece = { readonly words: string; left: string; readonly found: { readonly part: Part; readonly at: number; readonly said: string }[] };

/** It parts the pieces, so none of them has it. */
const blot = '|';
const tidy = (said: string): string => said.replace(/\s+/g, ' ').replace(idle, '').trim();

/** No part where nothing but names is told: any words may be the name of a place. */
export function pakistaniAddress(text: string): ReadAddress {
  const pieces = normalise(text)
    .split(/[,،，;؛\n|]+|\.\s+(?=\p{L})/u)
    .map((words): Piece => ({ words, left: asciiDigits(words).replace(/\+?\d[\d -]{7,}\d/g, (phone) => blot.repeat(phone.length)), found: [] }));
  takeCity(pieces);
  for (const piece of pieces) takeParts(piece, text);
  if (pieces.every(({ found }) => found.length === 0)) return {};
  for (const piece of pieces) takeRest(piece, pieces);
  return joined(pieces);
}

function take(piece: Piece, part: Part, at: number, length: number, said = piece.words.slice(at, at + length)): void {
  piece.left = piece.left.slice(0, at) + blot.repeat(length) + piece.left.slice(at + length);
  const own = said.replace(/\s+/g, ' ').trim();
  if (own !== '') piece.found.push({ part, at, said: own });
}

/** The last city named, and the postcode behind it. */
function takeCity(pieces: readonly Piece[]): void {
  for (const piece of [...pieces].reverse()) {
    const last = [...piece.left.matchAll(cityPattern)].at(-1);
    if (!last) continue;
    const code = /^[\s-]*([1-9]\d{4})(?!\d)/.exec(piece.left.slice(last.index + last[0].length));
    if (code) take(piece, 'postcode', last.index + last[0].length, code[0].length, code[1]);
    take(
      piece,
      'city',
      last.index,
      last[0].length,
      piece.words.slice(last.index, last.index + last[0].length).replace(/^(?:district|distt?|zila|ضلع)[\s.]+/iu, ''),
    );
    return;
  }
}

function takeParts(piece: Piece, text: string): void {
  const code = /^\s*(?:post(?:al)? ?code|zip)?[\s:]*([1-9]\d{4})\s*$/i.exec(piece.left);
  if (code) take(piece, 'postcode', 0, piece.left.length, code[1]);
  const all = ofIslamabad.test(text) ? [...patterns.slice(0, 5), ['block', sector] as const, ...patterns.slice(5)] : patterns;
  for (const [part, pattern] of all) {
    const [own] = pattern.exec(piece.left) ?? [];
    if (own !== undefined) take(piece, part, piece.left.indexOf(own), own.length);
  }
}

/** What is left between the parts: a number that opens a piece is the house, a name the area. */
function takeRest(piece: Piece, all: readonly Piece[]): void {
  const hasHouse = all.some(({ found }) => found.some(({ part }) => part === 'house'));
  const [number] = hasHouse ? [] : (/^\s*#?(?:[a-z]{1,2}-\d+(?:[/-]\w+)*|\d{1,5}(?:[-/]\w+)*(?:\s?[a-z])?)(?![\p{L}\p{N}])/iu.exec(piece.left) ?? []);
  if (number !== undefined) take(piece, 'house', 0, number.length);
  for (const run of piece.left.match(/[^|]+/g) ?? []) {
    const said = tidy(run);
    if ([...said].length >= 3 && /\p{L}{2}/u.test(said)) take(piece, 'area', piece.left.indexOf(run), run.length, said);
  }
}

function joined(pieces: readonly Piece[]): ReadAddress {
  const parts: { -readonly [part in Part]?: string } = {};
  for (const { found } of pieces)
    for (const { part, said } of found.sort((a, b) => a.at - b.at)) {
      const before = parts[part];
      const comma = /\p{Script=Arabic}/u.test(said) ? '، ' : ', ';
      parts[part] = before === undefined ? said : `${before}${comma}${said}`;
    }
  return parts;
}
