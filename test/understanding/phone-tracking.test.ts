import { describe, expect, test } from 'vitest';
import { readPhone } from '../../src/understanding/places/phone.ts';
import { readTracking, s10CheckDigit, s10Valid } from '../../src/understanding/places/tracking.ts';

describe('a phone number', () => {
  test.each<[said: string, region: string, e164: string, country: string]>([
    ['0321-7654321', 'PK', '+923217654321', 'PK'],
    ['03217654321', 'PK', '+923217654321', 'PK'],
    ['3217654321', 'PK', '+923217654321', 'PK'],
    ['(0321) 7654321', 'PK', '+923217654321', 'PK'],
    ['0321.765.4321', 'PK', '+923217654321', 'PK'],
    ['00923217654321', 'PK', '+923217654321', 'PK'],
    ['0092 321 7654321', 'CN', '+923217654321', 'PK'],
    ['923217654321', 'PK', '+923217654321', 'PK'],
    ['+92 321 7654321', 'CN', '+923217654321', 'PK'],
    ['+92 (0)321 7654321', 'PK', '+923217654321', 'PK'],
    ['۰۳۲۱۷۶۵۴۳۲۱', 'PK', '+923217654321', 'PK'],
    ['٠٣٢١-٧٦٥٤٣٢١', 'PK', '+923217654321', 'PK'],
    ['mera number 0321 7654321 hai', 'PK', '+923217654321', 'PK'],
    ['0321-7654321', 'CN', '+923217654321', 'PK'],
    ['042-35761234', 'PK', '+924235761234', 'PK'],
    ['139 1234 5678', 'CN', '+8613912345678', 'CN'],
    ['13912345678', 'PK', '+8613912345678', 'CN'],
    ['１３９１２３４５６７８', 'CN', '+8613912345678', 'CN'],
    ['+86 139 1234 5678', 'PK', '+8613912345678', 'CN'],
    ['电话：13912345678', 'CN', '+8613912345678', 'CN'],
    ['010-62781234', 'CN', '+861062781234', 'CN'],
    ['+1 650 253 0000', 'PK', '+16502530000', 'US'],
    ['+971 50 123 4567', 'PK', '+971501234567', 'AE'],
    ['+44 20 7946 0958', 'PK', '+442079460958', 'GB'],
    ['03217654321 03337654321', 'PK', '+923217654321', 'PK'],
    ['0321-7654321', 'nowhere', '+923217654321', 'PK'],
  ])('%s from %s', (said, region, e164, country) => {
    expect(readPhone(said, region)).toEqual({ e164, region: country });
  });

  test.each(['', '2400', '1234', '12345678', '14/03/2026', '14-03-2026', '42101-1234567-1', 'EE123456785PK', 'Lahore', '0300', '+92 300'])(
    'is not %s',
    (said) => {
      expect(readPhone(said, 'PK')).toBeUndefined();
    },
  );
});

describe('a postal number', () => {
  test.each(['AZ473124829PK', 'RB000000015CN', 'EA000000005PK'])('the check digit of %s decides', (sample) => {
    const right = `${sample.slice(0, 10)}${s10CheckDigit(sample.slice(2, 10))}${sample.slice(11)}`;
    expect(s10Valid(right)).toBe(true);
    for (const digit of '0123456789') expect(s10Valid(`${right.slice(0, 10)}${digit}${right.slice(11)}`)).toBe(digit === right[10]);
  });

  test.each<[string, boolean]>([
    ['EE123456785PK', true],
    ['RX100000737CN', true],
    ['CP400000001PK', true],
    ['LZ908172638CN', true],
    ['RR200000010PK', true],
    ['EE200000045CN', true],
    ['EE123456784PK', false],
    ['LZ908172368CN', false],
    ['JA123456785PK', false],
    ['KA123456785PK', false],
    ['SA123456785PK', false],
    ['TA123456785PK', false],
    ['WA123456785PK', false],
  ])('%s', (number, valid) => {
    expect(readTracking(number)).toMatchObject({ number, valid });
  });

  test.each([
    'ee123456785pk',
    'EE 123 456 785 PK',
    'EE 12345678 5 PK',
    'Tracking: EE123456785PK.',
    'mera number EE123456785PK hai',
    '单号EE123456785PK谢谢',
    'یہ EE123456785PK ہے',
    'EE۱۲۳۴۵۶۷۸۵PK',
  ])('is found in: %s', (said) => {
    expect(readTracking(said)).toEqual({ number: 'EE123456785PK', courier: 'Pakistan Post', valid: true });
  });
});

describe('a courier number', () => {
  test.each<[said: string, number: string, courier?: string]>([
    ['SF1234567890123', 'SF1234567890123', 'SF Express'],
    ['sf 1234567890123', 'SF1234567890123', 'SF Express'],
    ['顺丰 SF1098765432101', 'SF1098765432101', 'SF Express'],
    ['YT2412345678901234', 'YT2412345678901234', 'YunExpress'],
    ['YT8812345678901', 'YT8812345678901', 'YTO'],
    ['LP00123456789012', 'LP00123456789012', 'Cainiao'],
    ['JDVA01234567890', 'JDVA01234567890', 'JD'],
    ['JT1234567890123', 'JT1234567890123', 'J&T'],
    ['75312345678901', '75312345678901', 'ZTO'],
    ['中通 75312345678901', '75312345678901', 'ZTO'],
    ['773123456789012', '773123456789012', 'STO'],
    ['TCS 779012345678', '779012345678', 'TCS'],
    ['779012345678', '779012345678', 'TCS'],
    ['tcs-779012345678', '779012345678', 'TCS'],
    ['leopards KI7501234567', 'KI7501234567', 'Leopards'],
    ['M&P 501112345678901', '501112345678901', 'M&P'],
    ['postex 22120120006463', '22120120006463', 'PostEx'],
    ['123456789012345', '123456789012345'],
  ])('%s', (said, number, courier) => {
    expect(readTracking(said)).toEqual({ number, ...(courier && { courier }) });
  });

  test.each(['', 'hello', '2400', 'K7Q2M9', 'order 5', 'SIM-1234', '03217654321', '+92 321 7654321', '923217654321', '13912345678', 'where is my parcel'])(
    'is not %s',
    (said) => {
      expect(readTracking(said)).toBeUndefined();
    },
  );
});
