import { describe, expect, test } from 'vitest';
import { isLandline, lacking } from '../../src/shop/address.ts';
import { farFromCity } from '../../src/shop/cities.ts';

const pin = '31.52040,74.35870';

describe('an address that a courier finds lacks nothing', () => {
  test.each([
    ['PK', 'House 12, Street 4, near Jamia Masjid, Gulberg'],
    ['PK', 'Makaan 12, Gali 4, Jamia Masjid ke qareeb, Gulberg'],
    ['PK', 'مکان 12، گلی 4، جامع مسجد کے قریب، گلبرگ'],
    ['PK', 'flat no 3 al noor plaza university road opp nipa chowrangi'],
    ['PK', 'Chak 45 GB, school ke samne, Chaudhry Manzil'],
    ['PK', 'B-14 Block 6 PECHS ke paas Allied Bank'],
    ['PK', 'مکان نمبر ۷، محلہ قاضیاں، ڈاکخانے کے سامنے'],
    ['PK', '拉合尔古尔伯格12号，清真寺旁边，主路'],
    ['CN', '朝阳区建国路88号3号楼501室'],
    ['CN', '义乌市稠城街道福田市场三区8栋2单元'],
    ['CN', 'Room 501, Building 3, 88 Jianguo Road'],
  ])('%s: %s', (country, lines) => expect(lacking({ lines, country })).toEqual([]));
});

describe('what would help most comes first', () => {
  test.each([
    ['PK', 'House 12, Street 4, Gulberg', ['landmark']],
    ['PK', 'مکان 12، گلی 4، گلبرگ', ['landmark']],
    ['PK', 'Mohalla Qazian, Jamia Masjid ke samne', ['house']],
    ['PK', 'House 12, near Jamia Masjid', ['area']],
    ['PK', 'Gulberg main boulevard', ['landmark', 'house']],
    ['CN', '朝阳区建国路', ['house']],
    ['CN', '8栋2单元501', ['area']],
  ])('%s: %s', (country, lines, lacks) => expect(lacking({ lines, country })).toEqual(lacks));
});

test('a pin tells the area, and nothing of the house', () => {
  expect(lacking({ lines: pin, pin, country: 'PK' })).toEqual(['landmark', 'house']);
  expect(lacking({ lines: 'House 12, near the mill', pin, country: 'PK' })).toEqual([]);
  expect(lacking({ lines: pin, pin, country: 'CN' })).toEqual(['house']);
});

test.each(['', '12', '، ،', '!!!', 'a'.repeat(5_000), '٤٥'])('%j is judged without a fault', (lines) => {
  expect(lacking({ lines, country: 'PK' }).length).toBeGreaterThan(0);
});

test('a landline of Pakistan or China is known, of other countries nothing is', () => {
  for (const number of ['+924235761234', '+922134567890', '+862162345678']) expect(isLandline(number)).toBe(true);
  for (const number of ['+923001234567', '+8613800138000', '+14155550123', '+97142345678']) expect(isLandline(number)).toBe(false);
});

describe('a pin and a city', () => {
  test.each(['Lahore', 'lahor', 'LAHORE CITY', 'لاہور', '拉合尔', 'Lahore, Punjab', 'Kasur'])('%s is where the pin is', (city) =>
    expect(farFromCity(pin, city)).toBeUndefined(),
  );
  test.each([
    ['Multan', 310],
    ['ملتان', 310],
    ['Karachi', 1_030],
    ['karāchī', 1_030],
    ['Yiwu', 4_360],
    ['义乌市', 4_360],
  ])('%s is %i km away', (city, km) => expect(farFromCity(pin, city)).toBe(km));
  test.each(['Atlantis', '', '5', 'Chak 45'])('of %j nothing is known', (city) => expect(farFromCity(pin, city)).toBeUndefined());
});
