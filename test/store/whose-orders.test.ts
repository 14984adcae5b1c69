/**
 * Apps are joined and parted, numbers change and change hands, in any order: nobody ever sees an order that is not theirs, and
 * everybody sees their own. A model says who is who; the tables are asked by the ways of a message.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InboundMessage } from '../../src/conversation/message.ts';
import { joinedNotice } from '../../src/flows/house/link.ts';
import { appsDoor } from '../../src/store/people/apps-door.ts';
import { makeInbox } from '../../src/store/turns/inbox.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { type ShopSetting, shopSetting } from './shop-setting.ts';

let setting: ShopSetting;
let goods: string;
let inbox: ReturnType<typeof makeInbox>;
beforeAll(async () => {
  setting = await shopSetting();
  goods = (await setting.seller({ stock: 100_000 })).code;
  inbox = makeInbox(setting.pool, () => setting.clock.now);
});
afterAll(() => setting.close());

/** Who somebody is to us: their apps, and what they ordered on them. */
type Account = { readonly orders: string[] };
/** An app in somebody's hand. `alias` is the platform's name for them at this number. */
type Device = { readonly channel: 'telegram' | 'whatsapp-cloud'; address: string; alias: string | undefined; account: Account | undefined };

type Act =
  | { readonly do: 'order' | 'part' | 'new number'; readonly who: number; readonly to: number }
  | { readonly do: 'join'; readonly who: number; readonly to: number }
  | { readonly do: 'takes number of' | 'moves to number of'; readonly who: number; readonly to: number };

const devices = 5;
const act: fc.Arbitrary<Act> = fc.record({
  do: fc.constantFrom('order', 'order', 'join', 'join', 'part', 'new number', 'takes number of', 'moves to number of'),
  who: fc.nat(devices - 1),
  to: fc.nat(devices - 1),
});

let made = 0;
const fresh = () => `9230${String(++made).padStart(8, '0')}`;
const alias = () => `PK.${++made}`;

/** What is known of a device's conversation, found as any message finds it. */
const conversationOf = ({ channel, address, alias: name }: Device) => inbox.open(channel, address, undefined, name);

async function inTalk<T>(device: Device, does: (door: ReturnType<typeof appsDoor>) => Promise<T>): Promise<T> {
  const conversation = await conversationOf(device);
  const unit = openUnit(setting);
  try {
    const done = await does(appsDoor({ unit, conversation, tellJoined: joinedNotice, now: () => setting.clock.now }));
    await unit.commit();
    return done;
  } catch (error) {
    await unit.abandon();
    throw error;
  }
}

class Street {
  readonly all: Device[] = Array.from({ length: devices }, (_, at) =>
    at < 2
      ? { channel: 'telegram', address: String(++made), alias: undefined, account: undefined }
      : { channel: 'whatsapp-cloud', address: fresh(), alias: alias(), account: undefined },
  );

  async act({ do: what, who, to }: Act): Promise<void> {
    const [one, other] = [this.all[who], this.all[to]];
    if (!one || !other) throw new Error('nobody there');
    setting.clock.now = new Date(setting.clock.now.getTime() + 3_600_000);
    if (what === 'order') return this.#order(one);
    if (what === 'join') return this.#join(one, other);
    if (what === 'part') return this.#part(one, other);
    if (one.channel === 'whatsapp-cloud') await this.#renumber(one, what, other);
  }

  /** They write: now they are known. */
  #known(device: Device): Account {
    device.account ??= { orders: [] };
    return device.account;
  }

  async #order(device: Device): Promise<void> {
    const { person } = await conversationOf(device);
    this.#known(device).orders.push(await setting.order(person.id, goods));
  }

  /** The one makes a code, the other writes it. */
  async #join(one: Device, other: Device): Promise<void> {
    const { code } = await inTalk(one, (door) => door.linkCode());
    const joined = await inTalk(other, (door) => door.join(code));
    const [kept, gone] = [this.#known(one), this.#known(other)];
    expect(joined.ok).toBe(kept !== gone);
    if (kept === gone) return;
    kept.orders.push(...gone.orders);
    for (const device of this.all) if (device.account === gone) device.account = kept;
  }

  /** The one lets the other go its own way, where it is theirs and another is left. */
  async #part(one: Device, other: Device): Promise<void> {
    const { id } = await conversationOf(other);
    const theirs = this.#known(one) === this.#known(other) && one !== other;
    expect(await inTalk(one, (door) => door.part(String(id)))).toEqual({ ok: theirs || (one === other && this.#shares(one)) });
    if (theirs || (one === other && this.#shares(one))) other.account = { orders: [] };
  }
  readonly #shares = (device: Device) => this.all.some((one) => one !== device && one.account !== undefined && one.account === device.account);

  async #renumber(device: Device, what: Act['do'], other: Device): Promise<void> {
    const old = device.address;
    if (what === 'new number') {
      await conversationOf(device);
      device.address = fresh();
      device.alias = alias();
      await this.#moved(old, device.address);
      this.#known(device);
      return;
    }
    if (other === device || other.channel !== 'whatsapp-cloud') return;
    await conversationOf(device);
    await conversationOf(other);
    device.address = other.address;
    device.alias = alias();
    // Whoever had the number has another one by then, of which we hear nothing: to us they are somebody new there.
    other.address = fresh();
    other.alias = alias();
    other.account = undefined;
    if (what === 'moves to number of') await this.#moved(old, device.address);
    else device.account = undefined;
  }

  /** The platform says it, and says it again. */
  async #moved(from: string, to: string): Promise<void> {
    const message: InboundMessage = {
      id: `moved-${++made}`,
      channel: 'whatsapp-cloud',
      address: from,
      at: setting.clock.now.toISOString(),
      content: { kind: 'moved', to },
    };
    for (let times = 0; times < 2; times++) await inbox.move(message, to);
  }

  async isRight(): Promise<void> {
    for (const device of this.all) {
      const { person } = await conversationOf(device);
      const seen = await setting.as(person.id, (door) => door.orders());
      expect(seen.map(({ number }) => number).sort()).toEqual([...this.#known(device).orders].sort());
    }
  }
}

test('whoever joins, parts and changes numbers, everybody sees their own orders and nobody another’s', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 16 }), async (acts) => {
      const street = new Street();
      for (const one of acts) await street.act(one);
      await street.isRight();
    }),
    { numRuns: 12, seed: 11, endOnFailure: true },
  );
});
