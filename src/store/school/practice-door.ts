/** The practice games of one person, as rows. */
import { createHash } from 'node:crypto';
import type { Decision, Setup } from '../../school/practice/game.ts';
import { lengths } from '../../school/practice/game.ts';
import type { KeptGame, PracticeDoor } from '../../school/practice/practice.ts';
import { scenarios } from '../../school/practice/scenarios.ts';
import type { Prisma } from '../prisma/client.ts';
import type { Unit } from '../turns/unit.ts';

type Row = Prisma.PracticeGameGetPayload<object>;

const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest();

export function practiceDoor({ unit, me, now }: { readonly unit: Unit; readonly me: number; readonly now: () => Date }): PracticeDoor {
  /** Of the day that is open, so that what comes twice is done once. */
  const open = async ({ id, decisions }: KeptGame) => {
    const tx = await unit.write();
    await tx.$queryRaw`select from practice_game where id = ${id} for update`;
    const row = await tx.practiceGame.findFirst({ where: { id, personId: me, endedAt: null } });
    return row && decided(row).length === decisions.length ? { tx, row } : undefined;
  };
  return {
    sha256,
    async games() {
      const rows = await (await unit.db()).practiceGame.findMany({ where: { personId: me }, orderBy: { id: 'desc' } });
      return rows.map(kept);
    },
    async begin({ scenario, product, setup, length, listing, class: inClass }) {
      const tx = await unit.write();
      await tx.$queryRaw`select from person where id = ${me} for no key update`;
      if ((await tx.practiceGame.count({ where: { personId: me, endedAt: null } })) > 0) return null;
      // A game that was dropped is gone, and its number never comes again: nobody begins anew with the luck they know.
      const [next] = await tx.$queryRaw<[{ id: number }]>`select nextval(pg_get_serial_sequence('practice_game', 'id'))::int as id`;
      const seed = inClass?.code ?? `${Buffer.from(sha256(`practice|${me}`)).toString('hex', 0, 6)}-${next.id}`;
      const asked = { id: next.id, seed, scenario: scenario.id, product: product.id, length, setup, ...listing, begunAt: now() };
      await tx.practiceGame.create({ data: { ...asked, personId: me, class: inClass?.code ?? null, nick: inClass?.nick ?? null } });
      return null;
    },
    async decide(game, today) {
      const found = await open(game);
      await found?.tx.practiceGame.update({ where: { id: game.id }, data: { today } });
      return null;
    },
    async pass(game, days) {
      const found = await open(game);
      if (!found) return null;
      const decisions = [...decided(found.row), ...days];
      await found.tx.practiceGame.update({
        where: { id: game.id },
        data: { decisions, today: {}, ...(decisions.length >= found.row.length && { endedAt: now() }) },
      });
      return null;
    },
    async drop({ id }) {
      await (await unit.write()).practiceGame.deleteMany({ where: { id, personId: me, endedAt: null } });
      return null;
    },
    async board(code) {
      const db = await unit.db();
      if ((await db.practiceGame.count({ where: { personId: me, class: code } })) === 0) return null;
      const rows = await db.practiceGame.findMany({
        where: { class: code, length: lengths.whole, endedAt: { not: null } },
        orderBy: { id: 'asc' },
        distinct: ['personId'],
      });
      return rows.filter(({ nick }) => nick !== null).map(kept);
    },
  };
}

/** Both were written by these doors and by nobody else. */
const decided = ({ decisions }: Row) => decisions as Decision[];

/** Throws for goods that are no longer sold: rules may be added, never changed. */
function kept(row: Row): KeptGame {
  const scenario = scenarios.find(({ id }) => id === row.scenario);
  const product = scenario?.products.find(({ id }) => id === row.product);
  if (!scenario || !product) throw new Error(`practice game ${row.id} is of goods that are not known: ${row.scenario} ${row.product}`);
  return {
    id: row.id,
    seed: row.seed,
    scenario,
    product,
    length: row.length,
    setup: row.setup as Setup,
    listing: { title: row.title, description: row.description },
    class: row.class === null ? null : { code: row.class, nick: row.nick },
    decisions: decided(row),
    today: row.today as Decision,
    ended: row.endedAt !== null,
  };
}
