/** The rules `ps1`, day by day. A game is told again from its seed and its decisions, so nothing kept of it can disagree. */
import { type Card, cards, deck } from './cards.ts';
import { type Roll, rolling, type Sha256 } from './chance.ts';
import type { Counter, Day, Decision, Game, Morning, Result } from './game.ts';
import { routes } from './scenarios.ts';

/** Steps of the rate from one day to the next, in hundredths of a per cent. */
const rateSteps = [-60, -40, -20, -20, -10, 0, 0, 0, 0, 0, 0, 10, 20, 20, 40, 60] as const;
const shock = -300;
const silentDays = 9;
/** Goods are so long on the way to the shop: those that come after its last day are lost. */
export const restockDays = 2;

/** Demand in per cent by the price in per cent of the usual one. */
const priceFactors = [
  [80, 140],
  [90, 120],
  [100, 100],
  [110, 80],
  [125, 55],
  [150, 30],
] as const;

type Parcel = { readonly due: number; readonly late: boolean; readonly comesBack: boolean; readonly price: number };

/** Gives each morning, takes what is decided on it, and ends with the result. */
export function* days(game: Game, sha256: Sha256): Generator<Morning, Result, Decision> {
  const shop = new Shop(game, rolling(sha256, game.seed));
  for (let day = 1; day <= game.length; day++) {
    const card = shop.open(day);
    const decision = yield shop.morning(day, card);
    shop.decide(day, card, decision);
    shop.sell(day, card, decision);
  }
  for (let day = game.length + 1; day <= game.length + silentDays; day++) shop.arrive(day);
  return shop.close();
}

/** How the shop stands on the day after those decided, once `today` is decided of it and before anything is sold. */
export function counterOf(game: Game, decided: readonly Decision[], today: Decision, sha256: Sha256): Counter {
  const shop = new Shop(game, rolling(sha256, game.seed));
  for (const [at, decision] of decided.entries()) {
    const card = shop.open(at + 1);
    shop.decide(at + 1, card, decision);
    shop.sell(at + 1, card, decision);
  }
  const day = decided.length + 1;
  shop.decide(day, shop.open(day), today);
  return shop.counter(day);
}

class Shop {
  readonly #game: Game;
  readonly #roll: Roll;
  readonly #deck: ReadonlyMap<number, Card>;
  readonly #days: Day[] = [];
  readonly #flags: Card[] = [];
  #standing: { rate: number; stock: number; price: number; rating: number; cash: number };
  #ordered: { readonly due: number; readonly count: number }[] = [];
  #parcels: Parcel[] = [];
  #returning: { readonly due: number; readonly price: number }[] = [];
  #points = 0;
  #returns = 0;

  constructor(game: Game, roll: Roll) {
    const { product, scenario, setup } = game;
    this.#game = game;
    this.#roll = roll;
    this.#deck = deck(roll);
    this.#standing = { rate: scenario.rate, stock: setup.stock, price: setup.price, rating: 400, cash: -product.cost * setup.stock };
  }

