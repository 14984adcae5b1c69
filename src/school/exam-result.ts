/** What comes of an exam: how much was right, whether every danger was seen, and what it gives a right to. */
import { type Area, type Asked, areas, type Danger } from './exam.ts';
import type { Item } from './lesson.ts';

/** Per cent of the exam. A distinction asks for points of the practice shop too, of a hundred. */
export const pass = { percent: 70 } as const;
const distinction = { percent: 88, shop: 85 } as const;
/** Between one try and the next. */
const restMs = 24 * 60 * 60_000;

/** `given`: the place of an option in the file, or the number that was written. */
export type Answered = { readonly item: Item; readonly given: string; readonly right: boolean };

/** A try as it is kept. */
export type Sitting = {
  readonly id: number;
  readonly asked: readonly Asked[];
  /** In the order in which they are asked. */
  readonly answers: readonly Answered[];
  /** Of those dangers that were missed, the second and last time. */
  readonly again: readonly Answered[];
  /** The day whose rates and rules hold for it, as `2026-11-22`. */
  readonly ratesOn: string;
  readonly begun: Date;
  readonly finished: Date | null;
};

export type ExamResult = {
  readonly right: number;
  readonly of: number;
  /** Whole, and rounded down: nobody is told a number that they did not reach. */
  readonly percent: number;
  readonly areas: readonly { readonly area: Area; readonly right: number; readonly of: number }[];
  /** Those that were missed twice. */
  readonly unsafe: readonly Danger[];
  readonly missed: readonly Item[];
  readonly enough: boolean;
  /** Enough was right, and every danger was seen. What is left is the practice shop. */
  readonly passed: boolean;
};

/** The first answer counts, but for a danger: that may be put right once. */
export function resultOf({ asked, answers, again }: Pick<Sitting, 'asked' | 'answers' | 'again'>): ExamResult {
  const isRight = ({ item }: Pick<Asked, 'item'>): boolean => answers.find((one) => one.item === item)?.right === true;
  const right = asked.filter(isRight).length;
  const of = asked.length;
  const put = new Set(again.filter((one) => one.right).map(({ item }) => item));
  const unsafe = missedDangers({ asked, answers }).flatMap(({ danger, again: second }) =>
    danger && !(second !== undefined && put.has(second)) ? [danger] : [],
  );
  const enough = of > 0 && right * 100 >= pass.percent * of;
  return {
    right,
    of,
    percent: of === 0 ? 0 : Math.floor((right * 100) / of),
    areas: areas.flatMap((area) => {
      const own = asked.filter((one) => one.area === area);
      return own.length === 0 ? [] : [{ area, right: own.filter(isRight).length, of: own.length }];
    }),
    unsafe,
    missed: asked.filter((one) => !isRight(one)).map(({ item }) => item),
    enough,
    passed: enough && unsafe.length === 0,
  };
}

/** Dangers whose first answer was wrong. */
export const missedDangers = ({ asked, answers }: Pick<Sitting, 'asked' | 'answers'>): readonly Asked[] =>
  asked.filter(({ danger, item }) => danger !== undefined && answers.some((one) => one.item === item && !one.right));

/** What gives a right to a certificate: the exam, and the practice shop too. */
export type Passed = { readonly percent: number; readonly distinction: boolean; readonly at: Date };

/** Of the latest try that was passed. `shop`: the points of the best practice game that was passed; `undefined` where none was. */
export function passedOf(sittings: readonly Sitting[], shop: number | undefined): Passed | undefined {
  if (shop === undefined) return undefined;
  const [latest] = sittings
    .flatMap((one) => (one.finished ? [{ at: one.finished, result: resultOf(one) }] : []))
    .filter(({ result }) => result.passed)
    .sort((one, other) => other.at.getTime() - one.at.getTime());
  if (!latest) return undefined;
  const { right, of, percent } = latest.result;
  return { percent, distinction: right * 100 >= distinction.percent * of && shop >= distinction.shop, at: latest.at };
}

/** When the next try opens; `null` where it is open. */
export function opensAt(sittings: readonly Sitting[], now: Date): Date | null {
  const last = Math.max(...sittings.map(({ finished }) => finished?.getTime() ?? 0), 0);
  const opens = new Date(last + restMs);
  return last > 0 && opens > now ? opens : null;
}
