/** What the operator says to many: written, looked at, sent, held and stopped. Counts, and nobody's name. */
import type pg from 'pg';
import type { BroadcastAct, BroadcastKind, BroadcastState, DryRun, EndedBy, Tally } from '../../shop/broadcast.ts';
import { type Audience, type AudienceGround, dryRun } from './audience.ts';
import { type Held, latestBroadcasts, operatorsBroadcast, steer, type Texts, tallyOf } from './record.ts';

export type Draft = { readonly roles: readonly string[]; readonly countries: readonly string[]; readonly texts: Texts };

export type DeskView = {
  readonly id: number;
  readonly kind: BroadcastKind;
  readonly state: BroadcastState;
  readonly endedBy: EndedBy | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly audience: Pick<Audience, 'roles' | 'countries'>;
  readonly texts: Texts;
  readonly tally: Tally;
};

const listedAtMost = 100;

export function makeBroadcastDesk(pool: pg.Pool, ground: AudienceGround, now: () => Date) {
  const viewOf = async ({ id, kind, state, endedBy, startedAt, endedAt, of, texts }: Held): Promise<DeskView> => {
    const { roles, countries } = of;
    const audience = { ...(roles && { roles }), ...(countries && { countries }) };
    return { id, kind, state, endedBy, startedAt, endedAt, audience, texts, tally: await tallyOf(pool, id) };
  };

  return {
    /** The operator's and the sellers', the latest first. */
    list: async (): Promise<readonly DeskView[]> => Promise.all((await latestBroadcasts(pool, listedAtMost)).map(viewOf)),

    async one(id: number): Promise<DeskView | undefined> {
      const held = await operatorsBroadcast(pool, id);
      return held && (await viewOf(held));
    },

    /** To whom a draft would go now. */
    async dry(id: number): Promise<DryRun | undefined> {
      const held = await operatorsBroadcast(pool, id);
      return held && (await dryRun(pool, ground, 'notice', held.of, now()));
    },

    /** Keeps a draft; nobody is told by that. An empty list means all; who reads a language without a text is left out. */
    async draft({ roles, countries, texts }: Draft): Promise<number> {
      const audience = { ...(roles.length > 0 && { roles }), ...(countries.length > 0 && { countries }) };
      const { rows } = await pool.query<{ id: number }>(
        `insert into broadcast (kind, state, since, created_at, audience, texts) values ('notice', 'draft', $1, $1, $2, $3) returning id`,
        [now(), JSON.stringify(audience), JSON.stringify(texts)],
      );
      const [row] = rows;
      if (!row) throw new Error('a draft was not kept');
      return row.id;
    },

    /** `false` where its state does not allow it: somebody did it before. */
    steer: (id: number, act: BroadcastAct): Promise<boolean> => inTransaction(pool, (client) => steer(client, id, act, now())),
  };
}

async function inTransaction<T>(pool: pg.Pool, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
