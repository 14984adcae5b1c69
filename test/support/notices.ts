/** Every notice the shop can give by itself, about an order whose words and numbers are somebody's choice. */
import type { Bubble } from '../../src/conversation/bubble.ts';
import { controlId } from '../../src/conversation/control.ts';
import { words } from '../../src/conversation/words.ts';
import { enquiryWords } from '../../src/flows/asking/enquiry-notices.ts';
import { misfitNotice } from '../../src/flows/buying/pay.ts';
import { joinedNotice } from '../../src/flows/house/link.ts';
import { outageNotice } from '../../src/flows/house/outage.ts';
import { revokedNotice } from '../../src/flows/learning/certificate-notice.ts';
import { learningNotice } from '../../src/flows/learning/learning-notice.ts';
import { notice } from '../../src/flows/orders/notices.ts';
import { broadcastWords } from '../../src/flows/selling/broadcast-notices.ts';
import { digestNotice } from '../../src/flows/selling/digest.ts';
import { type CareAct, type CareStanding, careActs, decideCare } from '../../src/shop/aftercare.ts';
import type { DealOffer, DealState } from '../../src/shop/deal.ts';
import type { EnquiryNews, Letter } from '../../src/shop/enquiry.ts';
import { type Actor, actors, type OrderState, type PayBy, type Payment } from '../../src/shop/order.ts';
import type { Order } from '../../src/shop/shop.ts';
import { trackingStatuses } from '../../src/shop/tracking.ts';

/** What people wrote and what things cost. */
export type Said = {
  readonly number: string;
  readonly name: string;
  readonly shop: string;
  readonly title: string;
  readonly note: string;
  readonly payTo: string;
  readonly courier: string;
  readonly parcel: string;
  readonly minor: number;
  readonly count: number;
  readonly at: string;
};

type Told = { readonly what: string; readonly of: (said: Said) => Bubble | undefined };
type Side = 'buyer' | 'seller';

const orderOf = ({ number, name, shop, title, payTo, courier, parcel, minor, count, at }: Said, as: Side): Order => ({
  number,
  as,
  state: 'placed',
  payBy: 'cash',
  payment: 'due',
  payTo,
  total: { minor: minor * count, currency: 'PKR' },
  lines: [{ code: 'A12', title, quantity: count, unit: 'piece', price: { minor, currency: 'PKR' } }],
  deliverTo: { name, phone: '+92 300 1234567', lines: '14-B\nModel Town', city: 'Lahore', country: 'PK' },
  buyer: { name },
  shop: { code: 'S1', name: shop, city: 'Multan' },
  track: 'https://sarai.test/t/1',
  placedAt: at,
  expiresAt: at,
  confirmed: false,
  sendBy: null,
  proof: null,
  shipment: { courier, number: parcel, sentAt: at },
  tracking: [],
  events: [],
  care: null,
  complaints: [],
  awaitedUntil: null,
});

const told = (to: Side, act: string, change: (said: Said) => Partial<Order> = () => ({}), note?: 'note' | 'count'): Told => ({
  what: `${to}: ${act}`,
  of: (said) => notice(to, { act, ...(note && { note: `${said[note]}` }) }, { ...orderOf(said, to), ...change(said) }),
});

/** How an order stands after what happened to it. */
const stood = (payBy: PayBy, payment: Payment, state: OrderState) => () => ({ payBy, payment, state });
const proof = (used: NonNullable<Order['proof']>['used']) => (): Partial<Order> => ({ payBy: 'transfer', payment: 'proved', proof: { picture: 'a1b2', used } });

