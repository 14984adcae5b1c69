/** What a model may answer, as it is asked of it and as it is checked: one wish of a closed set, or words that stand on facts. */
import { z } from 'zod';
import { mayAnswer, mayStart, proposable, proposableCommands } from './may-propose.ts';

type FlowName = keyof typeof proposable;

const flowNames = Object.keys(proposable) as [FlowName, ...FlowName[]];

/** Flat, and each field always there: what small models manage too. */
export const wishAnswer = z.strictObject({
  do: z
    .enum(['answer', 'start', 'command', 'correct', 'reply', 'unknown', 'out_of_scope', 'none'])
    .describe('what the person wants; none where you cannot tell'),
  words: z.string().nullable().describe('answer: the words that answer the open question. reply: what to tell the person. Else null'),
  flow: z.enum(flowNames).nullable().describe('start: the flow. Else null'),
  command: z.enum(proposableCommands).nullable().describe('command: which. Else null'),
  slots: z.array(z.strictObject({ name: z.string(), value: z.string() })).describe('start and correct: what they said, by slot. Else empty'),
  facts: z.array(z.string()).describe('reply: the ids of the facts it stands on. Else empty'),
});
export type WishAnswer = z.infer<typeof wishAnswer>;

/** A wish that exists and may be proposed. */
export type Proposal =
  | { readonly do: 'answer'; readonly raw: string }
  | { readonly do: 'start'; readonly flow: FlowName; readonly given: { readonly [slot: string]: string } }
  | { readonly do: 'correct'; readonly given: { readonly [slot: string]: string } }
  | { readonly do: 'command'; readonly command: (typeof proposableCommands)[number] }
  | { readonly do: 'reply'; readonly text: string; readonly facts: readonly string[] }
  | { readonly do: 'unknown' | 'out_of_scope' };

/** No answer of a person is longer. */
const rawAtMost = 400;

/** `undefined` where it is none that may be proposed here. `open` is the question that waits. */
export function proposalIn(said: WishAnswer, open: { readonly flow: string; readonly step: string } | undefined): Proposal | undefined {
  const given = Object.fromEntries(said.slots.map(({ name, value }) => [name, value.trim()]));
  const names = Object.keys(given);
  const isGiven = names.length === said.slots.length && Object.values(given).every((value) => value !== '' && value.length <= rawAtMost);
  switch (said.do) {
    case 'answer': {
      const raw = said.words?.trim() ?? '';
      return open && mayAnswer(open.flow, open.step) && raw !== '' && raw.length <= rawAtMost ? { do: 'answer', raw } : undefined;
    }
    case 'start':
      return said.flow && isGiven && mayStart(said.flow, names) ? { do: 'start', flow: said.flow, given } : undefined;
    case 'correct':
      return open && isGiven && names.length > 0 && names.every((name) => mayAnswer(open.flow, name)) ? { do: 'correct', given } : undefined;
    case 'command':
      return said.command ? { do: 'command', command: said.command } : undefined;
    case 'reply':
      return said.words !== null && said.facts.length > 0 ? { do: 'reply', text: said.words.trim(), facts: said.facts } : undefined;
    case 'unknown':
    case 'out_of_scope':
      return { do: said.do };
    case 'none':
      return undefined;
  }
}
