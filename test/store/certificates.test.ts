import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCertificates } from '../../src/certificates.ts';
import { revokedNotice } from '../../src/flows/learning/certificate-notice.ts';
import type { CertificatesDoor, Handed } from '../../src/school/certificate.ts';
import { isSigned, newCode, shownCode } from '../../src/school/certificate.ts';
import { toldOf } from '../../src/school/certificate-told.ts';
import { makeDocuments, pathOfDocument } from '../../src/store/files/documents.ts';
import { makePictures, pathOfPicture } from '../../src/store/files/pictures.ts';
import { makeLinks } from '../../src/store/goods/links.ts';
import { erasePerson } from '../../src/store/people/erase-person.ts';
import { exportPerson } from '../../src/store/people/export-person.ts';
import { joinPeople } from '../../src/store/people/join-people.ts';
import type { PrismaClient } from '../../src/store/prisma/client.ts';
import { makeSigning } from '../../src/store/school/certificate-key.ts';
import { certificateCheck, revokeCertificate } from '../../src/store/school/certificates.ts';
import { certificatesDoor } from '../../src/store/school/certificates-door.ts';
import { examDoor } from '../../src/store/school/exam-door.ts';
import { practiceDoor } from '../../src/store/school/practice-door.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { makeRenderer } from '../../src/words/words.ts';
import { examPassed, shopPassed } from '../support/passed.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
let data: string;
let certificates: ReturnType<typeof openCertificates>;
beforeAll(async () => {
  setting = await shopSetting();
  data = await mkdtemp(join(tmpdir(), 'sarai-certificates-'));
  const { pool, prisma } = setting;
  const words = makeRenderer(new URL('../../locales/', import.meta.url));
  certificates = openCertificates({ pool, prisma, pictures: makePictures(data, prisma), documents: makeDocuments(data, prisma), words });
});
afterAll(async () => {
  await certificates.close();
  await setting.close();
  await rm(data, { recursive: true });
});

/** One turn of somebody. `drawn`: what happens meanwhile, once the paper is drawn. */
async function as<T>(me: number, turn: (door: CertificatesDoor) => Promise<T>, { drawn }: { readonly drawn?: () => Promise<unknown> } = {}): Promise<T> {
  const unit = openUnit(setting);
  const now = () => setting.clock.now;
  const practice = practiceDoor({ unit, me, now });
  const exam = examDoor({ unit, me, now, teaching: { course: { lessons: [] }, figures: () => new Map() }, rates: [], practice });
  const papers: typeof certificates.papers = {
    ...certificates.papers,
    async draw(paper, language) {
      const done = await certificates.papers.draw(paper, language);
      await drawn?.();
      return done;
    },
  };
  const links = makeLinks({ link: async (payload) => `https://t.me/sarai_bot?start=${payload}`, keep: makePictures(data, setting.prisma).keep });
  try {
    const result = await turn(certificatesDoor({ unit, me, now, exam, links, certificates: { ...certificates, papers } }));
    await unit.commit();
    return result;
  } catch (error) {
    await unit.abandon();
    throw error;
  }
}

async function somebodyPassed(): Promise<number> {
  const id = await setting.person('Amina');
  await examPassed(setting.pool, id, setting.clock.now, 7);
  await shopPassed(setting.pool, id, setting.clock.now);
  return id;
}

async function handed(me: number, name: string, language = 'en'): Promise<Handed> {
  const given = await as(me, (door) => door.hand(name, language));
  if (!given) throw new Error('nothing was handed over');
  return given;
}

const revoked = (code: string) => revokeCertificate({ ...setting, timeZone: 'Asia/Karachi' }, revokedNotice, code, setting.clock.now);

const rowsOf = (personId: number) => setting.prisma.certificate.findMany({ where: { personId }, orderBy: { issuedAt: 'asc' } });

