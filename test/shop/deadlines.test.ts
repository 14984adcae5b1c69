import { expect, test } from 'vitest';
import { returnableUntil } from '../../src/shop/deadlines.ts';

test('goods may be sent back for a week after they were delivered', () => {
  const shipped = { act: 'ship', at: '2026-11-20T10:00:00.000Z' };
  expect(returnableUntil([shipped])).toBeUndefined();
  expect(returnableUntil([shipped, { act: 'deliver', at: '2026-11-22T10:00:00.000Z' }, { act: 'complete', at: '2026-11-29T10:00:00.000Z' }])).toEqual(
    new Date('2026-11-29T10:00:00Z'),
  );
});
