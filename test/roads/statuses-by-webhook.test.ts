/** What becomes of our messages on WhatsApp after it took them, as its webhooks tell: late, early, in any order and any number of times. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chanceFrom } from '../kill/chance.ts';
import { type BothApps, openBothApps } from '../support/both-apps.ts';
import { approveTemplates } from '../support/graph-api/approved.ts';
import { comesIn, orders, shawlOnSale } from './people.ts';

let apps: BothApps;
beforeEach(async () => {
  apps = await openBothApps({ expected: /^not delivered/ });
});
afterEach(() => apps.close());

type Body = Parameters<BothApps['house']['post']>[0];

const says = (words: string) => expect.stringContaining(words);

/** Posted so many at once, as a platform that catches up. */
async function told(bodies: readonly Body[], atOnce = 8): Promise<void> {
  for (let from = 0; from < bodies.length; from += atOnce)
    expect(new Set(await Promise.all(bodies.slice(from, from + atOnce).map(apps.house.post)))).toEqual(new Set([200]));
  await apps.settled();
}

function shuffledTwice(bodies: readonly Body[], seed: number): readonly Body[] {
  const chance = chanceFrom(seed);
  const drawn = [...bodies, ...bodies].map((body) => ({ body, at: chance() }));
  return drawn.toSorted((a, b) => a.at - b.at).map(({ body }) => body);
}

const status = (...of: Parameters<typeof apps.house.graph.status>) => apps.house.graph.status(...of);

async function one<T>(sql: string, values: readonly unknown[] = []): Promise<T> {
  return (await apps.house.pool.query<{ one: T }>(sql, [...values])).rows[0]?.one as T;
}
const reachedOf = (message: string) => one<string | null>('select reached as one from outbox where $1 = any(sent_ids)', [message]);

async function strange(): Promise<number> {
  const { values } = await apps.house.open.house.meter.statuses.get();
  return values.find(({ labels }) => labels.as === 'strange')?.value ?? 0;
}

/** Nobody sends what is to be tried later before its time; it has come. */
async function minutePasses(): Promise<void> {
  await apps.house.pool.query(`update outbox set due_at = due_at - interval '1 minute' where settled_at is null`);
  await apps.house.open.sweep();
  await apps.settled();
}

test('an order on two phones: sent, delivered and read of every message, shuffled and twice, among those of another program', async () => {
  const { phone: seller } = await shawlOnSale(apps);
  const buyer = apps.whatsapp('923217654321', 'Bilal');
  await comesIn(buyer);
  await orders(buyer);
  await seller.taps('Accept');
  const ids = [...seller.person.seen, ...buyer.person.seen].map(({ id }) => id);
  const [unread = ''] = ids.slice(-1);
  const bodies = [...ids, 'wamid.STRANGE'].flatMap((id) => ['sent', 'delivered', ...(id === unread ? [] : ['read'])].map((as) => status(id, as)));
  const before = ids.length;
  await told(shuffledTwice(bodies, 7));

  expect(await reachedOf(unread)).toBe('delivered');
  const counts = await apps.house.open.operator.standing.reached(new Date());
  const { sent, delivered, read } = Object.fromEntries(counts.map(({ of, count }) => [of, count]));
  expect({ delivered, read }).toEqual({ delivered: sent, read: Number(sent) - 1 });
  expect(sent).toBeGreaterThan(20);
  // Twice delivered, twice read: each was looked for once more and was never ours.
  expect(await strange()).toBe(4);
  expect(seller.person.seen.length + buyer.person.seen.length).toBe(before);
});

test('the platform tells of a message before it has answered our sending: nothing of it is lost', async () => {
  const { phone } = await shawlOnSale(apps);
  const { graph, post } = apps.house;
  for (const as of ['read', 'failed'] as const) {
    const before = phone.person.seen.length;
    let answers = (): void => undefined;
    graph.fails({
      hold: new Promise((resolve) => {
        answers = resolve;
      }),
    });
    expect(await post(phone.person.types('help'))).toBe(200);
    await expect.poll(() => phone.person.seen.length).toBe(before + 1);
    const { id = '', text = '' } = phone.person.seen.at(-1) ?? {};
    const bodies = as === 'read' ? [status(id, 'read'), status(id, 'delivered')] : [status(id, 'failed', 131000)];
    for (const body of [...bodies, ...bodies]) expect(await post(body)).toBe(200);
    answers();
    await apps.settled();
    await minutePasses();
    await minutePasses();
    if (as === 'read') expect(await reachedOf(id)).toBe('read');
    // It failed, whatever the answer said: it is sent once more, and known by its new name.
    else expect([await reachedOf(id), phone.person.seen.slice(before).map((shown) => shown.text)]).toEqual([undefined, [text, text]]);
  }
});

