/**
 * What each error of the Cloud API means for a message. The codes are those of
 * developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes, as of 2026-05-15.
 */
import { type Failure, lineFailure } from '../line.ts';

type Meaning = {
  readonly why: Failure['why'];
  /** How long to wait at least, where the platform's rule says so. */
  readonly afterMs?: number;
  /** Whom the platform means: this talk, or all of them. */
  readonly who?: 'talk' | 'all';
  /** Only somebody with access to the account can mend it. */
  readonly operator?: true;
};

const second = 1000;
const minute = 60 * second;

/** The account: nothing is lost while somebody mends it. */
const account: Meaning = { why: 'try-later', afterMs: 5 * minute, who: 'all', operator: true };
const ours: Meaning = { why: 'refused' };

export const meanings: { readonly [code: number]: Meaning } = {
  0: account,
  1: { why: 'try-later' },
  2: { why: 'try-later' },
  3: account,
  4: { why: 'try-later', afterMs: minute, who: 'all' },
  10: account,
  33: account,
  100: ours,
  190: account,
  368: account,
  // The old name of 131047.
  470: { why: 'window-closed' },
  80007: { why: 'try-later', afterMs: minute, who: 'all' },
  130429: { why: 'try-later', afterMs: second, who: 'all' },
  130472: ours,
  130497: ours,
  131000: { why: 'try-later' },
  131005: account,
  131008: ours,
  131009: ours,
  131016: { why: 'try-later' },
  131021: ours,
  // Not on WhatsApp any more, has blocked us, or has too old an app: which of them is not told.
  131026: { why: 'blocked' },
  131031: account,
  131037: account,
  131042: account,
  131045: account,
  131047: { why: 'window-closed' },
  131048: { why: 'try-later', afterMs: 5 * minute, who: 'all', operator: true },
  131049: ours,
  // They stopped marketing messages of this business in the app itself.
  131050: { why: 'unwanted' },
  131051: ours,
  131052: ours,
  131053: ours,
  131055: ours,
  // One message in six seconds to one person.
  131056: { why: 'try-later', afterMs: 6 * second, who: 'talk' },
  131057: { why: 'try-later', afterMs: minute, who: 'all' },
  131062: ours,
  132000: ours,
  132001: ours,
  132005: ours,
  132007: ours,
  132012: ours,
  132015: ours,
  132016: ours,
  132018: ours,
  132068: ours,
  132069: ours,
  133004: { why: 'try-later' },
  133010: account,
  133016: { why: 'try-later', afterMs: minute, who: 'all' },
  135000: ours,
};

/** A refusal as the API writes it. */
export class CloudError extends Error {
  override readonly name = 'CloudError';
  readonly status: number;
  readonly code: number;

  /** `title` is the platform's own; it holds nobody's words. */
  constructor(status: number, code: number, title: string) {
    super(title);
    this.status = status;
    this.code = code;
  }
}

/** Never throws; the detail holds neither the token nor anybody's words. A code we do not know is judged by the status of the answer. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof CloudError)) return lineFailure(error);
  const { code, status, message } = error;
  const meant: Meaning = meanings[code] ?? { why: status >= 500 || status === 429 ? 'try-later' : 'refused' };
  const { why, afterMs, who } = meant;
  const detail = `${code} ${message}`.trim();
  if (why !== 'try-later') return { ok: false, why, detail };
  return { ok: false, why, detail, ...(afterMs !== undefined && { afterMs }), ...(who && { who }) };
}

/** A fault of the account, which only somebody with access to it can mend. */
export const isForOperator = (error: unknown): boolean => error instanceof CloudError && meanings[error.code]?.operator === true;
