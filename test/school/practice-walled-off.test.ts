import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Walker } from '../matrix/walk.ts';
import { openWorld, orderOf, sellerWithLamp, somebody, type World } from '../matrix/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const seller = await sellerWithLamp(world);
  await orderOf(await somebody(world, 'buyer'), seller);
});
afterAll(() => world.close());

/** What a talk leaves behind wherever it leads, and the games themselves. */
const ofTalks = new Set(['inbound', 'outbox', 'practice_game', 'conversation']);

/** All rows of all other tables. */
async function everythingElse(): Promise<object> {
  const { rows } = await world.pool.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public' order by 1");
  const kept: { [table: string]: unknown } = {};
  for (const { name } of rows)
    if (!ofTalks.has(name)) kept[name] = (await world.pool.query(`select coalesce(jsonb_agg(t order by t::text), '[]') as rows from "${name}" t`)).rows;
  const talks = await world.pool.query('select id, channel, address, person_id from conversation order by id');
  const toOthers = await world.pool.query(`select count(*)::int as n from outbox o join conversation c on c.id = o.conversation_id
    where not exists (select from practice_game g where g.person_id = c.person_id)`);
  return { ...kept, talks: talks.rows, toOthers: toOthers.rows };
}

/** What leads out of the practice shop. */
const leavesPractice = /^f:(?:lesson|learn|practice:do=real)/;

const words = [
  'A',
  'b',
  'c',
  '1',
  '2',
  '3',
  '14',
  '239',
  '-5',
  '99999999',
  'Peshawari chappal, brown',
  'skip',
  'yes',
  'no',
  'practice',
  'next day',
  'SIM-0001',
  '🙂',
];
const acts = fc.array(fc.record({ tap: fc.integer({ min: 0, max: 9 }), word: fc.constantFrom(...words), types: fc.integer({ min: 0, max: 4 }) }), {
  minLength: 35,
  maxLength: 45,
});

test('whatever is done in the practice shop, every bubble says so and nothing else in the house changes', { timeout: 300_000 }, async () => {
  let days = 0;
  await fc.assert(
    fc.asyncProperty(acts, fc.constantFrom('practice', 'class WALL-99'), async (all, begin) => {
      const who = await somebody(world, 'buyer');
      const path = { name: 'practice', flow: 'practice', before: async () => ({ who, begin }), answers: {} } as const;
      const walker = new Walker(world, path, { who, begin });
      const before = await everythingElse();
      await walker.start();
      for (const { tap, word, types } of all) {
        if (!(await walker.open())) await walker.says('practice');
        const screen = world.simulator.phone(who.address).screen();
        const shown = screen.findLast(({ by }) => by === 'us');
        const ways = (shown?.controls?.items ?? []).filter(({ id }) => !leavesPractice.test(id) && !/^c:/.test(id));
        const way = ways[tap % Math.max(1, ways.length)];
        // At the door any other words are a search among real goods.
        const atTheDoor = (await walker.open())?.flow === 'practice';
        if (way && shown && (types > 0 || atTheDoor)) await walker.hand(walker.message({ kind: 'tap', control: way.id, on: shown.id }));
        else await walker.says(word);
      }
      days += await walker.count('select coalesce(sum(jsonb_array_length(decisions)), 0)::int as n from practice_game where person_id = $1');
      const said = await world.pool.query<{ key: string }>(
        "select distinct words->>'key' as key from outbox o, jsonb_array_elements(o.bubble->'words') words where o.conversation_id = $1",
        [who.conversation],
      );
      // Beside what is marked, the engine alone speaks: of buttons, and of what it does not understand. The parcel of a lesson marks itself.
      const marked = new Set(['practice.marked', 'deed.parcel']);
      expect(said.rows.map(({ key }) => key).filter((key) => !marked.has(key) && !key.startsWith('engine.'))).toEqual([]);
      expect(said.rows).toContainEqual({ key: 'practice.marked' });
      const after = await everythingElse();
      expect(after).toEqual(before);
    }),
    { numRuns: 12, seed: 20261122, endOnFailure: true },
  );
  expect(days).toBeGreaterThan(10);
});
