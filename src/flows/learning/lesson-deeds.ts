/** Which lesson is meant, in which flow its deed is done, and where what was chosen there leads. */
import type { Offer } from '../../conversation/flow.ts';
import type { Course } from '../../school/course.ts';
import { type DeedAnswers, deeds, type Elsewhere, practiceParcel } from '../../school/deeds.ts';
import type { Lesson } from '../../school/lesson.ts';
import { type FlowName, offer } from '../names.ts';

type Door = readonly [flow: FlowName, given?: { readonly [question: string]: string }];

const doors: { readonly [what in Elsewhere]: Door } = {
  listing: ['sell'],
  quality: ['listings'],
  tracking: ['track', { order: practiceParcel }],
  price: ['price'],
  tax_china: ['tax', { into: 'CN' }],
  tax_pakistan: ['tax', { into: 'PK' }],
  weight: ['parcel'],
};

/** By its id, or by its number as people say it. */
export const lessonNamed = ({ lessons }: Course, name: string | null): Lesson | undefined =>
  lessons.find(({ id, number }) => id === name || String(number) === name);

/** Where the deed of a lesson is done. */
export function deedOf(lesson: Lesson): Door {
  const deed = deeds[lesson.number];
  return deed?.kind === 'elsewhere' ? doors[deed.what] : ['deed', { lesson: lesson.id }];
}

/** A step that can be taken here and now. */
export const waysFrom = ({ number }: Lesson, { step }: DeedAnswers): readonly Offer[] =>
  deeds[number]?.kind === 'pick' && step === 'practice' ? [offer('learn.label_practice', 'practice')] : [];
