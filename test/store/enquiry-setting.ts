/** A shop whose buyers and sellers write to each other. */
import type { Bubble } from '../../src/conversation/bubble.ts';
import { enquiryWords } from '../../src/flows/asking/enquiry-notices.ts';
import type { DealOffer } from '../../src/shop/deal.ts';
import type { Addressee, EnquiryDoor, Letter } from '../../src/shop/enquiry.ts';
import { enquiryDoor } from '../../src/store/enquiries/door.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { home, type ShopSetting, shopSetting } from './shop-setting.ts';

export const letter = (text: string): Letter => ({ text, language: 'en' });
export const price = (quantity: number, minor: number): DealOffer => ({ kind: 'price', quantity, price: { minor, currency: 'PKR' } });

export type EnquirySetting = Awaited<ReturnType<typeof enquirySetting>>;

export async function enquirySetting() {
  const setting: ShopSetting = await shopSetting();

  /** One turn of a person. */
  async function writes<T>(me: number, turn: (door: EnquiryDoor) => Promise<T>, translates = false): Promise<T> {
    const unit = openUnit(setting);
    try {
      const door = enquiryDoor({
        unit,
        me,
        now: () => setting.clock.now,
        timeZone: 'Asia/Karachi',
        tellEnquiry: enquiryWords,
        translates,
      });
      const result = await turn(door);
      await unit.commit();
      return result;
    } catch (error) {
      await unit.abandon();
      throw error;
    }
  }

  const write = (me: number, to: Addressee, text: string, offer: DealOffer | null = null) => writes(me, (door) => door.send(to, letter(text), {}, offer));

  async function people() {
    const seller = await setting.seller();
    const sellerTalk = await setting.conversation(seller.id);
    const buyer = await setting.person('Sana Malik');
    const buyerTalk = await setting.conversation(buyer);
    return { seller, sellerTalk, buyer, buyerTalk, goods: { listing: seller.code } as const };
  }

  return {
    ...setting,
    writes,
    write,
    people,
    later(hours: number) {
      setting.clock.now = new Date(setting.clock.now.getTime() + hours * 3_600_000);
    },
    /** A buyer who asked. */
    async begun(text = 'is it cotton?') {
      const who = await people();
      const sent = await write(who.buyer, who.goods, text);
      if (!sent.ok) throw new Error(sent.why);
      return { ...who, enquiry: sent.enquiry, to: { enquiry: sent.enquiry } as const };
    },
    /** A price both agreed on. */
    async agreed(quantity: number, minor: number) {
      const who = await people();
      const sent = await write(who.buyer, who.goods, 'less?', price(quantity, minor));
      if (!sent.ok) throw new Error(sent.why);
      const { id } = await setting.prisma.deal.findFirstOrThrow({ where: { enquiryId: sent.enquiry } });
      const answered = await writes(who.seller.id, (door) => door.answer(id, true));
      if (!answered.ok) throw new Error(answered.why);
      return { ...who, deal: id, enquiry: sent.enquiry };
    },
    baskets: (buyer: number) => setting.as(buyer, (door) => door.baskets()),
    async toldIn(conversationId: number): Promise<readonly Bubble[]> {
      const rows = await setting.prisma.outbox.findMany({ where: { conversationId }, orderBy: { id: 'asc' } });
      return rows.map(({ bubble }) => bubble as unknown as Bubble);
    },
    /** What is in the only basket, to be paid at the door. */
    orders: (buyer: number) =>
      setting.as(buyer, async (door) => {
        const [basket] = await door.baskets();
        if (!basket) throw new Error('the basket is empty');
        return await door.place({ shop: basket.shop.code, total: basket.total, deliverTo: home, payBy: 'cash' });
      }),
  };
}
