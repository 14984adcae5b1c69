/** Ways to a certificate, and to knowing whether one is genuine. */
import { examPassed, shopPassed } from '../support/passed.ts';
import { asBuyer, begins, type Path, take } from './path.ts';
import { somebody, type World } from './world.ts';

const passed = new Date('2026-11-20T10:00:00Z');

/** `right` of ten. */
const whoPassed = async (world: World, right = 8) => {
  const who = await somebody(world, 'buyer');
  await examPassed(world.pool, who.id, passed, right);
  await shopPassed(world.pool, who.id, passed);
  return { who, begin: begins('certificate') };
};

const whoHasOne = async (world: World, wants = 'rename', right = 8) => {
  const begun = await whoPassed(world, right);
  const issued = { distinction: false, passedAt: passed, rulesOn: passed, issuedAt: passed, pictures: [] };
  await world.prisma.certificate.create({ data: { ...issued, code: `TEST${String(begun.who.id).padStart(8, '0')}`, personId: begun.who.id, name: 'Amna' } });
  return { ...begun, begin: begins('certificate', { do: wants }) };
};

const holding = (name: string) => `select count(*)::int as n from certificate where person_id = $1 and name = '${name}' and revoked_at is null`;

export const certificatePaths: readonly Path[] = [
  {
    name: 'a certificate is issued',
    flow: 'certificate',
    before: (world) => whoPassed(world),
    answers: { name: 'Amina Bibi', sure: take('yes') },
    after: { sql: holding('Amina Bibi'), is: 1 },
  },
  {
    name: 'the name on a certificate is put right',
    flow: 'certificate',
    before: (world) => whoHasOne(world),
    answers: { name: 'Amina', sure: take('yes') },
    after: { sql: 'select count(*)::int as n from certificate where person_id = $1 and (replaced or revoked_at is null)', is: 2 },
  },
  {
    name: 'a certificate tells of a distinction earned since',
    flow: 'certificate',
    before: (world) => whoHasOne(world, 'better', 9),
    answers: { name: 'Amna', sure: take('yes') },
    after: { sql: `${holding('Amna')} and distinction`, is: 1 },
  },
  { name: 'what is missing for a certificate', flow: 'certificate', before: (world) => asBuyer(world, begins('certificate')), answers: {} },
  { name: 'a certificate is checked', flow: 'check', before: (world) => asBuyer(world, begins('check')), answers: { code: 'SRI-7K3M-9QXA-2T4W' } },
];
