/** What is told of a code, the same in a talk and on a page: keys of the locale files, and what goes into them. */
import { type Found, shownCode } from './certificate.ts';

export function toldOf(found: Found, code: string) {
  const shown = { code: shownCode(code) };
  if (found.as === 'revoked' || found.as === 'replaced') return { key: `check.${found.as}`, with: { ...shown, on: { date: found.on.toISOString() } } } as const;
  if (found.as !== 'genuine') return { key: `check.${found.as}`, with: shown } as const;
  const { name, distinction, passed, rulesOf } = found.certificate;
  const lines = [
    ...(distinction ? [{ key: 'check.distinction' } as const] : []),
    { key: 'check.passed', with: { on: { date: passed.toISOString() } } } as const,
    { key: 'check.rules', with: { on: { date: rulesOf } } } as const,
  ];
  return { key: 'check.genuine', with: { ...shown, name, lines: { lines } } } as const;
}
