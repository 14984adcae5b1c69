import { ask, type Flow, type Handover, hear, look, say } from '../../conversation/flow.ts';
import { words } from '../../conversation/words.ts';
import type { Doors } from '../doors.ts';
import { goTo, leading, offer } from '../names.ts';
import { leafed, leafing, leafOf } from '../pages.ts';
import { cardWords, deedText } from './deed-words.ts';
import { waysFrom } from './lesson-deeds.ts';

/** What a learner made in the lessons, to be read again. */
export function* myCards({ school, deeds }: Doors): Flow<Handover | undefined> {
  const [wanted, page] = [yield* hear('lesson'), yield* hear('page')];
  const cards = yield* look(() => deeds.cards());
  const lessons = school.course.lessons.filter(({ id }) => cards.some((card) => card.lesson === id));
  const one = lessons.find(({ id }) => id === wanted);
  const answers = cards.find(({ lesson }) => lesson === one?.id)?.answers ?? {};
  const card = one && cardWords(school, one, answers);
  if (one && card) {
    const offers = [...waysFrom(one, answers), offer('deed.label_anew', 'deed', { lesson: one.id }), offer('deed.label_cards', 'mycards')];
    yield* say(card.key, card.with, { offers });
    return undefined;
  }
  if (lessons.length === 0) {
    yield* say('deed.no_cards', {}, { offers: [offer('deed.label_lessons', 'learn')] });
    return undefined;
  }
  const leaf = leafOf(lessons.length, page);
  const rows = lessons
    .slice(leaf.from, leaf.from + leaf.most)
    .map((lesson) =>
      leading('mycards', 'lesson', { id: lesson.id, words: words('deed.row', { number: lesson.number, title: { words: deedText(lesson, 'title') } }) }),
    );
  const picked = yield* ask('card', leafing('deed.cards', rows, leaf));
  const other = leafed(picked, leaf);
  return other === undefined ? goTo('mycards', { lesson: picked }) : goTo('mycards', { page: other });
}
