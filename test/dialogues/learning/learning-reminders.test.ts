import { test } from 'vitest';
import { openDialogues } from '../../support/dialogue.ts';
import { firstLesson, learnerComesIn } from './learner.ts';

// The hour that is chosen in these talks.
const house = openDialogues({ at: '2026-11-23T10:05:00+05:00' });

const learns = `${learnerComesIn}${firstLesson}
learner: A
learner: B
learner: C
learner: later
learner: remind me to learn
`;

test('a learner is told at their hour what waits, once until they write, and no more when they say so', () =>
  house.begin(learns).play(`
    learner: (taps 10:00 am)
    bot: All right, at 10:00 am. “reminders off” ends it.
      [Go on learning]
    learner: (waits 1 day)
    bot: Lesson 2 waits for you: “A product that may travel”. It takes about 4 min.
      [Begin] [No reminders]
    learner: (waits 1 day)
    learner: (taps Begin)
    bot: Lesson 2: A product that may travel

      1/6 Before photos and price, ask five questions.

      One: may it leave my country? Pakistan stops, for example, antiquities, wildlife, narcotics and fakes. Some goods need a permit. China and Pakistan both control goods that an army could use too: drones, lasers, some chemicals and machines. If you are not sure, ask first.
      [Next]
    learner: menu
    bot: What would you like to do?
      [Learn] [Look at goods] [My cart] [My orders] [Sell something] [Settings] [Help]
    learner: (waits 1 day)
    bot: We had begun something and it still waits for you. Shall we go on?

      1/6 Before photos and price, ask five questions.

      One: may it leave my country? Pakistan stops, for example, antiquities, wildlife, narcotics and fakes. Some goods need a permit. China and Pakistan both control goods that an army could use too: drones, lasers, some chemicals and machines. If you are not sure, ask first.
      [Continue] [Leave it]
    learner: (taps No reminders)
    bot: All right, no reminders. “continue” takes up what you left, whenever you like.

      Back to where we were.

      1/6 Before photos and price, ask five questions.

      One: may it leave my country? Pakistan stops, for example, antiquities, wildlife, narcotics and fakes. Some goods need a permit. China and Pakistan both control goods that an army could use too: drones, lasers, some chemicals and machines. If you are not sure, ask first.
      [Next]
    learner: (waits 1 day)
  `));
