/** What a person wants, by set phrases where they are plain and by the model for all the rest. Asks nobody, and never throws. */
import { readCommand } from '../commands.ts';
import { isGreeting } from '../greetings.ts';
import { readOptOut } from '../opt-out.ts';
import { readStart, type Start } from '../starts.ts';
import type { Intent, Written } from './labels.ts';
import { languageOf } from './language.ts';
import { loadedModel } from './loaded.ts';
import { judge } from './model.ts';
import { refusedIn } from './negation.ts';
import { type Slots, slotsOf } from './slots.ts';

export type Read = { readonly intent: Intent; readonly confidence: number };

export type Understood = Read & {
  readonly language: Written;
  readonly slots: Slots;
  /** All that it may be, the likeliest first. */
  readonly ranked: readonly Read[];
  /** Acts that are named in order not to be done; none of them is among the ranked. */
  readonly refused: ReadonlySet<Intent>;
};

/** `own` is the language the person chose: it decides where the words do not tell. */
export function understand(text: string, own?: Written): Understood {
  const { ranked: judged, romanUrdu } = judge(loadedModel(), text);
  const refused = refusedIn(text);
  const plain = ruled(text, judged[0]);
  const left = judged.filter(({ intent }) => !refused.has(intent));
  const sum = left.reduce((total, { confidence }) => total + confidence, 0);
  const likely = left.map(({ intent, confidence }) => ({ intent, confidence: confidence / sum }));
  const ranked = plain && !refused.has(plain) ? [{ intent: plain, confidence: surely }, ...likely.filter(({ intent }) => intent !== plain)] : likely;
  const best = ranked[0] ?? { intent: 'oos', confidence: 0 };
  return { ...best, language: languageOf(text, romanUrdu, own), slots: slotsOf(text, best.intent), ranked, refused };
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
