import { expect, test } from 'vitest';
import { readS10 } from '../../src/shop/tracking.ts';

// Each check digit below was worked out by hand from the weights 8 6 4 2 3 5 9 7; the remainder of the sum by 11 is given.
test.each([
  ['EE123456785PK', 'remainder 6'],
  ['RX100000737CN', 'remainder 4'],
  ['CP400000001PK', 'remainder 10'],
  ['LZ908172638CN', 'remainder 3'],
  ['RR200000010PK', 'remainder 1, whose 10 is written 0'],
  ['EE200000045CN', 'remainder 0, whose 11 is written 5'],
  ['RR473124829GB', 'in use'],
  ['EE471108151FR', 'in use'],
  ['EB000717595HK', 'in use'],
  [' rx 1000 0073 7 cn ', 'as people type it'],
])('%s is valid: %s', (number) => expect(readS10(number)).toBe('valid'));

test.each([
  ['EE123456784PK', 'check digit'],
  ['LZ908172368CN', 'two digits swapped'],
  ['CP400000007PK', 'check digit'],
  ['RR200000011PK', 'check digit'],
])('%s is a slip: %s', (number) => expect(readS10(number)).toBe('wrong'));

test.each([
  ['JA123456785PK', 'reserved service'],
  ['RR473124829G', 'twelve signs'],
  ['EA0000000014PK', 'ten digits'],
  ['SF1234567890123', 'a courier of its own'],
  ['TCS 779-1', 'a courier of its own'],
  ['', 'nothing'],
])('%s is no postal number: %s', (number) => expect(readS10(number)).toBe('other'));
