/** One person's tries at the final assessment, as rows. */
import { createHash } from 'node:crypto';
import { type Asked, drawExam } from '../../school/exam.ts';
import type { ExamDoor } from '../../school/exam-door.ts';
import { type Answered, opensAt, passedOf, resultOf, type Sitting } from '../../school/exam-result.ts';
import { readSum } from '../../school/exam-sums.ts';
import { placeIn, slotsOf } from '../../school/lesson.ts';
import { bestOf } from '../../school/practice/best.ts';
import type { PracticeDoor } from '../../school/practice/practice.ts';
import { chinaDay } from '../../trade/annual.ts';
import type { RateTable } from '../../trade/rates.ts';
import type { Prisma } from '../prisma/client.ts';
import type { Unit } from '../turns/unit.ts';
import type { Teaching } from './door.ts';

type Parts = {
  readonly unit: Unit;
  readonly me: number;
  readonly now: () => Date;
  readonly teaching: Pick<Teaching, 'course' | 'figures'>;
  readonly rates: RateTable;
  readonly practice: Pick<PracticeDoor, 'games' | 'sha256'>;
};

export function examDoor({ unit, me, now, teaching, rates, practice }: Parts): ExamDoor {
  const mine = { personId: me };
  async function sittings(): Promise<readonly Sitting[]> {
    const rows = await (await unit.db()).exam.findMany({ where: mine, orderBy: { id: 'desc' } });
    return rows.map(sittingOf);
  }
  /** The open try, held till the end of the turn, so that an answer that comes twice is kept once. */
  async function open(id: number) {
    const tx = await unit.write();
    await tx.$queryRaw`select from exam where id = ${id} for update`;
    const row = await tx.exam.findFirst({ where: { ...mine, id, finishedAt: null } });
    return row && { tx, sitting: sittingOf(row) };
  }
  const shop = async (): Promise<number | undefined> => bestOf(await practice.games(), practice.sha256);
  return {
    sittings,
    async begin() {
      const tx = await unit.write();
      await tx.$queryRaw`select from person where id = ${me} for no key update`;
      const before = await sittings();
      const left = before.find(({ finished }) => finished === null);
      if (left) return { id: left.id, answered: left.answers.length, again: left.again.map(({ item }) => item) };
      if (opensAt(before, now())) return null;
      const day = chinaDay(now());
      const seed = createHash('sha256')
        .update(`exam|${me}|${before.length + 1}`)
        .digest('hex')
        .slice(0, 12);
      const used = new Set(before.flatMap(({ asked }) => asked.flatMap(({ item, again }) => (again === undefined ? [item] : [item, again]))));
      const asked = drawExam(seed, { course: teaching.course, canAsk: askable(teaching, rates, now()), used });
      const { id } = await tx.exam.create({ data: { ...mine, seed, ratesOn: new Date(day), asked: [...asked], begunAt: now() } });
      return { id, answered: 0, again: [] };
    },
    async answer(id, at, answer) {
      const found = await open(id);
      if (!found) return null;
      const { answers } = found.sitting;
      if (answers.length !== at) return answers.length;
      await found.tx.exam.update({ where: { id }, data: { answers: [...answers, answer] } });
      return at + 1;
    },
    async again(id, answer) {
      const found = await open(id);
      if (!found || found.sitting.again.some(({ item }) => item === answer.item)) return false;
      await found.tx.exam.update({ where: { id }, data: { again: [...found.sitting.again, answer] } });
      return true;
    },
    async finish(id) {
      const found = await open(id);
      if (!found) return null;
      const { right, passed } = resultOf(found.sitting);
      await found.tx.exam.update({ where: { id }, data: { finishedAt: now(), right, passed } });
      return null;
    },
    sum: (item, ratesOn) => readSum(item, rates, ratesOn),
    async stand() {
      const all = await sittings();
      if (all.some(({ finished }) => finished === null)) return { is: 'open' };
      const until = opensAt(all, now());
      return until ? { is: 'rests', until: until.toISOString() } : { is: 'new' };
    },
    shop: async () => (await shop()) ?? null,
    passed: async () => passedOf(await sittings(), await shop()),
  };
}

/** Whether all figures of a question are known on a day. */
function askable({ course, figures }: Parts['teaching'], rates: RateTable, on: Date): (item: string) => boolean {
  const [known, day] = [figures(on), chinaDay(on)];
  return (item) => {
    const found = placeIn(course.lessons, item);
    return found ? slotsOf(found.question).every((slot) => known.has(slot)) : readSum(item, rates, day) !== undefined;
  };
}

/** What is asked and answered was written by this door and by nobody else. */
const sittingOf = (row: Prisma.ExamGetPayload<object>): Sitting => ({
  id: row.id,
  asked: row.asked as unknown as readonly Asked[],
  answers: row.answers as unknown as readonly Answered[],
  again: row.again as unknown as readonly Answered[],
  ratesOn: row.ratesOn.toISOString().slice(0, 10),
  begun: row.begunAt,
  finished: row.finishedAt,
});
