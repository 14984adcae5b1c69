/** Ways through what buyers and sellers write to each other. */
import { enquiryWords } from '../../src/flows/asking/enquiry-notices.ts';
import type { DealOffer } from '../../src/shop/deal.ts';
import type { EnquiryDoor } from '../../src/shop/enquiry.ts';
import { enquiryDoor } from '../../src/store/enquiries/door.ts';
import { openUnit } from '../../src/store/turns/unit.ts';
import { begins, type Path, take } from './path.ts';
import { orderOf, type Somebody, sellerWithLamp, somebody, type World } from './world.ts';

async function turnOf<T>({ pool, prisma }: World, { id }: Somebody, turn: (door: EnquiryDoor) => Promise<T>): Promise<T> {
  const unit = openUnit({ pool, prisma });
  const result = await turn(enquiryDoor({ unit, me: id, now: () => new Date(), timeZone: 'Asia/Karachi', tellEnquiry: enquiryWords }));
  await unit.commit();
  return result;
}

const lampOffer: DealOffer = { kind: 'price', quantity: 2, price: { minor: 80_000, currency: 'PKR' } };

/** A buyer who asked about a lamp, and offered something for it. */
async function asked(world: World, offer: DealOffer | null = null) {
  const people = { seller: await sellerWithLamp(world), buyer: await somebody(world, 'buyer') };
  const sent = await turnOf(world, people.buyer, (door) => door.send({ listing: people.seller.listing }, { text: 'is it brass?', language: 'en' }, {}, offer));
  if (!sent.ok) throw new Error(sent.why);
  const deal = await world.prisma.deal.findFirst({ where: { enquiryId: sent.enquiry } });
  return { ...people, enquiry: String(sent.enquiry), deal: String(deal?.id ?? 0) };
}

const deals = 'select count(*)::int as n from deal d join enquiry e on e.id = d.enquiry_id join shop s on s.id = e.shop_id';

export const askingPaths: readonly Path[] = [
  {
    name: 'a buyer asks about goods and names a price',
    flow: 'ask',
    before: async (world) => {
      const { listing } = await sellerWithLamp(world);
      return { who: await somebody(world, 'buyer'), begin: begins('ask', { listing }) };
    },
    answers: { message: '800 final please', offer: take('80000'), quantity: '2' },
    after: { sql: `${deals} where e.buyer_id = $1 and d.quantity = 2 and d.price_minor = 80000`, is: 1 },
  },
  {
    name: 'a seller tells the buyer of an order when it is sent',
    flow: 'ask',
    before: async (world) => {
      const seller = await sellerWithLamp(world);
      const order = await orderOf(await somebody(world, 'buyer'), seller);
      return { who: seller, begin: begins('ask', { order }) };
    },
    answers: { message: 'I will send it in 2 days', promise: take('yes') },
    after: { sql: `${deals} where s.owner_id = $1 and d.kind = 'dispatch'`, is: 1 },
  },
  {
    name: 'a buyer with an order asks for a person of the house',
    flow: 'human',
    before: async (world) => {
      const buyer = await somebody(world, 'buyer');
      await orderOf(buyer, await sellerWithLamp(world));
      return { who: buyer, begin: 'human' };
    },
    answers: { who: take('house'), about: 'my parcel came broken' },
    after: { sql: 'select count(*)::int as n from help_request where person_id = $1', is: 1 },
  },
  {
    name: 'a seller answers without a tap',
    flow: 'ask',
    before: async (world) => {
      const { seller, enquiry } = await asked(world);
      return { who: seller, begin: begins('ask', { enquiry, message: 'yes', back: 'yes' }) };
    },
    answers: { message: 'yes', pass: take('yes') },
    after: {
      sql: `select count(*)::int as n from enquiry_message m join enquiry e on e.id = m.enquiry_id join shop s on s.id = e.shop_id where s.owner_id = $1`,
      is: 2,
    },
  },
  {
    name: 'what was written is read',
    flow: 'enquiry',
    before: async (world) => ({ who: (await asked(world)).seller, begin: begins('enquiry') }),
    answers: { which: { take: '' } },
  },
  {
    name: 'a price is agreed to',
    flow: 'deal',
    before: async (world) => {
      const { seller, deal, enquiry } = await asked(world, lampOffer);
      return { who: seller, begin: begins('deal', { deal, do: 'yes', enquiry }) };
    },
    answers: {},
    after: { sql: `${deals} where s.owner_id = $1 and d.state = 'agreed'`, is: 1 },
  },
  {
    name: 'goods are ordered at an agreed price',
    flow: 'deal',
    before: async (world) => {
      const { seller, buyer, deal, enquiry } = await asked(world, lampOffer);
      await turnOf(world, seller, (door) => door.answer(Number(deal), true));
      return { who: buyer, begin: begins('deal', { deal, do: 'order', enquiry }) };
    },
    answers: {
      'checkout.name': 'Ali Raza',
      'checkout.phone': '0300 1234567',
      'checkout.address': 'House 12, Street 4, near Jamia Masjid',
      'checkout.city': 'Lahore',
      'checkout.pay': take('cash'),
      'checkout.sure': take('yes'),
    },
    after: { sql: 'select count(*)::int as n from "order" where buyer_id = $1 and total_minor = 160000', is: 1 },
  },
  {
    name: 'what was written is shown to the operator',
    flow: 'block',
    before: async (world) => {
      const { seller, enquiry } = await asked(world);
      return { who: seller, begin: begins('block', { enquiry }) };
    },
    answers: { do: take('report'), why: 'he wants to pay elsewhere' },
    after: { sql: 'select count(*)::int as n from report where person_id = $1', is: 1 },
  },
  {
    name: 'a buyer is blocked',
    flow: 'block',
    before: async (world) => {
      const { seller, enquiry } = await asked(world);
      return { who: seller, begin: begins('block', { enquiry }) };
    },
    answers: { do: take('block') },
    after: { sql: 'select count(*)::int as n from block where blocker_id = $1', is: 1 },
  },
];
