/** How other flows help a learner on: what they do completes a lesson, and a mistake has a lesson of a minute. */
import { act, type Flow, look, type Offer, say } from '../../conversation/flow.ts';
import { deeds, type Elsewhere } from '../../school/deeds.ts';
import type { DeedsDoor, Mistake } from '../../school/deeds-door.ts';
import type { Lesson } from '../../school/lesson.ts';
import type { SchoolDoor } from '../../school/school.ts';
import { faultOfGoods, faultOfTitle } from '../../shop/goods-words.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';
import { lessonText } from './lesson-words.ts';

/** What is needed to know how far somebody is. */
type Learner = Pick<Doors, 'school' | 'review'>;

/** Says that a lesson is complete, and what comes next; `false` where it was already, or was never begun. */
export function* completed({ school, review }: Learner, lesson: Lesson): Flow<boolean> {
  if (!(yield* act('did', () => school.did(lesson.id)))) return false;
  const taken = (yield* look(() => school.taken())).filter(({ read, done }) => read || done);
  const over = new Set([...taken.map((one) => one.lesson), ...(yield* look(() => review.known()))]);
  const next = school.course.lessons.find(({ id }) => !over.has(id));
  const title = { words: lessonText(lesson, 'title') };
  if (!next) {
    yield* say('deed.done', { title }, { offers: [offer('learn.label_go_on', 'learn')] });
    return true;
  }
  const offers = [offer('deed.label_next', 'lesson', { lesson: next.id }), offer('deed.label_lessons', 'learn')];
  yield* say('deed.done_next', { title, number: next.number, next: { words: lessonText(next, 'title') } }, { offers });
  return true;
}

const lessonOn = ({ course }: SchoolDoor, what: Elsewhere): Lesson | undefined =>
  course.lessons.find(({ number }) => {
    const deed = deeds[number];
    return deed?.kind === 'elsewhere' && deed.what === what;
  });

/** Whether somebody is in the lesson that asks for this. Where a turn may need no transaction, it is asked before anything is written. */
export function* awaited(school: SchoolDoor, what: Elsewhere): Flow<boolean> {
  const lesson = lessonOn(school, what)?.id;
  return (yield* look(() => school.taken())).some((taken) => taken.lesson === lesson && !taken.done);
}

/** Something was done that a lesson asks for. Nothing is said to those who are not in that lesson. */
export function* learnt(learner: Learner, what: Elsewhere): Flow {
  const lesson = lessonOn(learner.school, what);
  if (lesson) yield* completed(learner, lesson);
}

/** Where the lesson on a mistake stands: its number, and the bubble of it. */
const minutes: { readonly [mistake in Mistake]: { readonly lesson: string; readonly bubble: string } } = {
  title_vague: { lesson: '3', bubble: '2' },
  title_claim: { lesson: '3', bubble: '2' },
  goods_vague: { lesson: '12', bubble: '3' },
  price_low: { lesson: '4', bubble: '4' },
};

/** A button to the lesson of a minute on a mistake. */
export const why = (mistake: Mistake): Offer => offer('deed.label_why', 'lesson', minutes[mistake]);

/** Offers the lesson of a minute on a mistake, below what was said; the same one not again within a week. */
export function* mistaken(deeds: DeedsDoor, mistake: Mistake): Flow {
  if (yield* act(`explained_${mistake}`, () => deeds.explains(mistake))) yield* say(`deed.mistake_${mistake}`, {}, { offers: [why(mistake)] });
}

/** What is wrong with the words about goods that were put up for sale or changed; the name comes first. */
export function* wordsMistaken(deeds: DeedsDoor, title: string, description: string | null): Flow {
  const fault = faultOfTitle(title);
  if (fault) yield* mistaken(deeds, `title_${fault}`);
  else if (description !== null && faultOfGoods(`${title} ${description}`) === 'vague') yield* mistaken(deeds, 'goods_vague');
}
