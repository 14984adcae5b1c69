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

  test('where somebody lives is told, or guessed from country and language', () => {
    expect(zoneOf({ timeZone: 'Asia/Dubai', language: 'zh', country: 'CN' }, 'Asia/Karachi')).toBe('Asia/Dubai');
    expect(zoneOf({ timeZone: null, language: 'zh', country: null }, 'Asia/Karachi')).toBe('Asia/Shanghai');
    expect(zoneOf({ timeZone: null, language: 'zh', country: 'PK' }, 'Asia/Karachi')).toBe('Asia/Karachi');
    expect(zoneOf({ timeZone: null, language: 'ur', country: 'CN' }, 'Asia/Karachi')).toBe('Asia/Shanghai');
  });
});
