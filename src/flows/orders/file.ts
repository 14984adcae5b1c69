import { act, ask, type Flow, say } from '../../conversation/flow.ts';
import type { Attachment } from '../../conversation/message.ts';
import type { Question } from '../../conversation/question.ts';
import { type Words, words } from '../../conversation/words.ts';
import { type MendWords, rowsAtMost, type Taken, type Untaken } from '../../shop/files.ts';
import type { Doors } from '../doors.ts';

/** A table that a seller sent: news of their parcels, as couriers give it. */
export function* file({ files }: Doors): Flow {
  const hash = yield* ask('file', whichFile);
  const taken = yield* act('taken', () => files.takeTracking(hash));
  if (taken.ok) {
    const document = taken.mend === null ? {} : { document: { hash: taken.mend, name: 'to-mend.csv', mime: 'text/csv' } };
    return yield* say('file.taken', { rows: taken.rows, lines: { lines: takenLines(taken) } }, document);
  }
  if (taken.why === 'lacks') return yield* say('file.lacks', { lines: { lines: taken.lacks.map((one) => words(`file.column_${one}`)) } });
  yield* say(`file.${taken.why}`, taken.why === 'too_many' ? { most: rowsAtMost } : {});
}

const whichFile: Question<string> = {
  words: words('file.file'),
  hint: words('file.file_hint'),
  parse: (raw) => (typeof raw === 'object' && raw.kind === 'document' ? keptOf(raw) : undefined),
};

const keptOf = ({ hash, lacks }: Extract<Attachment, { kind: 'document' }>) =>
  hash ?? { refuse: words(lacks === undefined ? 'file.not_text' : refusals[lacks]) };
const refusals = { 'too-large': 'file.too_large', 'not-text': 'file.not_text', gone: 'file.gone' } as const;

function takenLines({ kept, known, untaken, untakenAll, mend }: Extract<Taken, { ok: true }>): readonly Words[] {
  const more = untakenAll - untaken.length;
  return [
    words('file.kept', { count: kept }),
    ...(known > 0 ? [words('file.known', { count: known })] : []),
    ...(untakenAll > 0 ? [words('file.untaken', { count: untakenAll }), ...untaken.map(untakenLine)] : []),
    ...(more > 0 ? [words('file.more', { count: more })] : []),
    ...(mend === null ? [] : [words('file.mend')]),
  ];
}

const untakenLine = ({ line, why, text }: Untaken): Words =>
  words(text === undefined ? 'file.line' : 'file.line_of', { line, text: text ?? '', why: { words: whyWords(why) } });

const whyWords = (why: Untaken['why']): Words => words(`file.why_${why}`);

/** What is written into the table that goes back. `all` says a thing in every language. */
export const mendWords = (told: (words: Words) => string, all: (words: Words) => readonly string[]): MendWords => ({
  heading: told(words('file.heading_wrong')),
  headings: all(words('file.heading_wrong')),
  why: (why) => told(whyWords(why)),
});
