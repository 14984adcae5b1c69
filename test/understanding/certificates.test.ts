import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStart } from '../../src/understanding/phrases/starts.ts';

const code = 'SRI-7K3M-9QXA-2T4W';

describe('a code to be checked', () => {
  test.each([
    `check ${code}`,
    `Check the certificate ${code} please`,
    `verify: ${code}`,
    `is ${code} genuine?`,
    `tasdeeq ${code}`,
    `تصدیق ${code}`,
    `سند ${code}`,
    `查验${code}`,
    `查验 证书 ${code}`,
    `证书编号：${code}`,
    `${code}是真的吗？`,
    code,
    `https://sarai.example.org/c/${code}`,
    `/start c_${code}`,
  ])('%s', (said) => {
    expect(readStart(said)).toEqual({ flow: 'check', given: { code }, digresses: true });
  });

  test('every code there may be, with digits in it or none', () => {
    const sign = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    const group = fc.array(sign, { minLength: 4, maxLength: 4 }).map((signs) => signs.join(''));
    const letters = group.map((signs) => signs.replace(/\d/g, 'Q'));
    const any = fc.oneof(fc.tuple(group, group, group), fc.tuple(letters, letters, letters)).map((groups) => `SRI-${groups.join('-')}`);
    fc.assert(
      fc.property(any, (one) => {
        for (const said of [one, `check ${one}`, `تصدیق ${one}`, `查验${one}`]) expect(readStart(said)).toMatchObject({ flow: 'check', given: { code: one } });
      }),
    );
  });

  test.each([
    ['check sri7k3m9qxa2t4w', 'sri7k3m9qxa2t4w'],
    ['check 7k3m 9qxa 2t4w', '7k3m 9qxa 2t4w'],
    ['تصدیق SRI ۷K۳M 9QXA 2T4W', 'SRI 7K3M 9QXA 2T4W'],
    ['check: SRI–7K3M–9QXA–2T4W', 'SRI–7K3M–9QXA–2T4W'],
    ['check SRI-7K3M', 'SRI-7K3M'],
  ])('%s, for the flow to read', (said, given) => {
    expect(readStart(said)).toEqual({ flow: 'check', given: { code: given }, digresses: true });
  });

  test.each(['check LE1234567890', 'check 773123456789', 'check my order', 'Sri Lanka tea 5000', 'sri lanka tea 500 rs 20 pcs', 'check', 'code 4711'])(
    'it is none: %s',
    (said) => {
      expect(readStart(said)?.flow).not.toBe('check');
    },
  );
});

test.each(['certificate', 'my certificate', 'mera certificate', 'sanad', 'میری سند', '证书', '/certificate', '我要领证书'])('%s asks for one’s own', (said) => {
  expect(readStart(said)?.flow).toBe('certificate');
});

test.each(['verify', 'تصدیق', '查验证书', 'sanad ki tasdeeq', 'is this certificate real?'])('%s asks for a check', (said) => {
  expect(readStart(said)).toMatchObject({ flow: 'check', given: {} });
});

test('one word that may be an answer is none of them where a question is open', () => {
  for (const said of ['تصدیق', 'tasdeeq', 'verify']) expect(readStart(said)?.digresses).toBeUndefined();
});
