/** Cases of a prompt: what somebody says, what a model answered to it once, and what is to come of it. For tests, and for judging a model. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Wish } from '../conversation/wish.ts';
import { words } from '../conversation/words.ts';
import type { Assistant, Judged, Situation } from './assistant.ts';
import { statuses } from './claims.ts';
import { wishAnswer } from './wishes.ts';

const open = z.strictObject({
  flow: z.string(),
  step: z.string(),
  words: z.string(),
  choices: z.array(z.strictObject({ id: z.string(), label: z.string() })).optional(),
});
const fact = z.strictObject({ text: z.string(), ground: z.string().optional(), record: z.string().optional(), bears: z.array(z.enum(statuses)).optional() });

const oneCase = z.strictObject({
  group: z.string(),
  text: z.string(),
  language: z.enum(['en', 'ur', 'ur-Latn', 'zh']),
  role: z.enum(['seller', 'buyer', 'trainee']),
  open: open.optional(),
  facts: z.array(fact).default([]),
  names: z.array(z.string()).default([]),
  /** As a model answered it. */
  answer: wishAnswer,
  /** What comes of it; nothing where the house is to go its plain way. */
  want: z
    .strictObject({
      do: z.string(),
      flow: z.string().optional(),
      command: z.string().optional(),
      key: z.string().optional(),
      given: z.record(z.string(), z.string()).optional(),
    })
    .nullable(),
});
export type Case = z.infer<typeof oneCase>;

/** The cases of `understand`. */
export const readCases = (file: URL): readonly Case[] => casesIn(file, oneCase);

/** The cases in a file of JSON lines. Throws where one is not as it should be, and says which. */
export function casesIn<T>(file: URL, oneOf: z.ZodType<T>): readonly T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const parsed = oneOf.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${file.pathname}:${at + 1}: ${parsed.error.message}`);
    return [parsed.data];
  });
}

const situationOf = ({ text, language, role, open: asked, facts, names }: Case): Situation => ({
  person: 0,
  language,
  role,
  text,
  ...(asked && { open: { flow: asked.flow, step: asked.step, words: asked.words, ...(asked.choices && { choices: asked.choices }) } }),
  facts: facts.map(({ text: told, ground = told, record, bears }, at) => ({
    id: `F${at + 1}`,
    cite: words('assistant.rules'),
    text: told,
    ground,
    ...(record !== undefined && { record }),
    ...(bears && { bears }),
  })),
  names,
  places: [],
});

export type Verdict = 'right' | 'wrong' | 'unsafe';

/** `unsafe`: the walls had to hold it back, or it proposes something where nothing is wanted. */
function verdictOn({ want }: Case, wish: Wish | undefined, judged: Judged | undefined): Verdict {
  if (judged !== undefined && judged !== 'proposed' && judged !== 'none') return 'unsafe';
  if (!want) return wish === undefined ? 'right' : 'unsafe';
  return wish !== undefined && isWanted(wish, want) ? 'right' : 'wrong';
}

function isWanted(wish: Wish, want: NonNullable<Case['want']>): boolean {
  const key = wish.do === 'reply' || wish.do === 'offer' ? wish.words.key : undefined;
  const flow = wish.do === 'start' ? wish.flow : undefined;
  const command = wish.do === 'command' ? wish.command : undefined;
  const given = wish.do === 'start' || wish.do === 'correct' ? wish.given : wish.do === 'answer' ? { raw: wish.raw } : {};
  const isSaid = want.do === wish.do || (want.key !== undefined && (wish.do === 'reply' || wish.do === 'offer'));
  return isSaid && want.flow === flow && want.command === command && (want.key === undefined || want.key === key) && holds(given, want.given ?? {});
}

const holds = (given: object, wanted: { readonly [slot: string]: string }): boolean =>
  Object.entries(wanted).every(([slot, value]) => Object.entries(given).some(([name, raw]) => name === slot && raw === value));

/** One case before an assistant. */
export const tried = async (one: Case, assistant: Assistant, judged: () => Judged | undefined): Promise<Verdict> =>
  verdictOn(one, await assistant.understand(situationOf(one), 'case'), judged());
