import { expect, test } from 'vitest';
import { fixed, retention, spaced } from '../../src/bench/forgetting.ts';
import { schedule } from '../../src/store/school/fsrs.ts';

test.each([2, 4, 8])('a class with a half life of %d days knows more than after reviews on day 1, 3 and 7, by as many reviews or fewer', (halfLife) => {
  const them = { learners: 40, days: 60, items: 60, halfLife, seed: 5 };
  const usual = retention(them, fixed);
  const ours = retention(them, spaced(schedule), Math.floor(usual.reviews));
  expect(ours.reviews).toBeLessThanOrEqual(usual.reviews);
  expect(ours.atEnd).toBeGreaterThan(usual.atEnd);
  expect(ours.meanLater).toBeGreaterThan(usual.meanLater);
});
