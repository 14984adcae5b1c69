/** What local understanding was unsure of, put before a model; what it proposes comes back as a wish, or as nothing. */
import { commandControl } from '../conversation/say.ts';
import type { Wish } from '../conversation/wish.ts';
import { type Words, words } from '../conversation/words.ts';
import { isListed, listedFlows, namesRecord, proposableCommands } from './may-propose.ts';
import type { Model } from './model.ts';
import { loadPrompts, type Prompt } from './prompts.ts';
import { isQuoted } from './quoted.ts';
import { makeRedaction, type Redaction } from './redaction.ts';
import { sensePrompts } from './senses.ts';
import { type Fact, unfounded } from './unfounded.ts';
import { type Proposal, proposalIn, wishAnswer } from './wishes.ts';

/** A fact with the name by which its reader knows it. */
export type CitedFact = Fact & { readonly cite: Words };

/** Where a person is, and what they said. */
export type Situation = {
  readonly person: number;
  readonly language: string;
  readonly role: string | null;
  readonly text: string;
  /** The open question, as it was put to them. */
  readonly open?: {
    readonly flow: string;
    readonly step: string;
    readonly words: string;
    readonly choices?: readonly { readonly id: string; readonly label: string }[];
  };
  readonly facts: readonly CitedFact[];
  /** Of people whom the message, the question or the facts may name. */
  readonly names: readonly string[];
  /** Where they live, as they wrote it, part by part. */
  readonly places: readonly string[];
};

export type Assistant = {
  /** Whether it can be asked now. */
  awake(): boolean;
  /** `undefined`: nothing that may be proposed. Never throws. `by` is the id of the message. */
  understand(situation: Situation, by: string): Promise<Wish | undefined>;
};

/** What became of what a model answered. */
export type Judged = 'proposed' | 'none' | 'not_allowed' | 'not_said' | `unfounded_${string}`;

/** The prompts of this room, with what goes into them. Throws `PromptError`. */
export const loadAssistantPrompts = (folder: URL) =>
  loadPrompts(folder, { understand: { answer: 'wish', slots: { flows: listedFlows(), commands: proposableCommands.join(', ') } }, ...sensePrompts });

export const makeAssistant = (model: Model, prompts: { readonly understand: Prompt }, judged: (as: Judged) => void): Assistant => ({
  awake: model.awake,
  async understand(situation, by) {
    const redaction = makeRedaction(situation.names, situation.places);
    const answer = await model.ask({ person: situation.person, prompt: prompts.understand, sent: sentOf(situation, redaction), answer: wishAnswer });
    if (!answer) return undefined;
    const proposal = proposalIn(answer, situation.open);
    const judgement = proposal ? judge(proposal, situation, redaction, by) : answer.do === 'none' ? 'none' : 'not_allowed';
    judged(typeof judgement === 'string' ? judgement : 'proposed');
    return typeof judgement === 'string' ? undefined : judgement;
  },
});

/** What a model reads, as JSON: whatever people wrote is a value in it and never an instruction. */
function sentOf({ text, language, role, open, facts }: Omit<Situation, 'names' | 'places' | 'person'>, redaction: Redaction): string {
  return JSON.stringify({
    message: redaction.own(text),
    language,
    role: role ?? 'unknown',
    open_question: open
      ? {
          flow: open.flow,
          asks: redaction.other(open.words),
          ...(open.choices && { choices: open.choices.map(({ id, label }) => ({ id: redaction.other(id), label: redaction.other(label) })) }),
        }
      : null,
    facts: facts.map((fact) => ({ id: fact.id, text: fact.ours ? fact.text : redaction.other(fact.text) })),
  });
}

/** The wish, or why it is none. */
function judge(proposal: Proposal, situation: Situation, redaction: Redaction, by: string): Wish | Judged {
  const { language, open, facts } = situation;
  switch (proposal.do) {
    case 'answer': {
      const raw = redaction.restore(proposal.raw);
      return raw !== undefined && isTheirs(raw, situation) ? { do: 'answer', raw, by } : 'not_said';
    }
    case 'start': {
      const given = restored(proposal.given, redaction);
      return given && Object.entries(given).every(([slot, value]) => isGiven(proposal.flow, slot, value, situation))
        ? { do: 'start', flow: proposal.flow, given }
        : 'not_said';
    }
    case 'correct': {
      const given = restored(proposal.given, redaction);
      return given && Object.values(given).every((value) => isQuoted(value, situation.text)) ? { do: 'correct', given } : 'not_said';
    }
    case 'command':
      return { do: 'command', command: proposal.command };
    case 'reply': {
      const cited = facts.filter(({ id }) => proposal.facts.includes(id));
      const why = cited.length < new Set(proposal.facts).size ? 'no_fact' : unfounded(proposal.text, language, cited);
      if (why !== undefined) return `unfounded_${why}`;
      const sources = cited.map(({ cite }) => cite);
      return told(words('assistant.answer', { text: proposal.text, sources: { lines: sources } }), open !== undefined);
    }
    case 'unknown':
      return { do: 'start', flow: 'unknown', given: { question: situation.text } };
    case 'out_of_scope':
      return told(words('assistant.out_of_scope'), open !== undefined);
  }
}

/** Their words, or one of the choices they were given. */
const isTheirs = (raw: string, { text, open }: Situation): boolean => isQuoted(raw, text) || (open?.choices ?? []).some(({ id }) => id === raw);

/** Their words, a value of a short list, or the name of a record of theirs. */
const isGiven = (flow: string, slot: string, value: string, { text, facts }: Situation): boolean =>
  isQuoted(value, text) || isListed(flow, slot, value) || (namesRecord(flow, slot) && facts.some((fact) => isQuoted(value, fact.ground)));

/** The open question comes after it again; else there is a way on. */
const told = (said: Words, isOpen: boolean): Wish => (isOpen ? { do: 'reply', words: said } : { do: 'offer', words: said, controls: [commandControl('menu')] });

function restored(given: { readonly [slot: string]: string }, redaction: Redaction): { readonly [slot: string]: string } | undefined {
  const values = Object.entries(given).map(([slot, value]) => [slot, redaction.restore(value)] as const);
  return values.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(values.map(([slot, value]) => [slot, value ?? '']));
}
