/** What each lesson asks to be done at its end, and the flow in which that is done. */
import type { Lesson } from '../school/lesson.ts';
import type { FlowName } from './names.ts';

type Deed = readonly [flow: FlowName, given?: { readonly [question: string]: string }];

/** By the number of the lesson; the others have something of their own to do. */
const deeds: { readonly [number: number]: Deed } = { 3: ['sell'], 17: ['listings'] };

export const deedOf = (lesson: Lesson): Deed => deeds[lesson.number] ?? ['deed', { lesson: lesson.id }];
