import { describe, expect, it } from 'vitest';
import { readHours } from '../../src/understanding/days/hours.ts';
import { readTimeZone } from '../../src/understanding/days/time-zone.ts';
import { readStart } from '../../src/understanding/phrases/starts.ts';

const shown = (text: string) => {
  const hours = readHours(text);
  const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
  return typeof hours === 'object' ? `${clock(hours.from)}-${clock(hours.until)}` : hours;
};

describe('from when until when', () => {
  it.each([
    ['10 se 8', '22:00-8:00'],
    ['11-7', '23:00-7:00'],
    ['10pm-8am', '22:00-8:00'],
    ['10 pm to 7:30 am', '22:00-7:30'],
    ['22:00-08:00', '22:00-8:00'],
    ['21:30–06:15', '21:30-6:15'],
    ['from 11 at night to 7 in the morning', '23:00-7:00'],
    ['midnight to 8', '0:00-8:00'],
    ['12 se 9', '0:00-9:00'],
    ['raat 11 baje se subah 7 baje tak', '23:00-7:00'],
    ['raat saadhe das se subah saat', '22:30-7:00'],
    ['dopahar 2 se 4', '14:00-16:00'],
    ['sham 6 se subah 9', '18:00-9:00'],
    ['رات 11 بجے سے صبح 7 بجے تک', '23:00-7:00'],
    ['رات گیارہ بجے سے صبح سات بجے', '23:00-7:00'],
    ['رات ۱۱ سے صبح ۷', '23:00-7:00'],
    ['晚上10点到早上8点', '22:00-8:00'],
    ['晚上十点半到早上八点', '22:30-8:00'],
    ['晚上11点至第二天早上7点', '23:00-7:00'],
    ['夜里12点到早上9点', '0:00-9:00'],
    ['22点-8点', '22:00-8:00'],
    ['off', 'none'],
    ['کسی بھی وقت', 'none'],
    ['kisi bhi waqt', 'none'],
    ['随时', 'none'],
  ])('%s', (text, hours) => expect(shown(text)).toBe(hours));

  it.each(['10', '10 se', 'hello', '25 to 8', '10:75 to 8', '22:00 to 22:00', '', '10 to 8 to 6', 'A12 stock 5', '2 se 3 se 4'])('%j is none', (text) =>
    expect(readHours(text)).toBeUndefined(),
  );
});

describe('where somebody lives', () => {
  it.each([
    ['Karachi', 'Asia/Karachi'],
    ['لاہور', 'Asia/Karachi'],
    ['Pakistan time', 'Asia/Karachi'],
    ['北京', 'Asia/Shanghai'],
    ['乌鲁木齐', 'Asia/Shanghai'],
    ['东八区', 'Asia/Shanghai'],
    ['我在迪拜', 'Asia/Dubai'],
    ['main dubai mein hoon', 'Asia/Dubai'],
    ['میں دبئی میں ہوں', 'Asia/Dubai'],
    ['i live in London', 'Europe/London'],
    ['asia/karachi', 'Asia/Karachi'],
    ['America/Sao_Paulo', 'America/Sao_Paulo'],
    ['UTC+5', 'Etc/GMT-5'],
    ['utc plus 5', 'Etc/GMT-5'],
    ['GMT-03:00', 'Etc/GMT+3'],
    ['+05:30', 'Asia/Kolkata'],
    ['UTC', 'Etc/UTC'],
  ])('%s', (text, zone) => expect(readTimeZone(text)).toBe(zone));

  it.each(['usa', 'atlantis', 'Foo/Bar', 'utc+15', '+5:15', '5', '', '../etc/passwd', "x'; drop table person"])('%j is nowhere we know', (text) =>
    expect(readTimeZone(text)).toBeUndefined(),
  );
});

describe('wishes in one line', () => {
  it.each([
    ['my time zone is Dubai', { flow: 'timezone', given: { zone: 'Dubai' } }],
    ['میرا ٹائم زون لاہور کر دیں', { flow: 'timezone', given: { zone: 'لاہور' } }],
    ['mera timezone karachi hai', { flow: 'timezone', given: { zone: 'karachi' } }],
    ['时区改成北京', { flow: 'timezone', given: { zone: '北京' } }],
    ['time zone', { flow: 'timezone', given: {} }],
    ['quiet hours', { flow: 'quiet', given: {} }],
    ['خاموش اوقات', { flow: 'quiet', given: {} }],
    ['免打扰', { flow: 'quiet', given: {} }],
    ['yaad dehani band karo', { flow: 'messages', given: { which: 'reminders', wanted: 'no' } }],
    ['开启提醒', { flow: 'messages', given: { which: 'reminders', wanted: 'yes' } }],
    ['back in stock off', { flow: 'messages', given: { which: 'news', wanted: 'no' } }],
  ])('%s', (text, start) => expect(readStart(text)).toMatchObject(start));

  it.each([
    'quiet from 11 to 7',
    'no messages from 11 pm to 7 am',
    'raat 11 se subah 7 tak message mat karo',
    'رات 11 بجے سے صبح 7 بجے تک پیغام نہ بھیجیں',
    '晚上11点到早上7点不要打扰',
    '晚上11点到早上7点别发消息',
  ])('%s: 11 to 7', (text) => {
    const start = readStart(text);
    expect(start).toMatchObject({ flow: 'quiet', digresses: true });
    expect(shown(String(start?.given.hours))).toBe('23:00-7:00');
  });

  it.each(['stop', 'no more messages', 'messages mat bhejo', 'quiet shawl 2400 10 pcs', '10 se 8', 'A12 stock 5', '不要再发了'])('%s is none of them', (text) =>
    expect(['timezone', 'quiet', 'messages']).not.toContain(readStart(text)?.flow),
  );
});