/** WhatsApp takes what is too late, and tells afterwards that it was: the body that tells so of the last. */
async function tooLate(phone: { readonly person: { readonly missed: readonly string[] } }): Promise<Body> {
  await expect.poll(() => phone.person.missed.length).toBe(1);
  return status(phone.person.missed[0] ?? '', 'failed', 131047);
}

/** A seller who in truth has not written for more than a day when somebody orders of her. */
async function orderedTooLate() {
  const { phone: seller } = await shawlOnSale(apps);
  const buyer = apps.telegram(7001, 'Bilal');
  await comesIn(buyer);
  apps.house.graph.refusesLate = true;
  async function silent(): Promise<void> {
    seller.person.wroteAt -= 25 * 3_600_000;
    // The platform counts in seconds: what she wrote in the one in which it refuses may be newer than what it refuses.
    await apps.house.pool.query(
      `update conversation set heard_at = heard_at - interval '2 seconds', closed_at = closed_at - interval '1 minute', revision = revision + 1 where channel = 'whatsapp-cloud'`,
    );
    // What was done for her when she wrote was done a day ago, and not in the second in which she will write again.
    await apps.house.pool.query(`delete from rung where clock = 'unpark'`);
  }
  return { seller, buyer, orders: (to?: 'as before') => orders(buyer, to), silent };
}

test('a new order that came too late for free words comes as a template, and is accepted by its button', async () => {
  approveTemplates(apps.house.graph, apps.house.open.house.words);
  const { seller, buyer, orders, silent } = await orderedTooLate();
  await silent();
  const number = await orders();
  const failed = await tooLate(seller);
  seller.heard();
  await told([status(seller.person.missed[0] ?? '', 'sent'), failed, failed]);
  expect(seller.heard()).toEqual([says(number)]);
  expect(seller.person.seen.at(-1)?.rows).toMatchObject([{ label: 'Accept', as: 'template' }, { label: 'Decline' }]);
  const id = seller.person.seen.at(-1)?.id ?? '';
  await told([status(id, 'read'), failed, status(id, 'delivered')]);
  expect(await reachedOf(id)).toBe('read');
  expect(await seller.taps('Accept')).toEqual([says('is accepted')]);
  expect(buyer.heard()).toEqual([says('accepted your order')]);
});

test('where no template goes either it comes on her other app, once; who has none is told when she writes', async () => {
  const { seller, orders, silent } = await orderedTooLate();
  const tablet = apps.telegram(6001);
  await comesIn(tablet);
  const [made = ''] = await seller.says('link');
  await tablet.says(/link \d{4} \d{4}/.exec(made)?.[0] ?? '');
  await tablet.taps('Yes, that is me');
  await apps.house.pool.query(`update conversation set heard_at = heard_at - interval '1 minute' where channel = 'telegram'`);
  await seller.says('help');
  await silent();
  const first = await orders();
  const failed = await tooLate(seller);
  apps.house.graph.fails({ code: 132015, title: 'Template is paused' });
  await told([failed, failed]);
  // A job brings it there, and nobody does jobs here but the sweeper.
  await minutePasses();
  expect([seller.heard(), tablet.heard()]).toEqual([[], [says(`New order ${first}`)]]);

  await seller.says('my apps', '2');
  await seller.taps('Yes, part with it');
  seller.person.missed.splice(0);
  await silent();
  const second = await orders('as before');
  const again = await tooLate(seller);
  apps.house.graph.fails({ code: 132015, title: 'Template is paused' });
  await told([again]);
  expect([seller.heard(), tablet.heard()]).toEqual([[], []]);
  expect(await one(`select count(*)::int as one from outbox where outcome = 'parked'`)).toBe(1);
  // She wrote last before it was too late, and not in the very same second.
  await apps.house.pool.query(`update conversation set heard_at = heard_at - interval '1 minute', revision = revision + 1 where channel = 'whatsapp-cloud'`);
  const answered = await seller.says('help');
  await minutePasses();
  expect([...answered, ...seller.heard()]).toEqual([expect.any(String), says(`New order ${second}`)]);
});
