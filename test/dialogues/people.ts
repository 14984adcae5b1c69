/** What leads up to a talk: people who came in, goods that are on sale. Told word for word in the tests of welcome and selling. */
import { type Language, languages } from '../../src/words/language.ts';
import type { App } from '../support/dialogue-script.ts';

/** A shop in Multan, in English on WhatsApp. */
export const sellerComesIn = `
seller (whatsapp): Hello
seller: (taps English)
seller: (taps Yes, go on)
seller: (taps I want to sell)
seller: Bibi Crafts
seller: Multan
seller: (taps Pakistan)
`;

/** Somebody in English on Telegram who wants to buy. */
export const buyerComesIn = `
buyer (telegram): /start
buyer: (taps English)
buyer: (taps Yes, go on)
buyer: (taps I want to buy)
`;

/** Somebody who speaks one of the languages, on any app: numbers are understood on each. */
export const comesIn = (who: string, app: App, language: Language, wants: (typeof wishes)[number]) => `
${who} (${app}): /start
${who}: ${languages.indexOf(language) + 1}
${who}: 1
${who}: ${wishes.indexOf(wants) + 1}
`;

const wishes = ['sells', 'buys', 'learns'] as const;

/** The shop in Multan goes on in another language. */
export const sellerSpeaks = (language: Language) => `${sellerComesIn}
seller: language
seller: ${languages.indexOf(language) + 1}
`;

/** Another shop, in Swat. */
export const weaverSells = `
weaver (telegram): /start
weaver: (taps English)
weaver: (taps Yes, go on)
weaver: (taps I want to sell)
weaver: Swat Looms
weaver: Mingora
weaver: (taps Pakistan)
weaver: (photo) Swati shawl 5000 3 pcs
weaver: (taps Publish)
`;

/** Goods without a photo, of which nothing is told yet. */
export const lineAsked = `
seller: sell
seller: skip
`;

/** Fifteen shawls at 2,400 each, ready to be published. */
export const shawlShown = `${sellerComesIn}
seller: (photo) Ajrak chadar 2400 15 pcs
`;

export const shawlOnSale = `${shawlShown}
seller: (taps Publish)
`;

/** A seller looks at their first goods, to change something. */
export const goodsLookedAt = `
seller: my goods
seller: 1
bot: No. <listing>
`;

export const shawlOpened = `${shawlOnSale}${goodsLookedAt}`;

/** Goods that are counted otherwise than in pieces. */
export const sandalsAndRice = `${sellerComesIn}
seller: (photo) Peshawari chappal 1500 12 pairs min 2
seller: (taps Publish)
seller: (photo) Basmati rice 400/kg 1 kg
seller: (taps Publish)
`;

export const lampOnSale = `
seller: (photo) Multani lamp 1800 4 pcs
seller: (taps Publish)
`;

/** More than fit on a page. */
export const sevenLamps =
  sellerComesIn +
  ['Red', 'Green', 'Blue', 'White', 'Black', 'Golden', 'Silver']
    .map((colour, at) => `seller: (photo) ${colour} lamp ${1000 + 100 * at} 3 pcs\nseller: (taps Publish)\n`)
    .join('');

/** Buyers may pay by transfer. */
export const paidTo = `
seller: settings
seller: (taps Where to be paid)
seller: JazzCash 0300 1234567, Amina Bibi
`;

/** The buyer has found the shawl and looks at it. */
export const shawlSeen = `
buyer: chadar
buyer: 1
`;

/** The buyer takes one and says where it goes; only the city is still asked for. */
export const toTheStreet = `${shawlSeen}
buyer: (taps Buy)
buyer: 1
buyer: Ali Raza
buyer: 0300 1234567
buyer: House 12, Street 4, near Jamia Masjid, Gulberg
`;

/** An order of two shawls, to be paid at the door. */
export const orderPlaced = `${shawlOnSale}${buyerComesIn}${toTheStreet.replace('buyer: 1\nbuyer: Ali', 'buyer: 2\nbuyer: Ali')}
buyer: Lahore
buyer: (taps Yes, order it)
`;

export const orderAccepted = `${orderPlaced}
seller: (taps Accept)
`;

export const orderSent = `${orderAccepted}
seller: (taps See the order)
seller: (taps Sent)
seller: RR123456785PK
`;

/** It was sent, and the buyer has it. */
export const orderReceived = `${orderSent}
buyer: (taps I have it)
buyer: (taps Yes, I have it)
`;

/** A buyer has the shawl and may be told of more; its seller looks for what to change. */
export const shawlOfOneBuyer = `${orderReceived}
buyer: (taps Yes, tell me)
seller: my goods
`;

export const shawlLookedAt = `${shawlOfOneBuyer}
seller: 1
bot: No. <listing>
`;

/** An order of one shawl, accepted, whose transfer is waited for. */
export const transferAwaited = `${shawlOnSale}${paidTo}${buyerComesIn}${toTheStreet}
buyer: Lahore
buyer: (taps Transfer)
buyer: (taps Yes, order it)
seller: (taps Accept)
`;

/** The slip of that transfer. */
export const slipSent = `${transferAwaited}
buyer: (taps Send the slip)
buyer: (photo 7)
`;

/** A buyer asks for the tax on goods of so many yuan, into China; which kind they are is still asked for. */
export const taxedInChina = (price: number, pieces: number, freight = 'skip') => `${buyerComesIn}
buyer: /tax china
buyer: ${price}
buyer: ${pieces}
buyer: ${freight}
`;
