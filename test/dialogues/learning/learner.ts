/** What leads up to a talk of somebody who learns. */
import type { Language } from '../../../src/words/language.ts';
import { sellerComesIn, sellerSpeaks } from '../people.ts';

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

/** A seller has begun these lessons, which is all that a deed asks for to complete them. */
export const begun = (...lessons: readonly number[]) => sellerComesIn + begins(lessons);

export const begunIn = (language: Language, ...lessons: readonly number[]) => sellerSpeaks(language) + begins(lessons);

const begins = (lessons: readonly number[]) => lessons.map((lesson) => `seller: lesson ${lesson}\nseller: next\nseller: cancel\n`).join('');