const ofOrders: readonly Told[] = [
  told('seller', 'placed'),
  told('seller', 'placed', stood('transfer', 'due', 'placed')),
  told('seller', 'pay', stood('card', 'paid', 'placed')),
  told('seller', 'proof', proof(null)),
  ...(['same', 'alike'] as const).flatMap((how) => [null, 'P2W9CD'].map((order) => told('seller', 'proof', proof({ how, order })))),
  ...['remind_accept', 'remind_send', 'confirm', 'withdraw', 'deliver', 'complete', 'expire'].map((act) => told('seller', act)),
  told('seller', 'still', undefined, 'count'),
  told('buyer', 'accept', stood('transfer', 'due', 'accepted')),
  told('buyer', 'accept', stood('cash', 'due', 'accepted')),
  told('buyer', 'accept', stood('card', 'paid', 'accepted')),
  told('buyer', 'remind_transfer', stood('transfer', 'due', 'accepted')),
  told('buyer', 'still', stood('cash', 'due', 'shipped'), 'count'),
  ...['remind_cash', 'ship', 'deliver', 'complete', 'pack', 'paid'].map((act) => told('buyer', act)),
  ...trackingStatuses.flatMap((status) => [
    told('buyer', 'report', ({ at }) => ({ tracking: [{ status, at, source: 'seller' }] })),
    told('buyer', 'report', ({ at, note }) => ({ tracking: [{ status, at, note, source: 'TCS' }] })),
  ]),
  told('buyer', 'pay', stood('card', 'paid', 'placed')),
  told('buyer', 'expire', stood('card', 'due', 'expired')),
  ...(['cash', 'card'] as const).flatMap((payBy) =>
    (
      [
        ['reject', 'rejected'],
        ['cancel', 'cancelled'],
        ['expire', 'expired'],
      ] as const
    ).map(([act, state]) => told('buyer', act, stood(payBy, payBy === 'card' ? 'paid' : 'due', state), 'note')),
  ),
];

type Move = { readonly act: string; readonly actor: Actor; readonly after: CareStanding };

/** Every way a case can go, of goods that came and of such that did not. Who paid by card goes the way of a transfer. */
function moves(): readonly Move[] {
  const begun = (['cash', 'transfer'] as const).flatMap((payBy): readonly CareStanding[] => [
    { state: 'asked', reason: 'broken', goods: 'buyer', repaid: false, payBy, payment: 'paid' },
    { state: 'asked', reason: 'never_arrived', goods: 'lost', repaid: false, payBy, payment: payBy === 'cash' ? 'due' : 'paid' },
  ]);
  const found = new Map<string, Move>();
  const left = begun.map((after): Move => ({ act: 'ask_care', actor: 'buyer', after }));
  for (let move = left.pop(); move; move = left.pop()) {
    const id = JSON.stringify(move);
    if (found.has(id)) continue;
    found.set(id, move);
    found.set(`reminded ${id}`, { act: 'remind_care', actor: 'clock', after: move.after });
    for (const act of careActs) left.push(...actors.flatMap((actor) => moved(move.after, act, actor)));
  }
  return [...found.values()];
}

function moved(before: CareStanding, act: CareAct, actor: Actor): readonly Move[] {
  const decision = decideCare(before, act, actor);
  if (!decision.ok) return [];
  const { to: state, goods, repaid, closes } = decision;
  return [{ act, actor, after: { ...before, state, goods, repaid, payment: closes?.payment ?? before.payment } }];
}

/** Acts with which something is written always, or may be. */
const noted: { readonly [act: string]: readonly boolean[] } = {
  ask_care: [false, true],
  contest: [false, true],
  repay: [false, true],
  dispute: [false, true],
  add: [false, true],
  refuse: [true],
};

const ofCases: readonly Told[] = moves().flatMap(({ act, actor, after }) =>
  (['buyer', 'seller'] as const)
    .filter((to) => to !== actor)
    .flatMap((to) =>
      (noted[act] ?? [act.startsWith('rule_')]).map((speaks) => {
        const { reason, state, goods, repaid, payBy, payment } = after;
        const change = ({ at, note }: Said): Partial<Order> => ({
          state: 'delivered',
          payBy,
          payment,
          care: { reason, state, goods, repaid, until: at, parcel: null },
          events: [{ act, state: 'delivered', actor, at, ...(speaks && { note }), pictures: ['a1b2'] }],
        });
        return told(to, act, change, speaks ? 'note' : undefined);
      }),
    ),
);

