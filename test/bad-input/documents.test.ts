import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seller, walks } from '../kill/people.ts';
import type { Person } from '../support/bot-api/person.ts';
import { openTestHouse, type TestHouse } from './house.ts';

describe('odd files', () => {
  let house: TestHouse;
  let person: Person;

  beforeAll(async () => {
    house = await openTestHouse();
    person = house.api.person(41);
    await walks(house.api, { ...seller(person, 'Copper lamp'), end: /^Your shop is open/ });
    await house.answer(person, () => person.types('/cancel'));
  });
  afterAll(() => house.close());

  const sends = (bytes: Uint8Array, name: string, mime: string) => house.answer(person, () => person.sendsDocument(bytes, name, mime));
  const text = (written: string) => new TextEncoder().encode(written);

  it('a sheet of parcels that are not theirs is read and listed', async () => {
    const said = await sends(text('Tracking,Status,Date\n771234567890,Delivered,20/11/2026\n'), 'parcels.csv', 'text/csv');
    expect(said.text).toMatch(/Nothing new/);
    expect(said.text).toMatch(/line 2, 771234567890: no parcel of yours/);
  });

  it.each([
    [
      'a spreadsheet',
      new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0]),
      'parcels.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      /save it as CSV/,
    ],
    ['a picture that calls itself a sheet', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'parcels.csv', 'text/csv', /save it as CSV/],
    ['a page', text('<html><script>alert(1)</script></html>'), 'parcels.txt', 'text/plain', /headings/],
    ['a heap of quotation marks', text(`Tracking,Status,Date\n${'"'.repeat(9)}x,Delivered`), 'parcels.csv', 'text/csv', /quotation mark/],
    ['a megabyte and more', new Uint8Array(1024 * 1024 + 1).fill(97), 'parcels.csv', 'text/csv', /too large/],
    ['a million commas', text(','.repeat(900_000)), 'parcels.csv', 'text/csv', /rows|headings/],
    ['a hundred thousand empty lines', text('\n'.repeat(100_000)), 'parcels.csv', 'text/csv', /rows|headings/],
  ])('%s is answered', async (_, bytes, name, mime, answered) => {
    expect((await sends(bytes, name, mime)).text).toMatch(answered);
    await house.answer(person, () => person.types('/cancel'));
  });

  it('a file of 50 MB is refused by its size, without being fetched', async () => {
    const before = house.api.calls('getFile');
    const file = { file_id: 'huge', file_unique_id: 'u', file_size: 50_000_000, file_name: 'parcels.csv', mime_type: 'text/csv' };
    expect((await house.answer(person, () => person.sends({ document: file }))).text).toMatch(/too large/);
    expect(house.api.calls('getFile')).toBe(before);
  });
});
