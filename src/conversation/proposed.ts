/** A wish that is not the person's own, such as a guess of a model, may lead them to a question and never do anything. */
import type { Flow } from './flow.ts';

/** Whether an act, by its name, may be done by such a wish. */
export type MayDo = (act: string) => boolean;

/** A proposed wish came to something to be done: that is for the person's own word. */
export class NotTheirOwn extends Error {
  override readonly name = 'NotTheirOwn';
}

/** The same flow; an act that was not done yet throws `NotTheirOwn` instead of being done. */
export function* withoutActs<T>(flow: Flow<T>, may: MayDo): Flow<T> {
  for (let next = flow.next(); ; ) {
    if (next.done) return next.value;
    const step = next.value;
    next = flow.next(yield step.do === 'act' && !may(step.name) ? { ...step, act: () => refuse(step.name) } : step);
  }
}

const refuse = (name: string): Promise<never> => Promise.reject(new NotTheirOwn(name));