const nothingToday = { fresh: 0, toPack: 0, toSend: 0, cares: 0, low: [] };

const ofOthers: readonly Told[] = [
  ...(['fresh', 'toPack', 'toSend', 'cares'] as const).map((what) => ({
    what: `digest: ${what}`,
    of: ({ count }: Said) => digestNotice({ ...nothingToday, [what]: count }),
  })),
  { what: 'digest: goods', of: ({ title, count }) => digestNotice({ ...nothingToday, low: [0, count].map((left) => ({ code: 'A12', title, left })) }) },
  { what: 'joined', of: () => joinedNotice('telegram') },
  { what: 'learning: questions', of: ({ count }) => learningNotice({ questions: Math.abs(count) + 1 }) },
  {
    what: 'learning: a lesson',
    of: () => learningNotice({ questions: 0, lesson: { id: '07-five-roads', number: 7, sources: [], bubbles: [], questions: [], kept: [] } }),
  },
  { what: 'certificate taken back', of: () => revokedNotice('7K3M9QXA2T4W') },
  { what: 'outage', of: () => outageNotice('whatsapp-web') },
  { what: 'misfit', of: ({ minor }) => misfitNotice({ minor, currency: 'PKR' }) },
  {
    what: 'back in stock',
    of: ({ title, minor }) => ({
      words: [words('card.back', { title, price: { money: { minor, currency: 'PKR' } } })],
      controls: [{ id: controlId({ to: 'flow', flow: 'card', given: { listing: 'A12' } }), words: words('card.label_see') }],
    }),
  },
];

const ofOffers: readonly Told[] = [null, 'a1b2'].map((picture) => ({
  what: `offer${picture === null ? '' : ' with a picture'}`,
  of: ({ shop, title, minor }) => broadcastWords.offer({ code: 'A12', title, price: { minor, currency: 'PKR' }, shop: { code: 'S1', name: shop }, picture }),
}));

const newsOf = ({ name, shop, title, number }: Said, as: Side, order: boolean): EnquiryNews => ({
  enquiry: 7,
  as,
  language: 'en',
  about: order ? { order: number } : { goods: { code: 'A12', title, unit: 'piece' } },
  who: as === 'buyer' ? shop : name,
});

/** What buyers and sellers write to each other: in the reader's language, in another, and translated. */
const ofEnquiries: readonly Told[] = (['buyer', 'seller'] as const).flatMap((as) =>
  [true, false].flatMap((order) => [
    ...(['en', 'zh', 'translated'] as const).map((language) => ({
      what: `${as}: ${language} letter about ${order ? 'an order' : 'goods'}`,
      of: (said: Said) => {
        const letter: Letter = { text: said.note, language: language === 'en' ? 'en' : 'zh', ...(language === 'translated' && { translation: said.note }) };
        return enquiryWords.letter(newsOf(said, as, order), letter, { price: { minor: said.minor, currency: 'PKR' }, day: said.at });
      },
    })),
    ...(['offered', 'agreed', 'refused'] as const).flatMap((state) => dealsOf(as, order, state)),
  ]),
);

function dealsOf(as: Side, order: boolean, state: DealState): readonly Told[] {
  const offers = ({ minor, count, at }: Said): readonly DealOffer[] => [
    { kind: 'price', quantity: Math.max(1, Math.abs(count)), price: { minor, currency: 'PKR' } },
    { kind: 'dispatch', day: at },
  ];
  return [0, 1].flatMap((nth) => {
    // A price is of goods.
    if (nth === 0 && order) return [];
    const of = (said: Said) => {
      const offer = offers(said)[nth];
      return offer && enquiryWords.deal(newsOf(said, as, order), { ...offer, id: 3, state, mine: state !== 'offered', until: said.at, late: false });
    };
    return { what: `${as}: deal ${state} ${nth}`, of };
  });
}

export const everyNotice: readonly Told[] = [...ofOrders, ...ofCases, ...ofOthers, ...ofOffers, ...ofEnquiries];
