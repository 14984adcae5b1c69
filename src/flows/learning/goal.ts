import { act, ask, type Flow, type Handover, look, say } from '../../conversation/flow.ts';
import type { Question } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { weeklyGoals } from '../../school/week.ts';
import type { Doors } from '../doors.ts';
import { goTo, offer } from '../names.ts';

/** How much a learner wants to do in a week. */
export function* goal({ habit }: Doors): Flow<Handover | void> {
  const weekly = yield* ask('weekly', whichGoal);
  yield* act('kept', () => habit.setGoal(weekly));
  const { hour } = yield* look(() => habit.habit());
  yield* say('goal.kept', { count: weekly }, hour === null ? {} : { offers: [offer('learn.label_go_on', 'learn')] });
  if (hour === null) return goTo('reminder');
}

/** A number is the goal itself, not the place of a choice. */
const whichGoal: Question<number> = {
  words: words('goal.weekly'),
  hint: words('goal.weekly_hint'),
  choices: weeklyGoals.map((one) => ({ id: String(one), words: words('goal.label_weekly', { count: one }) })),
  numbered: false,
  parse(raw, read) {
    const given = typeof raw === 'string' ? read.number(raw) : raw.kind === 'choice' ? Number(raw.id) : undefined;
    return weeklyGoals.find((one) => one === given);
  },
};
