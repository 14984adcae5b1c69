/** What an error of the line to a platform means for the message that was to be sent. */
import type { Delivery } from './channel.ts';

export type Failure = Extract<Delivery, { ok: false }>;

/** Errors of the line that come before the first byte of a request is out. */
const beforeAnyByte: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'EMFILE',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_CLOSED',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Nothing left this machine: it can be tried again. Else nobody can say. */
export function lineFailure(error: unknown): Failure {
  const code = codeOf(error);
  return { ok: false, why: beforeAnyByte.has(code) || systemCallOf(error) === 'connect' ? 'try-later' : 'unknown', detail: `network: ${code}` };
}

/** A short name for a log: a code, or else the error's name. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

const systemCallOf = (error: unknown): unknown => (error instanceof Error && 'syscall' in error ? error.syscall : undefined);
