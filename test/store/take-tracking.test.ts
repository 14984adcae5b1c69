import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rowsAtMost } from '../../src/shop/files.ts';
import { type DocumentStore, makeDocuments } from '../../src/store/files/documents.ts';
import { readTable } from '../../src/store/files/table.ts';
import { textOf } from '../../src/store/files/text-file.ts';
import { filesDoor } from '../../src/store/orders/take-tracking.ts';
import { erasePerson } from '../../src/store/people/erase-person.ts';
import { exportPerson } from '../../src/store/people/export-person.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting, tell, told } from './shop-setting.ts';

let setting: ShopSetting;
let folder: string;
let documents: DocumentStore;
let seller: { readonly id: number; readonly code: string };
let buyer: number;
let talk: number;
let parcels = 0;

beforeAll(async () => {
  setting = await shopSetting();
  folder = await mkdtemp(join(tmpdir(), 'sarai-files-'));
  documents = makeDocuments(folder, setting.prisma);
});
beforeEach(async () => {
  setting.clock.now = new Date('2026-11-21T10:00:00Z');
  seller = await setting.seller({ stock: 900 });
  buyer = await setting.person('Sana');
  talk = await setting.conversation(buyer);
});
afterAll(async () => {
  await setting.close();
  await rm(folder, { recursive: true });
});

const parcel = () => `77123456${String(++parcels).padStart(4, '0')}`;

async function accepted(code = seller.code, owner = seller.id): Promise<string> {
  const order = await setting.order(buyer, code, 1, 'cash');
  await setting.as(owner, (door) => door.change(order, 'accept'));
  return order;
}

async function sent(code = seller.code, owner = seller.id, number = parcel(), courier = 'TCS') {
  const order = await accepted(code, owner);
  await setting.as(owner, (door) => door.ship(order, { courier, number }));
  return { order, number };
}

const mendWords = { heading: 'Fault', headings: ['Fault'], why: (why: string) => `because ${why}` };

/** The file as that person sends it. */
async function takes(file: string | Uint8Array, who = seller.id) {
  const kept = await documents.keep(who, typeof file === 'string' ? new TextEncoder().encode(file) : file);
  if (!kept.ok) throw new Error(kept.why);
  const unit = openUnit(setting);
  try {
    const door = filesDoor({ unit, me: who, tell, now: () => setting.clock.now, timeZone: 'Asia/Karachi', documents, mendWords });
    const taken = await door.takeTracking(kept.hash);
    await unit.commit();
    return taken;
  } catch (error) {
    await unit.abandon();
    throw error;
  }
}

const notices = async () => (await told(setting.prisma, talk)).filter((one) => one === 'buyer.report').length;
const timeline = async (order: string) =>
  ((await setting.as(buyer, (door) => door.order(order)))?.tracking ?? []).map(({ status, source }) => `${status} ${source}`);

it('what is new is kept and told once; the same file again, an older event and another hub are no news', async () => {
  const { order, number } = await sent();
  const first = `Tracking,Status,Date,Location\n${number},Booked,21/11/2026 09:00,Multan\n${number},In Transit,21/11/2026 11:00,Multan`;
  expect(await takes(first)).toEqual({ ok: true, rows: 2, kept: 2, known: 0, untaken: [], untakenAll: 0, mend: null });
  expect([await notices(), await timeline(order)]).toEqual([1, ['InfoReceived seller', 'InTransit seller']]);
  expect(await takes(first)).toMatchObject({ kept: 0, known: 2 });
  expect(await takes(`Tracking,Status,Date\n${number},Picked up,20/11/2026 09:00\n${number},in transit,21/11/2026 12:00`)).toMatchObject({ kept: 2, known: 0 });
  expect(await notices()).toBe(1);
  expect(await takes(`Tracking,Status,Date\n${number},Out for delivery,21/11/2026 13:00\n${number},Out for delivery,21/11/2026 13:00`)).toMatchObject({
    kept: 1,
    known: 1,
  });
  expect(await notices()).toBe(2);
  // What it says changes no order: people say when they have it.
  expect(await takes(`Tracking,Status,Date\n${number},Delivered,21/11/2026 14:00`)).toMatchObject({ kept: 1 });
  expect(await setting.as(buyer, (door) => door.order(order))).toMatchObject({ state: 'shipped' });
});

