import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { read } from '../../src/channels/whatsapp-web/read.ts';
import { bare } from '../../src/words/bidi.ts';
import { seeded } from '../store/shop-setting.ts';
import type { CloudPerson } from '../support/graph-api/person.ts';
import { aminasPhone, aminaWrites, type Clouded, openClouded } from './cloud.ts';

describe('what WhatsApp tells of a message after it took it', () => {
  let house: Clouded;
  let amina: CloudPerson;
  let person: number;
  const saw = () => amina.seen.splice(0).map(({ text }) => bare(text));
  const idOf = (nth: number) => amina.seen.at(nth)?.id ?? '';
  const reached = () => house.one<readonly (string | null)[]>('select array_agg(reached order by id) as one from outbox');
  const counted = async (as: string) => {
    const { values } = await house.open().house.meter.statuses.get();
    return values.find(({ labels }) => labels.as === as)?.value ?? 0;
  };

  beforeAll(async () => {
    house = await openClouded();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    ({ amina, person } = await aminaWrites(house));
  });

  test('in any order and any number of times, the furthest is what counts', async () => {
    for (const text of ['A1', 'B1', 'C1']) await house.leaves(person, text);
    const told = amina.seen.flatMap(({ id }, nth) => ['sent', 'delivered', ...(nth > 0 ? ['read'] : [])].map((as) => house.graph.status(id, as)));
    const chance = seeded(7);
    for (let day = 0; day < 5; day++) {
      const shuffled = [...told, ...told].map((body) => ({ body, at: chance() })).toSorted((a, b) => a.at - b.at);
      await house.posts(...shuffled.map(({ body }) => body));
      expect(await reached()).toEqual(['delivered', 'read', 'read']);
    }
    expect(await house.news()).toEqual(['A1 sent', 'B1 sent', 'C1 sent']);
    expect(amina.seen).toHaveLength(3);
    await house.pool.query('update outbox set settled_at = $1', [house.now()]);
    const counts = await house.open().operator.standing.reached(house.now());
    expect(Object.fromEntries(counts.map(({ of, count }) => [of, count]))).toEqual({ sent: 3, delivered: 3, read: 2 });
  });

  test('before we have noted what was sent, it is asked for once more', async () => {
    await house.leaves(person, 'A1');
    const id = idOf(0);
    await house.pool.query(`update outbox set sent_ids = '{}'`);
    const told = house.posts(house.graph.status(id, 'read'));
    await house.pool.query('update outbox set sent_ids = $1', [[id]]);
    await told;
    expect(await reached()).toEqual(['read']);
    expect(await counted('strange')).toBe(0);
  });

  test('of a message of another program on the same number is dropped and counted, and taken from the platform', async () => {
    const strange = house.graph.status('wamid.STRANGE', 'read');
    const failed = house.graph.status('wamid.STRANGETOO', 'failed', 131000);
    await house.posts(strange, failed, failed);
    expect(await counted('strange')).toBe(1);
    house.pass(0.2);
    await house.sweep();
    await house.sweep();
    expect(await counted('strange')).toBe(2);
    expect(await house.one('select count(*)::int as one from failed_status where taken_at is null')).toBe(0);
  });

  test('trouble on its side: it is sent again, from the part that failed, once for each time it is told', async () => {
    await house.leaves(person, `${'Long words. '.repeat(500)}A1`);
    const parts = amina.seen.length;
    expect(parts).toBeGreaterThan(1);
    const failed = house.graph.status(idOf(-1), 'failed', 131000);
    const last = saw().at(-1);
    await house.posts(failed, failed);
    house.pass(0.1);
    await house.sweep();
    await house.posts(failed);
    await house.sweep();
    expect(saw()).toEqual([last]);
    expect(await house.one('select cardinality(sent_ids) as one from outbox')).toBe(parts);
  });

  test('a failure is not lost with the process that was told of it', async () => {
    await house.leaves(person, 'A1');
    const failed = { channel: 'whatsapp-cloud', message: idOf(0), at: house.now(), failure: { why: 'try-later', detail: '131000 x' } };
    saw();
    await house.pool.query('insert into failed_status (channel, message, at, failure, told_at) values ($1, $2, $3, $4, $3)', [
      failed.channel,
      failed.message,
      failed.at,
      failed.failure,
    ]);
    await house.restarts();
    await house.sweep();
    house.pass(0.1);
    await house.sweep();
    expect(saw()).toEqual([expect.stringContaining('A1')]);
  });

  test('after enough attempts it is given up, and the operator has it', async () => {
    await house.leaves(person, 'A1');
    await house.pool.query('update outbox set attempts = 12');
    await house.posts(house.graph.status(idOf(0), 'failed', 131000));
    expect(await house.news()).toEqual(['A1 gave-up']);
    expect(await house.open().operator.messages.list()).toHaveLength(1);
  });

  describe('they cannot be reached', () => {
    test('nothing is written to them until they come back', async () => {
      await house.leaves(person, 'A1');
      await house.posts(house.graph.status(idOf(0), 'failed', 131026));
      saw();
      await house.leaves(person, 'B1');
      expect([saw(), await house.news()]).toEqual([[], ['A1 blocked']]);
      await house.posts(amina.types('help'));
      expect(saw()).toHaveLength(1);
      await house.leaves(person, 'C1');
      expect(saw()).toEqual([expect.stringContaining('C1')]);
    });

    test('but they have written since: it is sent again', async () => {
      await house.leaves(person, 'A1');
      const failed = house.graph.status(idOf(0), 'failed', 131026);
      house.pass(1);
      await house.posts(amina.types('help'));
      saw();
      await house.posts(failed);
      expect(saw()).toEqual([expect.stringContaining('A1')]);
    });

    test('and what waited for them goes to their Telegram when it would have come, the newest of each order', async () => {
      await house.pool.query(`insert into conversation (channel, address, person_id, heard_at) values ('telegram', 'amina', $1, $2)`, [
        person,
        new Date(house.now().getTime() - 1000),
      ]);
      const shown = () =>
        house.tg
          .phone('amina')
          .screen()
          .map(({ text }) => bare(text));
      const before = shown().length;
      await house.leaves(person, 'A1', { about: 'subject:A' });
      const blocked = house.graph.status(idOf(0), 'failed', 131026);
      // Held until the morning.
      for (const text of ['B1', 'B2'])
        await house.pool.query(
          `insert into outbox (conversation_id, bubble, lane, about, due_at)
          select conversation_id, jsonb_set(bubble, '{words,0,with,number}', to_jsonb($1::text)), 'notice', 'subject:B', $2 from outbox where about = 'subject:A'`,
          [text, new Date(house.now().getTime() + 3_600_000)],
        );
      await house.posts(blocked, blocked);
      house.pass(0.1);
      await house.sweep();
      expect(shown().slice(before)).toEqual([expect.stringContaining('A1')]);
      house.pass(1);
      await house.sweep();
      expect(await house.news()).toEqual(['A1 elsewhere', 'B1 blocked', 'B2 elsewhere', 'A1 sent on telegram', 'B2 sent on telegram']);
      expect(shown().slice(before)).toEqual([expect.stringContaining('A1'), expect.stringContaining('B2')]);
    });
  });

  test('refused for good: their Telegram has it once, and where there is none the operator', async () => {
    await house.leaves(person, 'A1');
    await house.posts(house.graph.status(idOf(0), 'failed', 131051));
    expect(await house.news()).toEqual(['A1 refused']);
    expect(await house.open().operator.messages.list()).toHaveLength(1);
    await house.pool.query(`insert into conversation (channel, address, person_id, heard_at) values ('telegram', 'sana', $1, $2)`, [
      person,
      new Date(house.now().getTime() - 1000),
    ]);
    await house.leaves(person, 'B1');
    const failed = house.graph.status(idOf(-1), 'failed', 131051);
    await Promise.all([house.posts(failed), house.posts(failed)]);
    house.pass(0.1);
    await house.sweep();
    expect(await house.news()).toEqual(['A1 refused', 'B1 elsewhere', 'B1 sent on telegram']);
  });

  describe('through a paired phone', () => {
    const id = '3EB0A1B2C3D4E5F60718';
    const acked = async (ack: number) => {
      await house.open().attend.receive(read({ event: 'ack', id, ack, at: house.now().getTime() }));
      await house.settle();
    };
    beforeEach(async () => {
      await house.pool.query(
        `with c as (insert into conversation (channel, address, person_id, heard_at) values ('whatsapp-web', $2, $1, $3) returning id)
        insert into outbox (conversation_id, bubble, lane, settled_at, outcome, sent_ids, attempts)
        select id, '{"words":[{"key":"notice.pack","with":{"number":"A1","shop":"Bibi Crafts"}}]}', 'notice', $3, 'sent', array[$4], 1 from c`,
        [person, aminasPhone, house.now(), id],
      );
    });

    test('it is known how far it came', async () => {
      for (const [ack, far] of [
        [1, null],
        [2, 'delivered'],
        [3, 'read'],
        [2, 'read'],
      ] as const) {
        await acked(ack);
        expect(await reached()).toEqual([far]);
      }
      expect(await counted('strange')).toBe(0);
    });

    test('one that failed after all goes to their Telegram', async () => {
      await house.pool.query(`insert into conversation (channel, address, person_id, heard_at) values ('telegram', 'hina', $1, $2)`, [person, house.now()]);
      await acked(-1);
      await acked(-1);
      await house.sweep();
      expect(await house.news()).toEqual(['A1 elsewhere', 'A1 sent on telegram']);
    });
  });
});
