import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bare } from '../../src/words/bidi.ts';
import type { CloudPerson } from '../support/graph-api/person.ts';
import { aminasPhone, aminaWrites, type Clouded, openClouded } from './cloud.ts';

describe('WhatsApp took a message and its answer was lost', () => {
  let house: Clouded;
  let amina: CloudPerson;
  let person: number;
  const saw = () => amina.seen.map(({ text }) => bare(text));
  const idOf = (nth: number) => amina.seen.at(nth)?.id ?? '';
  const sentIds = () => house.one<readonly string[]>('select sent_ids as one from outbox');
  async function later(): Promise<void> {
    house.pass(0.1);
    await house.sweep();
  }

  beforeAll(async () => {
    house = await openClouded();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    ({ amina, person } = await aminaWrites(house));
  });

  async function answerLost(text = 'A1'): Promise<void> {
    house.graph.fails({ drop: 'after' });
    await house.leaves(person, text);
    expect(await house.news()).toEqual([`${text} open`]);
  }

  test('a status tells that it came: it is not sent again, and is known by its name', async () => {
    await answerLost();
    await house.posts(house.graph.status(idOf(0), 'delivered'), house.graph.status(idOf(0), 'sent'));
    await later();
    expect(saw()).toEqual([expect.stringContaining('A1')]);
    expect([await house.news(), await sentIds()]).toEqual([['A1 sent'], [idOf(0)]]);
    await house.posts(house.graph.status(idOf(0), 'read'));
    expect(await house.one('select reached as one from outbox')).toBe('read');
  });

  test('so it is where the process died before it could note the answer', async () => {
    await house.leaves(person, 'A1');
    await house.pool.query(
      `update outbox set settled_at = null, outcome = null, sent_ids = '{}', claimed_by = 'a process that is gone', claimed_until = now() + interval '1 minute'`,
    );
    await house.posts(house.graph.status(idOf(0), 'sent'));
    await later();
    expect([saw(), await house.news()]).toEqual([[expect.stringContaining('A1')], ['A1 sent']]);
  });

  test('of several parts, the next try begins after those that came', async () => {
    await answerLost(`${'Long words. '.repeat(500)}A1`);
    await house.posts(house.graph.status(idOf(0), 'sent'));
    await later();
    expect(new Set(saw()).size).toBe(saw().length);
    expect(await sentIds()).toEqual(amina.seen.map(({ id }) => id));
  });

  test('of several parts that are told of at once, too', async () => {
    await house.leaves(person, `${'Long words. '.repeat(500)}A1`);
    const ids = amina.seen.map(({ id }) => id);
    await house.pool.query(
      `update outbox set settled_at = null, outcome = null, sent_ids = '{}', claimed_by = 'a process that is gone', claimed_until = now() + interval '1 minute'`,
    );
    await house.posts(together(ids.toReversed().map((id) => house.graph.status(id, 'sent'))));
    await later();
    expect(ids).toHaveLength(2);
    expect([amina.seen.map(({ id }) => id), await sentIds()]).toEqual([ids, ids]);
  });

  test('nothing tells of it: it is sent again', async () => {
    await answerLost();
    await later();
    expect(saw()).toHaveLength(2);
    await house.posts(house.graph.status(idOf(0), 'sent'));
    expect(await sentIds()).toEqual([idOf(1)]);
  });

  test('it failed, whatever is told besides and in whatever order: it is sent again', async () => {
    await answerLost();
    const id = idOf(0);
    await house.posts(house.graph.status(id, 'failed', 131000), house.graph.status(id, 'sent'));
    await later();
    await later();
    expect(saw()).toHaveLength(2);
    expect([await house.news(), await sentIds()]).toEqual([['A1 sent'], [idOf(1)]]);
  });

  test('one that comes while it is sent again changes nothing of that', async () => {
    await answerLost();
    let answers = (): void => undefined;
    house.graph.fails({
      hold: new Promise((resolve) => {
        answers = resolve;
      }),
    });
    const again = later();
    await expect.poll(() => amina.seen.length, { timeout: 10_000 }).toBe(2);
    const channel = house.open().house.channels['whatsapp-cloud'];
    await house.open().attend.receive(channel?.read(house.graph.status(idOf(0), 'sent')) ?? []);
    answers();
    await again;
    expect([await house.news(), await sentIds()]).toEqual([['A1 sent'], [idOf(1)]]);
  });

  describe('as a template', () => {
    const ship = { key: 'notice.ship' } as const;
    beforeEach(async () => {
      house.pass(25);
      house.graph.fails({ drop: 'after' });
      await house.leaves(person, 'A1', ship);
      expect(await house.news()).toEqual(['A1 open']);
    });

    test('a status tells that it came: it is not sent again, and is known by its name', async () => {
      await house.posts(house.graph.status(idOf(0), 'sent'));
      await later();
      expect(saw()).toEqual([expect.stringContaining('A1')]);
      expect([await house.news(), await sentIds()]).toEqual([['A1 sent'], [idOf(0)]]);
      expect(await house.one('select template as one from outbox')).toMatch(/ship/);
    });

    test('nor in free words, when they have written meanwhile', async () => {
      await house.posts(house.graph.status(idOf(0), 'delivered'), amina.types('help'));
      await later();
      expect(saw().filter((text) => text.includes('A1'))).toHaveLength(1);
      expect(await house.news()).toEqual(['A1 sent']);
    });

    test('nothing tells of it: it is sent again', async () => {
      await later();
      expect(saw()).toHaveLength(2);
      expect([await house.news(), await sentIds()]).toEqual([['A1 sent'], [idOf(1)]]);
    });

    test('it came and then failed: it waits for them to write, as any template that is refused', async () => {
      await house.posts(house.graph.status(idOf(0), 'sent'), house.graph.status(idOf(0), 'failed', 132015));
      await later();
      expect(saw()).toHaveLength(1);
      expect(await house.news()).toEqual(['A1 parked']);
      expect(await sentIds()).toEqual([]);
    });
  });

  test('a status of a message to somebody else, or of another program, settles nothing', async () => {
    await answerLost();
    const entry = await house.one<string>('select id::text as one from outbox');
    const told = { id: 'wamid.OTHER', status: 'sent', timestamp: '1764000000' };
    for (const other of [
      { ...told, recipient_id: '923330000000', biz_opaque_callback_data: `sarai.${entry}.0` },
      { ...told, recipient_id: aminasPhone, biz_opaque_callback_data: 'another program’s' },
    ])
      await house.posts(house.graph.put({ statuses: [other] }));
    expect(await sentIds()).toEqual([]);
    await later();
    expect(saw()).toHaveLength(2);
  });
});

/** One body with what was told in several. */
function together(bodies: readonly object[]): unknown {
  const all = bodies as readonly { readonly object: string; readonly entry: readonly object[] }[];
  return { ...all[0], entry: all.flatMap(({ entry }) => entry) };
}
