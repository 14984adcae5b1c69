import { ask, type Flow, look, say } from '../conversation/flow.ts';
import { question } from '../conversation/question.ts';
import { type Words, words } from '../conversation/words.ts';
import { type Certificate, readCode, shownCode } from '../school/certificate.ts';
import type { Doors } from './doors.ts';

/** Anybody asks whether a certificate is genuine. */
export function* check({ certificates }: Doors): Flow {
  const code = yield* ask(
    'code',
    question<string>('check.code', (text) => readCode(text) ?? { refuse: words('check.no_code') }),
  );
  const found = yield* look(() => certificates.check(code));
  const shown = { code: shownCode(code) };
  if (found.as === 'genuine') return yield* say('check.genuine', { ...shown, name: found.certificate.name, lines: { lines: factLines(found.certificate) } });
  yield* say(`check.${found.as}`, { ...shown, ...('on' in found && { on: { date: found.on.toISOString() } }) });
}

/** What is told of one that is genuine, besides the name. */
const factLines = ({ distinction, passed, rulesOf }: Certificate): readonly Words[] => [
  ...(distinction ? [words('check.distinction')] : []),
  words('check.passed', { on: { date: passed.toISOString() } }),
  words('check.rules', { on: { date: rulesOf } }),
];
