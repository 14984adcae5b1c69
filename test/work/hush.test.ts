import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOrder, openTimed, type Timed } from './time.ts';

let house: Timed;
beforeAll(async () => {
  house = await openTimed();
});
afterAll(() => house.close());

const idle = async () => {
  await house.open.attend.idle();
  await house.open.deliver.idle();
};
const answers = async (who: string, text: string) => {
  await house.phone(who).answered(text);
  await idle();
};
const accept = (who: string, order: string) =>
  house.open.attend.receive([
    {
      id: `accept-${order}`,
      channel: 'telegram',
      address: who,
      at: house.now().toISOString(),
      content: { kind: 'tap', control: `f:sale:order=${order}:do=accept` },
    },
  ]);
const conversationOf = (who: string) => house.one<number>('select id as one from conversation where address = $1', [who]);

test('half an hour after the owner’s last word the news that waited come, and the next message is met as usual', async () => {
  const { names, number } = await anOrder(house, 'hush');
  await house.says(names.buyer, 'help');
  await answers(names.buyer, 'Salam, it is me');
  await house.at('Mon 10:20');
  await answers(names.buyer, 'Which colour?');
  house.heard(names.buyer);
  await house.says(names.buyer, 'red');
  await accept(names.seller, number);
  await house.at('Mon 10:49');
  expect(house.heard(names.buyer)).toEqual([]);
  // Nobody looks for what cannot be sent.
  expect(await house.open.house.outbox.held(await conversationOf(names.buyer))).toBe(false);
  expect(await house.open.house.undone.unsent(0, ['telegram'])).toBe(0);
  expect(await house.one(`select state as one from "order" where number = $1`, [number])).toBe('accepted');

  await house.at('Mon 10:51');
  expect(house.heard(names.buyer)).toEqual([expect.stringContaining(`accepted your order ${number}`)]);
  await house.says(names.buyer, 'help');
  expect(house.heard(names.buyer)).toHaveLength(1);
});

test('what was said by hand is kept with the person, and goes with them', async () => {
  const { names, buyer } = await anOrder(house, 'kept');
  await answers(names.buyer, 'I send it tomorrow');
  await house.says(names.buyer, 'fine by me');
  const said = await house.pool.query<{ said: string }>(
    `select message->'content'->>'text' as said from inbound i join conversation c on c.id = i.conversation_id where c.person_id = $1 order by i.id`,
    [buyer],
  );
  expect(said.rows.map((row) => row.said)).toEqual(['I send it tomorrow', 'fine by me']);
});

test('another process keeps silent too, and what a platform tells a day late hushes nobody', async () => {
  const { names } = await anOrder(house, 'two');
  await house.says(names.buyer, 'help');
  house.heard(names.buyer);
  const message = await house.phone(names.buyer).answered('from the phone');
  await idle();
  await house.other.attend.receive([{ ...message, id: 'asked', content: { kind: 'text', text: 'help' } }]);
  await house.other.attend.idle();
  await house.other.deliver.idle();
  expect(house.heard(names.buyer)).toEqual([]);

  const late = await anOrder(house, 'late');
  await house.open.attend.receive([{ ...message, id: 'late', address: late.names.buyer, at: new Date(house.now().getTime() - 86_400_000).toISOString() }]);
  await house.says(late.names.buyer, 'help');
  expect(house.heard(late.names.buyer)).toHaveLength(1);
});

test('the owner’s words are no sign that the person is there', async () => {
  const { names } = await anOrder(house, 'there');
  const heardAt = () => house.one<Date>('select heard_at as one from conversation where address = $1', [names.buyer]);
  const before = await heardAt();
  await house.at('Tue 12:00');
  await answers(names.buyer, 'Are you there?');
  expect(await heardAt()).toEqual(before);
});

test('in a talk that was handed over their own affairs are told, what can wait waits, and no process answers', async () => {
  const { names } = await anOrder(house, 'handed');
  await house.says(names.buyer, 'human', 'where is my lamp?');
  house.heard(names.buyer);
  const talk = await conversationOf(names.buyer);
  await house.pool.query(
    `insert into outbox (conversation_id, bubble, lane, due_at, created_at, purpose)
    select $1, jsonb_build_object('words', jsonb_build_array(jsonb_build_object('key', key))), 'notice', $2, $2, purpose
    from (values ('engine.command_language', 'offers'), ('engine.command_help', null)) as news (key, purpose)`,
    [talk, house.now()],
  );
  await house.open.deliver.all(talk);
  await idle();
  expect(house.heard(names.buyer)).toEqual(['Help']);
  const asked = await house.phone(names.buyer).answered('nothing of ours');
  await idle();
  await house.other.attend.receive([{ ...asked, id: 'asked-there', content: { kind: 'text', text: 'help' } }]);
  await house.other.attend.idle();
  await house.other.deliver.idle();
  expect(house.heard(names.buyer)).toEqual([]);

  await house.later(31 * 60);
  // Whoever owns the number wrote by hand meanwhile, so nobody was left without an answer.
  expect(house.heard(names.buyer)).toEqual(['Language', expect.stringContaining('It is me again, the bot of Sarai.')]);
  await house.later(31 * 60);
  expect(house.heard(names.buyer)).toEqual([]);
});
