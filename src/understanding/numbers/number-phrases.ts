/** Digits, number words and the scales after them that are one number together. */
import type { Lexeme } from './lexemes.ts';
import { type NumberWord, numberWord } from './number-words.ts';

/** Digits or a word of numbers; what may only follow them begins nothing. */
const mayBegin = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'literal' || (lexeme?.kind === 'word' && numberWord(lexeme.text) !== undefined);

type Phrase = { readonly value: number; readonly to: number };

const ands = new Set(['and', 'aur', 'or', 'اور', '&']);
export const scaleOf = (lexeme: Lexeme | undefined): number | undefined => {
  if (lexeme?.kind !== 'word') return undefined;
  const word = numberWord(lexeme.text);
  if (word?.is === 'scale') return word.value;
  return lexeme.text === 'cr' ? 10_000_000 : lexeme.text === 'k' ? 1_000 : undefined;
};

/** The longest number that begins here. */
export function phraseAt(lexemes: readonly Lexeme[], from: number): Phrase | undefined {
  if (!mayBegin(lexemes[from])) return undefined;
  let at = from;
  let total = 0;
  let current: Current | undefined;
  let lastScale = Number.POSITIVE_INFINITY;
  for (;;) {
    const lexeme = lexemes[at];
    const scale = current || at === from ? scaleOf(lexeme) : undefined;
    if (scale !== undefined && lexeme) {
      if (!current && !standsAlone(lexeme)) break;
      if (scale === 100) current = { value: round((current?.value ?? 1) * 100), scaled: true, english: true };
      else {
        if (scale >= lastScale) break;
        total = round(total + (current?.value ?? 1) * scale);
        current = undefined;
        lastScale = scale;
      }
      at++;
      continue;
    }
    const next = current || lastScale < Number.POSITIVE_INFINITY ? followAt(lexemes, at, current, lastScale) : coefficientAt(lexemes, at);
    if (!next) break;
    current = next.current;
    at = next.to;
  }
  if (at === from) return undefined;
  return { value: round(total + (current?.value ?? 0)), to: at };
}

type Current = { readonly value: number; readonly scaled: boolean; readonly english: boolean };
type Next = { readonly current: Current; readonly to: number };

/** A number before any scale: digits, a word, or `sawa do`, `dhai`, `two and a half`. */
function coefficientAt(lexemes: readonly Lexeme[], at: number): Next | undefined {
  const lexeme = lexemes[at];
  const of = (value: number, to: number, english = false): Next => ({ current: { value, scaled: false, english }, to });
  if (lexeme?.kind === 'literal') return of(lexeme.value, at + 1);
  const word = wordAt(lexemes, at);
  switch (word?.is) {
    case 'small':
      return withHalf(lexemes, of(word.value, at + 1, word.english));
    case 'times':
      // `half a dozen`
      return of(word.value, lexemes[at + 1]?.text === 'a' && lexemes[at + 2]?.kind === 'word' ? at + 2 : at + 1);
    case 'part': {
      const small = wordAt(lexemes, at + 1);
      const digits = lexemes[at + 1];
      if (small?.is === 'small') return of(small.value + word.add, at + 2);
      return digits?.kind === 'literal' ? of(digits.value + word.add, at + 2) : of(word.alone, at + 1);
    }
    default:
      return undefined;
  }
}

/** `two and a half thousand`. */
function withHalf(lexemes: readonly Lexeme[], { current, to }: Next): Next {
  const isHalf = lexemes[to]?.text === 'and' && lexemes[to + 1]?.text === 'a' && lexemes[to + 2]?.text === 'half';
  return isHalf ? { current: { ...current, value: current.value + 0.5 }, to: to + 3 } : { current, to };
}

/** What may be added to a number begun: `fifty` to `two hundred`, `five` to `twenty`, `pachas hazar` to `ek lakh`. */
function followAt(lexemes: readonly Lexeme[], at: number, current: Current | undefined, lastScale: number): Next | undefined {
  const place = ands.has(lexemes[at]?.text ?? '') && (current?.scaled || !current) ? at + 1 : at;
  const next = coefficientAt(lexemes, place);
  if (!next || (place > at && lexemes[place]?.kind === 'literal')) return undefined;
  const { value } = next.current;
  const literal = lexemes[place]?.kind === 'literal';
  if (!current) {
    const grows = scaleOf(lexemes[next.to]) !== undefined;
    if (value >= lastScale || (literal && !grows && value < 100 && !isMoneyNext(lexemes, next.to))) return undefined;
    return next;
  }
  const tens = current.english && next.current.english && current.value % 10 === 0 && current.value >= 20 && current.value < 100 && value >= 1 && value < 10;
  const units = current.scaled && current.value % 100 === 0 && value < 100 && (!literal || isMoneyNext(lexemes, next.to) || next.to === lexemes.length);
  if (!tens && !units) return undefined;
  return { current: { value: current.value + value, scaled: current.scaled, english: units ? next.current.english : current.english }, to: next.to };
}

/** `2 hazar 50 rupay` is one number; `2 hazar 15 pcs` is two. */
const isMoneyNext = (lexemes: readonly Lexeme[], at: number): boolean => {
  const next = lexemes[at];
  return next === undefined || (next.kind === 'word' && /^(rs|pkr|rup|روپ|元|块)/.test(next.text)) || next.text === '/';
};

const standsAlone = (lexeme: Lexeme): boolean => {
  const word = numberWord(lexeme.text);
  return word?.is === 'scale' && word.alone;
};

/** A verb ends many sentences with `do` (`bhej do`): a number only where it opens one or something counted follows. */
function wordAt(lexemes: readonly Lexeme[], at: number): NumberWord | undefined {
  const lexeme = lexemes[at];
  if (lexeme?.kind !== 'word') return undefined;
  // "do you have"
  if (lexeme.text === 'do' && /^(?:you|u|ya|i|we|they|not|it|the|this|that|these|those)$/.test(lexemes[at + 1]?.text ?? '')) return undefined;
  const isVerb = at > 0 && /^(do|دو)$/.test(lexeme.text) && isLast(lexemes, at) && !isCounted(lexemes, at);
  return isVerb ? undefined : numberWord(lexeme.text);
}

const isLast = (lexemes: readonly Lexeme[], at: number): boolean => at === lexemes.length - 1 || /^[.!۔。]$/.test(lexemes[at + 1]?.text ?? '');
/** `500 rupay ke do`, but not `kar ke do`. */
const isCounted = (lexemes: readonly Lexeme[], at: number): boolean => {
  const [before, ahead] = [lexemes[at - 1]?.text ?? '', lexemes[at - 2]?.text ?? ''];
  return counts.test(before) || (/^(?:ke|kay|کے)$/.test(before) && !/^(?:kar|kr|کر)$/.test(ahead));
};
const counts = /^(sirf|bas|just|only|صرف|بس|faqat|فقط|[=:@]|qty|quantity|stock|moq)$/;

/** Number words are exact to the hundredth; binary fractions are not. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
