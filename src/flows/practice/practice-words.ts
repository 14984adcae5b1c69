/** How the practice shop talks: every bubble says that it is practice, and all money is pretend. */
import { type Flow, type Show, say } from '../../conversation/flow.ts';
import { isRefusal, type Question, type Value } from '../../conversation/question.ts';
import { type Key, type Params, type Words, words } from '../../conversation/words.ts';
import { type Card, type Choice, cards } from '../../school/practice/cards.ts';
import type { Counter, Day, Decision, Game } from '../../school/practice/game.ts';
import type { Moment } from '../../school/practice/moments.ts';

const marked = (text: Words): Words => words('practice.marked', { text: { words: text } });

/** Says something of the practice shop. */
export function* narrate(key: Key, params?: Params, show?: Show): Flow {
  yield* say('practice.marked', { text: { words: words(key, params) } }, show);
}

/** A question of the practice shop, whether it is asked in real trade too or not. */
export const practised = <T extends Value>(question: Question<T>): Question<T> => ({
  ...question,
  words: marked(question.words),
  ...(question.short && { short: marked(question.short) }),
  hint: marked(question.hint),
  parse(raw, read) {
    const value = question.parse(raw, read);
    return isRefusal(value) ? { refuse: marked(value.refuse) } : value;
  },
});

/** Cards that happen otherwise on the way to Pakistan. */
const otherwise: ReadonlySet<Card> = new Set(['RETURN_7D', 'ANNUAL_LIMIT', 'PROHIBITED_ADDON']);

/** A text of what happens, as it happens on this way. */
export const cardText = ({ scenario }: Pick<Game, 'scenario'>, card: Card, part: 'name' | 'story' | 'why' | Choice): Words => {
  const name = scenario.id === 'CN2PK' && otherwise.has(card) ? `${card}_PK` : card;
  return words(`event.${name}_${part}` as 'event.DAMAGED_name');
};

/** What came of a choice, and why. */
export function effectOf(game: Game, card: Card, choice: Choice): Params {
  const { points, rating, cash, flag } = cards[card].effects[choice];
  const verdict = flag ? 'flag' : points === 5 ? 'good' : points > 0 ? 'middling' : 'bad';
  return {
    verdict: { words: words(`practice.verdict_${verdict}`) },
    why: { words: cardText(game, card, 'why') },
    points,
    rating: signed(rating / 100),
    cash: signed(cash),
  };
}

const signed = (number: number): string => (number > 0 ? `+${number}` : String(number).replace('-', '−'));

/** Money of the seller, and of the buyer. */
export const inSellersMoney = ({ scenario }: Pick<Game, 'scenario'>, minor: number) => ({ money: { minor, currency: scenario.home } });
export const inBuyersMoney = ({ scenario }: Pick<Game, 'scenario'>, minor: number) => ({ money: { minor, currency: scenario.sale } });

/** How the shop stands, with what is decided of the day already. */
export function standing(game: Game, { stock, coming, rating, rate, cash, price }: Counter, { campaign }: Decision): readonly Words[] {
  // So much of the buyer's money that the seller's has something to show.
  const unit = game.scenario.sale === 'PKR' ? 10_000 : 100;
  return [
    words(coming > 0 ? 'practice.stock_coming' : 'practice.stock', { stock, coming }),
    words('practice.price_now', { price: inBuyersMoney(game, price) }),
    words('practice.rating', { rating: (rating / 100).toFixed(2) }),
    words('practice.rate', { buyer: inBuyersMoney(game, unit), seller: inSellersMoney(game, Math.round((unit * rate) / 1_000_000)) }),
    words('practice.cash', { cash: inSellersMoney(game, cash) }),
    ...(campaign ? [words('practice.campaign_on')] : []),
  ];
}

/** What came of the day before. */
export function evening({ day, wanted, sold, delivered, late, returned }: Day): readonly Words[] {
  const counted = (key: Key, count: number): readonly Words[] => (count > 0 ? [words(key, { number: count })] : []);
  return [
    words(wanted === 0 ? 'practice.nobody' : sold === wanted ? 'practice.sold' : 'practice.sold_some', { day, sold, wanted }),
    ...counted('practice.delivered', delivered),
    ...counted('practice.late', late),
    ...counted('practice.returned', returned),
  ];
}

/** A moment of the game in one line, with its lesson. */
export const momentWords = (game: Game, moment: Moment): Words =>
  moment.what === 'card'
    ? words('practice.moment_card', {
        day: moment.day,
        name: { words: cardText(game, moment.card, 'name') },
        choice: { words: cardText(game, moment.card, moment.choice) },
        lesson: moment.lesson,
      })
    : words(`practice.moment_${moment.what}`, { day: moment.day, number: moment.count, lesson: moment.lesson });
