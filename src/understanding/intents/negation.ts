/** "cancel mat karna", "منسوخ نہ کریں", "别取消": an act that is named in order not to be done. Such words never lead to it. */
import { fold } from '../normalise.ts';
import { plain } from '../phrases/phrases.ts';
import { remembered } from '../remembered.ts';
import type { Intent } from './labels.ts';
import { hanActs, hanDenial, hanQuestion, hanRefusals, hanUnwished, hanWaits } from './negation-han.ts';
import { acts, denial, forbids, question, refusals, slips, soFar, waits } from './negation-words.ts';

export type Refusal = {
  /** The acts that are refused. */
  readonly acts: ReadonlySet<Intent>;
  /** What else is said, folded; `''` where that is all. */
  readonly rest: string;
};

/** `forms` are looked for in each clause; `asked` is a clause that the next one denies. */
type Pattern = { readonly intent: Intent; readonly act: RegExp; readonly forms: readonly RegExp[]; readonly asked: RegExp };

/** Urdu letters as `plain` leaves them. */
const pattern = (source: string): RegExp => new RegExp(source.replace(/[\u0600-\u06ff]+/g, fold), 'u');

const spaced = acts.map(
  ([intent, words]): Pattern => ({
    intent,
    act: pattern(`(?:^| )(?:${words})(?= |$)`),
    forms: [...refusals(words), ...(intent === 'cancel_order' ? slips(words) : [])].map((form) => pattern(`(?:^| )(?:${form})`)),
    asked: pattern(`^${question(words)}$`),
  }),
);
const han = hanActs.map(
  ([intent, words]): Pattern => ({
    intent,
    act: pattern(words),
    forms: [...hanRefusals(words), ...(intent === 'cancel_order' ? hanUnwished(words) : [])].map(pattern),
    asked: pattern(`^${hanQuestion(words)}$`),
  }),
);
const ways = {
  spaced: { patterns: spaced, denied: pattern(`^${denial}$`), waits: pattern(waits), whole: false, parts: /[,،.۔!?؟;\n]+| (?=but |lekin |magar |لیکن |مگر )/u },
  han: { patterns: han, denied: pattern(`^${hanDenial}$`), waits: pattern(hanWaits), whole: true, parts: /[\s,，。.!！?？;；、]+/u },
};
const [notYet, forbidding] = [pattern(soFar), pattern(forbids)];

/** What is refused in one clause is wished in the next: "no, cancel it". */
export const refusalIn = remembered((text): Refusal => {
  const said = fold(text);
  const way = /\p{Script=Han}/u.test(said) ? ways.han : ways.spaced;
  const clauses = said
    .split(way.parts)
    .map(plain)
    .filter((clause) => clause !== '');
  const found = new Set<Intent>();
  const rest = clauses.map((clause, at) => {
    let left = clause;
    for (const { intent, act, forms, asked } of way.patterns) {
      if (!act.test(clause)) continue;
      const refused = refusedBy(forms, clause, way) ?? (asked.test(clause) && way.denied.test(clauses[at + 1] ?? '') ? clause : undefined);
      if (refused === undefined) continue;
      found.add(intent);
      left = left.replace(refused, ' ');
    }
    return left === clause && found.size > 0 && way.denied.test(clause) ? '' : left.trim();
  });
  // Of two ways to give something back one is refused and the other wished: "no exchange, a refund".
  const back = way.patterns.find(({ intent }) => intent === 'refund_return');
  if (rest.some((left) => back?.act.test(left))) found.delete('refund_return');
  return { acts: found, rest: rest.filter((left) => left !== '').join(', ') };
});

/** The words that refuse. Who asks before them why it was not done refuses nothing, unless they ask why they should. */
function refusedBy(
  forms: readonly RegExp[],
  clause: string,
  { waits: waiting, whole }: { readonly waits: RegExp; readonly whole: boolean },
): string | undefined {
  if (notYet.test(clause) && !forbidding.test(clause)) return undefined;
  const [found] = forms.map((form) => form.exec(clause)).filter((match) => match !== null);
  return found && waiting.test(whole ? clause : clause.slice(0, found.index + found[0].length)) && !waiting.test(found[0]) ? undefined : found?.[0];
}

/** The acts that the message refuses. */
export const refusedIn = (text: string): ReadonlySet<Intent> => refusalIn(text).acts;
