/** What an error of the Bot API, or of the way to it, means for the message that was to be sent. */
import { GrammyError } from 'grammy';
import { type Failure, codeOf as lineCodeOf, lineFailure } from '../line.ts';

type Why = Failure['why'];

/** The first line that fits counts. */
const answers: readonly { readonly code: number; readonly says?: RegExp; readonly why: Why }[] = [
  { code: 429, why: 'try-later' },
  // Blocked, deactivated, or never started by the person.
  { code: 403, why: 'blocked' },
  { code: 400, says: /chat not found|user not found|user is deactivated|INPUT_USER_DEACTIVATED|PEER_ID_INVALID|USER_IS_BLOCKED/i, why: 'blocked' },
  { code: 400, why: 'refused' },
  // The token is wrong, or withdrawn.
  { code: 401, why: 'refused' },
  { code: 404, why: 'refused' },
  { code: 409, why: 'try-later' },
  { code: 413, why: 'refused' },
];

/** Never throws; the detail holds neither the token nor anybody's words. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof GrammyError)) return lineFailure(error);
  const { error_code: code, description, parameters } = error;
  const why = code >= 500 ? 'try-later' : (answers.find((line) => line.code === code && (line.says?.test(description) ?? true))?.why ?? 'refused');
  const detail = `${code} ${description}`;
  if (why !== 'try-later') return { ok: false, why, detail };
  return { ok: false, why, detail, ...(parameters.retry_after !== undefined && { afterMs: parameters.retry_after * 1000 }) };
}

/** What is left to do about an edit that was refused. */
export type EditRefusal = 'same-already' | 'not-there';

/** `undefined` where the refusal has nothing to do with editing. */
export function editRefusalOf(error: unknown): EditRefusal | undefined {
  if (saysOf(error, /message is not modified/i)) return 'same-already';
  // A text cannot take the place of a picture; a deleted or very old message cannot change.
  return saysOf(
    error,
    /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|message_id.*invalid|there is no (text|caption|media)|message identifier/i,
  )
    ? 'not-there'
    : undefined;
}

/** The remembered file id of a picture is good no more. */
export const isStaleFile = (error: unknown): boolean => saysOf(error, /file identifier|FILE_REFERENCE|file_id|FILE_ID_INVALID/i);

/** The platform takes the message but not this picture. */
export const isPictureRefused = (error: unknown): boolean =>
  saysOf(error, /PHOTO_|IMAGE_PROCESS_FAILED|MEDIA_INVALID|MEDIA_EMPTY|photo|file is too big|file must be non-empty/i) ||
  (error instanceof GrammyError && error.error_code === 413);

const saysOf = (error: unknown, pattern: RegExp): boolean => error instanceof GrammyError && error.error_code === 400 && pattern.test(error.description);

/** A short name for a log: a code, or else the error's name. */
export const codeOf = (error: unknown): string => (error instanceof GrammyError ? `${error.error_code}` : lineCodeOf(error));
