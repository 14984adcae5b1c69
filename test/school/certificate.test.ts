import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSigned, newCode, readCode, type Sign, shownCode } from '../../src/school/certificate.ts';
import { readName } from '../../src/school/certificate-name.ts';

const keyed =
  (key: string): Sign =>
  (text) =>
    createHmac('sha256', key).update(text).digest();
const sign = keyed('a key');
const codes = fc.uint8Array({ minLength: 5, maxLength: 5 }).map((random) => newCode(random, sign));
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a code', () => {
  test('has twelve signs that are not taken for others, and is ours', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
        expect(isSigned(code, sign)).toBe(true);
        expect(isSigned(code, keyed('another key'))).toBe(false);
      }),
    );
  });

  test('with one sign changed is not ours, whichever it is', () => {
    fc.assert(
      fc.property(codes, fc.nat(11), fc.constantFrom(...signs), (code, at, other) => {
        fc.pre(code[at] !== other);
        expect(isSigned(code.slice(0, at) + other + code.slice(at + 1), sign)).toBe(false);
      }),
      { numRuns: 2_000, seed: 5 },
    );
  });

  test('of two signs that changed places is not ours', () => {
    fc.assert(
      fc.property(codes, fc.nat(10), (code, at) => {
        const [one = '', two = ''] = [code[at], code[at + 1]];
        fc.pre(one !== two);
        expect(isSigned(code.slice(0, at) + two + one + code.slice(at + 2), sign)).toBe(false);
      }),
      { seed: 5 },
    );
  });

  test('that somebody makes up is not ours', () => {
    const made = fc.array(fc.constantFrom(...signs), { minLength: 12, maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(made, (code) => {
        expect(isSigned(code, sign)).toBe(false);
      }),
      { numRuns: 2_000, seed: 5 },
    );
  });

  test('is read however it is typed', () => {
    const sloppy: readonly ((shown: string) => string)[] = [
      (shown) => shown,
      (shown) => shown.toLowerCase(),
      (shown) => shown.replaceAll('-', ''),
      (shown) => shown.replaceAll('-', ' '),
      (shown) => shown.slice(4),
      (shown) => ` ${shown}. `,
      (shown) => `check ${shown}`,
      (shown) => shown.replaceAll('-', '–'),
      (shown) => `SRI-${shown.slice(4).replaceAll('0', 'O').replaceAll('1', 'l')}`,
      (shown) => shown.replace('SRI', 'SR1').replaceAll('0', 'o').replaceAll('1', 'I'),
      (shown) => shown.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit))),
      (shown) => shown.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
      (shown) => shown.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      (shown) => `https://sarai.example.org/c/${shown}`,
    ];
    fc.assert(
      fc.property(codes, fc.constantFrom(...sloppy), (code, type) => {
        expect(readCode(type(shownCode(code)))).toBe(code);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(['', 'SRI', 'SRI-7K3M-9QXA', 'SRI-7K3M-9QXA-2T4W-1', 'SRI-7K3M-9QXA-2T4U', 'hello there you', '七千三百', '\u0000'.repeat(12), 'x'.repeat(10_000)])(
    'is not %.30j',
    (text) => {
      expect(readCode(text)).toBeUndefined();
    },
  );

  test('nothing makes its reader throw, and what it reads it reads again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const code = readCode(text);
        if (code !== undefined) expect(readCode(shownCode(code))).toBe(code);
      }),
    );
  });
});

describe('a name', () => {
  test.each([
    ['Amina Bibi', 'Amina Bibi'],
    ['  Amina \n Bibi ', 'Amina Bibi'],
    ['آمنہ بی بی', 'آمنہ بی بی'],
    ['محمد عبدالرحمٰن', 'محمد عبدالرحمٰن'],
    ['\u200fآمنہ\u200e', 'آمنہ'],
    ['欧阳晓薇', '欧阳晓薇'],
    ['阿卜杜拉·艾合买提', '阿卜杜拉·艾合买提'],
    ['M. A. Khan', 'M. A. Khan'],
    ['ایم۔ اے۔ خان', 'ایم۔ اے۔ خان'],
    ['Zoë O’Brien-Şükrü', 'Zoë O’Brien-Şükrü'],
  ])('%j', (text, name) => {
    expect(readName(text)).toEqual({ name });
  });

  test.each([
    ['42101-1234567-8', 'id'],
    ['Amina 42101 1234567 8', 'id'],
    ['4210112345678', 'id'],
    ['۴۲۱۰۱۔۱۲۳۴۵۶۷۔۸', 'id'],
    ['110101199003077758', 'id'],
    ['欧阳晓薇 11010119900307775X', 'id'],
    ['12345', 'digits'],
    ['٣', 'digits'],
    ['Amina 0300 1234567', 'digits'],
    ['A'.repeat(61), 'long'],
    ['آ'.repeat(200), 'long'],
    ['Amina\u202eibiB', 'hidden'],
    ['\u2067آمنہ\u2069', 'hidden'],
    ['Amina 😊', 'signs'],
    ['😊😊', 'signs'],
    ['<b>Amina</b>', 'signs'],
    ['#set page(x)', 'signs'],
    ['Amina $x$ \\bibi', 'signs'],
    ['Amina [Bibi] @home', 'signs'],
    ['Ami\u0301\u0301\u0301\u0301\u0301na', 'signs'],
    ['---', 'signs'],
  ])('%j is none: %s', (text, fault) => {
    expect(readName(text)).toEqual({ fault });
  });

  test.each(['', '   ', '\u200b', 'A'])('in %j there is none', (text) => {
    expect(readName(text)).toBeUndefined();
  });
});
