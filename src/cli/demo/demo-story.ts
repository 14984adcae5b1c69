/** The story that `npm run demo` plays: a shawl goes from a shop in Multan to a door in Lahore. */
import type { Told } from './demo-facts.ts';

/** What somebody does: types, sends a photo with words, or takes what is offered, by its place or by what it stands for. */
export type Deed = { readonly types: string } | { readonly photo: string } | { readonly takes: string | number };
export type Who = 'seller' | 'buyer';
/** `amiss` looks whether all came as told; what did not, it gives as the end of a sentence. */
export type Chapter = {
  readonly title: string;
  readonly deeds: readonly (readonly [Who, Deed])[];
  readonly amiss: (told: Told) => Promise<string | undefined>;
};

const tracking = 'RR123456785PK';
const [inShop, ordered, price] = [15, 2, 240_000];

const seller = (...deeds: readonly Deed[]): Chapter['deeds'] => deeds.map((deed) => ['seller', deed]);
const buyer = (...deeds: readonly Deed[]): Chapter['deeds'] => deeds.map((deed) => ['buyer', deed]);

export const story: readonly Chapter[] = [
  {
    title: 'Amina writes to Sarai on WhatsApp, in Urdu, and opens a shop.',
    deeds: seller(
      { types: 'السلام علیکم' },
      { takes: 'ur' },
      { takes: 'yes' },
      { takes: 'seller' },
      { types: 'ملتان دستکاری' },
      { types: 'ملتان' },
      { takes: 'PK' },
    ),
    amiss: async ({ seller: me }) => ((await me.shop.profile()) ? undefined : 'the shop is not open'),
  },
  {
    title: 'She sends one photo and one line: the shawls are on sale.',
    deeds: seller({ photo: 'اجرک شال ۲۴۰۰ ۱۵ عدد' }, { takes: 'publish' }),
    async amiss({ seller: me }) {
      const [listing] = await me.shop.myListings();
      if (listing?.state !== 'live') return 'nothing is on sale';
      if (listing.stock !== inShop || listing.price.minor !== price) return `the listing says ${listing.stock} pieces at ${listing.price.minor / 100}`;
      return listing.photos.length === 1 ? undefined : 'the photo is not there';
    },
  },
  {
    title: 'Bilal, on Telegram and in English, looks for a shawl and orders two.',
    deeds: buyer(
      { types: '/start' },
      { takes: 'en' },
      { takes: 'yes' },
      { takes: 'buyer' },
      { types: 'shawl' },
      { takes: 1 },
      { takes: 'buy' },
      { types: `${ordered}` },
      { types: 'Bilal Ahmed' },
      { types: '0300 1234567' },
      { types: 'House 12, Street 4, near Jamia Masjid, Gulberg' },
      { types: 'Lahore' },
      { takes: 'yes' },
    ),
    async amiss({ seller: they, buyer: me, number }) {
      const [order] = await me.shop.orders();
      if (order?.state !== 'placed' || order.total.minor !== ordered * price) return 'no order over two shawls was placed';
      const [listing] = await they.shop.myListings();
      if (listing?.stock !== inShop - ordered) return `${listing?.stock} shawls are left instead of ${inShop - ordered}`;
      return they.told(await number()) ? undefined : 'Amina was not told of the order';
    },
  },
  {
    title: 'Amina accepts and packs it. The tracking number she types first has a slip of the pen; the right one goes through.',
    deeds: seller(
      { takes: 'accept' },
      { takes: 'sale' },
      { takes: 'pack' },
      { takes: 'sale' },
      { takes: 'ship' },
      { types: tracking.replace('5PK', '6PK') },
      { types: tracking },
    ),
    async amiss({ buyer: me }) {
      const [order] = await me.shop.orders();
      if (order?.state !== 'shipped' || order.shipment?.number !== tracking) return 'the parcel is not on its way';
      return me.told(tracking) ? undefined : 'Bilal was not told the tracking number';
    },
  },
  {
    title: 'Bilal asks where it is, and later has it in his hands.',
    deeds: buyer({ types: 'where is my order?' }, { takes: 'received' }, { takes: 'yes' }),
    async amiss({ seller: they, buyer: me, number }) {
      const [order] = await me.shop.orders();
      if (order?.state !== 'delivered') return `the order is ${order?.state}`;
      const [listing] = await they.shop.myListings();
      if (listing?.stock !== inShop - ordered) return `${listing?.stock} shawls are left instead of ${inShop - ordered}`;
      return they.told(await number()) ? undefined : 'Amina was not told that it arrived';
    },
  },
];