test('nobody has one who has not passed both', async () => {
  const id = await setting.person('Amina');
  expect(await as(id, (door) => door.hand('Amina', 'en'))).toBeNull();
  await examPassed(setting.pool, id, setting.clock.now, 7);
  expect(await as(id, (door) => door.hand('Amina', 'en'))).toBeNull();
  expect(await as(id, (door) => door.mine())).toEqual({ as: 'none' });
  expect(await rowsOf(id)).toEqual([]);
});

test('it is issued once, in every language the same, and its files are kept', async () => {
  const id = await somebodyPassed();
  const first = await handed(id, 'Amina Bibi');
  const again = await handed(id, 'Amina Bibi');
  const urdu = await handed(id, 'Amina Bibi', 'ur');
  expect(again).toEqual(first);
  expect(urdu).toMatchObject({ code: first.code, url: `https://t.me/sarai_bot?start=c_SRI-${first.code.match(/.{4}/g)?.join('-')}` });
  expect(await rowsOf(id)).toMatchObject([{ code: first.code, name: 'Amina Bibi', distinction: false, pictures: [first.picture, urdu.picture] }]);
  expect((await readFile(pathOfPicture(data, first.picture))).subarray(1, 4).toString()).toBe('PNG');
  expect((await readFile(pathOfDocument(data, first.document))).subarray(0, 5).toString()).toBe('%PDF-');
  const found = await certificates.check(first.code);
  expect(found).toMatchObject({ as: 'genuine', certificate: { name: 'Amina Bibi', rulesOf: setting.clock.now.toISOString().slice(0, 10) } });
});

test('a corrected name makes another, and the old one is replaced', async () => {
  const id = await somebodyPassed();
  const { code: old } = await handed(id, 'Amna');
  const { code } = await handed(id, 'Amina');
  expect(code).not.toBe(old);
  expect(await certificates.check(old)).toEqual({ as: 'replaced', on: setting.clock.now });
  expect(await as(id, (door) => door.mine())).toMatchObject({ as: 'valid', certificate: { code, name: 'Amina' } });
});

test('a distinction earned later changes none that was handed out, until its owner asks for another', async () => {
  const id = await setting.person('Amina');
  await examPassed(setting.pool, id, setting.clock.now, 9);
  await shopPassed(setting.pool, id, setting.clock.now);
  const { code } = await handed(id, 'Amina');
  // As it was before the better game.
  await setting.prisma.certificate.update({ where: { code }, data: { distinction: false } });
  expect((await handed(id, 'Amina', 'zh')).code).toBe(code);
  const better = await as(id, (door) => door.hand('Amina', 'en', 'anew'));
  expect(await certificates.check(better?.code ?? '')).toMatchObject({ as: 'genuine', certificate: { distinction: true } });
  expect(await certificates.check(code)).toMatchObject({ as: 'replaced' });
});

test('one that was taken back gives no other for the same exam, and a better exam does', async () => {
  const id = await somebodyPassed();
  const { code } = await handed(id, 'Amina');
  expect(await revoked(code)).toBe('unreached');
  expect(await revoked(code)).toBe('unheld');
  expect(await as(id, (door) => door.mine())).toEqual({ as: 'revoked' });
  expect(await as(id, (door) => door.hand('Amina', 'en'))).toBeNull();
  expect(await certificates.check(code)).toEqual({ as: 'revoked', on: setting.clock.now });
  await examPassed(setting.pool, id, new Date(setting.clock.now.getTime() + 86_400_000), 9);
  const better = await handed(id, 'Amina');
  expect(await certificates.check(better.code)).toMatchObject({ as: 'genuine', certificate: { distinction: true } });
});

test('its owner is told that it was taken back, once', async () => {
  const id = await somebodyPassed();
  const talk = await setting.conversation(id);
  const { code } = await handed(id, 'Amina');
  expect(await revoked(code)).toBe('told');
  expect(await revoked(code)).toBe('unheld');
  const left = await setting.prisma.outbox.findMany({ where: { conversationId: talk } });
  expect(left).toMatchObject([{ lane: 'notice', bubble: { words: [{ key: 'certificate.told_revoked', with: { code: shownCode(code) } }] } }]);
});

