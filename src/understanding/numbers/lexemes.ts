/** The pieces a message is cut into. */
import { fold } from '../normalise.ts';

/** `text` is folded; `start` and `end` are places in the normalised message. `glued`: no space before it. */
type At = { readonly text: string; readonly start: number; readonly end: number; readonly glued: boolean };
export type Literal = At & {
  readonly kind: 'literal';
  readonly value: number;
  /** `1.500` read as fifteen hundred, which only money does. */
  readonly grouped: number | undefined;
  readonly han: boolean;
  /** Digits alone, as a phone number or a code would be typed. */
  readonly plain: boolean;
};
export type Lexeme = Literal | (At & { readonly kind: 'word' | 'mark' | 'code' });

/** A number in digits, or a code where its digits are none. */
export function literalAt(text: string, start: number, digits: string): Lexeme {
  const plain = /^\d+$/.test(digits);
  const read = plain ? whenSafe(Number(digits), undefined) : readGrouped(digits);
  if (!read) return piece('code', text, start, digits.length);
  return literalOf(text, start, digits.length, read, plain ? 'digits' : 'mixed');
}

type Value = Pick<Literal, 'value' | 'grouped'>;

/** Western (1,500,000), South Asian (15,00,000) and Chinese (150,0000) groups; anything else with commas is not a number. */
function readGrouped(digits: string): Value | undefined {
  const tidy = digits.replace(/[٬،]/g, ',').replace(/٫/g, '.');
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(tidy)) return { value: Number(tidy.replaceAll('.', '')), grouped: undefined };
  const [whole = '', decimals, more] = tidy.split('.');
  if (more !== undefined) return undefined;
  if (whole.includes(',') && !/^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})*,\d{3}$|^\d{1,4}(?:,\d{4})+$/.test(whole)) return undefined;
  const value = Number(`${whole.replaceAll(',', '') || '0'}${decimals === undefined ? '' : `.${decimals}`}`);
  return whenSafe(value, /^[1-9]\d{0,2}\.\d{3}$/.test(tidy) ? Number(tidy.replace('.', '')) : undefined);
}

const whenSafe = (value: number, grouped: number | undefined): Value | undefined => (value <= Number.MAX_SAFE_INTEGER ? { value, grouped } : undefined);

// Each is written out whole: V8 takes a microsecond to add one more property to an object spread from another.
export function piece(kind: 'word' | 'mark' | 'code', text: string, start: number, length: number): Lexeme {
  return { kind, text: folded(text, start, length), start, end: start + length, glued: isGlued(text, start) };
}

export function literalOf(text: string, start: number, length: number, { value, grouped }: Value, said: 'han' | 'digits' | 'mixed'): Literal {
  const [own, end, glued] = [folded(text, start, length), start + length, isGlued(text, start)];
  return { kind: 'literal', text: own, start, end, glued, value, grouped, han: said === 'han', plain: said === 'digits' };
}

function folded(text: string, start: number, length: number): string {
  const own = text.slice(start, start + length);
  return fold(own) || own;
}

const isGlued = (text: string, start: number): boolean => start > 0 && !/\s/.test(text[start - 1] ?? ' ');
