import { act, ask, type Flow, type Handover, hear, say } from '../conversation/flow.ts';
import { oneOf } from '../conversation/question.ts';
import { words } from '../conversation/words.ts';
import type { Doors } from './doors.ts';
import { lessonText } from './lesson-words.ts';
import { goTo, offer } from './names.ts';

/** What a lesson asks to be done outside of us: its learner tells when it is done. */
export function* deed({ school }: Doors): Flow<Handover | undefined> {
  const id = yield* hear('lesson');
  const one = school.course.lessons.find((each) => each.id === id);
  if (!one) return goTo('learn');
  const choices = (['done', 'later'] as const).map((choice) => ({ id: choice, words: words(`lesson.label_${choice}`) }));
  const told = yield* ask('done', oneOf('lesson.deed', choices, { deed: { words: lessonText(one, 'deed') } }));
  const on = { offers: [offer('learn.label_go_on', 'learn')] };
  if (told === 'done') yield* act('did', () => school.did(one.id));
  yield* say(`lesson.${told === 'done' ? 'done' : 'waits'}`, { title: { words: lessonText(one, 'title') } }, on);
  return undefined;
}
