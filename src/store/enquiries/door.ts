/** What one person may write to others and read of them, and whom they do not want to read any more. */
import type { Enquiry, EnquiryDoor } from '../../shop/enquiry.ts';
import { answerDeal, takeDeal } from './deals.ts';
import { aboutOf, enquiryAt, enquiryOf, nameFor, otherOf, parts, sideOf, theirs } from './read.ts';
import type { WriteContext } from './telling.ts';
import { found, send } from './write.ts';

/** As many as anybody looks through. */
const listedAtMost = 40;

export function enquiryDoor(context: WriteContext): EnquiryDoor {
  const { unit, me, now } = context;
  return {
    to: (addressee) => found(context, addressee),

    async read(id): Promise<Enquiry | null> {
      const tx = await unit.db();
      const row = await enquiryAt(tx, me, id);
      return row && (await enquiryOf(tx, row, context));
    },

    async all() {
      const tx = await unit.db();
      const rows = await tx.enquiry.findMany({
        where: theirs(me),
        include: { ...parts, messages: { orderBy: { id: 'desc' }, take: 1 } },
        orderBy: { id: 'desc' },
      });
      const newest = (row: (typeof rows)[number]) => Number(row.messages[0]?.id ?? 0);
      return rows
        .toSorted((a, b) => newest(b) - newest(a))
        .slice(0, listedAtMost)
        .map((row) => ({ id: row.id, about: aboutOf(row), other: nameFor(sideOf(row, me), row), unanswered: row.messages[0]?.by !== sideOf(row, me) }));
    },

    send: (addressee, letter, facts, offer) => send(context, addressee, letter, facts, offer),
    answer: (deal, agrees) => answerDeal(context, deal, agrees),
    take: (deal) => takeDeal(context, deal),

    async block(id, blocks) {
      const tx = await unit.write();
      const row = await enquiryAt(tx, me, id);
      if (!row) return false;
      const pair = { blockerId: me, blockedId: otherOf(row, me) };
      if (blocks) await tx.block.createMany({ data: [{ ...pair, at: now() }], skipDuplicates: true });
      else await tx.block.deleteMany({ where: pair });
      return true;
    },

    async report(id, note) {
      const tx = await unit.write();
      if (!(await enquiryAt(tx, me, id))) return false;
      await tx.report.create({ data: { enquiryId: id, personId: me, note, at: now() } });
      return true;
    },
  };
}
