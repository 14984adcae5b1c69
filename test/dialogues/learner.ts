/** What leads up to a talk of somebody who learns. */

/** Somebody in English on Telegram who wants to learn. */
export const learnerComesIn = `
learner (telegram): /start
learner: (taps English)
learner: (taps Yes, go on)
learner: (taps I want to learn)
`;

/** The first lesson up to its questions. */
export const firstLesson = `
learner: lesson 1
${'learner: next\n'.repeat(5)}
`;
