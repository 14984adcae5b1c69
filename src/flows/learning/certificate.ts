import { act, ask, type Flow, hear, look, redo, say } from '../../conversation/flow.ts';
import { type Question, yesNo } from '../../conversation/question.ts';
import { words } from '../../conversation/words.ts';
import { type CertificatesDoor, shownCode } from '../../school/certificate.ts';
import { nameAtMost, readName } from '../../school/certificate-name.ts';
import type { ExamDoor } from '../../school/exam-door.ts';
import { resultOf } from '../../school/exam-result.ts';
import type { Doors } from '../doors.ts';
import { offer } from '../names.ts';

/** Whoever passed is handed the certificate, under the name they give for it; asked again, the same one. */
export function* certificate({ me, exam, certificates }: Doors): Flow {
  const wanted = yield* hear('do');
  const passed = yield* look(() => exam.passed());
  if (!passed) return yield* notYet(exam);
  const mine = yield* look(() => certificates.mine());
  if (mine.as === 'revoked') return yield* say('certificate.revoked', {}, { offers: [offer('certificate.label_human', 'human')] });
  const held = mine.as === 'valid' ? { name: mine.certificate.name, code: shownCode(mine.certificate.code) } : undefined;
  if (held && wanted === 'again') return yield* handOver(certificates, held.name, me.language, 'again');
  const better = mine.as === 'valid' && passed.distinction && !mine.certificate.distinction;
  if (held && wanted !== 'rename' && !(better && wanted === 'better')) {
    const ways = better ? (['again', 'better', 'rename'] as const) : (['again', 'rename'] as const);
    const offers = ways.map((what) => offer(`certificate.label_${what}`, 'certificate', { do: what }));
    return yield* say(better ? 'certificate.have_better' : 'certificate.have', held, { offers });
  }
  const name = yield* ask('name', whichName(certificates, me.name));
  const labels = { yes: 'certificate.label_yes', no: 'certificate.label_no' } as const;
  const sure = yesNo(held ? 'certificate.sure_anew' : 'certificate.sure', labels, { name, ...(held && { code: held.code }) });
  if (!(yield* ask('sure', { ...sure, about: name }))) return yield* redo(['name', 'sure']);
  yield* handOver(certificates, name, me.language, 'anew');
}

function* handOver(certificates: CertificatesDoor, name: string, language: string, how: 'again' | 'anew'): Flow {
  const handed = yield* act('handed', () => certificates.hand(name, language, how));
  if (!handed) return yield* say('certificate.revoked', {}, { offers: [offer('certificate.label_human', 'human')] });
  const { url } = handed;
  const code = shownCode(handed.code);
  yield* say('certificate.here', { code }, { picture: handed.picture, ...(url !== null && { link: { label: words('certificate.label_check'), url } }) });
  yield* say('certificate.page', {}, { document: { hash: handed.document, name: `${code}.pdf`, mime: 'application/pdf' } });
}

/** What is there of the two things it takes, and what is missing. */
function* notYet(exam: ExamDoor): Flow {
  const sittings = yield* look(() => exam.sittings());
  const points = yield* look(() => exam.shop());
  const passed = sittings.some((sitting) => sitting.finished && resultOf(sitting).passed);
  const lines = [
    words(passed ? 'certificate.exam_passed' : 'certificate.exam_missing'),
    points === null ? words('certificate.shop_missing') : words('certificate.shop_passed', { points }),
  ];
  const offers = [
    ...(passed ? [] : [offer('exam.label_exam', 'exam')]),
    ...(points === null ? [offer('learn.label_practice', 'practice')] : []),
    offer('learn.label_go_on', 'learn'),
  ];
  yield* say('certificate.not_yet', { lines: { lines } }, { offers });
}

/** The name people call them by is offered where it can stand there as it is. */
function whichName(certificates: CertificatesDoor, known: string | null): Question<string> {
  const read = (text: string) => {
    const found = readName(text);
    if (!found) return undefined;
    if ('fault' in found) return { refuse: words(`certificate.name_${found.fault}`, found.fault === 'long' ? { most: nameAtMost } : undefined) };
    const lacking = certificates.unwritable(found.name);
    return lacking.length > 0 ? { refuse: words('certificate.name_unwritable', { signs: lacking.join(' ') }) } : found.name;
  };
  const own = known === null ? undefined : read(known);
  return {
    words: words('certificate.name'),
    hint: words('certificate.name_hint'),
    ...(typeof own === 'string' && { choices: [{ id: 'own', words: words('certificate.label_name', { name: own }) }] }),
    parse: (raw) => (typeof raw === 'string' ? read(raw) : raw.kind === 'choice' && raw.id === 'own' ? own : undefined),
  };
}