it('only the seller’s own parcels are touched, and what is not sent yet is listed', async () => {
  const other = await setting.seller({ stock: 5 });
  const theirs = await sent(other.code, other.id);
  const own = await sent();
  const unsent = await accepted();
  const file = [
    'Order,Tracking,Status,Date',
    `,${theirs.number},Delivered,21/11/2026`,
    `${theirs.order},,Delivered,21/11/2026`,
    `${unsent},900000001,Booked,21/11/2026`,
    `${own.order},900000002,Booked,21/11/2026`,
    `${own.order.toLowerCase()},,Booked,21/11/2026`,
    ',nonsense,Booked,21/11/2026',
    `${own.order},${own.number},Delivered,22/11/2026`,
  ].join('\r\n');
  expect(await takes(file)).toEqual({
    ok: true,
    rows: 7,
    kept: 1,
    known: 0,
    untaken: [
      { line: 2, why: 'unknown', text: theirs.number },
      { line: 3, why: 'unknown', text: theirs.order },
      { line: 4, why: 'not_sent', text: '900000001' },
      { line: 5, why: 'other_number', text: '900000002' },
      { line: 7, why: 'unknown', text: 'nonsense' },
      { line: 8, why: 'future', text: '22/11/2026' },
    ],
    untakenAll: 6,
    mend: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect([await timeline(theirs.order), await timeline(own.order), await timeline(unsent)]).toEqual([[], ['InfoReceived seller'], []]);
  expect(await setting.as(seller.id, (door) => door.order(unsent))).toMatchObject({ state: 'accepted', shipment: null });
});

it('what could not be taken comes back as a table with its faults, to be mended and sent once more', async () => {
  const { number } = await sent();
  const [long, formula] = ['771234567890', '=1+1'];
  const rows = [`${number},Booked,,21/11/2026 09:00`, `${number},Delivered,"left, with ""Ali""",someday`, `${long},Delivered,${formula},21/11/2026`];
  const first = await takes(['Courier report of November', 'Tracking,Status,Note,Date', ...rows].join('\n'));
  const table = async (taken: Awaited<ReturnType<typeof takes>>) =>
    taken.ok && taken.mend ? Buffer.from(await documents.open(taken.mend)).toString('utf8') : '';
  const headings = '\ufeffTracking,Status,Note,Date,Fault\r\n';
  const still = `"=""${long}""",Delivered,'${formula},21/11/2026,because unknown\r\n`;
  const mend = await table(first);
  expect(mend).toBe(`${headings}"=""${number}""",Delivered,"left, with ""Ali""",someday,because bad_time\r\n${still}`);
  const second = await takes(mend.replace('someday', '21/11/2026 10:00'));
  expect(second).toMatchObject({ rows: 2, kept: 1, untaken: [{ line: 3, why: 'unknown', text: long }] });
  expect(await table(second)).toBe(headings + still);
});

it('one number of two couriers is told apart by the courier’s name', async () => {
  const number = parcel();
  const one = await sent(seller.code, seller.id, number, 'TCS');
  const two = await sent(seller.code, seller.id, number, 'Leopards');
  expect(await takes(`Tracking,Courier,Status,Date\n${number},leopards,Booked,21/11/2026\n${number},DHL,Booked,21/11/2026`)).toMatchObject({
    kept: 1,
    untakenAll: 1,
  });
  expect([await timeline(one.order), await timeline(two.order)]).toEqual([[], ['InfoReceived seller']]);
});

it('two processes that take the same file at once keep each event once and tell it once', async () => {
  const { order, number } = await sent();
  const file = `Tracking,Status,Date\n${number},In transit,21/11/2026 11:00`;
  const taken = await Promise.all([1, 2, 3, 4].map(() => takes(file)));
  expect(taken.map((one) => (one.ok ? one.kept : -1)).toSorted()).toEqual([0, 0, 0, 1]);
  expect([await notices(), await timeline(order)]).toEqual([1, ['InTransit seller']]);
});

it('two unknown texts of one second are both kept, each once', async () => {
  const { order, number } = await sent();
  const file = `Tracking,Status,Date\n${number},Sorted at dock 4,21/11/2026 11:00\n${number},Weighed,21/11/2026 11:00`;
  expect(await takes(file)).toMatchObject({ kept: 2 });
  expect(await takes(file)).toMatchObject({ kept: 0, known: 2 });
  expect(await timeline(order)).toHaveLength(2);
});

describe('files as programs write them', () => {
  const text = (number: string) => `快递单号,状态,时间,备注\r\n${number},已签收,2026-11-21 10:30,"门口, 已放"\r\n`;
  const bom = (...bytes: readonly number[]) => Uint8Array.from(bytes);
  const utf16 = (written: string, big = false) => {
    const bytes = Buffer.from(written, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  /** GB18030 of the headings and the status, from its table. */
  const gb = (number: string) =>
    Buffer.concat([
      Buffer.from('bfecb5ddb5a5bac52cd7b4ccac2ccab1bce40a', 'hex'),
      Buffer.from(`${number},`),
      Buffer.from('d2d1c7a9cad5', 'hex'),
      Buffer.from(',2026-11-21 10:30\n'),
    ]);
  const written: readonly (readonly [string, (number: string) => Uint8Array])[] = [
    ['UTF-8', (number) => Buffer.from(text(number))],
    ['UTF-8 with a mark', (number) => Buffer.concat([bom(0xef, 0xbb, 0xbf), Buffer.from(text(number))])],
    ['UTF-16', (number) => Buffer.concat([bom(0xff, 0xfe), utf16(text(number))])],
    ['UTF-16, the other way round', (number) => Buffer.concat([bom(0xfe, 0xff), utf16(text(number), true)])],
    ['UTF-16 without a mark', (number) => utf16(text(number))],
    ['GB18030', gb],
    ['tabs', (number) => Buffer.from(text(number).replace('"门口, 已放"', '门口').replaceAll(',', '\t'))],
    ['semicolons', (number) => Buffer.from(`sep=;\n${text(number).replaceAll(',', ';')}`)],
    ['Excel’s guard', (number) => Buffer.from(text(number).replace(number, `="${number}"`))],
  ];
  it.each(written)('%s', async (_, file) => {
    const { order, number } = await sent();
    expect(await takes(file(number))).toMatchObject({ ok: true, rows: 1, kept: 1, untaken: [] });
    expect(await timeline(order)).toEqual(['Delivered seller']);
  });
});

describe('files that are none', () => {
  it.each([
    ['a spreadsheet', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00])],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46])],
    ['a PDF', Buffer.from('%PDF-1.7 plain enough')],
    ['an odd half of UTF-16', Uint8Array.from([0xff, 0xfe, 0x41])],
    ['nothing but zeros', new Uint8Array(64)],
  ])('%s is not kept', async (_, bytes) => {
    expect(textOf(bytes)).toBeUndefined();
    expect(await documents.keep(seller.id, bytes)).toEqual({ ok: false, why: 'not-text' });
  });

  it('answers for each what is the matter', async () => {
    expect(await takes('')).toEqual({ ok: false, why: 'empty' });
    expect(await takes('Tracking,Status,Date\n"771,Delivered,21/11/2026')).toEqual({ ok: false, why: 'broken' });
    expect(await takes('title,price\nlamp,900')).toEqual({ ok: false, why: 'lacks', lacks: ['number', 'status', 'date'] });
    expect(await takes(`Tracking,Status,Date\n${'x,y,z\n'.repeat(rowsAtMost)}`)).toEqual({ ok: false, why: 'too_many' });
    expect(await takes(`Tracking,Status,Date\n${'x,y,z\n'.repeat(rowsAtMost - 1)}`)).toMatchObject({ ok: true, kept: 0, untakenAll: rowsAtMost - 1 });
    expect(await takes(`a,b\n${'x'.repeat(30_000)}`)).toEqual({ ok: false, why: 'broken' });
    expect(readTable('\n\n', 10)).not.toBe('broken');
  });

  it('nobody reads the file of somebody else', async () => {
    const { number } = await sent();
    const kept = await documents.keep(seller.id, Buffer.from(`Tracking,Status,Date\n${number},Delivered,21/11/2026`));
    const stranger = await setting.person();
    const unit = openUnit(setting);
    const door = filesDoor({ unit, me: stranger, tell, now: () => setting.clock.now, timeZone: 'Asia/Karachi', documents, mendWords });
    expect(await door.takeTracking(kept.ok ? kept.hash : '')).toEqual({ ok: false, why: 'gone' });
    for (const hash of ['', '../../etc/passwd', 'f'.repeat(64)]) expect(await door.takeTracking(hash)).toEqual({ ok: false, why: 'gone' });
    await unit.abandon();
  });
});

