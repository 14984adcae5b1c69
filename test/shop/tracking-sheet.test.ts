import { describe, expect, it } from 'vitest';
import { statusWritten } from '../../src/shop/carrier-words.ts';
import { sheetTime } from '../../src/shop/sheet-time.ts';
import { readSheet } from '../../src/shop/tracking-sheet.ts';

const zone = 'Asia/Karachi';
const now = new Date('2026-11-22T12:00:00Z');
const rows = (...lines: readonly string[]) => lines.map((line, at) => ({ line: at + 1, cells: line.split(',') }));
const read = (...lines: readonly string[]) => readSheet(rows(...lines), { now, timeZone: zone });

describe('when it happened', () => {
  it.each([
    ['21/11/2026 2:30 PM', '2026-11-21T09:30:00.000Z'],
    ['21-11-2026 14:30:05', '2026-11-21T09:30:05.000Z'],
    ['21.11.26 14:30', '2026-11-21T09:30:00.000Z'],
    ['2026-11-21 14:30', '2026-11-21T09:30:00.000Z'],
    ['2026/11/21 02:05', '2026-11-20T21:05:00.000Z'],
    ['2026-11-21T14:30:00Z', '2026-11-21T14:30:00.000Z'],
    ['2026-11-21 14:30 +08:00', '2026-11-21T06:30:00.000Z'],
    ['21 Nov 2026, 2:30 pm', '2026-11-21T09:30:00.000Z'],
    ['21-Nov-26', '2026-11-20T19:00:00.000Z'],
    ['Nov 21, 2026 12:05 am', '2026-11-20T19:05:00.000Z'],
    ['2026年11月21日 14点30分', '2026-11-21T09:30:00.000Z'],
    ['2026年11月21日 下午2:30', '2026-11-21T09:30:00.000Z'],
    ['۲۱/۱۱/۲۰۲۶ ۱۴:۳۰', '2026-11-21T09:30:00.000Z'],
    ['21/11/2026 شام 6:15', '2026-11-21T13:15:00.000Z'],
    // A month there is not: then the first of the two is the month.
    ['11/21/2026 14:30', '2026-11-21T09:30:00.000Z'],
  ])('%s', (written, at) => expect(sheetTime(written, zone)?.toISOString()).toBe(at));

  it.each(['', 'yesterday', '31/02/2026', '32/01/2026', '21/11/2026 25:00', '21/11/2026 10:75', '14:30', '2026', '45981.6', '21/13/20261', 'Foo 21, 2026'])(
    '%j is no time',
    (written) => expect(sheetTime(written, zone)).toBeUndefined(),
  );

  it('is that of where the seller lives, summer and winter', () => {
    expect(sheetTime('21/11/2026 14:30', 'Asia/Shanghai')?.toISOString()).toBe('2026-11-21T06:30:00.000Z');
    expect(sheetTime('21/07/2026 14:30', 'Europe/London')?.toISOString()).toBe('2026-07-21T13:30:00.000Z');
    expect(sheetTime('21/11/2026 14:30', 'Europe/London')?.toISOString()).toBe('2026-11-21T14:30:00.000Z');
  });
});

it.each([
  ['Delivered', 'Delivered'],
  ['OUT FOR DELIVERY', 'OutForDelivery'],
  ['Return to Shipper', 'Exception'],
  ['InTransit', 'InTransit'],
  ['ڈیلیور ہو گیا', 'Delivered'],
  ['راستے میں ہے', 'InTransit'],
  ['已签收', 'Delivered'],
  ['派送中', 'OutForDelivery'],
  ['Delivered to neighbour maybe', 'Unknown'],
  ['Not Delivered', 'AttemptFail'],
  ['Label printed in Multan', 'Unknown'],
] as const)('%s is %s', (text, status) => expect(statusWritten(text)).toBe(status));

describe('headings', () => {
  it.each([
    'Tracking No.,Courier,Status,Date,Location,Remarks',
    'CN #,Company,Current Status,Date & Time,City,Note',
    'ٹریکنگ نمبر,کوریئر,حالت,تاریخ,مقام,نوٹ',
    '快递单号,快递公司,状态,时间,地点,备注',
    'tracking number,carrier,event,timestamp,place,comment',
  ])('%s', (headings) => {
    const sheet = read('Sheet of the week,,,,,', '', headings, "'7712,TCS,Delivered,21/11/2026 14:30,Multan,left at door");
    expect(sheet).toEqual({
      ok: true,
      top: 3,
      faults: [],
      events: [{ line: 4, number: '7712', courier: 'TCS', status: 'Delivered', at: new Date('2026-11-21T09:30:00Z'), place: 'Multan', note: 'left at door' }],
    });
  });

  it.each([
    ['Status,Date', ['number']],
    ['Tracking,Courier', ['status', 'date']],
    ['title,price,stock', ['number', 'status', 'date']],
  ])('%s lacks %j', (headings, lacks) => expect(read(headings, 'a,b,c')).toEqual({ ok: false, lacks }));

  it('day and hour may stand apart', () => {
    const sheet = read('Order No,Status,Date,Time', 'k7m2pq,Booked,21/11/2026,2:30 pm');
    expect(sheet).toMatchObject({ ok: true, events: [{ order: 'K7M2PQ', at: new Date('2026-11-21T09:30:00Z') }] });
  });
});

it('a bad row is told by its line and stops no other', () => {
  const sheet = read(
    'Tracking,Status,Date',
    '7712,Delivered,21/11/2026',
    ',Delivered,21/11/2026',
    '7.71235E+11,Delivered,21/11/2026',
    '7713,,21/11/2026',
    '7714,Delivered,soon',
    '7715,Delivered,23/11/2026',
    ',,',
    '7716,Somewhere on the moon,22/11/2026 16:59',
    'SIM-0001,Delivered,21/11/2026',
  );
  expect(sheet).toMatchObject({
    ok: true,
    events: [{ line: 2 }, { line: 9, status: 'Unknown', note: 'Somewhere on the moon' }],
    faults: [
      { line: 3, why: 'no_number' },
      { line: 4, why: 'mangled', text: '7.71235E+11' },
      { line: 5, why: 'no_status', text: '7713' },
      { line: 6, why: 'bad_time', text: 'soon' },
      { line: 7, why: 'future', text: '23/11/2026' },
      { line: 10, why: 'no_number' },
    ],
  });
});
