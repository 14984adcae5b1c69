/** How somebody voted in our polls: a changed vote corrects, one that is taken back leads back to its question. */
import type { Target } from './control.ts';
import type { Frame, Talking, Vote } from './talking.ts';

/** Nobody goes back to an older poll; a vote there is taken as a first one. */
const pollsKnown = 5;

/** What was chosen in that poll before. */
export const voteIn = ({ votes = [] }: Talking, on: string): string | undefined => votes.find((one) => one.on === on)?.control;

/** The same vote told once more. */
export const isVoted = ({ votes = [] }: Talking, { on, control }: Vote): boolean => votes.some((one) => one.on === on && one.control === control);

export const voted = ({ votes = [] }: Talking, { on, control }: Vote): readonly Vote[] =>
  [...votes.filter((one) => one.on !== on), { on, ...(control !== undefined && { control }) }].slice(-pollsKnown);

/** A flow that a vote began and in which nothing was answered or done since. */
export function isUntouched({ flow, state }: Frame, target: Exclude<Target, { to: 'question' }>): boolean {
  const [begun, given] = target.to === 'flow' ? [target.flow, Object.keys(target.given).length] : [target.command, 0];
  const answers = state.log.filter(({ step }) => step.startsWith('ask:')).length;
  return flow === begun && answers <= given && !state.log.some(({ step }) => step.startsWith('act:'));
}
