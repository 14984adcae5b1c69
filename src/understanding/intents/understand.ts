/** What a person wants, by set phrases where they are plain and by the model for all the rest. Asks nobody, and never throws. */
import { readCommand } from '../phrases/commands.ts';
import { isGreeting } from '../phrases/greetings.ts';
import { readOptOut } from '../phrases/opt-out.ts';
import { readStart, type Start } from '../phrases/starts.ts';
import { remembered } from '../remembered.ts';
import { type Intent, intents, type Written } from './labels.ts';
import { languageOf } from './language.ts';
import { loadedModel } from './loaded.ts';
import { type Judged, judge } from './model.ts';
import { type Refusal, refusalIn } from './negation.ts';
import { type Slots, slotsOf } from './slots.ts';

export type Read = { readonly intent: Intent; readonly confidence: number };

export type Understood = Read & {
  readonly language: Written;
  readonly slots: Slots;
  /** All that it may be, the likeliest first. */
  readonly ranked: readonly Read[];
  /** Acts that are named in order not to be done; none of them is among the ranked. */
  readonly refused: ReadonlySet<Intent>;
  /** Nothing is said but that something is not to be done. */
  readonly keeps: boolean;
};

/** One message is understood several times: before a question, beside it and after it. */
const judgementOf = remembered((text): Judged => judge(loadedModel(), text), 256);

/** What somebody wants stands in the beginning; a story is not weighed to its end, which would take minutes. */
const mostRead = 2_000;

/** `own` is the language the person chose: it decides where the words do not tell. */
export function understand(said: string, own?: Written): Understood {
  const text = said.length > mostRead ? said.slice(0, mostRead).toWellFormed() : said;
  const { ranked: judged, romanUrdu, unheard } = judgementOf(text);
  const refusal = refusalIn(text);
  const refused = refusal.acts;
  const left = judged.filter(({ intent }) => !refused.has(intent));
  const sum = left.reduce((total, { confidence }) => total + confidence, 0);
  const most = unheard ? ofUnheard : 1;
  const likely = left.map(({ intent, confidence }) => ({ intent, confidence: courtesies.has(intent) ? confidence / sum : Math.min(confidence / sum, most) }));
  const keeps = isAll(refusal, likely[0]);
  // Somebody who takes fright wants to be told how things stand.
  const plain = keeps ? 'help' : ruled(text, judged[0]);
  const ranked = plain && !refused.has(plain) ? [{ intent: plain, confidence: surely }, ...likely.filter(({ intent }) => intent !== plain)] : likely;
  const best = ranked[0] ?? { intent: 'oos', confidence: 0 };
  return { ...best, language: languageOf(text, romanUrdu, own), slots: slotsOf(text, best.intent), ranked, refused, keeps };
}

/** Too little to begin anything with. */
const ofUnheard = 0.5;
/** Said in a word of their own that stands in no list. */
const courtesies: ReadonlySet<Intent> = new Set(['greeting', 'thanks', 'goodbye', 'help', 'oos', 'opt_out', 'change_language']);

/** What people wish for in one breath with a refusal. */
const goOn: ReadonlySet<Intent> = new Set(intents.filter((intent) => !['help', 'oos', 'opt_out', 'greeting', 'thanks', 'goodbye'].includes(intent)));

/** Whether the message is a refusal and no wish beside it, which `likely` would be. Who orders nothing may want to cancel what is ordered. */
function isAll({ acts, rest }: Refusal, likely: Read | undefined): boolean {
  if (acts.size === 0 || (acts.size === 1 && acts.has('place_order'))) return false;
  if (likely === undefined || likely.confidence < plainly || !goOn.has(likely.intent) || rest.length < 4) return true;
  const [alone] = judgementOf(rest).ranked;
  return alone?.intent !== likely.intent || alone.confidence < plainly / 2;
}

/** Of what set phrases tell. */
const surely = 0.98;

const byFlow: { readonly [flow: string]: Intent } = {
  track: 'track_order',
  sell: 'sell_list',
  browse: 'browse_search',
  language: 'change_language',
  learn: 'learn',
  practice: 'learn',
  exam: 'learn',
  review: 'learn',
  lesson: 'learn',
  diagnostic: 'learn',
};
const byCommand: { readonly [command: string]: Intent } = { help: 'help', menu: 'help', human: 'human_agent', language: 'change_language', stop: 'opt_out' };

/** `judged` is what the model holds likeliest: a pattern that takes the rest of the sentence for granted yields to it. */
function ruled(text: string, judged: Read | undefined): Intent | undefined {
  const wish = readOptOut(text);
  if (wish && !wish.on) return 'opt_out';
  if (isGreeting(text)) return 'greeting';
  const command = readCommand(text);
  if (command) return byCommand[command];
  const start = readStart(text);
  const intent = start && byFlow[start.flow];
  return start && isGuess(start) && judged !== undefined && judged.confidence >= plainly && judged.intent !== intent ? undefined : intent;
}

/** From here on the model is hardly ever wrong. */
export const plainly = 0.85;

/** Read from a word or two somewhere in the sentence: "find …", "my … when". */
export const isGuess = ({ flow, given }: Start): boolean => (flow === 'track' && given.order === undefined) || (flow === 'browse' && given.query !== undefined);
