import { expect, test } from 'vitest';
import { makeBeside } from '../../src/work/delivery/beside.ts';

/** What goes in ten seconds where somebody always waits, with a platform that takes so many a second. */
function wentIn10s(perSecond: number): number {
  let now = 0;
  const beside = makeBeside(1000 / perSecond, { ms: () => now });
  let went = 0;
  for (; now < 10_000; now += 1)
    while (beside.restMs() === 0) {
      beside.count();
      went += 1;
    }
  return went;
}

test.each([1, 2, 5, 30, 80])('replies alone are as fast as the platform, and hardly ahead of it: %i a second', (perSecond) => {
  const went = wentIn10s(perSecond);
  expect(went).toBeGreaterThanOrEqual(perSecond * 10);
  expect(went).toBeLessThanOrEqual(Math.ceil(perSecond * 10.17));
});
