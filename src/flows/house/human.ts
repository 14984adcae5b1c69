import type { Bubble } from '../../conversation/bubble.ts';
import { act, ask, type Flow, type Handover, look, prefill, rest, say } from '../../conversation/flow.ts';
import { type Choice, oneOf, type Question, text } from '../../conversation/question.ts';
import { commandControl } from '../../conversation/say.ts';
import { words } from '../../conversation/words.ts';
import type { Basket, Order } from '../../shop/shop.ts';
import type { Doors } from '../doors.ts';
import { goTo } from '../names.ts';
import { openCare } from '../orders/care-words.ts';

/** A person is asked for: the seller of what somebody ordered or has in the cart, or one of the house, to whom the talk is handed over. Its open question waits until it is given back. */
export function* human({ people, shop }: Doors): Flow<Handover> {
  const sellers = sellersOf(yield* look(() => shop.orders()), yield* look(() => shop.baskets()));
  if (sellers.length > 0) {
    const [whom = '', named = ''] = (yield* ask('who', whomToAsk(sellers))).split(/:(.*)/s);
    if (whom === 'order' || whom === 'listing') return goTo('ask', { [whom]: named });
    yield* prefill('told', { about: whom === 'about' ? named : undefined });
  }
  const about = yield* ask('about', text('human.about', 1000));
  const { number, added, minutes } = yield* act('asked', () => people.askPerson(about));
  yield* say(added ? 'human.added' : 'human.noted', { number: String(number), minutes });
  return rest;
}

/** Two sellers and the house fit on buttons. */
const sellersAtMost = 2;
const atHand: ReadonlySet<Order['state']> = new Set(['unpaid', 'placed', 'accepted', 'packed', 'shipped']);

/** Of orders that are not over, the newest first, then of what is in the cart. */
function sellersOf(orders: readonly Order[], baskets: readonly Basket[]): readonly Choice[] {
  const open = orders.filter((order) => atHand.has(order.state) || openCare(order) || order.complaints.length > 0);
  const ofOrders = open.map(({ number }) => ({ id: `order:${number}`, words: words('human.label_order', { number }) }));
  const ofGoods = baskets.flatMap(({ shop, lines: [line] }) =>
    line ? [{ id: `listing:${line.listing.code}`, words: words('human.label_goods', { shop: shop.name }) }] : [],
  );
  return [...ofOrders, ...ofGoods].slice(0, sellersAtMost);
}

/** More than the name of somebody. */
const isSentence = (raw: string): boolean => /\p{L}\s+\S/u.test(raw.trim()) || (raw.match(/\p{Script=Han}/gu)?.length ?? 0) >= 5;

/** Whoever tells at once what it is about speaks to the house: a seller reads only what was meant for them. */
function whomToAsk(sellers: readonly Choice[]): Question<string> {
  const asked = oneOf('human.who', [...sellers, { id: 'house', words: words('human.label_house') }]);
  return {
    ...asked,
    about: null,
    parse: (raw, read) => asked.parse(raw, read) ?? (typeof raw === 'string' && isSentence(raw) ? `about:${raw}` : undefined),
  };
}

/** What somebody is told of their case by a person of the house: that it is being read, or an answer. */
export const answerWords = (by: string | null, said?: string): Bubble => {
  if (said === undefined) return { words: [by === null ? words('human.taken_unnamed') : words('human.taken', { by })] };
  return { words: [by === null ? words('human.says_unnamed', { said }) : words('human.says', { by, said })] };
};

/** How a handover ended: given back or nobody wrote any more, the case closed, or nobody was there. */
export const endedWords = (how: 'back' | 'closed' | 'unanswered', number: number): Bubble => ({
  words: [words(`human.${how}`, { number: String(number) })],
  controls: [commandControl('menu')],
});
