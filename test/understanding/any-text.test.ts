import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/conversation/words.ts';
import { readDate } from '../../src/understanding/days/date.ts';
import { fold, longest, normalise } from '../../src/understanding/normalise.ts';
import { moneyRange } from '../../src/understanding/numbers/money.ts';
import { parseKinds, parseLine } from '../../src/understanding/parse-command.ts';
import { readChange } from '../../src/understanding/phrases/corrections.ts';
import { readStart } from '../../src/understanding/phrases/starts.ts';
import { readTracking, s10CheckDigit } from '../../src/understanding/places/tracking.ts';
import { makeReader } from '../../src/understanding/reader.ts';
import { wishOf } from '../../src/understanding/wish.ts';

const read = makeReader(({ key }) => [key, `${key} label`]);
const pieces =
  'Rs 1,500/- ۲۴۰۰ dhai hazar do so لاکھ 两千四 元 块 半 点 k x × - – . / : @ 15 pcs kal 下周 月 号 price kar do EE123456785PK +92 \ud800 \u202e \u0301 each per ka aik ½ 3️⃣ سے tak \n'.split(
    ' ',
  );
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((some) => some.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((some) => some.join('')),
);

describe('any text at all', () => {
  test('is made well-formed, bounded and the same the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalise(text);
        expect(once.isWellFormed()).toBe(true);
        expect(once.length).toBeLessThanOrEqual(longest);
        expect(normalise(once)).toBe(once);
        fold(text);
      }),
      { numRuns: 600 },
    );
  });

  test('is read by every reader without a throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const money of [read.money(text, 'PKR'), read.money(text, 'CNY')])
          if (money) expect(Number.isSafeInteger(money.minor) && money.minor >= 0).toBe(true);
        const quantity = read.quantity(text);
        if (quantity) expect(Number.isFinite(quantity.quantity) && quantity.quantity >= 0).toBe(true);
        const number = read.number(text);
        if (number !== undefined) expect(Number.isSafeInteger(number)).toBe(true);
        const day = readDate(text, '2026-03-04');
        if (day !== undefined) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        const { title } = read.listing(text);
        if (title !== undefined) expect(title).toMatch(/\p{L}/u);
        read.phone(text, 'PK');
        read.phone(text, 'zz');
        read.yesNo(text);
        read.weight(text);
        read.size(text);
        read.tracking(text);
        read.category(text);
        read.choice(text, [words('engine.skip'), words('engine.pick')]);
        read.skip(text);
        moneyRange(text, 'PKR');
        readChange(text);
        readStart(text);
        wishOf({ kind: 'text', text }, { by: 'm', role: 'seller' });
        wishOf({ kind: 'text', text }, { by: 'm', open: { flow: 'sell', step: 'price' } });
        for (const kind of parseKinds) JSON.parse(parseLine(kind, JSON.stringify({ text })));
      }),
      { numRuns: 1500 },
    );
  });

  test('of great length is read to its end before the test’s time is over', () => {
    for (const piece of ['a ', '1 ', '1,', 'do ', '两', '- ', '(', 'price ', 'x1', 'ا', '元 ', 'AA1', 'kal ', '0-', ', ']) {
      const text = piece.repeat(20_000);
      read.money(text, 'PKR');
      read.listing(text);
      read.tracking(text);
      read.phone(text, 'PK');
      read.size(text);
      read.category(text);
      readDate(text, '2026-03-04');
      wishOf({ kind: 'text', text }, { by: 'm', open: { flow: 'sell', step: 'price' } });
    }
  });
});

test('an amount in digits is read as it stands', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (amount) => {
      expect(read.money(String(amount), 'PKR')).toEqual({ minor: amount * 100 });
      expect(read.money(`Rs ${amount.toLocaleString('en-IN')}/-`, 'PKR')).toEqual({ minor: amount * 100, currency: 'PKR' });
      expect(read.money(`${amount.toLocaleString('en-US')} PKR`, 'PKR')).toEqual({ minor: amount * 100, currency: 'PKR' });
    }),
  );
});

test('a postal number with a wrong check digit is never called valid', () => {
  fc.assert(
    // YP and YW end the numbers of a courier.
    fc.property(
      fc.stringMatching(/^[A-Z]{2}\d{8}[A-Z]{2}$/).filter((one) => !/Y[PW]$/.test(one)),
      fc.integer({ min: 0, max: 9 }),
      (sample, digit) => {
        const number = `${sample.slice(0, 10)}${digit}${sample.slice(10)}`;
        const right = digit === s10CheckDigit(sample.slice(2, 10)) && !/^[JKSTW]/.test(sample);
        expect(readTracking(number)?.valid).toBe(right);
        expect(read.tracking(number) !== undefined).toBe(right);
      },
    ),
    { numRuns: 500 },
  );
});
