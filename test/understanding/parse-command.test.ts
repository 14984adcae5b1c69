import { describe, expect, test } from 'vitest';
import { isParseKind, type ParseKind, parseLine } from '../../src/understanding/parse-command.ts';

const parse = (kind: ParseKind, line: object): unknown => JSON.parse(parseLine(kind, JSON.stringify(line)));

describe('sarai parse', () => {
  test.each<[kind: ParseKind, line: object, value: unknown]>([
    ['money', { text: 'dhai hazar' }, { amount: '2500.00', currency: 'PKR' }],
    ['money', { text: '两千四' }, { amount: '2400.00', currency: 'CNY' }],
    ['money', { text: '2400', region: 'CN' }, { amount: '2400.00', currency: 'CNY' }],
    ['money', { text: '两千四', region: 'PK' }, { amount: '2400.00', currency: 'PKR' }],
    ['money', { text: '8毛' }, { amount: '0.80', currency: 'CNY' }],
    ['money', { text: '350 ka aik' }, { amount: '350.00', currency: 'PKR', per: 'piece' }],
    ['money', { text: '$10-$15' }, { from: '10.00', to: '15.00', currency: 'USD' }],
    ['money', { text: '2000 tak' }, { to: '2000.00', currency: 'PKR' }],
    ['money', { text: 'call me at 5pm' }, null],
    ['quantity', { text: '2 darjan' }, { quantity: 24, unit: 'piece' }],
    ['quantity', { text: '5' }, { quantity: 5, unit: 'piece' }],
    ['quantity', { text: 'ek pao' }, { quantity: 0.25, unit: 'kg' }],
    ['quantity', { text: 'chadar' }, null],
    ['phone', { text: '0321-7654321' }, '+923217654321'],
    ['phone', { text: '139 1234 5678', region: 'CN' }, '+8613912345678'],
    ['phone', { text: 'none' }, null],
    ['tracking', { text: 'EE123456785PK' }, { number: 'EE123456785PK', courier: 'Pakistan Post', valid: true }],
    ['tracking', { text: 'EE123456784PK' }, { number: 'EE123456784PK', courier: 'Pakistan Post', valid: false }],
    ['tracking', { text: 'SF1234567890123' }, { number: 'SF1234567890123', courier: 'SF Express', valid: null }],
    ['tracking', { text: '123456789012345' }, { number: '123456789012345', courier: null, valid: null }],
    ['tracking', { text: 'hello' }, null],
    ['date', { text: 'parson', today: '2026-02-27' }, '2026-03-01'],
    ['date', { text: 'nothing', today: '2026-02-27' }, null],
  ])('%s of %j', (kind, line, value) => {
    expect(parse(kind, line)).toEqual({ value });
  });

  test.each(['', 'dhai hazar', '[]', 'null', '{}', '{"text":5}', '{"text":"kal","today":"tomorrow"}'])('tells what is wrong with the line %j', (line) => {
    expect(JSON.parse(parseLine('date', line))).toEqual({ error: { code: 'BAD_INPUT', message: expect.any(String) } });
  });

  test('knows its kinds', () => {
    expect(isParseKind('money')).toBe(true);
    expect(isParseKind('colour')).toBe(false);
  });
});
