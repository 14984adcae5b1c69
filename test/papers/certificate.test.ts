import qrcode from 'qrcode-generator';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { type CertificatePaper, drawCertificate } from '../../src/papers/certificate.ts';
import { unwritable } from '../../src/papers/fonts.ts';
import { makePress } from '../../src/papers/press.ts';
import { languages } from '../../src/words/language.ts';
import { localeFiles } from '../../src/words/locale-files.ts';
import { makeRenderer } from '../../src/words/words.ts';

const locales = new URL('../../locales/', import.meta.url);
const words = makeRenderer(locales);
const press = makePress();
afterAll(() => press.close());

const names = { en: 'Amina Bibi', ur: 'آمنہ بی بی', 'ur-Latn': 'Muhammad Abdur Rehman Khan Yousafzai', zh: '欧阳晓薇' } as const;
const paper = (name: string, url: string | null = 'https://sarai.example.org/c/SRI-7K3M-9QXA-2T4W'): CertificatePaper => ({
  code: '7K3M9QXA2T4W',
  name,
  distinction: true,
  passed: new Date('2026-11-22T10:00:00Z'),
  rulesOf: '2026-11-22',
  url,
});

/** Millimetres of the page: where the code to be scanned begins, and how wide it is. */
const scanned = { ltr: 27.5, rtl: 239.5, top: 153.5, side: 30 };
const perMm = 1080 / 297;

/** The dark and light squares as they are painted, row by row. */
async function modulesIn(picture: Uint8Array, left: number, count: number): Promise<readonly string[]> {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const at = (mm: number) => Math.round(mm * perMm);
  const centre = (nth: number) => ((nth + 0.5) * scanned.side) / count;
  const side = Array.from({ length: count }, (_, nth) => nth);
  return side.map((row) =>
    side.map((column) => ((data[at(scanned.top + centre(row)) * info.width + at(left + centre(column))] ?? 255) < 128 ? '1' : '0')).join(''),
  );
}

describe.each(languages)('in %s', (language) => {
  test('it is a picture for a phone and one page of A4', async () => {
    const { picture, document } = await drawCertificate(press, words, paper(names[language]), language);
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1080, height: 764 });
    expect(picture.length).toBeLessThan(100_000);
    const pdf = Buffer.from(document).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(1);
    const [, across, down] = /\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]/.exec(pdf) ?? [];
    expect([Math.round(Number(across)), Math.round(Number(down))]).toEqual([842, 595]);
    expect(document.length).toBeLessThan(100_000);
  });

  test('what is scanned from it is the address of its page', async () => {
    const { url } = paper('');
    const { picture } = await drawCertificate(press, words, paper(names[language]), language);
    const code = qrcode(0, 'M');
    code.addData(url ?? '');
    code.make();
    const side = Array.from({ length: code.getModuleCount() }, (_, nth) => nth);
    const wanted = side.map((row) => side.map((column) => (code.isDark(row, column) ? '1' : '0')).join(''));
    expect(await modulesIn(picture, language === 'ur' ? scanned.rtl : scanned.ltr, wanted.length)).toEqual(wanted);
  });

  test('the fonts have every character of it', () => {
    const texts = Object.values(localeFiles(locales, language).paper ?? {}).join('');
    const months = Array.from({ length: 12 }, (_, month) => words.shown({ date: new Date(Date.UTC(2026, month, 5)).toISOString() }, language)).join('');
    const typed = 'SRI-0123456789ABCDEFGHJKMNPQRSTVWXYZ abcdefghijklmnopqrstuvwxyz./:?=_%';
    expect(texts.length).toBeGreaterThan(100);
    expect(unwritable(texts.replace(/\{\{.*?\}\}/g, '') + months + typed + names[language])).toEqual([]);
  });
});

test('the same is drawn twice as the same bytes, and another name as others', async () => {
  const draw = (name: string) => drawCertificate(press, words, paper(name), 'en');
  const [one, two, other] = [await draw('Amina'), await draw('Amina'), await draw('Amna')];
  expect(Buffer.compare(one.picture, two.picture) + Buffer.compare(one.document, two.document)).toBe(0);
  expect(Buffer.compare(one.picture, other.picture)).not.toBe(0);
});

test('without an address there is nothing to scan', async () => {
  const { picture } = await drawCertificate(press, words, paper('Amina Bibi', null), 'en');
  expect((await modulesIn(picture, scanned.ltr, 29)).join('')).toMatch(/^0+$/);
});

test('the longest name stays on the page, on one line', async () => {
  const { picture } = await drawCertificate(press, words, paper('W'.repeat(60)), 'en');
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const dark = (x: number) => Array.from({ length: 400 }, (_, y) => data[(y + 100) * info.width + x] ?? 255).some((grey) => grey < 100);
  for (let x = 60; x < 100; x++) expect([x, dark(x)]).toEqual([x, false]);
});

test('characters that no font has are told, each once', () => {
  expect(unwritable('Amina 龑龑 ᠮ آمنہ 陳')).toEqual(['龑', 'ᠮ']);
  expect(unwritable('')).toEqual([]);
});

test('what the press cannot set is told, and it goes on with the next', async () => {
  await expect(press.set('certificate.typ', { title: 'nothing else' })).rejects.toThrow(/direction/);
  await expect(press.set('no-such.typ', {})).rejects.toThrow(/no-such/);
  expect((await drawCertificate(press, words, paper('Amina'), 'zh')).document.length).toBeGreaterThan(1_000);
});

test('it is let go and comes again when it is needed', async () => {
  const own = makePress();
  await drawCertificate(own, words, paper('Amina'), 'en');
  await own.close();
  expect((await drawCertificate(own, words, paper('Amina'), 'en')).picture.length).toBeGreaterThan(1_000);
  await own.close();
});
