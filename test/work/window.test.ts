import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { recordStatements } from '../../src/bench/recorded.ts';
import { bare } from '../../src/words/bidi.ts';
import type { CloudPerson } from '../support/graph-api/person.ts';
import { aminaWrites, type Clouded, openClouded } from './cloud.ts';

describe('the 24 hours of WhatsApp', () => {
  let house: Clouded;
  let amina: CloudPerson;
  let person: number;
  const saw = () => amina.seen.splice(0).map(({ text }) => bare(text));

  beforeAll(async () => {
    house = await openClouded();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    ({ amina, person } = await aminaWrites(house));
  });

  const linked = async () => {
    await house.pool.query(`insert into conversation (channel, address, person_id, heard_at) values ('telegram', 'amina', $1, $2)`, [
      person,
      new Date(house.now().getTime() - 1),
    ]);
    return house.tg.phone('amina');
  };
  const shown = () =>
    house.tg
      .phone('amina')
      .screen()
      .flatMap(({ by, text }) => (by === 'us' ? [bare(text)] : []));

  test('inside, news are free words', async () => {
    house.pass(23);
    await house.leaves(person, 'A1');
    expect(saw()).toEqual([expect.stringContaining('A1')]);
    expect(await house.news()).toEqual(['A1 sent']);
  });

  test('inside, a turn asks the database for nothing that one on Telegram does not', async () => {
    await house.tells('sana', 'help');
    await house.posts(amina.types('help'));
    const onTelegram = await recordStatements(() => house.tells('sana', 'help'));
    const onWhatsapp = await recordStatements(() => house.posts(amina.types('help')));
    // Messages are counted against the platform's rate by and by, many at once.
    const ofTheTurn = onWhatsapp.flatMap(({ text }) => (/\bpace(_talk)?\b/.test(text) ? [] : text));
    expect(ofTheTurn).toEqual(onTelegram.map(({ text }) => text));
    expect(ofTheTurn).not.toEqual([]);
  });

  test('outside, they are the template that says it', async () => {
    house.pass(25);
    await house.leaves(person, 'A1', { key: 'notice.ship' });
    expect(saw()).toEqual([expect.stringContaining('A1')]);
    expect(await house.news()).toEqual(['A1 sent']);
    expect(await house.one(`select template as one from outbox`)).toMatch(/ship/);
  });

  test('what no template says waits, and is told once after the reply when they write again', async () => {
    house.pass(25);
    await house.leaves(person, 'A1');
    expect(await house.news()).toEqual(['A1 parked']);
    await house.sweep();
    expect(saw()).toEqual([]);
    const body = amina.types('help');
    await house.posts(body);
    const [reply, ...rest] = saw();
    expect(reply).not.toContain('A1');
    expect(rest).toEqual([expect.stringContaining('A1')]);
    await house.posts(body);
    await house.sweep();
    expect(saw()).toEqual([]);
    expect(await house.news()).toEqual(['A1 sent']);
  });

  test('of what waited, the newest of each order is told, in their order, a handful at a time', async () => {
    house.pass(25);
    for (const text of ['A1', 'B1', 'C1', 'A2', 'D1', 'E1', 'F1']) await house.leaves(person, text, { about: `subject:${text[0]}` });
    await house.posts(amina.types('help'));
    expect(saw().slice(1).map(numberIn)).toEqual(['B1', 'C1', 'A2', 'D1', 'E1']);
    await house.sweep();
    expect(saw()).toEqual([]);
    house.pass(1);
    await house.posts(amina.types('help'));
    await house.sweep();
    expect(saw().slice(1).map(numberIn)).toEqual(['F1']);
    expect((await house.news())[0]).toBe('A1 overtaken');
  });

  test('a reply that came too late is not said after a newer one', async () => {
    const conversation = await house.one<number>('select id as one from conversation');
    house.pass(25);
    await house.pool.query(`insert into outbox (conversation_id, bubble) values ($1, '{"words":[{"key":"notice.pack","with":{"number":"OLD","shop":"x"}}]}')`, [
      conversation,
    ]);
    await house.open().deliver.all(conversation);
    expect(await house.one('select outcome as one from outbox')).toBe('parked');
    await house.posts(amina.types('help'));
    expect(saw().filter((text) => text.includes('OLD'))).toEqual([]);
    expect(await house.one('select outcome as one from outbox order by id limit 1')).toBe('overtaken');
  });

  test('a message that an outage held up for a day opens nothing', async () => {
    const body = amina.types('help');
    house.pass(25);
    await house.posts(body);
    expect(saw()).toEqual([]);
    expect(await house.one('select outcome as one from outbox limit 1')).toBe('parked');
  });

  test('a process that dies between the turn and what waited loses nothing', async () => {
    house.pass(25);
    await house.leaves(person, 'A1');
    await house.pool.query('update conversation set heard_at = $1', [house.now()]);
    amina.wroteAt = house.now().getTime();
    await house.restarts();
    await house.sweep();
    expect(saw()).toEqual([expect.stringContaining('A1')]);
  });

  test('a linked Telegram is told instead, once, and never of a reply', async () => {
    await linked();
    house.pass(25);
    const conversation = await house.one<number>(`select id as one from conversation where channel = 'whatsapp-cloud'`);
    await house.pool.query(`update conversation set heard_at = heard_at + interval '1 minute' where id = $1`, [conversation]);
    await house.leaves(person, 'A1');
    for (const again of [0.1, 0.1]) {
      house.pass(again);
      await house.sweep();
    }
    expect(await house.news()).toEqual(['A1 elsewhere', 'A1 sent on telegram']);
    expect(shown()).toEqual([expect.stringContaining('A1')]);
    await house.posts(amina.types('help'));
    expect(saw().filter((text) => text.includes('A1'))).toEqual([]);
  });

  test('what they asked not to be told of goes nowhere else', async () => {
    await linked();
    await house.pool.query(`update person set muted = '{news}'`);
    house.pass(25);
    await house.pool.query(`update conversation set heard_at = heard_at + interval '1 minute' where channel = 'whatsapp-cloud'`);
    await house.leaves(person, 'A1', { purpose: 'news' });
    expect(await house.news()).toEqual(['A1 unwanted']);
    await house.posts(amina.types('help'));
    expect(await house.news()).toEqual(['A1 unwanted']);
  });

  test('a reminder of a talk is told neither in another app nor once the talk goes on', async () => {
    await linked();
    await house.pool.query(`update conversation set heard_at = heard_at + interval '1 minute' where channel = 'whatsapp-cloud'`);
    house.pass(25);
    await house.leaves(person, 'A1', { purpose: 'reminders' });
    expect(await house.news()).toEqual(['A1 parked']);
    await house.posts(amina.types('help'));
    expect(await house.news()).toEqual(['A1 overtaken']);
  });

  test('whoever blocked us on Telegram is told on WhatsApp, while that is open', async () => {
    const tg = await linked();
    house.pass(0.1);
    await tg.sends({ kind: 'blocked' });
    await house.settle();
    // Nobody told us of it.
    await house.pool.query('update conversation set blocked_at = null');
    await house.leaves(person, 'A1');
    house.pass(0.1);
    await house.sweep();
    expect(await house.news()).toEqual(['A1 elsewhere on telegram', 'A1 sent']);
    expect(saw()).toEqual([expect.stringContaining('A1')]);
    await house.leaves(person, 'B1');
    expect(saw()).toEqual([expect.stringContaining('B1')]);
  });

  describe('the platform says so only afterwards', () => {
    /** Our clock says the window is open, the platform's that it is not. */
    const tooLate = async (text: string, key = 'notice.pack') => {
      house.graph.refusesLate = true;
      house.pass(0.1);
      amina.wroteAt -= 25 * 3_600_000;
      await house.leaves(person, text, { key });
      expect(await house.news()).toEqual([`${text} sent`]);
      return house.graph.status(amina.missed[0] ?? '', 'failed', 131047);
    };

    test('news go as their template', async () => {
      const failed = await tooLate('A1', 'notice.ship');
      await house.posts(failed, failed);
      expect(saw()).toEqual([expect.stringContaining('A1')]);
      expect(await house.news()).toEqual(['A1 sent']);
      expect(await house.one(`select template as one from outbox`)).toMatch(/ship/);
    });

    test('news wait, and so do those after them without being tried', async () => {
      await house.posts(amina.types('help'));
      saw();
      const failed = await tooLate('A1');
      await house.posts(failed, failed);
      expect(await house.news()).toEqual(['A1 parked']);
      await house.leaves(person, 'A2');
      expect(amina.missed).toHaveLength(1);
      expect(await house.news()).toEqual(['A1 parked', 'A2 parked']);
      house.pass(1);
      await house.posts(amina.types('help'));
      expect(saw().slice(1).map(numberIn)).toEqual(['A1', 'A2']);
    });

    test('whoever writes in the very second in which it says so is answered, and told what waited', async () => {
      await house.posts(await tooLate('A1'));
      expect(await house.news()).toEqual(['A1 parked']);
      await house.posts(amina.types('help'));
      expect(saw()).toEqual([expect.any(String), expect.stringContaining('A1')]);
    });

    test('before we have noted what was sent, it waits for that', async () => {
      const id = 'wamid.NOTYET';
      await house.leaves(person, 'A1');
      amina.wroteAt -= 25 * 3_600_000;
      await house.posts(house.graph.status(id, 'failed', 131047));
      expect(await house.news()).toEqual(['A1 sent']);
      await house.pool.query('update outbox set sent_ids = $1', [[id]]);
      await house.sweep();
      expect(await house.news()).toEqual(['A1 parked']);
    });

    test('when it refuses at once, the gate does not try the next', async () => {
      amina.wroteAt -= 25 * 3_600_000;
      await house.leaves(person, 'A1');
      await house.leaves(person, 'A2');
      expect(await house.news()).toEqual(['A1 parked', 'A2 parked']);
      expect(await house.one(`select fault as one from outbox order by id desc limit 1`)).toContain('no template');
    });
  });

  test('a template that the platform refuses waits, with what it said', async () => {
    house.pass(25);
    house.graph.fails({ code: 132015, title: 'Template is paused' });
    await house.leaves(person, 'A1', { key: 'notice.ship' });
    expect(await house.news()).toEqual(['A1 parked']);
    expect(await house.one(`select fault as one from outbox`)).toContain('132015');
  });

  test('so does one that it refuses afterwards', async () => {
    house.pass(25);
    await house.leaves(person, 'A1', { key: 'notice.ship' });
    const id = amina.seen.at(-1)?.id ?? '';
    await house.posts(house.graph.status(id, 'failed', 131049), house.graph.status(id, 'failed', 131049));
    expect(await house.news()).toEqual(['A1 parked']);
    expect(saw()).toHaveLength(1);
  });
});

const numberIn = (text: string): string | undefined => /\b[A-Z]\d\b/.exec(text)?.[0];
