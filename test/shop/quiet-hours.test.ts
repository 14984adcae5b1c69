import { describe, expect, test } from 'vitest';
import { quietUntil, zoneOf } from '../../src/shop/quiet-hours.ts';

const until = (now: string, zone = 'Asia/Karachi') => quietUntil(new Date(now), zone)?.toISOString();

describe('quiet hours', () => {
  test.each([
    ['a moment before ten at night', '2026-11-23T21:59:59.999+05:00', undefined],
    ['at ten', '2026-11-23T22:00:00+05:00', '2026-11-24T03:00:00.000Z'],
    ['before midnight', '2026-11-23T23:59:59.999+05:00', '2026-11-24T03:00:00.000Z'],
    ['at midnight', '2026-11-24T00:00:00+05:00', '2026-11-24T03:00:00.000Z'],
    ['a moment before eight', '2026-11-24T07:59:59.999+05:00', '2026-11-24T03:00:00.000Z'],
    ['at eight', '2026-11-24T08:00:00+05:00', undefined],
  ])('%s', (_, now, end) => expect(until(now)).toBe(end));

  test('each zone has its own night, those off by a quarter and those that change their clocks too', () => {
    expect(until('2026-11-23T21:00:00+05:00', 'Asia/Shanghai')).toBe('2026-11-24T00:00:00.000Z');
    expect(until('2026-11-23T22:00:00+05:45', 'Asia/Kathmandu')).toBe('2026-11-24T02:15:00.000Z');
    // In this night London's clocks go back an hour.
    expect(until('2026-10-24T23:00:00+01:00', 'Europe/London')).toBe('2026-10-25T08:00:00.000Z');
  });

  test('people have their own hours, over midnight or within a day, or none', () => {
    const own = (now: string, from: number, until: number) => quietUntil(new Date(now), 'Asia/Karachi', { from: from * 60, until: until * 60 })?.toISOString();
    expect(own('2026-11-23T23:30:00+05:00', 23.5, 6.25)).toBe('2026-11-24T01:15:00.000Z');
    expect(own('2026-11-23T23:29:59+05:00', 23.5, 6.25)).toBeUndefined();
    expect(own('2026-11-23T14:10:30+05:00', 14, 16)).toBe('2026-11-23T11:00:00.000Z');
    expect(own('2026-11-23T16:00:00+05:00', 14, 16)).toBeUndefined();
    expect(own('2026-11-23T03:00:00+05:00', 0, 0)).toBeUndefined();
  });

  test.each([
    ['Europe/London', '2026-10-22T00:00:00Z'],
    ['Europe/London', '2027-03-25T00:00:00Z'],
    ['America/New_York', '2026-10-29T00:00:00Z'],
    ['Asia/Karachi', '2026-11-20T00:00:00Z'],
  ])('%s: whenever in the week from %s, quiet ends as the clock there shows its end', (zone, from) => {
    const clock = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });
    for (let quarter = 0; quarter < 7 * 96; quarter++) {
      const now = new Date(Date.parse(from) + quarter * 900_000);
      const hour = Number(clock.format(now).split(':')[0]);
      const end = quietUntil(now, zone);
      expect(end !== undefined).toBe(hour >= 22 || hour < 8);
      if (end) expect([clock.format(end), end.getTime() - now.getTime() <= 11 * 3_600_000]).toEqual(['08:00', true]);
    }
  });

  test('an hour that a spring night leaves out is not waited for until the next day', () => {
    const end = quietUntil(new Date('2027-03-14T01:00:00-05:00'), 'America/New_York', { from: 22 * 60, until: 2 * 60 + 30 });
    expect(end?.toISOString()).toBe('2027-03-14T07:30:00.000Z');
  });

  test('where somebody lives is told, or guessed from country and language', () => {
    expect(zoneOf({ timeZone: 'Asia/Dubai', language: 'zh', country: 'CN' }, 'Asia/Karachi')).toBe('Asia/Dubai');
    expect(zoneOf({ timeZone: null, language: 'zh', country: null }, 'Asia/Karachi')).toBe('Asia/Shanghai');
    expect(zoneOf({ timeZone: null, language: 'zh', country: 'PK' }, 'Asia/Karachi')).toBe('Asia/Karachi');
    expect(zoneOf({ timeZone: null, language: 'ur', country: 'CN' }, 'Asia/Karachi')).toBe('Asia/Shanghai');
  });
});
