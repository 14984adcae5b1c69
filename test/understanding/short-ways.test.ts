/** Most messages are read by short ways, which have to lead where the long ways do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, normalise } from '../../src/understanding/normalise.ts';
import { lex, longWay } from '../../src/understanding/numbers/lexer.ts';
import { readNumber, tokens } from '../../src/understanding/numbers/numerals.ts';
import { withinOneEdit } from '../../src/understanding/phrases/choice.ts';
import { remembered } from '../../src/understanding/remembered.ts';

const said =
  "Silk shawl of 1f 1012 14 pcs|skip|1|312 g|24 x 14 x 5 cm|Pakistan and China|Made by hand in house 7, number 12 of its kind|publish|don't|O'Neill`s|Rs. 1,500/- each|2.5 lakh|two and a half thousand|do hazar|bhej do|dhai|sau|K|so|no 5|7) ajrak|price 900 kar do|0300 1234567|0300-1234567|+92 300 1234567|2024 1 5|12/3/2026|a@b.co x|see https://x.co now|A54 8/256|x-1|Rs-500|500 ke 3|2 hazar 50 rupay|a, b,c ,d|12 ,13|1, 2|5\ncm|pack\nof\n6| two|two |two  three|two\tthree|۲۴۰۰ روپے|دو ہزار|两千四|iPhone手机 3 个|俩 3|½ kilo|3️⃣|ß ſ K İ|naïve café|🙂 five|five.|five 。|#3|3!".split(
    '|',
  );
const pieces = [...new Set(said.flatMap((line) => line.split(' ')))];
const anyText = fc.oneof(
  fc.constantFrom(...said),
  fc.string({ unit: 'grapheme-ascii' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((some) => some.join(' ')),
  fc.array(fc.constantFrom(...pieces, ' ', '  ', ',', '\n', "'"), { maxLength: 10 }).map((some) => some.join('')),
);
const always = (holds: (text: string) => void): void => {
  for (const text of said) holds(text);
  fc.assert(fc.property(anyText, holds), { numRuns: 1500 });
};

describe('a short way leads where the long way does', () => {
  /** Taken out of every text, and no text with it is usual. */
  const unseen = '\u200b';

  test('to a normal text and to a folded one', () => {
    always((text) => {
      expect(normalise(text)).toBe(normalise(text + unseen));
      expect(fold(text)).toBe(fold(text + unseen));
    });
  });

  test('to lexemes', () => {
    always((text) => {
      expect(lex(normalise(text))).toEqual(lex(normalise(text), longWay));
    });
  });

  test('to a number', () => {
    always((text) => {
      const [only, ...more] = tokens(normalise(text));
      const whole = more.length === 0 && only?.kind === 'number' ? (only.grouped ?? only.value) : undefined;
      if (Number.isSafeInteger(whole)) expect(readNumber(text)).toBe(whole);
    });
  });
});

test('one edit is told as it is by trying them all', () => {
  const letters = ['a', 'b'];
  const editsOf = (word: string): ReadonlySet<string> =>
    new Set(
      Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const).flatMap(([head, tail]) => [
        word,
        head + tail.slice(1),
        ...letters.flatMap((letter) => [head + letter + tail, head + letter + tail.slice(1)]),
        ...(tail.length > 1 ? [`${head}${tail[1]}${tail[0]}${tail.slice(2)}`] : []),
      ]),
    );
  const word = fc.array(fc.constantFrom(...letters), { maxLength: 6 }).map((some) => some.join(''));
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(withinOneEdit(a, b)).toBe(editsOf(a).has(b));
    }),
    { numRuns: 3000 },
  );
});

describe('a remembered reading', () => {
  const reading = () => {
    const read: string[] = [];
    const length = remembered((text) => {
      read.push(text);
      return { length: text.length };
    }, 2);
    return { read, length };
  };
  const long = 'a'.repeat(500);

  test('is made once for a text said lately', () => {
    const { read, length } = reading();
    expect(length('one')).toBe(length('one'));
    length('two');
    length('three');
    length('one');
    expect(read).toEqual(['one', 'two', 'three', 'one']);
  });

  test('is made once for the latest long text', () => {
    const { read, length } = reading();
    expect([length(long), length('one'), length(long), length(`${long}b`), length(long)].map((value) => value.length)).toEqual([500, 3, 500, 501, 500]);
    expect(read).toEqual([long, 'one', `${long}b`, long]);
  });
});
