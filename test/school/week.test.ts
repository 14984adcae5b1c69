import { describe, expect, test } from 'vitest';
import { loadHolidays, readHolidays } from '../../src/holidays.ts';
import { goalOf, mondayOf, streakOf } from '../../src/school/week.ts';

const goals = [{ since: '2026-06-01', weekly: 2 }];
/** Weeks from 1 June 2026 on, each with what was done in it. */
const weeks = (...done: readonly number[]) =>
  new Map(done.map((count, at) => [new Date(Date.parse('2026-06-01') + at * 7 * 86_400_000).toISOString().slice(0, 10), count]));
const streak = (today: string, ...done: readonly number[]) => streakOf(goals, weeks(...done), today, []);

describe('weeks in a row', () => {
  test('a week begins on its Monday', () => {
    expect(['2026-11-22', '2026-11-23', '2026-11-29'].map(mondayOf)).toEqual(['2026-11-16', '2026-11-23', '2026-11-23']);
  });

  test('this week counts once it is kept, and never against anybody before', () => {
    expect(streak('2026-06-17', 2, 3, 1).weeks).toBe(2);
    expect(streak('2026-06-17', 2, 3, 2).weeks).toBe(3);
    expect(streak('2026-06-01').weeks).toBe(0);
  });

  test('one week of a month may rest, a second one begins the row anew', () => {
    expect(streak('2026-06-17', 2, 0, 2)).toEqual({ weeks: 2, forgiven: 'freeze' });
    expect(streak('2026-06-24', 2, 0, 0, 2)).toEqual({ weeks: 1, forgiven: null });
    expect(streak('2026-07-08', 2, 0, 2, 2, 2, 0)).toEqual({ weeks: 4, forgiven: null });
    expect(streak('2026-07-15', 2, 0, 2, 2, 2, 0, 2)).toEqual({ weeks: 5, forgiven: 'freeze' });
  });

  test('Ramadan, the Eids and the Spring Festival break nothing, in each year of the table', () => {
    const all = loadHolidays();
    for (const year of ['2026', '2027', '2028'])
      expect(all.filter(({ from }) => from.startsWith(year)).map(({ name }) => name)).toEqual(['Spring Festival', 'Ramadan', 'Eid al-Fitr', 'Eid al-Adha']);
    const winter = [{ since: '2027-01-25', weekly: 1 }];
    const done = new Map([['2027-01-25', 1]]);
    // From the Spring Festival to the end of Eid: seven weeks without a lesson.
    expect(streakOf(winter, done, '2027-03-20', all)).toEqual({ weeks: 1, forgiven: 'holiday' });
    expect(streakOf(winter, done, '2027-03-20', []).weeks).toBe(0);
  });

  test('a goal holds from the week in which it was chosen, and changes none before', () => {
    const changed = [...goals, { since: '2026-06-15', weekly: 5 }];
    expect(['2026-05-25', '2026-06-08', '2026-06-15'].map((week) => goalOf(changed, week))).toEqual([null, 2, 5]);
    expect(streakOf(changed, weeks(2, 2, 5), '2026-06-17', []).weeks).toBe(3);
  });

  test('a table with faults says where they are', () => {
    const row = { name: 'Eid', from: '2027-03-12', to: '2027-03-09', as_of: '2026-11', source: 'somewhere' };
    expect(() => readHolidays(JSON.stringify([row]))).toThrow('row 1: ends before it begins');
    expect(() => readHolidays(JSON.stringify([{ ...row, from: '2027-02-30' }]))).toThrow('row 1 from: must be a day such as 2027-02-06');
    expect(() => readHolidays(JSON.stringify([{ ...row, as_of: '2026-13' }]))).toThrow('row 1 as_of: must be a day, a month or a year such as 2026-11');
    expect(() => readHolidays('[{')).toThrow(expect.objectContaining({ name: 'ConfigError', message: expect.stringContaining('is no JSON') }));
  });
});
