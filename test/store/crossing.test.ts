import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Conversation, Turn } from '../../src/conversation/turn.ts';
import { shopDoor } from '../../src/store/goods/shop-door.ts';
import { makeInbox } from '../../src/store/turns/inbox.ts';
import { keepTurn } from '../../src/store/turns/turn.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting, tell, told } from './shop-setting.ts';

let setting: ShopSetting;
beforeAll(async () => {
  setting = await shopSetting();
});
afterAll(() => setting.close());

// Known fault: `for update` in store/turns/turn.ts also waits for the rows that point at the conversation; `for no key update` would not.
test('two who write to each other at the same moment both finish their turns', async () => {
  const seller = await setting.seller({ stock: 100 });
  const buyer = await setting.person('Sana');
  const inbox = makeInbox(setting.pool);
  const load = async (id: number): Promise<Conversation> => {
    const conversation = await inbox.load(id);
    if (!conversation) throw new Error('no conversation');
    return conversation;
  };
  const [sellers, buyers] = [await setting.conversation(seller.id), await setting.conversation(buyer)];

  for (let round = 0; round < 5; round++) {
    const [one, two] = [await setting.order(buyer, seller.code), await setting.order(buyer, seller.code)];
    const ready = meeting(2);
    const turn = async (conversation: Conversation, person: number, act: 'accept' | 'withdraw', number: string) => {
      const unit = openUnit(setting);
      const changed = await shopDoor(unit, { id: person }, tell, () => setting.clock.now, Math.random).change(number, act);
      await ready();
      const kept = await keepTurn(setting.pool, 'a process', turnOf(conversation, `${act}-${round}`), { within: unit.connection() });
      await unit.commit();
      return [changed.ok, kept.as];
    };
    const ended = await Promise.all([turn(await load(sellers), seller.id, 'accept', one), turn(await load(buyers), buyer, 'withdraw', two)]);
    expect(ended).toEqual([
      [true, 'kept'],
      [true, 'kept'],
    ]);
  }
  expect((await told(setting.prisma, buyers)).filter((act) => act === 'buyer.accept')).toHaveLength(5);
});

const turnOf = (conversation: Conversation, id: string): Turn => ({
  conversation,
  message: { id, channel: conversation.channel, address: conversation.address, content: { kind: 'text', text: id }, at: '2026-11-21T10:00:00.000Z' },
  talking: conversation.talking,
  bubbles: [],
});

/** Nobody goes on before all are there. */
function meeting(of: number): () => Promise<void> {
  let here = 0;
  let open: () => void = () => undefined;
  const all = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    if (++here === of) open();
    return all;
  };
}
