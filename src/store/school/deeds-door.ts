/** What one person's deeds left behind, as rows. */
import type { DeedAnswers } from '../../school/deeds.ts';
import type { DeedsDoor } from '../../school/deeds-door.ts';
import type { Unit } from '../turns/unit.ts';

/** Nobody is told of the same mistake again sooner. */
const quietMs = 7 * 24 * 60 * 60_000;

export function deedsDoor({ unit, me, now }: { readonly unit: Unit; readonly me: number; readonly now: () => Date }): DeedsDoor {
  return {
    async keep({ lesson, answers }) {
      const kept = { answers: { ...answers }, keptAt: now() };
      await (await unit.write()).learnerCard.upsert({
        where: { personId_lesson: { personId: me, lesson } },
        create: { personId: me, lesson, ...kept },
        update: kept,
      });
      return null;
    },
    async cards() {
      const rows = await (await unit.db()).learnerCard.findMany({ where: { personId: me }, orderBy: [{ keptAt: 'asc' }, { lesson: 'asc' }] });
      return rows.map(({ lesson, answers }) => ({ lesson, answers: answersOf(answers) }));
    },
    async explains(mistake) {
      const at = now();
      const before = new Date(at.getTime() - quietMs);
      const told = await (await unit.write()).$executeRaw`
        insert into mistake_explained as one (person_id, mistake, at) values (${me}, ${mistake}, ${at})
        on conflict (person_id, mistake) do update set at = excluded.at where one.at <= ${before}`;
      return told > 0;
    },
  };
}

/** Texts by question; what an earlier release kept otherwise is left out. */
const answersOf = (kept: unknown): DeedAnswers =>
  typeof kept === 'object' && kept !== null ? Object.fromEntries(Object.entries(kept).filter(([, answer]) => typeof answer === 'string')) : {};
