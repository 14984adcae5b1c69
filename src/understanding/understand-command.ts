/** The body of `sarai understand`: one JSON line in, one out. */
import { z } from 'zod';
import { isWritten } from './intents/labels.ts';
import { understand } from './intents/understand.ts';
import { readMoney } from './numbers/money.ts';
import { readQuantity } from './numbers/quantity.ts';
import { readCommand } from './phrases/commands.ts';
import { readStart } from './phrases/starts.ts';
import { readYesNo } from './phrases/yes-no.ts';
import { readPhone } from './places/phone.ts';
import { readTracking } from './places/tracking.ts';

const Line = z.object({ text: z.string(), language: z.string().nullish(), expecting: z.string().nullish() });

/** Answers `{"intent", "confidence", "language", "slots"}`, or `{"error": …}` for a line that is not one. Never throws. */
export function understandLine(line: string): string {
  const parsed = Line.safeParse(json(line));
  if (!parsed.success) return JSON.stringify({ error: { code: 'BAD_INPUT', message: messageOf(parsed.error) } });
  const { text, language: own, expecting } = parsed.data;
  const { intent, confidence, language, slots } = understand(text, isWritten(own) ? own : undefined);
  const sure = expecting != null && answers(text, expecting) ? Math.min(confidence, ofAnswers) : confidence;
  return JSON.stringify({ intent, confidence: Math.round(sure * 1e4) / 1e4, language, slots });
}

/** An answer to the open question is no wish of its own: whatever it looks like, nobody should act on it. */
const ofAnswers = 0.3;
const readers: readonly (readonly [asked: RegExp, reads: (text: string) => boolean])[] = [
  [/quantity|stock|count|minimum|how_?many/, (text) => readQuantity(text) !== undefined],
  [/price|money|amount|cost/, (text) => readMoney(text, 'PKR') !== undefined],
  [/phone|mobile/, (text) => readPhone(text, 'PK') !== undefined],
  [/yes|sure|confirm/, (text) => readYesNo(text) !== undefined],
  [/track|parcel/, (text) => readTracking(text) !== undefined],
];

/** By the name of the question; one that no reader knows takes any words but those that begin something by themselves. */
function answers(text: string, expecting: string): boolean {
  const reader = readers.find(([asked]) => asked.test(expecting.toLowerCase()));
  return reader ? reader[1](text) : readCommand(text) === undefined && readStart(text)?.digresses !== true;
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const messageOf = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.') || 'line'}: ${issue.message}` : 'not a line of JSON';
};