  /** The rate of the day, within a tenth of the first one, and what happens. */
  open(day: number): Card | null {
    const card = this.#deck.get(day) ?? null;
    const first = this.#game.scenario.rate;
    const step = (rateSteps[this.#roll('fx', day, 0, rateSteps.length)] ?? 0) + (card === 'FX_SHOCK' ? shock : 0);
    const moved = whole(this.#standing.rate * (10_000 + step), 10_000);
    this.#standing.rate = Math.max(whole(first * 90, 100), Math.min(whole(first * 110, 100), moved));
    return card;
  }

  morning(day: number, card: Card | null): Morning {
    return { ...this.#standing, day, card, before: [...this.#days] };
  }

  counter(day: number): Counter {
    const coming = this.#ordered.filter(({ due }) => due > day).reduce((sum, { count }) => sum + count, 0);
    return { ...this.#standing, coming };
  }

  decide(day: number, card: Card | null, { card: choice, price, restock = 0, campaign }: Decision): void {
    const now = this.#standing;
    const { cost, usual } = this.#game.product;
    if (card !== null) {
      if (choice === undefined) throw new Error(`day ${day} of a practice game has a card, and nothing was chosen`);
      const { points, rating, cash, flag } = cards[card].effects[choice];
      this.#points += points;
      now.rating = Math.max(0, Math.min(500, now.rating + rating));
      now.cash += towardsNought(this.#home(now.price) * cash, 100);
      if (flag) this.#flags.push(card);
      if (card === 'FX_SHOCK' && choice === 'a') now.price = whole(now.price * 103, 100);
    }
    if (price !== undefined) now.price = price;
    if (campaign) now.cash -= whole(this.#home(usual), 4);
    if (restock > 0) {
      now.cash -= cost * restock;
      this.#ordered.push({ due: day + restockDays, count: restock });
    }
    now.stock += this.#ordered.filter(({ due }) => due === day).reduce((sum, { count }) => sum + count, 0);
  }

  sell(day: number, card: Card | null, { card: choice, campaign }: Decision): void {
    const now = this.#standing;
    const { product, setup } = this.#game;
    const demand = this.#demand(day, campaign === true);
    const wanted = whole(demand, 100) + (this.#roll('demand', day, 0, 100) < demand % 100 ? 1 : 0);
    const sold = Math.min(wanted, now.stock);
    now.rating = Math.max(0, now.rating - 3 * (wanted - sold));
    now.stock -= sold;
    const { days: onTheWay, latePerMille } = routes[setup.route];
    for (let one = 0; one < sold; one++) {
      const late = this.#roll('late', day, one, 1000) < latePerMille;
      const comesBack = this.#roll('ret', day, one, 1000) < product.returnsPerMille + inaccuracy(setup.accuracy) * 3;
      now.cash -= product.freight[setup.route];
      this.#parcels.push({ due: day + onTheWay + (late ? 2 : 0), late, comesBack, price: now.price });
    }
    const evening = { ...now };
    this.#days.push({ ...evening, day, card, choice: card === null ? null : (choice ?? null), wanted, sold, ...this.arrive(day) });
  }

  #demand(day: number, campaign: boolean): number {
    const { price, rating } = this.#standing;
    const { product, setup } = this.#game;
    const percent = whole(price * 100, product.usual);
    const factor = priceFactors.find(([most]) => percent <= most)?.[1] ?? 8;
    const liked = product.demand * factor * (50 + setup.quality) * (50 + whole(rating, 10)) * (campaign ? 135 : 100);
    const byRoute = whole(whole(liked, 100 * 100 * 90 * 100) * routes[setup.route].likedPercent, 100);
    return whole(byRoute * (50 + this.#roll('mood', day, 0, 101)), 100);
  }

  /** Parcels that reach their buyers, paid at the rate of that day, and those that come back. */
  arrive(day: number): Pick<Day, 'delivered' | 'late' | 'returned'> {
    const now = this.#standing;
    const { product, scenario, setup } = this.#game;
    const here = this.#parcels.filter(({ due }) => due === day);
    for (const { late, comesBack, price } of here) {
      now.cash += this.#home(whole(price * (1000 - scenario.feePerMille), 1000));
      now.rating += towardsNought((late ? 350 : 480) - inaccuracy(setup.accuracy) - now.rating, 12);
      if (comesBack) this.#returning.push({ due: day + 1, price });
    }
    const back = this.#returning.filter(({ due }) => due === day);
    for (const { price } of back) {
      now.cash -= this.#home(whole(price * (1000 - scenario.feePerMille + scenario.keptPerMille), 1000));
      now.cash += whole(product.cost * 50, 100);
    }
    this.#returns += back.length;
    return { delivered: here.length, late: here.filter(({ late }) => late).length, returned: back.length };
  }

  close(): Result {
    const sum = (of: (day: Day) => number) => this.#days.reduce((all, day) => all + of(day), 0);
    return {
      ...this.#standing,
      days: this.#days,
      points: this.#points,
      flags: this.#flags,
      sold: sum(({ sold }) => sold),
      missed: sum(({ wanted, sold }) => wanted - sold),
      returns: this.#returns,
      profit: this.#standing.cash + whole(this.#game.product.cost * this.#standing.stock * 80, 100),
    };
  }

  /** The buyer's money in the seller's, at the rate of the day. */
  #home(minor: number): number {
    return whole(minor * this.#standing.rate, 1_000_000);
  }
}

const inaccuracy = (accuracy: number): number => Math.max(0, 80 - accuracy);
const whole = (part: number, of: number): number => Math.floor(part / of);
const towardsNought = (part: number, of: number): number => Math.trunc(part / of);
