/** The final assessment: its blueprint, and how one is drawn from the questions of the lessons and from sums with fresh numbers. */
import { type Course, modules } from './course.ts';
import { type SumKind, sumItems, sumKinds } from './exam-sums.ts';
import { type Item, itemOf } from './lesson.ts';
import { shuffled } from './shuffle.ts';

export const areas = ['start', 'rules', 'moving', 'serving', 'growing'] as const;
export type Area = (typeof areas)[number];

/** What nobody may get wrong: a picture for money, a wrong value, another's ID, goods that may not go, a fee for a false officer. */
export const dangers = ['payment', 'value', 'id', 'goods', 'fee'] as const;
export type Danger = (typeof dangers)[number];

/** `again`: another question on the same danger, asked of whoever misses it. */
export type Asked = { readonly item: Item; readonly area: Area; readonly danger?: Danger; readonly again?: Item };

/** `bank`: kinds of sums, and questions as lesson and place in it, such as `5.1`. */
type Place = { readonly area: Area; readonly bank: string; readonly danger?: Danger };

const place = (area: Area, bank: string, danger?: Danger): Place => ({ area, bank, ...(danger && { danger }) });

const [ofStart, ofRules, ofReturns, ofGrowing] = [
  '1.1 1.2 1.3 2.2 3.1 3.2 3.3 4.2 4.3 5.3',
  '7.1 7.2 7.3 8.1 8.2 8.3 9.1 9.2 9.3 10.1 11.1 11.2 11.3',
  '18.1 18.2 18.3 18.4 18.5',
  '22.1 22.2 22.3 23.1 23.2 23.3 24.1 24.2 24.3 25.1 25.2 25.3',
];

/** Each place of an exam, and what may stand there. A question belongs to one bank only. */
export const blueprint: readonly Place[] = [
  place('start', ofStart),
  place('start', ofStart),
  place('start', '2.1 2.3 2.4 2.5 2.6', 'goods'),
  place('start', 'break_even'),
  place('start', 'right_price wrong_price'),
  place('start', '5.1 5.4 5.5 5.6 21.2', 'payment'),
  place('rules', ofRules),
  place('rules', ofRules),
  place('rules', '6.3 6.4 6.5 6.6 6.7', 'id'),
  place('rules', 'tax_inside'),
  place('rules', 'tax_over'),
  place('rules', 'ledger'),
  place('rules', '8.4 9.4 10.2 10.4 10.5'),
  place('moving', 'volume'),
  place('moving', '10.3 12.4 12.5 12.6 16.3', 'value'),
  place('moving', '14.1 14.2 14.3 14.4 14.5'),
  place('moving', '15.1 15.2 15.3 15.4 15.5'),
  place('moving', '16.1 16.2 16.4 16.5 16.6'),
  place('serving', ofReturns),
  place('serving', ofReturns),
  place('serving', '5.2 21.4 21.5 21.6 21.7', 'fee'),
  place('serving', '20.1 20.2 20.3 20.4 20.5'),
  place('growing', ofGrowing),
  place('growing', ofGrowing),
];

export type Bank = {
  readonly course: Course;
  /** Whether an item can be asked today: one that rests on a figure we have not cannot. */
  readonly canAsk: (item: Item) => boolean;
  /** Items of earlier exams of this person: they come again only where nothing else is left. */
  readonly used: ReadonlySet<Item>;
};

/** The same for the same seed and bank; fewer than the blueprint only where nothing of an area is left to be asked. */
export function drawExam(seed: string, { course, canAsk, used }: Bank): readonly Asked[] {
  const taken = new Set<Item>();
  const take = (label: string, from: readonly Item[]): Item | undefined => {
    const open = shuffled(`${seed}|${label}`, from).filter((item) => !taken.has(item) && canAsk(item));
    const item = open.find((one) => !used.has(one)) ?? open[0];
    if (item !== undefined) taken.add(item);
    return item;
  };
  const first = blueprint.map(({ bank }, at) => take(`${at}`, bankOf(course, bank)));
  const drawn = blueprint.flatMap(({ area, danger, bank }, at): Asked[] => {
    const item = first[at];
    if (item === undefined) {
      const other = take(`${at}|other`, taughtIn(course, area));
      return other === undefined ? [] : [{ item: other, area }];
    }
    const again = danger && take(`${at}|again`, bankOf(course, bank));
    return [{ item, area, ...(danger && { danger }), ...(again !== undefined && { again }) }];
  });
  return areas.flatMap((area) =>
    shuffled(
      `${seed}|${area}`,
      drawn.filter((one) => one.area === area),
    ),
  );
}

function bankOf({ lessons }: Course, bank: string): readonly Item[] {
  return bank.split(' ').flatMap((name) => {
    if (sumKinds.some((kind) => kind === name)) return sumItems(name as SumKind);
    const [number, nth] = name.split('.').map(Number);
    const lesson = lessons.find((one) => one.number === number);
    return lesson && nth !== undefined && nth <= lesson.questions.length + lesson.kept.length ? [itemOf(lesson, nth)] : [];
  });
}

/** What stands in for a place that cannot be filled: never a question on a danger, for those stand for themselves. */
function taughtIn(course: Course, area: Area): readonly Item[] {
  const module = modules.find(({ id }) => id === area);
  const guarded = new Set(blueprint.flatMap(({ bank, danger }) => (danger ? bankOf(course, bank) : [])));
  return course.lessons
    .filter(({ number }) => module && number >= module.from && number <= module.to)
    .flatMap((lesson) => lesson.questions.map((_, at) => itemOf(lesson, at + 1)))
    .filter((item) => !guarded.has(item));
}
