/** What it means for a message that the session could not send it. */
import type { Failure } from '../line.ts';
import type { Refusal } from './protocol.ts';

type Meaning = {
  readonly why: Failure['why'];
  readonly afterMs?: number;
  /** WhatsApp was not asked: that is no attempt, however long it lasts. */
  readonly held?: true;
  /** WhatsApp shows that it minds. */
  readonly minds?: true;
};

export const meanings: { readonly [why in Refusal | 'not-ready' | 'late' | 'ended']: Meaning } = {
  // Nothing has left: the page has no line to WhatsApp.
  'not-connected': { why: 'try-later', afterMs: 10_000, held: true },
  // Nor here: there is no page.
  'not-ready': { why: 'try-later', afterMs: 30_000, held: true },
  // Their number has no WhatsApp, or has it no more.
  'not-on-whatsapp': { why: 'blocked' },
  'no-chat': { why: 'refused' },
  'not-taken': { why: 'refused', minds: true },
  file: { why: 'refused' },
  'too-large': { why: 'refused' },
  gone: { why: 'refused' },
  // The message may have left before the page broke, hung or ended.
  'page-gone': { why: 'unknown' },
  'page-error': { why: 'unknown' },
  late: { why: 'unknown' },
  ended: { why: 'unknown' },
};

/** The session did not do what it was asked. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
  readonly why: keyof typeof meanings;

  /** `detail` is the kind of an error; it holds nobody's words. */
  constructor(why: keyof typeof meanings, detail = '') {
    super(detail);
    this.why = why;
  }
}

/** Throws what is no answer of the session. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Unanswered)) throw error;
  const { why, afterMs, held } = meanings[error.why];
  const detail = `${error.why} ${error.message}`.trim();
  return why === 'try-later' ? { ok: false, why, detail, ...(afterMs !== undefined && { afterMs }), ...(held && { held }) } : { ok: false, why, detail };
}

/** Whether WhatsApp shows by this that it minds what the number does. */
export const showsTrouble = (error: unknown): boolean => error instanceof Unanswered && meanings[error.why].minds === true;