test('one that is taken back while its owner has it drawn anew stays so, and no other is issued', async () => {
  const id = await somebodyPassed();
  const { code } = await handed(id, 'Amna');
  for (const name of ['Amina', 'Amna']) {
    const late = as(id, (door) => door.hand(name, 'zh'), { drawn: () => revoked(code) });
    expect(await late).toBeNull();
    expect(await certificates.check(code)).toEqual({ as: 'revoked', on: setting.clock.now });
    expect(await rowsOf(id)).toHaveLength(1);
    await setting.prisma.certificate.update({ where: { code }, data: { revokedAt: null } });
  }
});

test('asked for on two apps at once one is issued: the slower turn is taken anew and finds it', async () => {
  const id = await somebodyPassed();
  const both = await Promise.allSettled([handed(id, 'Amina'), handed(id, 'Amina')]);
  const codes = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value.code] : []));
  expect(codes.length).toBeGreaterThan(0);
  expect(await rowsOf(id)).toHaveLength(1);
  expect((await handed(id, 'Amina')).code).toBe(codes[0]);
});

test('a stranger’s code is refused without the table, and one of ours that nobody has is not known', async () => {
  const signing = makeSigning(setting.pool);
  const blind = certificateCheck({ prisma: {} as PrismaClient, signing });
  for (const forged of ['SRI-7K3M-9QXA-2T4W', '', 'x'.repeat(5_000), "'; drop table certificate"]) expect(await blind(forged)).toEqual({ as: 'forged' });
  expect(await certificates.check(newCode(randomBytes(5), await signing()))).toEqual({ as: 'unknown' });
});

test('whoever is erased takes it along: row, picture and page; the code is not known then', async () => {
  const { pool, clock } = setting;
  const id = await somebodyPassed();
  const { code, picture, document } = await handed(id, 'Zarghuna Bibi');
  expect(JSON.stringify(await exportPerson(pool, id))).toContain('Zarghuna Bibi');
  const employer = await setting.conversation(await setting.person('Employer'));
  const told = toldOf(await certificates.check(code), code);
  const bubble = JSON.parse(JSON.stringify({ words: [told] }));
  await setting.prisma.outbox.createMany({
    data: [bubble, { words: [{ key: 'asked.kept' }] }].map((one) => ({ conversationId: employer, bubble: one, settledAt: clock.now })),
  });
  expect(await erasePerson(pool, id, clock.now)).toMatchObject({ pictures: [picture], documents: [document] });
  expect(await certificates.check(code)).toEqual({ as: 'unknown' });
  expect(await rowsOf(id)).toEqual([]);
  expect(await setting.prisma.outbox.findMany({ where: { conversationId: employer } })).toMatchObject([{ bubble: { words: [{ key: 'asked.kept' }] } }]);
});

test('two who turn out to be one have it too', async () => {
  const { prisma } = setting;
  const [from, to] = [await somebodyPassed(), await setting.person('Amina')];
  const { code } = await handed(from, 'Amina Bibi');
  expect(await prisma.$transaction((tx) => joinPeople(tx, from, to))).toEqual({ ok: true });
  expect(await as(to, (door) => door.mine())).toMatchObject({ as: 'valid', certificate: { code } });
});

// Codes that were signed with the other key are nobody's from here on.
test('two processes that need the key at once have the same', async () => {
  await setting.pool.query('delete from certificate_key');
  const signs = await Promise.all([1, 2, 3, 4].map(() => makeSigning(setting.pool)()));
  const codes = signs.map((sign) => newCode(randomBytes(5), sign));
  for (const sign of signs) expect(codes.map((code) => isSigned(code, sign))).toEqual([true, true, true, true]);
});