it('a file is forgotten after a month, when another comes', async () => {
  const kept = await documents.keep(seller.id, Buffer.from('of,last,month'));
  const hash = kept.ok ? kept.hash : '';
  await setting.pool.query(`update document set created_at = now() - interval '31 days' where hash = $1`, [hash]);
  await documents.keep(seller.id, Buffer.from('of,today'));
  expect(await documents.text(seller.id, hash)).toBeUndefined();
  expect(await readdir(join(folder, 'documents', hash.slice(0, 2)))).not.toContain(`${hash}.txt`);
});

it('a file is exported with its person and erased with the last who sent it', async () => {
  const [one, two] = [await setting.person('Gul'), await setting.person('Zar')];
  const bytes = Buffer.from('a,b\nonly,here');
  const kept = await documents.keep(one, bytes);
  await documents.keep(two, bytes);
  const hash = kept.ok ? kept.hash : '';
  expect(JSON.stringify(await exportPerson(setting.pool, one))).toContain(hash);
  expect((await erasePerson(setting.pool, one, setting.clock.now))?.documents).toEqual([]);
  expect(await documents.text(two, hash)).toBe('a,b\nonly,here');
  expect((await erasePerson(setting.pool, two, setting.clock.now))?.documents).toEqual([hash]);
  expect(await readdir(join(folder, 'documents', hash.slice(0, 2)))).toContain(`${hash}.txt`);
});
