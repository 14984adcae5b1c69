import { ask, type Flow, look, say } from '../../conversation/flow.ts';
import { question } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { readCode } from '../../school/certificate.ts';
import { toldOf } from '../../school/certificate-told.ts';
import type { Doors } from '../doors.ts';

/** Anybody asks whether a certificate is genuine. */
export function* check({ certificates }: Doors): Flow {
  const code = yield* ask(
    'code',
    question<string>('check.code', (text) => readCode(text) ?? { refuse: words('check.no_code') }),
  );
  const told = toldOf(yield* look(() => certificates.check(code)), code);
  yield* say(told.key, told.with);
}
