/**
 * All that a model may propose. A flow or a slot that does not stand here is not proposed, whatever a model says: neither a yes to
 * a review, nor what is done to an order or to goods. The prompt's list is made from this one.
 */
import type { Command } from '../conversation/control.ts';

type Proposable = {
  /** For the model: when it is the right one. */
  readonly when: string;
  /** What it may fill in, or answer where the question is open. None of them is the last word before something is done. */
  readonly slots?: { readonly [question: string]: string };
  /** Filled as the flow begins only: what is looked for, or a record by its name. */
  readonly names?: { readonly [slot: string]: string };
  /** What stands for words of many kinds. */
  readonly lists?: { readonly [slot: string]: readonly string[] };
};

export const proposable = {
  sell: {
    when: 'they want to put goods of their own on sale',
    slots: {
      goods: 'one line that says what the goods are, with price and count if they were said',
      title: 'what the goods are called',
      category: 'the kind of goods, in their words',
      price: 'the price with its currency as they wrote it',
      stock: 'how many there are',
      minimum: 'the fewest that are sold at once',
      weight: 'the weight of one, with its unit',
      size: 'length, width and height',
      origin: 'where it is made',
      description: 'what they tell of the goods',
    },
  },
  browse: { when: 'they look for goods to buy', names: { query: 'what they look for, in as few words as they used for it' } },
  card: { when: 'they ask about goods on sale by their code, such as A12', names: { listing: 'the code' } },
  cart: { when: 'they want to see what they have put into their cart' },
  orders: { when: 'they ask for the list of what they ordered' },
  track: { when: 'they ask where an order or parcel is, or how it stands', names: { order: 'the number of the order, if they said one' } },
  problem: {
    when: 'something is wrong with an order they received or wait for: broken, wrong, not come, return, refund',
    names: { order: 'the number of the order, if they said one' },
  },
  sales: { when: 'a seller asks for the orders that came in' },
  sale: { when: 'a seller names one order that came in and wants to see it or do something with it', names: { order: 'its number' } },
  listings: { when: 'a seller asks for their own goods on sale' },
  amend: { when: 'a seller wants to change, pause or delete goods of theirs, named by a code', names: { listing: 'the code' } },
  file: { when: 'a seller has many tracking numbers to hand in at once' },
  learn: { when: 'they want to learn, or to go on with the course' },
  practice: { when: 'they want to try selling in the practice shop' },
  progress: { when: 'they ask how far they are in the course' },
  tax: {
    when: 'they ask how much tax or duty there is on a parcel into China or Pakistan',
    slots: {
      into: 'CN or PK',
      price: 'the price of one, with its currency as they wrote it',
      quantity: 'how many',
      freight: 'what it costs to carry, with its currency, or none',
    },
    lists: { into: ['CN', 'PK'], freight: ['none'] },
  },
  price: {
    when: 'a seller asks what price to take so that they do not lose',
    slots: {
      cost: 'what one costs them, with its currency as they wrote it',
      currency: 'CNY or PKR: in what they sell',
      freight: 'what it costs to carry one',
      fees: 'what the marketplace takes, in percent',
      margin: 'what they want to keep, in percent',
    },
    lists: { currency: ['CNY', 'PKR'] },
  },
  parcel: {
    when: 'they ask what a parcel weighs for the carrier, or what it costs to send',
    slots: { size: 'length, width and height', weight: 'the weight of one, with its unit' },
  },
  settings: { when: 'they want to change a setting: hours, messages, how they are paid' },
} as const satisfies { readonly [flow: string]: Proposable };

/** Any of them asks before it does anything. */
export const proposableCommands = ['menu', 'help', 'back', 'language', 'human', 'stop', 'continue', 'privacy'] as const satisfies readonly Command[];

const table: { readonly [flow: string]: Proposable } = proposable;

const proposal = (flow: string): Proposable | undefined => (Object.hasOwn(table, flow) ? table[flow] : undefined);

/** Whether it may begin the flow with these slots. */
export function mayStart(flow: string, slots: readonly string[]): boolean {
  const one = proposal(flow);
  return one !== undefined && slots.every((slot) => Object.hasOwn(one.slots ?? {}, slot) || Object.hasOwn(one.names ?? {}, slot));
}

/** Whether it may answer the open question, or put other words for an answer given. */
export const mayAnswer = (flow: string, step: string): boolean => Object.hasOwn(proposal(flow)?.slots ?? {}, step.replace(/#\d+$/, ''));

/** Whether a record is named by it, which the facts may name as well as the message. */
export const namesRecord = (flow: string, slot: string): boolean => slot !== 'query' && Object.hasOwn(proposal(flow)?.names ?? {}, slot);

/** Whether it is one of the few values that a slot takes instead of words. */
export const isListed = (flow: string, slot: string, value: string): boolean => proposal(flow)?.lists?.[slot]?.includes(value) === true;

/** What of all that flows do may be done in a turn that a model proposed: a lesson that was begun is noted as tried. */
export const mayDo = (act: string): boolean => act === 'did';

/** Talks of which nothing is sent: what is asked there is private, agreed to in so many words, or to be known by heart. */
const unasked: ReadonlySet<string> = new Set([
  'welcome',
  'privacy',
  'exam',
  'diagnostic',
  'review',
  'checkout',
  'payto',
  'pay',
  'slip',
  'link',
  'stop',
  'human',
  'certificate',
  'check',
]);
const privateSteps: ReadonlySet<string> = new Set([
  'phone',
  'mobile',
  'address',
  'city',
  'place',
  'name',
  'street',
  'landmark',
  'account',
  'message',
  'note',
  'words',
  'about',
  'why',
  'evidence',
  'shop_name',
  'shop_city',
]);

/** Whether what was said at this question may leave the house at all. */
export const mayLeave = ({ flow, step }: { readonly flow: string; readonly step: string }): boolean =>
  !unasked.has(flow) && !privateSteps.has(step.replace(/#\d+$/, ''));

/** The flows and commands as a prompt lists them. */
export const listedFlows = (): string =>
  Object.entries(table)
    .map(([flow, { when, slots = {}, names = {} }]) => {
      const known = Object.entries({ ...names, ...slots }).map(([slot, what]) => `    - ${slot}: ${what}`);
      return [`- ${flow}: ${when}.`, ...known].join('\n');
    })
    .join('\n');
