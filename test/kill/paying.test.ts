import pg from 'pg';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Person } from '../support/bot-api/person.ts';
import { build } from '../support/build.ts';
import { chanceFrom } from './chance.ts';
import { type FrontDoor, openFrontDoor } from './front-door.ts';
import { type Ground, openGround } from './ground.ts';
import { buyer, seller, walks } from './people.ts';
import type { Running } from './process.ts';

let ground: Ground;
let door: FrontDoor;

beforeAll(() => build());
beforeEach(async () => {
  door = await openFrontDoor();
  ground = await openGround({ publicUrl: door.url, paying: true });
});
afterEach(async () => {
  await ground.close();
  await door.close();
});

const paidOnce = `
select (select count(*) from "order" where state = 'placed' and payment = 'paid')::int as paid,
  (select count(*) from order_event where act = 'pay')::int as events,
  (select count(*) from payment_event where misfit is null)::int as payments,
  (select count(*) from payment_event where misfit is not null)::int as misfits,
  (select count(*) from outbox where bubble::text like '%notice.placed%')::int as told`;

/** The provider took the money and the platform says so, as often as it likes. */
function paid({ api }: Ground, person: Person): void {
  const [invoice] = person.invoices();
  if (!invoice) throw new Error('nothing was asked to be paid');
  const told = person.receipt({ currency: invoice.currency, total_amount: invoice.total, invoice_payload: invoice.payload });
  for (let times = 0; times < 2; times++) api.delivers(told);
}

it('two processes behind one webhook, killed while money comes: each payment pays its order, once', { timeout: 360_000 }, async () => {
  const { api, books, processes, databaseUrl } = ground;
  const chance = chanceFrom(1947);
  const web: (Running | undefined)[] = await Promise.all([processes.start('web'), processes.start('web')]);
  await processes.start('worker');
  const serve = () => door.open(web.flatMap((one) => one?.url ?? []));
  serve();
  await api.until(() => api.webhookUrl !== undefined);
  await walks(api, seller(api.person(100), 'Lamp', '50'));
  const people = Array.from({ length: 10 }, (_, at) => api.person(200 + at));
  await Promise.all(people.map((one) => walks(api, buyer(one, 'Lamp', false, 'By card, here'))));
  await api.until(() => people.every((one) => one.invoices().length === 1));

  // Some are asked about first; the money of the others comes while processes die.
  for (const one of people.slice(0, 4)) expect(await one.pays()).toHaveProperty('paid');
  for (const [nth, one] of people.slice(4).entries()) {
    paid(ground, one);
    if (nth % 2 === 0) continue;
    const at = chance() < 0.5 ? 0 : 1;
    await web[at]?.kill();
    web[at] = undefined;
    serve();
    web[at] = await processes.start('web');
    serve();
  }
  await api.delivered();
  await api.until(() => people.every((one) => one.heard().some(({ text }) => text.includes('has arrived. Thank you!'))));

  await books.closed();
  await books.check(people);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  expect((await client.query(paidOnce)).rows).toEqual([{ paid: 10, events: 10, payments: 10, misfits: 0, told: 10 }]);
  await client.end();
  expect(api.complaints).toEqual([]);
});
